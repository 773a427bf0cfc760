import { tableStrips } from '../../../src/document/flow/strips';
import { fitTable, type TableLayout } from '../../../src/document/flow/table-fit';
import { layoutOf } from '../../../src/document/flow/layout';
import { lineCount } from '../../../src/document/flow/lines';
import { fillPages } from '../../../src/document/flow/pages';
import { mayBreakAfter } from '../../../src/document/flow/groups';
import type { Block, Table, TableCell } from '../../../src/document/model';
import { reportTable } from '../../../src/document/report-table';
import { landscape, portrait } from '../../../src/document/typography';
import type { Profile } from '../../../src/report/report';
import { distinctReport } from '../sample';

test.each([
  ['公'.repeat(26), 1],
  ['公'.repeat(27), 2],
  ['公'.repeat(26 + 28), 2],
  ['公'.repeat(26 + 28 + 1), 3],
  ['公'.repeat(26) + '。', 1],
  // A word in Latin letters goes to the next line whole …
  ['公'.repeat(20) + 'www.example.gov.cn', 2],
  // … and is broken where it is longer than a line.
  ['w'.repeat(2 * 26 + 1), 2],
  ['', 1],
])('%s takes %d lines of 28 characters', (text, lines) => expect(lineCount(text, 28, 2)).toBe(lines));

describe('pages', () => {
  const strip = (height: number, glued = false) => ({ height, glued });

  test.each([
    ['nothing', [], { pages: 1, filled: 0, blank: 0 }],
    ['a page to the brim', [strip(60), strip(40)], { pages: 1, filled: 100, blank: 0 }],
    ['a strip that does not fit', [strip(60), strip(41)], { pages: 2, filled: 41, blank: 40 }],
    ['strips kept together', [strip(60), strip(30, true), strip(30)], { pages: 2, filled: 60, blank: 40 }],
    ['a strip longer than a page', [strip(150)], { pages: 2, filled: 50, blank: 100 }],
    ['a run longer than a page', [strip(10), strip(150)], { pages: 3, filled: 50, blank: 90 }],
  ])('%s', (_, strips, expected) => expect(fillPages(strips, 100)).toEqual(expected));
});

describe('the rows of a table on a page', () => {
  const table = reportTable(distinctReport('2021'), 'proactive');
  const layoutWith = (breaks: TableLayout['breaks']): TableLayout => ({
    ...fitTable(table, portrait.text),
    table,
    breaks,
  });
  const glued = (breaks: TableLayout['breaks'], after?: Block) =>
    tableStrips(layoutWith(breaks), after).map((row) => row.glued);
  const note: Block = { kind: 'paragraph', role: 'note', text: '注：甲。' };
  const text: Block = { kind: 'paragraph', text: '本年工作平稳。' };

  test('stand with the next but where a group of them ends, and the last with a note under it', () => {
    const ends = mayBreakAfter(table);
    expect(ends.slice(0, -1)).toContain(true);
    expect(glued('groups')).toEqual(ends.map((end) => !end));
    expect(glued('groups', text)).toEqual(ends.map((end) => !end));
    expect(glued('groups', note)).toEqual([...ends.slice(0, -1).map((end) => !end), true]);
  });

  test('stand all together where the table is not broken', () => {
    expect(glued('never')).toEqual(table.rows.map((_, row) => row < table.rows.length - 1));
    expect(glued('never', note)).toEqual(table.rows.map(() => true));
  });
});

describe('the type of a table', () => {
  const rows = (count: number): Table => ({
    kind: 'table',
    headerRows: 0,
    widths: [1],
    rows: Array.from({ length: count }, () => [{ text: '1', role: 'number', rowSpan: 1, columnSpan: 1 }]),
  });

  // 11,916 twips under a heading: rows of 340 in 五号, of 327 one step smaller, of 260 set closest.
  test.each([
    [35, 21, true],
    [36, 20, true],
    [45, 18, true],
    [46, 21, false],
  ])('%d rows are set in %d half points; on one page: %s', (count, size, onOnePage) => {
    expect(fitTable(rows(count), portrait.text)).toMatchObject({ size, onOnePage });
  });

  test.each([
    [20, 454],
    [21, 330],
  ])('%d rows are at least %d twips high', (count, least) =>
    expect(fitTable(rows(count), portrait.text).rowHeight).toBe(least),
  );

  // A heading of one and a half lines of 560, and two rows of 464.
  test.each([
    [840 + 928, true],
    [840 + 927, false],
  ])('on a page of %d twips two rows fit: %s', (height, onOnePage) =>
    expect(fitTable(rows(2), { width: 8844, height }).onOnePage).toBe(onOnePage),
  );

  // Five digits of 五号 are 525 wide, and 50 are padding.
  test.each([
    [575, 21],
    [574, 20],
  ])('in a column of %d twips a figure of five digits is set in %d half points', (width, size) => {
    const figure: TableCell = { text: '12345', role: 'number', rowSpan: 1, columnSpan: 1 };
    const table: Table = { kind: 'table', headerRows: 0, widths: [1], rows: [[figure]] };
    expect(fitTable(table, { width, height: 5000 })).toMatchObject({ size, cutsFigure: false });
  });

  // Half of 8,844 twips holds 20 characters of 五号, all of it 41; a line is 280, the room around it 40.
  test.each<[string, Partial<TableCell>, number]>([
    ['nothing', { text: '' }, 454],
    ['a line', { text: '公'.repeat(20) }, 454],
    ['a character more', { text: '公'.repeat(21) }, 600],
    ['three lines', { text: '公'.repeat(41) }, 880],
    ['lines of its own', { text: '公\n\n开' }, 880],
    ['a line over both columns', { text: '公'.repeat(41), columnSpan: 2 }, 454],
    ['two lines over both', { text: '公'.repeat(42), columnSpan: 2 }, 600],
    ['bars', { text: '', bars: [1, 2, 3].map(() => ({ share: 1, filled: true, says: '' })) }, 880],
    ['what is merged over rows', { text: '公'.repeat(41), rowSpan: 2 }, 454],
  ])('a row with %s', (_, own, height) => {
    const plain: TableCell = { text: '', role: 'label', rowSpan: 1, columnSpan: 1 };
    const first = { ...plain, ...own };
    const beside = first.columnSpan === 2 ? [] : [plain];
    const under = first.rowSpan === 2 ? [plain] : [plain, plain];
    const table: Table = { kind: 'table', headerRows: 0, widths: [1, 1], rows: [[first, ...beside], under] };
    // Each with its border.
    expect(fitTable(table, portrait.text).heights).toEqual([height + 10, 464]);
  });

  // 15 columns share 8,844 twips: 590 each, of which 50 are padding.
  test.each([
    [5, 21],
    [6, 17],
    [7, 15],
  ])(
    '表四 with figures of %d digits is set in %d half points: none is broken over two lines',
    (digits, size) => {
      const review = reportTable(distinctReport('2021'), 'review');
      const rows = review.rows.map((row) =>
        row.map((cell) => (cell.role === 'number' ? { ...cell, text: '7'.repeat(digits) } : cell)),
      );
      expect(fitTable({ ...review, rows }, portrait.text)).toMatchObject({ size, cutsFigure: false });
    },
  );

  test('表三 stands on one page either way', () => {
    const upright = reportTable(distinctReport('2021'), 'requests');
    expect(fitTable(upright, portrait.text).onOnePage).toBe(true);
    expect(fitTable({ ...upright, standing: 'landscape' }, landscape.text).onOnePage).toBe(true);
  });
});

test('三 breaks between its groups, and where the words read from top to bottom have room above', () => {
  const ends = mayBreakAfter(reportTable(distinctReport('2021'), 'requests'));
  // Rows from 0: three of header, 一, 二, then 22 of 三 in which （三） ends with row 14.
  expect(ends.flatMap((end, row) => (end ? [row] : []))).toEqual([3, 4, 14, 17, 22, 25, 26, 27]);
});

/** So many lines of text above table 三, and how it then stands. */
function standing(lines: number, requestsLayout?: Profile['requestsLayout']): string | undefined {
  const profile = requestsLayout && { requestsLayout };
  const table = reportTable(distinctReport('2021', { ...(profile && { profile }) }), 'requests');
  const above = Array.from({ length: lines }, (): Block => ({ kind: 'paragraph', text: '公开' }));
  const blocks: Block[] = [...above, { kind: 'heading', level: 1, text: '三、' }, table];
  return layoutOf({ title: '', blocks }).tables.get(table)?.breaks;
}

test.each([
  ['alone on its page', 0, undefined, 'never'],
  // A third of the page is 4,252 twips: 12,756 less 15 lines of 560 is more, less 16 lines is not.
  ['where more than a third would stay blank', 15, undefined, 'groups'],
  ['where no more than a third stays blank', 16, undefined, 'never'],
  ['that is to stay whole', 15, 'whole', 'never'],
  ['across the paper', 15, 'landscape', 'never'],
] as const)('a table 三 %s', (_, lines, layout, breaks) => expect(standing(lines, layout)).toBe(breaks));

test.each([
  [19, 560],
  [20, 554],
  [21, 531],
  [22, 560],
  [30, 560],
])('%d lines and a sign-off are set %d twips apart', (lines, pitch) => {
  const blocks: Block[] = Array.from({ length: lines }, () => ({ kind: 'paragraph', text: '公开' }));
  const signOff: Block = { kind: 'signOff', agency: '某局', date: '2025年1月9日' };
  expect(layoutOf({ title: '', blocks: [...blocks, signOff] }).line).toBe(pitch);
});

test('an annex on a page of its own changes nothing of the lines before it', () => {
  const prose = (lines: number): Block[] =>
    Array.from({ length: lines }, () => ({ kind: 'paragraph', text: '公'.repeat(20) }));
  const annex: readonly Block[] = [
    { kind: 'heading', level: 1, text: '附：图表', newPage: true },
    reportTable(distinctReport('2021'), 'review'),
  ];
  const pitches = [10, 23, 24, 40].map((lines) => {
    const line = (blocks: readonly Block[]) => layoutOf({ title: '', blocks }).line;
    expect(line([...prose(lines), ...annex])).toBe(line(prose(lines)));
    return line(prose(lines));
  });
  // Of these some are set closer, so that no last page is next to empty.
  expect(new Set(pitches).size).toBeGreaterThan(1);
});
