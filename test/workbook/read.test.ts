/** What clerks do to a workbook before it is read. */
import { templateOf } from '../../src/app/template-of';
import { edition2021 } from '../../src/format/editions';
import { fromPlain, type PlainValue } from '../../src/report/cell-value';
import { toJson } from '../../src/report/json';
import { placeOf } from '../../src/workbook/layout';
import type { PlannedCell, PlannedSheet, WorkbookPlan } from '../../src/workbook/plan';
import type { Rectangle } from '../../src/ooxml/sheet/reference';
import { bytesOf, json, narrative, read, report } from './written';

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
    const { value, standings, messages } = await read(await bytesOf(without));
    // Nothing is read from another row, and nothing has a place to be written to.
    const lost = edition2021.cells.map(({ id }) => id).filter((id) => !standings.cells.has(id));
    expect(new Set(lost.map((id) => id.split('.')[1]))).toEqual(new Set(['declinedDuplicate']));
    expect(lost).toHaveLength(7);
    expect(lost.map((id) => value.cells.get(id)!.kind)).toEqual(Array(7).fill('blank'));
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

/** The place of a figure, as an address test would break on if the grid changed. */
test('granted × naturalPerson stands at D8 of its sheet', () => {
  expect(placeOf(edition2021, 'requests.granted.naturalPerson')).toEqual({
    area: 'nb_requests',
    row: 5,
    column: 3,
  });
});
