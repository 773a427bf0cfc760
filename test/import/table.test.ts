/** Rows of cells as a file states them become a grid whose places are each taken once. */
import { CellBudget, tableOf, type CellIn } from '../../src/import/table';
import { importLimits } from '../../src/import/limits';

const cell = (text: string, columnSpan = 1, rowSpan = 1, column?: number): CellIn => ({
  text,
  rowSpan,
  columnSpan,
  ...(column !== undefined && { column }),
});

/** Each row's cells as `text columns×rows`, with `–` for a place that the file leaves out. */
const grid = (...rows: CellIn[][]): string[] | undefined =>
  tableOf(rows, new CellBudget())?.rows.map((cells) =>
    cells
      .map(({ text, columnSpan, rowSpan, missing }) => (missing ? '–' : `${text} ${columnSpan}×${rowSpan}`))
      .join(' | '),
  );

test.each<[string, CellIn[][], string[] | undefined]>([
  ['nothing', [], undefined],
  ['rows without cells', [[], []], undefined],
  ['one row', [[cell('a'), cell('b')]], ['a 1×1 | b 1×1']],
  ['a short row', [[cell('a'), cell('b')], [cell('c')]], ['a 1×1 | b 1×1', 'c 1×1 | –']],
  ['a row without cells', [[cell('a')], [], [cell('b')]], ['a 1×1', '–', 'b 1×1']],
  ['a cell over columns', [[cell('a', 2)], [cell('b'), cell('c')]], ['a 2×1', 'b 1×1 | c 1×1']],
  ['a cell over rows', [[cell('a', 1, 2), cell('b')], [cell('c')]], ['a 1×2 | b 1×1', 'c 1×1']],
  ['a cell over both', [[cell('a', 2, 2), cell('b')], [cell('c')]], ['a 2×2 | b 1×1', 'c 1×1']],
  ['rows that reach below the table', [[cell('a', 1, 9), cell('b')], [cell('c')]], ['a 1×2 | b 1×1', 'c 1×1']],
  ['columns that end where another cell stands', [[cell('a'), cell('b', 1, 2)], [cell('c', 3)]], ['a 1×1 | b 1×2', 'c 1×1']],
  ['a place of its own', [[cell('a', 1, 1, 2)], [cell('b')]], ['– | – | a 1×1', 'b 1×1 | – | –']],
  ['a place of its own that is taken', [[cell('a'), cell('b', 1, 1, 0)]], ['a 1×1 | b 1×1']],
])('%s', (_, rows, expected) => expect(grid(...rows)).toEqual(expected)); // prettier-ignore

test.each([
  ['2001', 'number'],
  [' 1,001.5 ', 'number'],
  ['-3', 'number'],
  ['+3', 'number'],
  ['', 'number'],
  ['3件', 'label'],
  ['一', 'label'],
  ['a', 'label'],
])('as far as its text alone tells, %j is a %s', (text, role) => {
  expect(tableOf([[cell(text)]], new CellBudget())!.rows[0]![0]!.role).toBe(role);
});

test('a table says where it comes from, and how many columns it has', () => {
  const origin = { page: 3 };
  expect(tableOf([[cell('a', 3)]], new CellBudget(), origin)).toEqual({
    kind: 'table',
    widths: [1, 1, 1],
    headerRows: 0,
    rows: [[{ text: 'a', role: 'label', rowSpan: 1, columnSpan: 3 }]],
    origin,
  });
  expect(tableOf([[cell('a')]], new CellBudget())).not.toHaveProperty('origin');
});

test('a place that the file leaves out is blank, and said to be missing', () => {
  expect(tableOf([[cell('a'), cell('b')], []], new CellBudget())!.rows[1]).toEqual(
    Array(2).fill({ text: '', role: 'number', rowSpan: 1, columnSpan: 1, missing: true }),
  );
});

const refusal = (what: 'columns' | 'cells'): Error =>
  expect.objectContaining({ code: 'file-too-large', values: { what, limit: importLimits[what] } }) as Error;

test('a table may have as many columns as a thousand, and no more', () => {
  const { columns } = importLimits;
  expect(tableOf([[cell('a', columns)]], new CellBudget())!.widths).toHaveLength(columns);
  expect(() => tableOf([[cell('a', columns + 1)]], new CellBudget())).toThrow(refusal('columns'));
  expect(() => tableOf([[cell('a', 1, 1, columns)]], new CellBudget())).toThrow(refusal('columns'));
});

test('places are counted over all tables of a file, twice where a cell takes them', () => {
  const { cells } = importLimits;
  const budget = new CellBudget();
  budget.take(cells - 4);
  expect(tableOf([[cell('a', 2)]], budget)).toBeDefined();
  expect(() => budget.ask(1)).toThrow(refusal('cells'));
  budget.ask(0);
  expect(() => tableOf([[cell('a')]], budget)).toThrow(refusal('cells'));
  const wide = new CellBudget();
  wide.take(cells - 5);
  expect(() => tableOf([[cell('a', 1, 1, 2)], [cell('b')]], wide)).toThrow(refusal('cells'));
  const tall = new CellBudget();
  tall.take(cells - 3);
  expect(() => tableOf([[cell('a', 1, 2)], []], tall)).toThrow(refusal('cells'));
});
