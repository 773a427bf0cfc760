/** A sum that is said after what it is of. */
import { readAnew } from '../../src/words/read';
import { mentionsIn } from '../../src/words/mentions';
import { wrongTotals } from '../../src/words/totals';

const found = (text: string) => {
  const read = readAnew(text);
  return wrongTotals(read, mentionsIn(read, 'overview', 2025)).map(({ whole, parts, sum }) => [
    whole.value,
    parts.map(({ value }) => value),
    sum,
  ]);
};

test.each<[string, (number | number[])[][]]>([
  ['网上50件，快递25件，合计75件。', []],
  ['网上50件，快递25件，合计76件。', [[76, [50, 25], 75]]],
  ['网上50件，快递25件，共计76件。', [[76, [50, 25], 75]]],
  ['网上50件，快递25件，总计为76件。', [[76, [50, 25], 75]]],
  ['网上50件，快递25件，两项合计是76件。', [[76, [50, 25], 75]]],
  ['网上50件，快递25件，二者合计76件。', [[76, [50, 25], 75]]],
  ['网上50件，快递25件，窗口9件，以上合计76件。', [[76, [50, 25, 9], 84]]],
  ['网上50件，快递25件，合计76件，答复70件。', [[76, [50, 25], 75]]],
  ['网上50件，快递25件，共76件。', []],
  ['网上50件，快递25件，去年合计76件。', []],
  ['网上50件，快递25件，合计76件信函。', []],
  ['网上50件，快递25件，合计约76件。', []],
  // What is counted otherwise, or about, is no part.
  ['网上50件，指南3条，快递25件，合计76件。', [[76, [50, 25], 75]]],
  ['网上50件，窗口约2件，快递25件，合计76件。', [[76, [50, 25], 75]]],
  ['指南3条，快递25件，合计76件。', []],
  ['快递25件，合计76件。', []],
  // Some of them may make it, or it was said before.
  ['网上50件，快递26件，结转4件，合计76件。', []],
  ['共有76件，网上50件，快递25件，合计76件。', []],
  ['网上40件，传真10件，快递25件，窗口1件，合计76件。', []],
  // Eight are as many as tell anything.
  [`${'网上10件，'.repeat(8)}合计76件。`, [[76, [10, 10, 10, 10, 10, 10, 10, 10], 80]]],
  [`${'网上10件，'.repeat(9)}合计76件。`, []],
  // Held against the tables.
  ['收到申请70件，上年结转4件，合计76件。', []],
  ['收到申请70件。网上50件，快递25件，合计76件。', [[76, [50, 25], 75]]],
])('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});
