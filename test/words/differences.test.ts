/** By how much a figure is said to have changed since last year, when 20 came in and 4 were carried over. */
import { BLANK } from '../../src/report/cell-value';
import { wrongDifferences } from '../../src/words/growth';
import { readAnew } from '../../src/words/read';
import { reportOf, row } from '../real-reports';

const YEAR = 2025;
const of = (received: number, carriedIn: number, year: number) => ({
  ...reportOf({
    ...row('received', [received, 0, 0, 0, 0, 0]),
    ...row('carriedIn', [carriedIn, 0, 0, 0, 0, 0]),
    ...row('otherOutcome', [5, 0, 0, 0, 0, 0]),
  }),
  year,
});
const previous = of(20, 4, YEAR - 1);

const found = (text: string, last = previous) =>
  wrongDifferences(readAnew(text), 'overview.onRequest', of(24, 0, YEAR), last).map(
    ({ number, of: figure, expected, isSameWay }) => [figure.value, number.value, expected, isSameWay],
  );

test.each<[string, (number | boolean)[][]]>([
  ['收到申请24件，较上年增加4件。', []],
  ['收到申请24件，较上年增加5件。', [[24, 5, 4, true]]],
  ['收到申请24件，较上年减少4件。', [[24, 4, 4, false]]],
  ['收到申请16件，较上年减少4件。', []],
  ['收到申请16件，较上年减少3件。', [[16, 3, -4, true]]],
  ['收到申请16件，较上年增加4件。', [[16, 4, -4, false]]],
  ['收到申请20件，较上年增加3件。', [[20, 3, 0, false]]],
  // What came in may be with what was carried over, then as now.
  ['收到申请24件，与上年相比持平，增加0件。', []],
  ['收到申请24件，较上年增加0件。', []],
  ['收办申请24件，较上年增加1件。', [[24, 1, 0, false]]],
  // The ways to say it.
  ['收到申请24件，同比增加5件。', [[24, 5, 4, true]]],
  ['收到申请24件（比2024年多5件）。', [[24, 5, 4, true]]],
  ['收到申请24件，与去年同期相比，净增5件。', [[24, 5, 4, true]]],
  ['收到24件申请，较上年度增加了5件。', [[24, 5, 4, true]]],
  ['收到申请24件，比2023年多5件。', []],
  ['收到申请24件，受理及时，较上年增加5件。', []],
  // Another number, another unit, about so many.
  ['收到申请24件，公开信息较上年增加3件。', []],
  ['收到申请24件，较上年增加3个百分点。', []],
  ['收到申请24件，较上年增加约5件。', []],
  ['收到申请24件，较上年增加5余件。', []],
  ['收到申请24件，较上年增加。', []],
  ['收到申请24件，增加5件。', []],
  ['较上年增加5件，收到申请24件。', []],
  // What was withdrawn is some of the others only: by how much they differ says nothing.
  ['撤回申请4件，较上年增加1件。', []],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('nothing is said without the report of the year before, or without its figure', () => {
  const text = '收到申请24件，较上年增加5件。';
  expect(found(text, of(20, 4, YEAR - 2))).toEqual([]);
  expect(found(text, of(20, 4, YEAR + 1))).toEqual([]);
  const cells = new Map([...previous.cells, ['requests.received.total', BLANK] as const]);
  expect(found(text, { ...previous, cells })).toEqual([]);
});
