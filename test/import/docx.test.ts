/** What Word documents have beside plain paragraphs: numbers Word counts, changes, boxes, controls, merges. */
import { strToU8, zipSync } from 'fflate';
import { readDocx } from '../../src/import/docx/read-docx';
import type { Block } from '../../src/document/model';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function docx(
  body: string,
  parts: Readonly<Record<'numbering' | 'styles', string>> = { numbering: '', styles: '' },
) {
  const related = Object.keys(parts).map(
    (name) => `<Relationship Id="${name}" Type="${TYPE}/${name}" Target="${name}.xml"/>`,
  );
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${related.join('')}</Relationships>`),
    'word/numbering.xml': strToU8(`<w:numbering ${W}>${parts.numbering}</w:numbering>`),
    'word/styles.xml': strToU8(`<w:styles ${W}>${parts.styles}</w:styles>`),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
}

const p = (text: string, properties = ''): string => `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

const shown = (block: Block): unknown =>
  block.kind === 'table'
    ? block.rows.map((row) =>
        row.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan].join(' ')),
      )
    : block.kind === 'signOff'
      ? block.agency
      : block.text;

const read = (...args: Parameters<typeof docx>) => {
  const { document, messages } = readDocx(docx(...args));
  return { blocks: document.blocks.map(shown), said: messages.map(({ values }) => values.what) };
};

const LEVELS =
  '<w:abstractNum w:abstractNumId="4"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>';
const item = (level: number): string =>
  `<w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="7"/></w:numPr></w:pPr>`;

test('numbers that Word counts are a part of the text', () => {
  const body = [
    p('总体情况', item(0)),
    p('甲', item(1)),
    p('乙', item(1)),
    p('主动公开', item(0)),
    p('丙', item(1)),
  ];
  expect(read(body.join(''), { numbering: LEVELS, styles: '' }).blocks).toEqual([
    '一、总体情况',
    '（一）甲',
    '（二）乙',
    '二、主动公开',
    '（一）丙',
  ]);
});

test('so are those of a style, and of the style it is based on', () => {
  const styles =
    '<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
  const body = p('总体情况', '<w:pPr><w:pStyle w:val="B"/></w:pPr>');
  expect(read(body, { numbering: LEVELS, styles }).blocks).toEqual(['一、总体情况']);
});

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

test('merges over rows and columns', () => {
  const rows = [
    [cell('甲', '<w:vMerge w:val="restart"/>'), cell('乙', '<w:gridSpan w:val="2"/>')],
    [cell('', '<w:vMerge/>'), cell('1'), cell('2')],
    [cell('丙'), cell('3'), cell('4')],
  ];
  const body = `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
  expect(read(body).blocks).toEqual([
    [
      ['甲 2 1', '乙 1 2'],
      ['1 1 1', '2 1 1'],
      ['丙 1 1', '3 1 1', '4 1 1'],
    ],
  ]);
});

test('a table that arranges the page is gone through', () => {
  const inner = `<w:tbl><w:tr>${cell('甲')}${cell('乙')}</w:tr></w:tbl>`;
  const body = `<w:tbl><w:tr><w:tc>${p('文')}${inner}${p('')}</w:tc></w:tr></w:tbl>`;
  expect(read(body).blocks).toEqual(['文', [['甲 1 1', '乙 1 1']]]);
});
