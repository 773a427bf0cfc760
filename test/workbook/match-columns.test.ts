/** A column inserted in a table, or taken out of it: figures stay with their headings (M5). */
import { balanced, reportOf } from '../real-reports';
import { templateOf } from '../../src/app/template-of';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { TABLE_IDS } from '../../src/format/edition';
import { edition2021 } from '../../src/format/editions';
import { toJson } from '../../src/report/json';
import { areaNames } from '../../src/workbook/layout';
import type { WorkbookPlan } from '../../src/workbook/plan';
import { readReport } from '../../src/workbook/read';

const report = reportOf(balanced, { agency: '某县自然资源局', year: 2025 });
const plan = templateOf(report, { totals: 'typed' });
const homes = new Map(plan.names.map(({ name, sheet, area }) => [name, { sheet, area }]));

/** As a spreadsheet does it: what is to the right moves, merges and the name grow or shrink. */
function shifted(name: string, at: number, by: 1 | -1): WorkbookPlan {
  const sheet = homes.get(name)?.sheet;
  const start = (column: number) => (column >= at + (by < 0 ? 1 : 0) ? column + by : column);
  const end = (column: number) => (column >= at ? column + by : column);
  return {
    sheets: plan.sheets.map((each) =>
      each.name !== sheet
        ? each
        : {
            ...each,
            cells: each.cells
              .filter(({ column }) => by > 0 || column !== at)
              .map((cell) => ({ ...cell, column: start(cell.column) })),
            merges: each.merges.map((m) => ({ ...m, left: start(m.left), right: end(m.right) })),
            validations: [],
            highlights: [],
          },
    ),
    names: plan.names.map((each) =>
      each.sheet === sheet ? { ...each, area: { ...each.area, right: end(each.area.right) } } : each,
    ),
  };
}

async function read(changed: WorkbookPlan) {
  const host = newXlsx();
  await host.insert(changed);
  return readReport(openXlsx(host.bytes()));
}

const inserted = TABLE_IDS.flatMap((table) =>
  Array.from({ length: edition2021.tables[table].columns - 1 }, (_, i) => [table, i + 1] as const),
);

test.each(inserted)('a column inserted in %s at %i moves no figure', async (table, at) => {
  const { value, messages, standings } = await read(shifted(areaNames.table(table), at, 1));
  expect(messages).toEqual([]);
  expect(toJson(value).cells).toEqual(toJson(report).cells);
  const places = [...standings.cells.values()].filter(({ place }) => place.area === areaNames.table(table));
  expect(Math.max(...places.map(({ place }) => place.column))).toBe(edition2021.tables[table].columns);
});

test('a column taken out is named, its figures are blank and the rest stay', async () => {
  const { value, messages } = await read(shifted('nb_requests', 5, -1));
  expect(messages).toEqual([
    { code: 'column-missing', values: { sheet: homes.get('nb_requests')?.sheet, label: '科研机构' } },
  ]);
  const { cells } = toJson(value);
  expect(cells['requests.received.researchInstitution']).toBeNull();
  expect(cells['requests.received.total']).toBe(toJson(report).cells['requests.received.total']);
});

test('a heading written otherwise is still the heading of its column', async () => {
  const changed = {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => (cell.value === '科研机构' ? { ...cell, value: '科研单位' } : cell)),
    })),
  };
  const { value, messages } = await read(changed);
  expect(messages).toEqual([]);
  expect(toJson(value).cells).toEqual(toJson(report).cells);
});
