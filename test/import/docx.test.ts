/** What Word documents have beside plain paragraphs: changes, boxes, controls, notes. */
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../src/import/docx/read-docx';
import { p, read, W } from './raw-docx';

const raised = (properties: string, text: string): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
const noted = (
  name: string,
  properties: string,
  first: string,
  then: string,
  together: string,
): [string, string, string[], string[]][] => [
  [name, `<w:p>${raised(properties, first)}<w:r><w:t>${then}</w:t></w:r></w:p>`, [together], []],
];

test.each<[string, string, string[], string[]]>([
  ['text in pieces', '<w:p><w:r><w:t>其</w:t></w:r><w:r><w:t>他</w:t></w:r></w:p>', ['其他'], []],
  ['a figure in pieces', '<w:p><w:r><w:t>7</w:t></w:r><w:r><w:t>3</w:t></w:r></w:p>', ['73'], []],
  ['inserted text counts', `<w:p><w:ins><w:r><w:t>新</w:t></w:r></w:ins></w:p>`, ['新'], []],
  [
    'deleted text does not, and is said',
    '<w:p><w:r><w:t>留</w:t></w:r><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>',
    ['留'],
    ['deleted'],
  ],
  [
    'hidden text does not',
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:t>显</w:t></w:r></w:p>',
    ['显'],
    [],
  ],
  [
    'a text box stands after its paragraph',
    `<w:p><w:r><w:pict><w:txbxContent>${p('框')}</w:txbxContent></w:pict><w:t>外</w:t></w:r></w:p>`,
    ['外', '框'],
    ['boxes'],
  ],
  ...noted('a struck figure', '<w:strike/>', '7', '3', '7 3'),
  ...noted('the same struck twice', '<w:dstrike/>', '7', '3', '7 3'),
  ...noted('a lowered one', '<w:vertAlign w:val="subscript"/>', '7', '3', '7 3'),
  ...noted('what is no longer struck', '<w:strike w:val="0"/>', '7', '3', '73'),
  ...noted('a struck word', '<w:strike/>', '旧', '新', '旧新'),
  ...noted('white letters outside of a table', '<w:color w:val="FFFFFF"/>', '20', '24', '2024'),
  ...noted(
    'what a tracked change of its looks says it was',
    '<w:rPrChange><w:rPr><w:strike/><w:vanish/></w:rPr></w:rPrChange>',
    '7',
    '3',
    '73',
  ),
  [
    'the number of a note is no digit',
    `<w:p><w:r><w:t>3</w:t></w:r>${raised('<w:vertAlign w:val="superscript"/>', '1')}</w:p>`,
    ['3 1'],
    [],
  ],
  [
    'nor is one that is set higher',
    `<w:p><w:r><w:t>3</w:t></w:r>${raised('<w:position w:val="6"/>', '1')}<w:r><w:t>件</w:t></w:r></w:p>`,
    ['3 1件'],
    [],
  ],
  ['a content control is gone through', `<w:sdt><w:sdtContent>${p('内')}</w:sdtContent></w:sdt>`, ['内'], []],
  [
    'a line break parts paragraphs',
    '<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r></w:p>',
    ['甲', '乙'],
    [],
  ],
  [
    'instructions of fields are no text',
    '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:t>1</w:t></w:r></w:p>',
    ['1'],
    [],
  ],
])('%s', (_, body, blocks, said) => {
  expect(read(body)).toEqual({ blocks, said });
});

const run = (content: string): string => `<w:p><w:r>${content}</w:r></w:p>`;

test.each<[string, string, string[]]>([
  [
    'empty paragraphs, runs and properties',
    `${p('甲')}<w:p/><w:p><w:r/><w:pPr/></w:p>${run('<w:rPr/><w:t>乙</w:t>')}`,
    ['甲', '乙'],
  ],
  ['an empty box', `${run('<w:pict><w:txbxContent/></w:pict><w:t>甲</w:t>')}${p('乙')}`, ['甲', '乙']],
  ['a tab', run('<w:t>甲</w:t><w:tab/><w:t>乙</w:t>'), ['甲 乙']],
  ['a hyphen that keeps together', run('<w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t>'), ['1-2']],
  ['the end of a line', run('<w:t>甲</w:t><w:cr/><w:t>乙</w:t>'), ['甲', '乙']],
  ['a sign', run('<w:t>甲</w:t><w:sym w:char="2611"/><w:t>乙</w:t>'), ['甲☑乙']],
  [
    'a sign that its typeface alone knows',
    run('<w:t>甲</w:t><w:sym w:char="F0FE"/><w:sym/><w:t>乙</w:t>'),
    ['甲乙'],
  ],
  [
    'the reading of a word',
    run(
      '<w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby>',
    ),
    ['甲'],
  ],
  [
    'what older programs see instead',
    run(
      '<AlternateContent><Choice><w:t>甲</w:t></Choice><Fallback><w:t>甲</w:t></Fallback></AlternateContent>',
    ),
    ['甲'],
  ],
  [
    'where it stood before it was moved',
    `<w:p><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>移</w:t></w:r></w:moveTo></w:p>`,
    ['移'],
  ],
  ['a whole paragraph that was moved', `<w:moveFrom>${p('移')}</w:moveFrom>${p('留')}`, ['留']],
  [
    'a control’s own properties',
    `<w:sdt><w:sdtPr><w:docPart>${p('设')}</w:docPart></w:sdtPr><w:sdtEndPr>${p('设')}</w:sdtEndPr><w:sdtContent>${p('内')}</w:sdtContent></w:sdt>`,
    ['内'],
  ],
  [
    'the mark of a paragraph hidden, not its words',
    '<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:t>显</w:t></w:r></w:p>',
    ['显'],
  ],
  ['hidden no longer', run('<w:rPr><w:vanish w:val="0"/></w:rPr><w:t>显</w:t>'), ['显']],
  [
    'hidden to the end of its run, with what stands in it',
    `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t><w:br/><w:t>隐</w:t></w:r></w:p>${p('显')}`,
    ['显'],
  ],
  ['set lower', `<w:p><w:r><w:t>3</w:t></w:r>${raised('<w:position w:val="-6"/>', '1')}</w:p>`, ['31']],
  [
    'set on the line',
    `<w:p><w:r><w:t>3</w:t></w:r>${raised('<w:vertAlign w:val="baseline"/>', '1')}</w:p>`,
    ['31'],
  ],
])('%s', (_, body, blocks) => expect(read(body).blocks).toEqual(blocks));

test('a body without anything, and none', () => {
  expect(read('').blocks).toEqual([]);
  const zip = (text: string) => () => readDocx(zipSync({ 'word/document.xml': strToU8(text) }));
  expect(zip(`<w:document ${W}><w:body/></w:document>`)().document.blocks).toEqual([]);
  expect(zip(`<w:document ${W}/>`)).toThrow(
    expect.objectContaining({
      code: 'file-damaged',
      values: { reason: 'no-body', part: 'word/document.xml' },
    }),
  );
});
