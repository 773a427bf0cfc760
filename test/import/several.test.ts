/** A page with two reports, a report with a table twice: nothing is mixed, and what was left out is said. */
import { cells, officePage, officeReport, proactive, requests, review, table, type Row } from './office-page';
import { codes, differences, readPage } from './page';

/** The same tables with other figures. */
const others = (rows: readonly Row[]): string =>
  table(rows, (text) => (/^\d{4}$/.test(text) ? String(Number(text) + 5000) : text));
const ANOTHER = {
  title: '<h1>某县教育局2023年政府信息公开工作年度报告</h1>',
  two: others(proactive('2021')),
  three: others(requests('2021')),
  four: others(review()),
};
const named = (name: string, page: string): string =>
  page.replace('<html>', `<html><head><title>${name}</title></head>`);
const OURS = '某县水务局2024年政府信息公开工作年度报告';

const pages: [string, string, string[]][] = [
  ['two reports: the first', officePage() + officePage(ANOTHER), ['import-several-reports']],
  ['two reports: the one the page is named after', named(`${OURS}-某县人民政府`, officePage(ANOTHER) + officePage()), ['import-several-reports']],
  ['the same report twice', officePage() + officePage(), []],
  ['last year’s table among the words', officePage({ overview: `<p>上年情况如下。</p>${others(requests('2021'))}` }), ['import-table-again', 'import-table-as-text']],
  ['last year’s tables after all', officePage({ signature: others(proactive('2021')) + others(review()) }), ['import-table-again', 'import-table-again', 'import-table-as-text']],
]; // prettier-ignore

test.each(pages)('%s', async (_, page, said) => {
  const read = await readPage(page);
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect([read.value.agency, read.value.year]).toEqual(['某县水务局', 2024]);
  expect(codes(read)).toEqual(said);
});

test('a table twice under no heading: figures that differ are not read', async () => {
  const headings = Array<string>(6).fill('');
  const read = await readPage(
    officePage({ headings, three: table(requests('2021')) + others(requests('2021')) }),
  );
  expect([...read.value.cells.keys()].filter((id) => id.startsWith('requests.'))).toEqual([]);
  expect(new Set(codes(read))).toEqual(new Set(['import-cell-unread']));
});

/** Every cell at the place that is left of it is above, and the reverse. */
function turned(rows: readonly Row[]): Row[] {
  const grid: boolean[][] = rows.map(() => []);
  const found: { column: number; cell: Row[number] }[] = [];
  rows.forEach((row, y) => {
    for (const cell of row) {
      let column = 0;
      while (grid[y]![column]) column++;
      for (let i = 0; i < cell.rowSpan; i++)
        for (let j = 0; j < cell.columnSpan; j++) grid[y + i]![column + j] = true;
      found.push({ column, cell });
    }
  });
  return grid[0]!.map((_, column) =>
    found
      .filter((each) => each.column === column)
      .map(({ cell }) => ({ ...cell, rowSpan: cell.columnSpan, columnSpan: cell.rowSpan })),
  );
}

test('table 三 on its side', async () => {
  const read = await readPage(officePage({ three: table(turned(requests('2021'))) }));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect(codes(read)).toEqual([]);
  const { row, column } = read.sources.get('requests.carriedIn.total')!;
  expect([row, column]).toEqual([9, 4]);
});

/** Of three hundred a tenth in each column but the last: the sum is right. */
const SUMMED = ['5', '4', '3', '2', '1', '0'];
const bodyOf = (sum: string): Row[] =>
  requests('2021')
    .slice(3)
    .map((row) => [...row.slice(0, -7), ...cells(...SUMMED, sum)]);

test('table 三 without its head is read in the form’s order where its sums hold, and that is said', async () => {
  const read = await readPage(officePage({ three: table(bodyOf('15')) }));
  expect(codes(read)).toEqual(['import-columns-assumed']);
  expect(read.value.cells.get('requests.carriedIn.enterprise')).toEqual({ kind: 'known', value: 4 });
  const other = await readPage(officePage({ three: table(bodyOf('16')) }));
  expect(new Set(codes(other))).toEqual(new Set(['import-cell-unread']));
  expect(other.value.cells.get('requests.carriedIn.enterprise')).toBeUndefined();
});
