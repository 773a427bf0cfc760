/** The number of a page across the paper is turned at its edge; whatever else is turned there is text. */
import type { Piece } from '../../src/import/pdf/geometry';
import { isPageNumber, withoutNumber, withoutTurnedNumber } from '../../src/import/pdf/page-number';

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

const lineAt = (text: string, y: number) => ({ text, y, left: 0, right: 9, height: 10 });

test.each(['3', '- 3 -', '— 12 —', '·3·', '第3页', '第 3 页 共 12 页', '3/12', '3 ／ 12', '第3页，共12页'])(
  '%j is the number of a page',
  (text) => expect(isPageNumber(lineAt(text, 95), 100)).toBe(true),
);

test.each(['1234', '3件', '第三页', '2025年', '3.5', '3/', '', '共12页'])('%j is none', (text) =>
  expect(isPageNumber(lineAt(text, 95), 100)).toBe(false),
);

test('it stands in the margin, and not on its very edge', () => {
  const is = (y: number): boolean => isPageNumber(lineAt('3', y), 100);
  expect([11.9, 12, 50, 88, 88.1].map(is)).toEqual([true, false, false, false, true]);
});

test('what stands on its line goes with it, but for what stands in a table', () => {
  const at = (text: string, left: number, y: number): Piece => ({
    text,
    left,
    right: left + 9,
    y,
    height: 10,
  });
  const [number, beside, figure, above] = [
    at('—', 40, 95),
    at('3', 52, 95),
    at('7', 80, 95),
    at('字', 40, 85),
  ];
  const inTable = (piece: Piece): boolean => piece === figure;
  const all = [above, number, beside, figure];
  expect(withoutNumber(all, 100, inTable)).toEqual([above, figure]);
  expect(withoutNumber(all, 300, inTable)).toEqual(all);
});
