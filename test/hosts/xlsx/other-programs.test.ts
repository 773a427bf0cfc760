import type { Workbook as Excelts } from '@cj-tech-master/excelts';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import { decodeXml } from '../../../src/ooxml/xml/text';
import type { Mark } from '../../../src/workbook/port';
import type { RawCell } from '../../../src/ooxml/sheet/raw-cell';
import { openpyxl, resaveAllWithLibreOffice, resaveWithOpenpyxl, soffice, testWhere } from './programs';
import { changedParts, partsOf, zipOf } from './raw-workbook';
import { sheetNames, smallPlan } from './small-plan';

const names = ['nb_note', 'nb_proactive', 'nb_requests', 'nb_review'];

const filled = async (): Promise<Uint8Array> => {
  const host = newXlsx();
  await host.insert(smallPlan);
  const at = (row: number, column: number, value: string | number) => ({
    place: { area: 'nb_requests', row, column },
    value,
  });
  await host.write([
    at(0, 0, 12),
    at(0, 1, '１２'),
    at(0, 2, ' 3 '),
    at(1, 0, 0.5),
    at(1, 1, '/'),
    at(2, 3, 99),
  ]);
  return host.bytes();
};

const marks: readonly Mark[] = [
  {
    place: { area: 'nb_requests', row: 1, column: 1 },
    look: 'wrong',
    reason: { title: '填报有误', text: '应为 0。' },
  },
  {
    place: { area: 'nb_requests', row: 1, column: 2 },
    look: 'wrong',
    reason: { title: '填报有误', text: '应为 0。' },
  },
  {
    place: { area: 'nb_requests', row: 0, column: 3 },
    look: 'doubtful',
    reason: { title: '请核对', text: '合计。' },
  },
  { place: { area: 'nb_review', row: 1, column: 0 }, look: 'shared' },
];

const valuesOf = async (bytes: Uint8Array): Promise<readonly (readonly RawCell['value'][])[][]> =>
  (await openXlsx(bytes).read(names)).map(({ rows }) => rows.map((row) => row.map(({ value }) => value)));

const formulasOf = async (bytes: Uint8Array) =>
  (await openXlsx(bytes).read(names)).map(({ rows }) => rows.map((row) => row.map(({ formula }) => formula)));

const exceljs = async (
  bytes: Uint8Array,
  change: (book: Excelts) => void = () => undefined,
): Promise<Uint8Array> => {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  change(book as never);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const excelts = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const book = new Workbook();
  await book.xlsx.load(bytes);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const hucre = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { openXlsx: open, saveXlsx } = await import('hucre/xlsx');
  return saveXlsx(await open(bytes, { readStyles: true }));
};

const sheetjs = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { read, write } = await import('@e965/xlsx');
  return new Uint8Array(write(read(bytes), { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
};

type Resave = (files: readonly Uint8Array[]) => readonly Uint8Array[] | Promise<Uint8Array[]>;

const each =
  (resave: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>): Resave =>
  (files) =>
    Promise.all(files.map((bytes) => resave(bytes)));

const programs: readonly (readonly [string, boolean, Resave])[] = [
  ['LibreOffice', soffice, resaveAllWithLibreOffice],
  ['openpyxl', openpyxl !== undefined, each(resaveWithOpenpyxl)],
  ['exceljs', true, each((bytes) => exceljs(bytes))],
  ['excelts', true, each(excelts)],
  ['hucre', true, each(hucre)],
  ['SheetJS', true, each(sheetjs)],
];

/** Prompts by cell, of what is left when the marks have gone. */
const prompts = (bytes: Uint8Array): Record<string, string> => {
  const parts = partsOf(bytes);
  const found: Record<string, string> = {};
  for (const [path, part] of Object.entries(parts)) {
    if (!path.startsWith('xl/worksheets/sheet') || !path.endsWith('.xml')) continue;
    for (const [tag] of part.matchAll(/<dataValidation [^>]*>/g)) {
      const prompt = decodeXml(Buffer.from(/ prompt="([^"]*)"/.exec(tag)?.[1] ?? '', 'latin1').toString());
      for (const range of /sqref="([^"]*)"/.exec(tag)![1]!.split(' ')) {
        const [from, to = from] = range
          .split(':')
          .map((cell) => [cell.charCodeAt(0), Number(cell.slice(1))] as const);
        for (let column = from![0]; column <= to![0]; column++)
          for (let row = from![1]; row <= to![1]; row++)
            found[`${path} ${String.fromCharCode(column)}${row}`] = prompt;
      }
    }
  }
  return found;
};

const bare = ({ value }: { value: unknown }) => (value === '' ? null : value);

const marked = async (): Promise<Uint8Array> => {
  const host = openXlsx(await filled());
  await host.mark(marks);
  return host.bytes();
};

describe.each(programs)('a workbook saved anew by %s', (program, present, resave) => {
  /** Both at once: it is the start of a program that takes long. */
  let saved: { readonly plain: Uint8Array; readonly marked: Uint8Array };
  beforeAll(async () => {
    if (!present) return;
    const [plain, withMarks] = await resave([await filled(), await marked()]);
    saved = { plain: plain!, marked: withMarks! };
  }, 120_000);

  testWhere(present, program, 'is read the same', async () => {
    const bytes = await filled();
    const flat = (areas: readonly (readonly RawCell['value'][])[][]) =>
      areas.map((rows) => rows.map((row) => row.map((value) => bare({ value }))));
    const before = flat(await valuesOf(bytes));
    const after = flat(await valuesOf(saved.plain));
    // Totals are calculated by some; everything else is as it was.
    const typed = (areas: typeof before) => areas.map((rows) => rows.map((row) => row.slice(0, -1)));
    expect(typed(after)).toEqual(typed(before));
    // Some keep only a mark that there is a formula.
    const live = (all: Awaited<ReturnType<typeof formulasOf>>) =>
      all.map((rows) => rows.map((row) => row.map((f) => f !== undefined)));
    expect(live(await formulasOf(saved.plain))).toEqual(live(await formulasOf(bytes)));
  });

  // SheetJS leaves validations out altogether.
  if (program === 'SheetJS') return;
  testWhere(present, program, 'loses its marks, and has its prompts again', async () => {
    const host = openXlsx(saved.marked);
    const [flags] = await host.read(['nb_flags_requests']);
    expect(flags!.rows[1]!.map(({ value }) => value ?? 0)).toEqual([0, 1, 1, 0]);
    await host.mark([]);
    const [clear] = await host.read(['nb_flags_requests']);
    expect(clear!.rows.flat().every(({ value }) => value === null)).toBe(true);
    const byCell = (file: Uint8Array) => Object.entries(prompts(file)).sort();
    expect(byCell(host.bytes())).toEqual(byCell(saved.plain));
  });
});

describe('what clerks do', () => {
  type Sheet = ReturnType<Excelts['getWorksheet']>;
  const edit = async (change: (book: Excelts) => void): Promise<Uint8Array> =>
    exceljs(await filled(), change);
  const sheet = (book: Excelts) => book.getWorksheet(sheetNames.requests) as NonNullable<Sheet>;
  const requests = async (bytes: Uint8Array) => (await openXlsx(bytes).read(['nb_requests']))[0];

  /** The filled workbook with its parts changed as text. */
  const reworked = async (change: (path: string, text: string) => string): Promise<Uint8Array> =>
    zipOf(
      Object.fromEntries(
        Object.entries(partsOf(await filled())).map(([path, part]) => [
          path,
          change(path, Buffer.from(part, 'latin1').toString()),
        ]),
      ),
    );

  test('widen columns, add sheets and notes: all of it stays as it is', async () => {
    const before = (await requests(await filled()))!.rows.map((row) => row.slice(0, 3));
    const bytes = await edit((book) => {
      sheet(book).getColumn(2).width = 60;
      sheet(book).getCell('C5').note = '请王主任核对';
      book.addWorksheet('我的底稿').getCell('A1').value = '草稿';
    });
    expect((await requests(bytes))!.rows.map((row) => row.slice(0, 3))).toEqual(before);
    const host = openXlsx(bytes);
    await host.write([{ place: { area: 'nb_requests', row: 0, column: 0 }, value: 13 }]);
    expect([...changedParts(bytes, host.bytes())].sort()).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet3.xml',
    ]);
  });

  test('rename and reorder sheets', async () => {
    const bytes = await reworked((path, text) => {
      if (path !== 'xl/workbook.xml') return text;
      const [moved] = /<sheet name="三[^>]*>/.exec(text)!;
      return text
        .replace(moved, '')
        .replace('<sheets>', `<sheets>${moved.replace(/name="[^"]*"/, 'name="改名"')}`)
        .replace(/'三 ''A'' 申请'!/g, '改名!');
    });
    expect(openXlsx(bytes).sheetNames()[0]).toBe('改名');
    const [was, is] = [await requests(await filled()), await requests(bytes)];
    expect(is).toEqual({ ...was, sheet: '改名' });
  });

  test('insert rows above a table', async () => {
    const down = (cell: string, row: string) =>
      Number(row) < 3 ? `${cell}${row}` : `${cell}${Number(row) + 2}`;
    const bytes = await reworked((path, text) => {
      if (path === 'xl/workbook.xml')
        return text.replace(
          /(申请'!\$B\$)(\d+)(:\$E\$)(\d+)/g,
          (_, a: string, b: string, c: string, d: string) => down(a, b) + down(c, d),
        );
      if (path !== 'xl/worksheets/sheet3.xml') return text;
      return text.replace(/((?:row|c) r="[A-Z]?)(\d+)/g, (_, cell: string, row: string) => down(cell, row));
    });
    const [was, is] = [await requests(await filled()), await requests(bytes)];
    expect(is!.top).toBe(was!.top + 2);
    expect(is!.rows).toEqual(was!.rows);
  });

  test('type over a total: the formula is gone, the figure is there', async () => {
    const bytes = await edit((book) => (sheet(book).getCell('E3').value = 77));
    expect((await requests(bytes))!.rows[0]![3]).toEqual({ value: 77 });
  });

  test('delete a sheet: its area is left out and the rest is read', async () => {
    const bytes = await reworked((path, text) =>
      path === 'xl/workbook.xml' ? text.replace(/'四复议诉讼'!/g, '#REF!') : text,
    );
    const found = await openXlsx(bytes).read(names);
    expect(found.map(({ name }) => name)).toEqual(['nb_note', 'nb_proactive', 'nb_requests']);
  });
});
