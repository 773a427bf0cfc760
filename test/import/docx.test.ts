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

describe('numbers that Word counts', () => {
  const level = (n: number, format: string, text: string, start = 1): string =>
    `<w:lvl w:ilvl="${n}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const list = (levels: string, override = ''): string =>
    `<w:abstractNum w:abstractNumId="4">${levels}</w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>` +
    `<w:num w:numId="8"><w:abstractNumId w:val="4"/>${override}</w:num>`;
  const at = (n: number, id = 7, text = '甲'): string =>
    p(text, `<w:pPr><w:numPr><w:ilvl w:val="${n}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`);
  const counted = (numbering: string, ...items: string[]): unknown[] =>
    read(items.join(''), { numbering, styles: '' }).blocks;

  test.each([
    ['decimal', 1, '1.甲'],
    ['decimal', 30, '30.甲'],
    ['chineseCounting', 10, '十.甲'],
    ['chineseCountingThousand', 11, '十一.甲'],
    ['japaneseCounting', 20, '二十.甲'],
    ['ideographDigital', 21, '二十一.甲'],
    ['taiwaneseCountingThousand', 99, '九十九.甲'],
    ['chineseCounting', 100, '100.甲'],
    ['chineseCounting', 0, '0.甲'],
    ['decimalEnclosedCircle', 1, '①.甲'],
    ['decimalEnclosedCircle', 20, '⑳.甲'],
    ['decimalEnclosedCircle', 21, '21.甲'],
    ['upperLetter', 2, 'B.甲'],
    ['lowerLetter', 26, 'z.甲'],
    ['bullet', 1, '甲'],
    ['none', 1, '甲'],
  ])('%s %d: %s', (format, start, shownAs) =>
    expect(counted(list(level(0, format, '%1.', start)), at(0))).toEqual([shownAs]),
  );

  test('of several levels, each begun anew under the one above', () =>
    expect(
      counted(
        list(level(0, 'decimal', '%1.') + level(1, 'decimal', '%1.%2') + level(2, 'decimal', '（%3）')),
        at(0),
        at(1),
        at(1),
        at(2),
        at(0),
        at(1),
        at(2),
      ),
    ).toEqual(['1.甲', '1.1甲', '1.2甲', '（1）甲', '2.甲', '2.1甲', '（1）甲']));

  test('one whose level above was never used has its first', () =>
    expect(counted(list(level(0, 'decimal', '%1.', 3) + level(1, 'decimal', '%1.%2')), at(1))).toEqual([
      '3.1甲',
    ]));

  test('lists of one kind go on; one with a start of its own begins there', () => {
    expect(counted(list(level(0, 'decimal', '%1.')), at(0), at(0, 8), at(0))).toEqual([
      '1.甲',
      '2.甲',
      '3.甲',
    ]);
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>';
    expect(counted(list(level(0, 'decimal', '%1.'), override), at(0), at(0, 8), at(0, 8))).toEqual([
      '1.甲',
      '5.甲',
      '6.甲',
    ]);
  });

  test('a list that is not there, a level there is none of, and a paragraph without words count nothing', () => {
    const numbering = list(level(0, 'decimal', '%1.'));
    expect(counted(numbering, at(0, 9), at(9), at(0), at(0, 7, ''), at(0))).toEqual([
      '甲',
      '甲',
      '1.甲',
      '2.甲',
    ]);
  });

  test('list 0 takes the number of the style away, for a paragraph and for a style', () => {
    const styles =
      '<w:style w:styleId="A"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="B"><w:basedOn w:val="A"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>';
    const styled = (style: string, more = ''): string =>
      p('甲', `<w:pPr><w:pStyle w:val="${style}"/>${more}</w:pPr>`);
    const old = '<w:pPrChange><w:pPr><w:pStyle w:val="B"/></w:pPr></w:pPrChange>';
    const numbering = list(level(0, 'decimal', '%1.') + level(1, 'decimal', '（%2）'));
    const body =
      styled('A') + styled('B') + styled('A', '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled('A', old);
    expect(read(body, { numbering, styles }).blocks).toEqual(['（1）甲', '甲', '甲', '（2）甲']);
  });
});

describe('tables', () => {
  const tableOf = (...rows: string[]): string =>
    `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.map((each) => `<w:tr>${each}</w:tr>`).join('')}</w:tbl>`;
  test.each<[string, string, string[][]]>([
    [
      'a cell and a row without anything',
      tableOf(cell('甲') + cell('乙'), '<w:tc/>' + cell('1'), cell('2') + '<w:tc><w:tcPr/><w:p/></w:tc>'),
      [
        ['甲 1 1', '乙 1 1'],
        [' 1 1', '1 1 1'],
        ['2 1 1', ' 1 1'],
      ],
    ],
    [
      'a row deleted with its change tracked',
      tableOf(
        cell('甲') + cell('乙'),
        `<w:trPr><w:del/></w:trPr>${cell('7')}${cell('8')}`,
        cell('1') + cell('2'),
      ),
      [
        ['甲 1 1', '乙 1 1'],
        ['1 1 1', '2 1 1'],
      ],
    ],
    [
      'a row that begins further right',
      tableOf(cell('甲') + cell('乙'), `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('1')}`),
      [
        ['甲 1 1', '乙 1 1'],
        [' 1 1', '1 1 1'],
      ],
    ],
    [
      'a merge over three rows, and the next one',
      tableOf(
        cell('甲', '<w:vMerge w:val="restart"/>') + cell('1'),
        cell('', '<w:vMerge/>') + cell('2'),
        cell('', '<w:vMerge w:val="continue"/>') + cell('3'),
        cell('乙', '<w:vMerge w:val="restart"/>') + cell('4'),
        cell('', '<w:vMerge/>') + cell('5'),
      ),
      [['甲 3 1', '1 1 1'], ['2 1 1'], ['3 1 1'], ['乙 2 1', '4 1 1'], ['5 1 1']],
    ],
    [
      'what goes on from nothing is a cell',
      tableOf(cell('甲') + cell('乙'), cell('丙', '<w:vMerge/>') + cell('1')),
      [
        ['甲 1 1', '乙 1 1'],
        ['丙 1 1', '1 1 1'],
      ],
    ],
    [
      'no columns at all are one',
      tableOf(cell('甲', '<w:gridSpan w:val="0"/>') + cell('乙'), cell('1') + cell('2')),
      [
        ['甲 1 1', '乙 1 1'],
        ['1 1 1', '2 1 1'],
      ],
    ],
    [
      'exceptions of a row are no cells of it',
      tableOf(
        `<w:tblPrEx><w:tc>${p('9')}</w:tc></w:tblPrEx>${cell('甲')}${cell('乙')}`,
        cell('1') + cell('2'),
      ),
      [
        ['甲 1 1', '乙 1 1'],
        ['1 1 1', '2 1 1'],
      ],
    ],
  ])('%s', (_, body, rows) => expect(read(body).blocks).toEqual([rows]));

  test('one cell is no table', () => expect(read(tableOf(cell('甲'))).blocks).toEqual(['甲']));
});
