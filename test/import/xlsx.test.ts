/** Somebody else's workbook, sheet by sheet: what is a paragraph, what a table, and what of it nobody sees. */
import { rawXlsx } from '../hosts/xlsx/raw-workbook';
import { readXlsx } from '../../src/import/xlsx/read-xlsx';

const text = (at: string, words: string): string =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;
const number = (at: string, value: string, style = ''): string => `<c r="${at}"${style}><v>${value}</v></c>`;
const row = (r: number, ...cells: string[]): string => `<row r="${r}">${cells.join('')}</row>`;
const sheet = (rows: string[], after = ''): string => `<sheetData>${rows.join('')}</sheetData>${after}`;
const merged = (...areas: string[]): string =>
  `<mergeCells>${areas.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`;

function read(sheets: Readonly<Record<string, string>>, parts: Partial<Parameters<typeof rawXlsx>[0]> = {}) {
  const { document, messages } = readXlsx(rawXlsx({ sheets, ...parts }));
  const blocks = document.blocks.map((block) => {
    if (block.kind !== 'table') return 'text' in block ? block.text : block.kind;
    return block.rows.map((cells) =>
      cells.map((cell) =>
        cell.columnSpan * cell.rowSpan === 1 ? cell.text : `${cell.text} ${cell.columnSpan}×${cell.rowSpan}`,
      ),
    );
  });
  return { blocks, said: messages.map(({ code, values }) => [code, ...Object.values(values)].join(' ')) };
}
const HEAD = row(3, text('A3', '甲'), text('B3', '乙'));

test.each<[string, string, unknown[]]>([
  ['words alone in their row', sheet([row(1, text('A1', '本年工作平稳。'))]), ['本年工作平稳。']],
  ['words in several lines', sheet([row(1, text('A1', ' 一。&#13;&#10;&#10; 二。&#13;三。'))]), ['一。', '二。', '三。']],
  ['lines in a cell', sheet([row(3, text('A3', '公开&#13;件数 '), text('B3', '公开&#13;&#10;份数'))]), [[['公开\n件数', '公开\n份数']]]],
  ['rows out of order', sheet([row(4, number('A4', '1'), number('B4', '2')), HEAD]), [[['甲', '乙'], ['1', '2']]]],
  ['an empty cell and one of blanks', sheet([HEAD, row(4, text('A4', ' 　'), number('B4', '2'), number('D4', '4'))]), [[['甲', '乙', '', ''], ['', '2', '', '4']]]],
  ['a cell of blanks beside words', sheet([row(1, text('A1', '本年工作平稳。'), text('B1', ' '))]), ['本年工作平稳。']],
  ['an empty row within', sheet([HEAD, row(5, number('A5', '1'), number('B5', '2'))]), [[['甲', '乙'], ['', ''], ['1', '2']]]],
  ['nine empty rows within', sheet([HEAD, row(13, number('A13', '1'), number('B13', '2'))]), [[['甲', '乙'], ...Array<string[]>(9).fill(['', '']), ['1', '2']]]],
  ['ten: two tables', sheet([HEAD, row(14, number('A14', '1'), number('B14', '2'))]), [[['甲', '乙']], [['1', '2']]]],
  ['a label of the form alone in its row', sheet([HEAD, row(4, text('A4', '（三）不予公开'))]), [[['甲', '乙'], ['（三）不予公开', '']]]],
  ['words under a table', sheet([HEAD, row(4, text('A4', '注：含下属单位。'))]), [[['甲', '乙']], '注：含下属单位。']],
  ['a table further right', sheet([row(3, text('D3', '甲'), number('E3', '7'))]), [[['甲', '7']]]],
  ['noise behind fifteen digits', sheet([row(3, number('A3', '0.30000000000000004'), number('B3', '1234567.8'))]), [[['0.3', '1234567.8']]]],
  ['a truth', sheet([row(3, '<c r="A3" t="b"><v>1</v></c>', number('B3', '2'))]), [[['true', '2']]]],
  ['merged cells', sheet([HEAD, row(4, number('A4', '1'), number('B4', '2'))], merged('A3:A4', 'B3:C3')), [[['甲 1×2', '乙 2×1'], ['2', '']]]],
  ['a merge that begins above the table', sheet([HEAD], merged('A2:A3')), [[['甲', '乙']]]],
  ['merges that say nothing', sheet([HEAD], '<mergeCells><mergeCell/><mergeCell ref="x"/></mergeCells>'), [[['甲', '乙']]]],
  ['nothing', sheet([]), []],
])('%s', (_, content, blocks) => expect(read({ 表: content })).toEqual({ blocks, said: [] })); // prettier-ignore

test('a formula that nobody has reckoned is blank, and said', () => {
  const cells = [
    '<c r="A4"><f>B4*2</f></c>',
    '<c r="B4" t="str"><f>""</f><v></v></c>',
    number('C4', '3'),
    number('D4', '4'),
  ];
  expect(read({ 表: sheet([HEAD, row(4, ...cells)]) })).toEqual({
    blocks: [
      [
        ['甲', '乙', '', ''],
        ['', '', '3', '4'],
      ],
    ],
    said: ['import-uncalculated 2'],
  });
});

test('sheet after sheet; of one that is hidden it is said when it has a part of the form', () => {
  const hide = (names: Record<string, string>) => {
    const sheets = Object.keys(names).map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" state="hidden" r:id="rId${i + 1}"/>`);
    return read(names, { parts: { 'xl/workbook.xml': workbook(sheets.join('')) } });
  };
  const workbook = (sheets: string): string =>
    `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets}</sheets></workbook>`;
  const one = sheet([row(1, text('A1', '本年工作平稳。'))]);
  const official = sheet([row(1, text('A1', '（三）不予公开'), number('B1', '3'))]);
  expect(read({ 甲: one, 乙: official }).blocks).toEqual(['本年工作平稳。', [['（三）不予公开', '3']]]);
  expect(hide({ 甲: one, 乙: sheet([row(1, number('A1', '3'))]) })).toEqual({ blocks: [], said: [] });
  expect(hide({ 甲: one, 乙: official })).toEqual({ blocks: [], said: ['import-left-out sheets'] });
}); // prettier-ignore

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
/** A workbook whose figure `7` is of the last style; these lists are all that is said of styles. */
const styled = (lists: string) =>
  read(
    { 表: sheet([HEAD, row(4, number('A4', '7', ' s="1"'), number('B4', '2'), number('C4', '3'))]) },
    {
      parts: { 'xl/styles.xml': `<styleSheet ${MAIN}>${lists}</styleSheet>` },
      relationships:
        '<Relationship Id="rIdT" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>',
    },
  );
const WHITE = '<fonts><font/><font><color rgb="FFFFFFFF"/></font></fonts>';
const XFS = '<cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>';

test.each<[string, string, boolean]>([
  ['white', WHITE + XFS, true],
  ['white, beside borders that are not', `${WHITE}<borders><border><left><color rgb="FF000000"/></left></border></borders>${XFS}`, true],
  ['black, beside borders that are white', `<fonts><font/><font/></fonts><borders><border><left><color rgb="FFFFFFFF"/></left></border></borders>${XFS}`, false],
  ['black, a style of styles white', `${WHITE}<cellStyleXfs><xf fontId="1"/><xf fontId="1"/></cellStyleXfs><cellXfs><xf/><xf/></cellXfs>`, false],
  ['black, a conditional look white', `<fonts><font/><font/></fonts>${XFS}<dxfs><dxf><font><color rgb="FFFFFFFF"/></font></dxf></dxfs>`, false],
  ['of a format that shows nothing', '<numFmts><numFmt numFmtId="9" formatCode=";;;"/></numFmts><cellXfs><xf/><xf numFmtId="9"/></cellXfs>', true],
  ['of one that shows text alone', '<numFmts><numFmt numFmtId="9" formatCode=";;;@"/></numFmts><cellXfs><xf/><xf numFmtId="9"/></cellXfs>', true],
  ['of one that shows figures', '<numFmts><numFmt numFmtId="9" formatCode="0;;"/></numFmts><cellXfs><xf/><xf numFmtId="9"/></cellXfs>', false],
])('a figure that is %s', (_, lists, unseen) => {
  expect(styled(lists)).toEqual({
    blocks: [[['甲', '乙', ''], [unseen ? '' : '7', '2', '3']]],
    said: unseen ? ['import-white-figures 1'] : [],
  });
}); // prettier-ignore
