/** A string of a workbook in runs: what is struck, raised or lowered is none of the digits beside it. */
import { parseSharedStrings } from '../../src/ooxml/package/shared-strings';

const run = (text: string, properties = ''): string =>
  `<r>${properties && `<rPr>${properties}</rPr>`}<t>${text}</t></r>`;
const STRUCK = '<b/><strike/><sz val="11"/>';

test.each<[string, string, string]>([
  ['plain runs are one', run('20') + run('01', '<b/>'), '2001'],
  ['a struck figure before', run('7', STRUCK) + run('20'), '7 20'],
  ['a struck figure after', run('20') + run('7', STRUCK), '20 7'],
  ['no longer struck', run('7', '<strike val="0"/>') + run('20'), '720'],
  ['a raised number', run('20') + run('1', '<vertAlign val="superscript"/>'), '20 1'],
  ['a lowered number', run('20') + run('1', '<vertAlign val="subscript"/>'), '20 1'],
  ['on the line', run('20') + run('1', '<vertAlign val="baseline"/>'), '201'],
  ['between plain runs', run('2') + run('1', STRUCK) + run('0') + run('3'), '2 1 03'],
  ['beside words', run('旧', STRUCK) + run('新') + run('2', STRUCK) + run('件'), '旧新2件'],
])('%s', (_, runs, text) => {
  expect(parseSharedStrings(`<sst><si>${runs}</si></sst>`, 'xl/sharedStrings.xml')).toEqual([text]);
});
