/** Tables of Word documents: merges, cells left out, tables within tables. */
import { cell, p, read } from './raw-docx';

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
      'a table that was cut within a merge: its first cells go on from nothing, each is one',
      tableOf(
        cell('续', '<w:vMerge/>') + cell('甲') + cell('1'),
        cell('又', '<w:vMerge/>') + cell('乙') + cell('2'),
        cell('丙', '<w:vMerge w:val="restart"/>') + cell('丁') + cell('3'),
        cell('', '<w:vMerge/>') + cell('戊') + cell('4'),
      ),
      [
        ['续 1 1', '甲 1 1', '1 1 1'],
        ['又 1 1', '乙 1 1', '2 1 1'],
        ['丙 2 1', '丁 1 1', '3 1 1'],
        ['戊 1 1', '4 1 1'],
      ],
    ],
    [
      'what goes on from below a cell of its own is a cell',
      tableOf(
        cell('甲', '<w:vMerge w:val="restart"/>') + cell('1'),
        cell('乙') + cell('2'),
        cell('丙', '<w:vMerge/>') + cell('3'),
      ),
      [
        ['甲 1 1', '1 1 1'],
        ['乙 1 1', '2 1 1'],
        ['丙 1 1', '3 1 1'],
      ],
    ],
    [
      'what goes on from a place that the row above does not have is a cell',
      tableOf(
        cell('甲', '<w:vMerge w:val="restart"/>') + cell('1'),
        `<w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('2')}`,
        cell('丙', '<w:vMerge/>') + cell('3'),
      ),
      [
        ['甲 1 1', '1 1 1'],
        [' 1 1', '2 1 1'],
        ['丙 1 1', '3 1 1'],
      ],
    ],
    [
      'what a tracked change says that a row and a cell were',
      tableOf(
        cell('甲', '<w:tcPrChange><w:tcPr><w:gridSpan w:val="2"/></w:tcPr></w:tcPrChange>') + cell('乙'),
        `<w:trPr><w:trPrChange><w:trPr><w:gridBefore w:val="1"/></w:trPr></w:trPrChange></w:trPr>${cell('1')}${cell('2')}`,
      ),
      [
        ['甲 1 1', '乙 1 1'],
        ['1 1 1', '2 1 1'],
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

const WHITE = '<w:color w:val="FFFFFF"/>';
const DARK = '<w:shd w:val="clear" w:fill="1F4E79"/>';

/** One of two cells, set in these ways, holds the figure. */
test.each<[string, string, string, string]>([
  ['of a size', '<w:sz w:val="32"/>', '', '73'],
  ['red', '<w:color w:val="FF0000"/>', '', '73'],
  ['white', WHITE, '', '3'],
  ['white, in small letters', '<w:color w:val="ffffff"/>', '', '3'],
  ['white on a cell of no colour', WHITE, '<w:shd w:val="clear" w:fill="auto"/>', '3'],
  ['white on a dark cell', WHITE, DARK, '73'],
  ['white on a cell that was dark', WHITE, `<w:tcPrChange><w:tcPr>${DARK}</w:tcPr></w:tcPrChange>`, '3'],
  ['white on a shade', WHITE + DARK, '', '73'],
  ['white on a shade of none', `${WHITE}<w:shd w:val="clear" w:fill="auto"/>`, '', '3'],
  ['white, marked yellow', `<w:highlight w:val="yellow"/>${WHITE}`, '', '73'],
  ['white, marked white', `<w:highlight w:val="white"/>${WHITE}`, '', '3'],
  ['white, marked no more', `<w:highlight w:val="none"/>${WHITE}`, '', '3'],
  ['white once', `<w:rPrChange><w:rPr>${WHITE}</w:rPr></w:rPrChange>`, '', '73'],
  ['raised', '<w:vertAlign w:val="superscript"/>', '', '7 3'],
  ['on its line', '<w:vertAlign w:val="baseline"/><w:position w:val="0"/>', '', '73'],
  ['struck out', '<w:strike/>', '', '7 3'],
  ['struck out no more', '<w:strike w:val="false"/><w:dstrike w:val="0"/>', '', '73'],
])('in front of a digit, one that is %s', (_, run, own, text) => {
  const figure = `<w:p><w:r><w:rPr>${run}</w:rPr><w:t>7</w:t></w:r><w:r><w:t>3</w:t></w:r></w:p>`;
  const body = `<w:tbl><w:tr>${cell('甲')}<w:tc><w:tcPr>${own}</w:tcPr>${figure}</w:tc></w:tr></w:tbl>`;
  expect(read(body).blocks).toEqual([[['甲 1 1', `${text} 1 1`]]]);
  expect(read(body).said).toHaveLength(text === '3' ? 1 : 0);
});
