/** Claims that the tables deny, where 147 requests came in, 149 were dealt with and 6 are carried over. */
import { contradictionsIn } from '../../src/words/contradictions';
import { readAnew } from '../../src/words/read';
import { balanced, reportOf } from '../real-reports';

const found = (text: string) =>
  contradictionsIn(readAnew(text), 'overview.onRequest', reportOf(balanced)).map(({ start, end }) =>
    text.slice(start, end),
  );

test.each<[string, readonly string[]]>([
  ['收到申请147件，均已办结。', ['均已办结']],
  ['收到申请，结转下年度6件，均已办结。', []],
  ['收到申请，结转下年度0件，均已办结。', ['均已办结']],
  ['收到申请，均已办结。\n结转下年度6件。', ['均已办结']],
  ['结转下年度6件。\n申请均已办结。', ['均已办结']],
  ['结转下年度6件，所有申请均已办结。', ['均已办结']],
  ['所有工作有序，结转下年度6件，申请均已办结。', []],
  ['结转下年度6件，申请办结率达到100%。', ['办结率达到100%']],
  ['按期答复率较高，结转下年度6件，申请均已办结。', []],
])('all is done: %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['全年未收到政府信息公开申请。', ['未收到政府信息公开申请']],
  ['避免积压，未收到政府信息公开申请。', ['未收到政府信息公开申请']],
  ['力争未收到政府信息公开申请。', []],
  ['除自然人外未收到政府信息公开申请。', []],
  ['2023年未收到政府信息公开申请。', ['未收到政府信息公开申请']],
  ['2022年未收到政府信息公开申请。', []],
])('none came in: %s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('what the tables say stands beside it, of which sums', () => {
  const [claim] = contradictionsIn(readAnew('全年未收到政府信息公开申请。'), 'overview', reportOf(balanced));
  expect(claim).toEqual({
    start: 2,
    end: 13,
    value: 147,
    most: 0,
    sums: [
      { cells: ['requests.received.total'], value: 147 },
      { cells: [], value: 0 },
    ],
  });
});
