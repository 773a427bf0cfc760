/** Live totals as files have them: calculated, not recalculated, never calculated, waiting. */
import { balanced, reportOf } from '../real-reports';
import { emptyReport } from '../../src/app/empty-report';
import { templateOf } from '../../src/app/template-of';
import { edition2021 } from '../../src/format/editions';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import type { PlannedCell, WorkbookPlan } from '../../src/workbook/plan';
import { readReport } from '../../src/workbook/read';
import { definitionOf } from '../../src/rules/equations';
import { toPlain, type CellValue } from '../../src/report/cell-value';

const report = reportOf(balanced, { agency: '某县自然资源局', year: 2025 });
const plan = templateOf(report);
const TOTALS = edition2021.cells.filter(({ id }) => definitionOf(edition2021, id)).map(({ id }) => id);

const cells = (
  from: WorkbookPlan,
  edit: (cell: PlannedCell, sheet: string) => PlannedCell,
): WorkbookPlan => ({
  ...from,
  sheets: from.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => edit(cell, sheet.name)),
  })),
});

async function read(changed: WorkbookPlan) {
  const host = newXlsx();
  await host.insert(changed);
  return readReport(openXlsx(host.bytes()));
}

const totalsIn = (values: ReadonlyMap<string, CellValue>) =>
  Object.fromEntries(TOTALS.map((id) => [id, values.get(id)]));
const sums = Object.fromEntries(
  TOTALS.map((id) => [
    id,
    { kind: 'known', value: toPlain(report.cells.get(id) ?? { kind: 'blank' }), derived: true },
  ]),
);

test('without any stored result every total is the sum of its parts, totals over totals too', async () => {
  const never = cells(plan, ({ row, column, style, value, formula }) =>
    formula === undefined
      ? { row, column, style, ...(value !== undefined && { value }) }
      : { row, column, style, formula },
  );
  expect(totalsIn((await read(never)).value.cells)).toEqual(sums);
});

test('our formula with a result of earlier figures is calculated anew', async () => {
  const stale = cells(plan, (cell, sheet) =>
    cell.formula !== undefined && sheet !== '填报说明' ? { ...cell, value: 99_999 } : cell,
  );
  expect(totalsIn((await read(stale)).value.cells)).toEqual(sums);
});

test('totals that wait for their parts are no blanks to fill in', async () => {
  const { value } = await read(templateOf(emptyReport('2021', 2026, '甲市教育局')));
  expect(new Set(Object.values(totalsIn(value.cells)).map((cell) => JSON.stringify(cell)))).toEqual(
    new Set([JSON.stringify({ kind: 'blank', derived: true })]),
  );
});

test('a number that a formula gives as text is nothing somebody typed', async () => {
  const given = cells(plan, (cell, sheet) =>
    sheet === '三 依申请公开' && cell.row === 5 && cell.column === 3
      ? { ...cell, formula: 'TEXT(60,"0")', value: '60' }
      : cell,
  );
  expect((await read(given)).value.cells.get('requests.received.naturalPerson')).toEqual({
    kind: 'known',
    value: 60,
  });
});

test.each([
  [2007, 0],
  [2008, 2008],
  [2100, 2100],
  [2101, 0],
  [2026.5, 0],
])('the year %d is read as %d', async (written, year) => {
  const { value, messages } = await read(
    cells(plan, (cell, sheet) =>
      sheet === '填报说明' && cell.value === 2025 ? { ...cell, value: written } : cell,
    ),
  );
  expect([value.year, messages.length]).toEqual([year, year === 0 ? 1 : 0]);
});

test('rows put in another order are read by their labels', async () => {
  const [a, b] = ['1.信访举报投诉类申请', '2.重复申请'].map(
    (label) => plan.sheets[3]?.cells.find(({ value }) => value === label)?.row ?? -1,
  );
  const swapped = cells(templateOf(report, { totals: 'typed' }), (cell, sheet) =>
    sheet === '三 依申请公开' && cell.column > 1 && (cell.row === a || cell.row === b)
      ? { ...cell, row: cell.row === a ? (b ?? 0) : (a ?? 0) }
      : cell,
  );
  const { value, messages } = await read(swapped);
  expect(messages).toEqual([]);
  for (const { id } of edition2021.cells)
    expect([id, toPlain(value.cells.get(id) ?? { kind: 'blank' })]).toEqual([
      id,
      toPlain(report.cells.get(id) ?? { kind: 'blank' }),
    ]);
});
