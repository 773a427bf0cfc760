/** The number of a page across the paper is turned at its edge; whatever else is turned there is text. */
import type { Piece } from '../../src/import/pdf/geometry';
import { withoutTurnedNumber } from '../../src/import/pdf/page-number';

const WIDTH = 842;
/** One under another, turned or not, so far from the left edge. */
const pieces = (left: number, texts: readonly string[], turned = true): Piece[] =>
  texts.map((text, i) => ({
    text,
    left,
    right: left + 14,
    y: 460 + 18 * i,
    height: 14,
    ...(turned && { turned: true }),
  }));
const body = pieces(200, ['三、收到和处理', '1', '0'], false);

test.each<[string, Piece[]]>([
  ['at the left edge', pieces(75, ['—', '3', '—'])],
  ['in one piece', pieces(75, ['— 12 —'])],
  ['at the right edge', pieces(770, ['-', '4', '-'])],
  ['in the other order', [...pieces(75, ['—', '3', '—'])].reverse()],
])('a number %s is left out', (_, number) => {
  expect(withoutTurnedNumber([...number, ...body], WIDTH)).toEqual(body);
});

test.each<[string, Piece[]]>([
  ['words beside it', pieces(75, ['—', '3', '—', '内部资料'])],
  ['a figure that is turned within the page', pieces(400, ['3'])],
  ['a figure at the edge that is not turned', pieces(75, ['3'], false)],
  ['nothing turned at all', []],
])('%s: all stays', (_, others) => {
  expect(withoutTurnedNumber([...others, ...body], WIDTH)).toEqual([...others, ...body]);
});
