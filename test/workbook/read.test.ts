import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, whereLibreOffice } from '../libreoffice';
import { openpyxl, whereInstalled } from '../installed';
import { balanced, reportOf } from '../real-reports';
import { randomFrom, randomReport } from '../random-report';
import { specification, whereSpecified } from '../specification';
import { makeWorkbook } from '../../src/app/make-workbook';
import { openSource } from '../../src/app/open-source';
import { templateOf } from '../../src/app/template-of';
import { edition2021 } from '../../src/format/editions';
import { fromPlain, type PlainValue } from '../../src/report/cell-value';
import { parseReport, toJson } from '../../src/report/json';
import type { Report } from '../../src/report/report';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { placeOf } from '../../src/workbook/layout';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../src/workbook/plan';
import type { Rectangle } from '../../src/ooxml/sheet/reference';
import { readReport } from '../../src/workbook/read';

const narrative = {
  overview: { proactive: '本年公开信息 34 条。\n其中政策解读 2 条。', supervision: '=培训两次' },
  problems: '一是更新不及时。\n\n二是人员变动。\n改进：已建立台账。',
  other: '未收取信息处理费。',
};
const report = reportOf(balanced, { agency: '某县自然资源局', year: 2025, narrative });

const bytesOf = async (plan: WorkbookPlan) => {
  const host = newXlsx();
  await host.insert(plan);
  return host.bytes();
};
const read = async (bytes: Uint8Array) => readReport(openXlsx(bytes));
const json = async (bytes: Uint8Array) => toJson((await read(bytes)).value);

const REQUESTS = '三 依申请公开';

/** What a spreadsheet does when rows or columns are inserted before everything on a sheet. */
function moved(plan: WorkbookPlan, name: string, rows: number, columns: number): WorkbookPlan {
  const move = (r: Rectangle): Rectangle => ({
    top: r.top + rows,
    bottom: r.bottom + rows,
    left: r.left + columns,
    right: r.right + columns,
  });
  const formula = (text: string) =>
    text.replace(
      /\b([A-Z])(\d+)\b/g,
      (_, c: string, r: string) => `${String.fromCharCode(c.charCodeAt(0) + columns)}${Number(r) + rows}`,
    );
  return {
    sheets: plan.sheets.map((sheet) =>
      sheet.name !== name
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.map((cell) => ({
              ...cell,
              row: cell.row + rows,
              column: cell.column + columns,
              ...(cell.formula && { formula: formula(cell.formula) }),
            })),
            merges: sheet.merges.map(move),
            validations: [],
            highlights: [],
            rowHeights: new Map(),
          },
    ),
    names: plan.names.map((each) => (each.sheet === name ? { ...each, area: move(each.area) } : each)),
  };
}

/** A row inserted inside the table: what is below moves down, and the name grows. */
function rowInside(plan: WorkbookPlan, name: string, at: number): WorkbookPlan {
  const down = (row: number) => (row >= at ? row + 1 : row);
  const grow = (r: Rectangle): Rectangle => ({ ...r, top: down(r.top), bottom: down(r.bottom) });
  return edited(
    {
      ...plan,
      names: plan.names.map((each) => (each.sheet === name ? { ...each, area: grow(each.area) } : each)),
    },
    name,
    (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, row: down(cell.row) })),
      merges: sheet.merges.map(grow),
      validations: [],
      highlights: [],
      rowHeights: new Map(),
    }),
  );
}

const edited = (
  plan: WorkbookPlan,
  name: string,
  edit: (sheet: PlannedSheet) => PlannedSheet,
): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)),
});

const withoutFormulas = (cell: PlannedCell): PlannedCell => {
  const { formula, ...typed } = cell;
  return formula === undefined ? cell : typed;
};

describe('reading back survives what clerks do', () => {
  const plan = templateOf(report);
  test.each<[string, WorkbookPlan]>([
    ['nothing', plan],
    ['rows inserted above a table', moved(plan, REQUESTS, 4, 0)],
    ['columns inserted before a table', moved(plan, REQUESTS, 0, 2)],
    ['a row inserted inside the table', rowInside(plan, REQUESTS, 14)],
    ['a row inserted inside a text', rowInside(plan, '六 其他事项', 3)],
    [
      'sheets renamed and put in another order',
      {
        sheets: [...plan.sheets].reverse().map((sheet) => ({ ...sheet, name: `${sheet.name}'改 2` })),
        names: plan.names.map((name) => ({ ...name, sheet: `${name.sheet}'改 2` })),
      },
    ],
    [
      'totals typed over the formulas',
      edited(plan, REQUESTS, (sheet) => ({ ...sheet, cells: sheet.cells.map(withoutFormulas) })),
    ],
    [
      'columns widened',
      edited(plan, REQUESTS, (sheet) => ({ ...sheet, columnWidths: sheet.columnWidths.map((w) => w * 3) })),
    ],
    [
      'a label with a note written into it',
      edited(plan, REQUESTS, (sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) =>
          cell.value === '2.重复申请' ? { ...cell, value: '2.重复申请（含3件补正）' } : cell,
        ),
      })),
    ],
    [
      'a sheet of their own',
      {
        ...plan,
        sheets: [
          ...plan.sheets,
          {
            name: '台账',
            visibility: 'visible',
            columnWidths: [],
            rowHeights: new Map(),
            cells: [{ row: 0, column: 0, style: 'count', value: 5 }],
            merges: [],
            validations: [],
            highlights: [],
          },
        ],
      },
    ],
  ])('%s', async (_, changed) => {
    expect(await json(await bytesOf(changed))).toEqual(toJson(report));
  });

  test('a total over live parts is derived; one typed is evidence', async () => {
    const { value } = await read(await bytesOf(plan));
    expect(value.cells.get('requests.granted.total')).toEqual({ kind: 'known', value: 48, derived: true });
    expect(value.cells.get('requests.handled.total')).toMatchObject({ derived: true });
    expect(value.cells.get('requests.granted.naturalPerson')).toEqual({ kind: 'known', value: 36 });
  });

  test('a given total that is not the sum of its parts is kept as given', async () => {
    const wrong = {
      ...report,
      cells: new Map([...report.cells, ['requests.granted.total', fromPlain(84)] as const]),
    };
    const { value } = await read(await bytesOf(templateOf(wrong)));
    expect(value.cells.get('requests.granted.total')).toEqual({ kind: 'known', value: 84 });
  });

  test('a formula without a stored result is calculated; a stranger’s is not guessed', async () => {
    const empty = edited(plan, REQUESTS, (sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const { row, column, style, formula } = cell;
        if (formula) return { row, column, style, formula };
        return row === 6 && column === 4 ? { row, column, style, formula: '台账!B5' } : cell;
      }),
    }));
    const { value } = await read(await bytesOf(empty));
    expect(value.cells.get('requests.granted.total')).toEqual({ kind: 'known', value: 48, derived: true });
    const [stranger] = [...value.cells].filter(([, cell]) => cell.kind === 'unreadable');
    expect(stranger).toEqual([
      expect.stringContaining('requests.'),
      { kind: 'unreadable', written: '=台账!B5' },
    ]);
  });

  test('a deleted sheet is named, and the rest is still read', async () => {
    const gone: WorkbookPlan = {
      sheets: plan.sheets.filter((sheet) => sheet.name !== REQUESTS && sheet.name !== '六 其他事项'),
      names: plan.names.filter((name) => name.sheet !== REQUESTS && name.sheet !== '六 其他事项'),
    };
    const { value, messages } = await read(await bytesOf(gone));
    expect(messages).toEqual([
      { code: 'table-missing', values: { table: 'requests' } },
      { code: 'text-missing', values: { area: 'nb_other' } },
    ]);
    expect(value.cells.get('proactive.licences.decisions')).toEqual({ kind: 'known', value: 1263 });
    expect(value.narrative.problems).toBe(narrative.problems);
  });

  test.each([
    [2, [{ code: 'layout-newer', values: { version: 2 } }]],
    [1, []],
    ['', []],
  ])(
    'a workbook of layout %s is read as far as it can be, a newer one with a word',
    async (version, said) => {
      const other = edited(plan, '_nianbao', (sheet) => ({
        ...sheet,
        cells: sheet.cells.map((cell) => (cell.row === 0 ? { ...cell, value: version } : cell)),
      }));
      const { value, messages } = await read(await bytesOf(other));
      expect(messages).toEqual(said);
      expect(value).toEqual((await read(await bytesOf(plan))).value);
    },
  );

  test('a row without its label is named', async () => {
    const gone = edited(plan, REQUESTS, (sheet) => ({
      ...sheet,
      cells: sheet.cells.filter((cell) => cell.value !== '2.重复申请').map((cell) => cell),
    }));
    const without = {
      ...gone,
      names: gone.names.map((n) =>
        n.name === 'nb_requests' ? { ...n, area: { ...n.area, bottom: n.area.bottom + 1 } } : n,
      ),
    };
    const { messages } = await read(await bytesOf(without));
    expect(messages).toEqual([
      {
        code: 'row-missing',
        values: { sheet: REQUESTS, label: '2.重复申请', table: 'requests', row: 19 },
      },
      { code: 'row-foreign', values: { sheet: REQUESTS, rows: '22' } },
    ]);
  });

  test.each<[PlainValue, string]>([
    ['６０', 'known'],
    ['1,200', 'known'],
    [' 60', 'known'],
    ['/', 'unreadable'],
    ['22（其中修订16件）', 'unreadable'],
    ['　', 'blank'],
    ['TRUE', 'unreadable'],
  ])('%j in a cell is %s', async (written, kind) => {
    const cells = new Map([
      ...report.cells,
      ['requests.granted.naturalPerson', { kind: 'unreadable', written: String(written) }] as const,
    ]);
    const { value } = await read(await bytesOf(templateOf({ ...report, cells })));
    expect(value.cells.get('requests.granted.naturalPerson')!.kind).toBe(kind);
  });

  test('a workbook without our areas says so', async () => {
    const foreign = { sheets: [{ ...plan.sheets[0]!, name: '工资表' }], names: [] };
    await expect(read(await bytesOf(foreign))).rejects.toMatchObject({ code: 'workbook-not-ours' });
  });
});

test('export∘import is the identity on reports with mistakes, blanks and words', async () => {
  const odd = fc.constantFrom<PlainValue>(null, '/', '６０', '22（其中修订16件）', 1.5, -3, 99999);
  const cell = fc.constantFrom(...edition2021.cells.map(({ id }) => id));
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.array(fc.tuple(cell, odd), { maxLength: 12 }), async (seed, changes) => {
      const base = randomReport(randomFrom(seed));
      const given: Report = {
        ...base,
        cells: new Map([...base.cells, ...changes.map(([id, value]) => [id, fromPlain(value)] as const)]),
      };
      const { report: back } = await openSource('book.xlsx', (await makeWorkbook(given)).bytes());
      expect(toJson(back)).toEqual(toJson(given));
    }),
    { numRuns: 25 },
  );
});

test('a text of any characters and paragraphs comes back', async () => {
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((s) => s.replace(/[\r\n]/g, ''))
    .filter((s) => s !== '');
  const text = fc.array(line, { minLength: 1, maxLength: 15 }).map((lines) => lines.join('\n'));
  await fc.assert(
    fc.asyncProperty(text, text, text, async (overview, problems, other) => {
      const given = { ...report, narrative: { overview, problems, other } };
      const { report: back } = await openSource('book.xlsx', (await makeWorkbook(given)).bytes());
      expect(back.narrative).toEqual(given.narrative);
    }),
    { numRuns: 15 },
  );
});

whereLibreOffice('saved again by LibreOffice', () => {
  test('every figure and text is read, and totals are still live', async () => {
    const saved = convert({ 'book.xlsx': await bytesOf(templateOf(report)) }, 'xlsx').get('book.xlsx')!;
    expect(await json(saved)).toEqual(toJson(report));
    expect((await read(saved)).value.cells.get('requests.granted.total')).toMatchObject({ derived: true });
  });
});

whereInstalled(openpyxl !== undefined, 'python3-openpyxl is not installed')('saved again by openpyxl', () => {
  test('formulas lose their stored results, and are calculated', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'nianbao-py-')), 'book.xlsx');
    writeFileSync(file, await bytesOf(templateOf(report)));
    execFileSync(openpyxl!, [
      '-c',
      'import openpyxl,sys; b=openpyxl.load_workbook(sys.argv[1]); b["三 依申请公开"]["D8"]=63; b.save(sys.argv[1])',
      file,
    ]);
    const { value } = await read(new Uint8Array(readFileSync(file)));
    expect(value.cells.get('requests.granted.naturalPerson')).toEqual({ kind: 'known', value: 63 });
    expect(value.cells.get('requests.granted.total')).toEqual({ kind: 'known', value: 75, derived: true });
  });
});

whereSpecified('real reports', () => {
  test.each([
    'huaian-city-2024',
    'shangdian-town-2021',
    'shanghai-gov-office-2019',
    'suqian-city-2023',
    'suqian-city-2024',
  ])('%s: import, then export, gives back the same JSON', async (name) => {
    const text = readFileSync(specification(`cases/${name}.json`), 'utf8');
    const { report: back } = await openSource('book.xlsx', (await makeWorkbook(parseReport(text))).bytes());
    expect(toJson(back)).toEqual(JSON.parse(text));
  });
});

/** The place of a figure, as an address test would break on if the grid changed. */
test('granted × naturalPerson stands at D8 of its sheet', () => {
  expect(placeOf(edition2021, 'requests.granted.naturalPerson')).toEqual({
    area: 'nb_requests',
    row: 5,
    column: 3,
  });
});
