import { parseWorkbookPart } from '../../src/ooxml/package/workbook-part';
import { appendTo } from '../../src/ooxml/xml/append';
import { readRoot } from '../../src/ooxml/xml/children';
import { splice } from '../../src/ooxml/xml/splice';
import { decodeEscapes, encodeEscapes } from '../../src/ooxml/xml/text';

test.each([
  ['a lone low surrogate', '甲\udc00乙', '甲_xDC00_乙'],
  ['two of them, at the start', '\udc00\udc01', '_xDC00__xDC01_'],
  ['a lone high surrogate', '甲\ud800', '甲_xD800_'],
  ['a pair', '\u{20000}', '\u{20000}'],
  ['a pair, then a low one', '\u{20000}\udc00', '\u{20000}_xDC00_'],
  ['what looks like an escape', '_x000D_', '_x005F_x000D_'],
])('%s is written so that it comes back', (_, text, written) => {
  expect(encodeEscapes(text)).toBe(written);
  expect(decodeEscapes(written)).toBe(text);
});

test('the setting of the calculation stands among the children of the workbook, whatever has their names inside', () => {
  const text =
    '<workbook><sheets/><alternate><definedNames></definedNames><sheets></sheets></alternate><ext/></workbook>';
  const { calculateOnLoad } = parseWorkbookPart(text, 'workbook');
  expect(splice(text, calculateOnLoad ? [calculateOnLoad] : [])).toBe(
    text.replace('<sheets/>', '<sheets/><calcPr fullCalcOnLoad="1"/>'),
  );
});

describe('elements are added', () => {
  const order = ['a', 'list', 'z'];
  const added = (text: string) =>
    splice(text, appendTo(readRoot(text, 'part'), 'list', ['<i n="2"/>'], order));

  test.each([
    ['to a list', '<r><list><i n="1"/></list></r>', '<r><list><i n="1"/><i n="2"/></list></r>'],
    [
      'to one that counts',
      '<r><list count="9"><i/></list></r>',
      '<r><list count="2"><i/><i n="2"/></list></r>',
    ],
    ['to an empty one', '<r><list count="0"/></r>', '<r><list count="1"><i n="2"/></list></r>'],
    ['where there is none, in its place', '<r><a/><z/></r>', '<r><a/><list><i n="2"/></list><z/></r>'],
    ['with the prefix of the part', '<x:r><x:list/></x:r>', '<x:r><x:list><x:i n="2"/></x:list></x:r>'],
  ])('%s', (_, before, after) => expect(added(before)).toBe(after));
});
