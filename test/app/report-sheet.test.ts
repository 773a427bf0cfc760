/** The report on a sheet: all of it, merged as printed, on pages, and never taken for the template. */
import fc from 'fast-check';
import { runs } from '../runs';
import { strFromU8, unzipSync } from 'fflate';
import { randomFrom, randomReport } from '../random-report';
import { distinctReport } from '../document/sample';
import { sampleReport } from '../workbook/sample-report';
import { hasValidator, printWithLibreOffice, soffice, testWhere, validate } from '../hosts/xlsx/programs';
import type { Line } from '../../src/app/report-sheet/line';
import { pageStarts } from '../../src/app/report-sheet/pages';
import { reportSheet } from '../../src/app/report-sheet/report-sheet';
import { withCharts } from '../../src/app/charts';
import type { Document } from '../../src/document/model';
import { reportDocument } from '../../src/document/report-document';
import { REPORT_NAME } from '../../src/format/sections';
import { known } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';
import { newXlsx } from '../../src/hosts/xlsx/open-xlsx';
import type { PlannedSheet } from '../../src/workbook/plan';
import type { Rectangle } from '../../src/ooxml/sheet/reference';
import { readReport } from '../../src/workbook/read';

const LONG = '本机关依法办理。'.repeat(400);
const reports: readonly (readonly [string, Report])[] = [
  ['2021', distinctReport('2021')],
  ['2019', distinctReport('2019')],
  ['nothing filled in', distinctReport('2021', { agency: '', cells: new Map(), narrative: {}, profile: {} })],
  [
    'one long paragraph',
    distinctReport('2021', { narrative: { overview: LONG, problems: '长'.repeat(5000) } }),
  ],
];

const sheetOf = (document: Document): PlannedSheet => reportSheet(document).sheets[0]!;
const textsOf = ({ cells }: PlannedSheet): string[] =>
  cells.flatMap(({ value }) => (value === undefined ? [] : [String(value)]));

/** What the document says, in order, without the spaces of an indent. */
const saidBy = ({ blocks }: Document): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'table') return block.rows.flat().map(({ text }) => text);
      return block.kind === 'signOff' ? [block.agency, block.date ?? ''] : [block.text];
    })
    .join('')
    .replace(/\s/g, '');

const placesIn = ({ top, left, bottom, right }: Rectangle): string[] =>
  Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => `${top + row} ${left + column}`),
  ).flat();

function checkSheet(document: Document): void {
  const sheet = sheetOf(document);
  expect(textsOf(sheet).join('').replace(/\s/g, '')).toBe(saidBy(document));
  const places = [
    ...sheet.merges.flatMap(placesIn),
    ...sheet.cells
      .filter(({ row, column }) => !sheet.merges.some(({ top, left }) => top === row && left === column))
      .map(({ row, column }) => `${row} ${column}`),
  ];
  expect(new Set(places).size).toBe(places.length);
  for (const [, height] of sheet.rowHeights) expect(height).toBeLessThanOrEqual(409);
  const rows = Math.max(...sheet.cells.map(({ row }) => row)) + 1;
  expect(sheet.rowHeights.size).toBe(rows);
  const { breaks = [] } = sheet.print!;
  expect([...breaks]).toEqual([...new Set(breaks)].sort((a, b) => a - b));
  expect(breaks.every((row) => row > 0 && row < rows)).toBe(true);
  for (const { top, bottom } of sheet.merges)
    expect(breaks.filter((row) => row > top && row <= bottom)).toEqual([]);
}

describe('the report on a sheet', () => {
  test.each(reports)('says all of it, in order, each cell once: %s', (_, report) =>
    checkSheet(reportDocument(report)),
  );

  test('does so whatever is reported', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => checkSheet(reportDocument(randomReport(randomFrom(seed))))),
      runs(30),
    );
  });

  test('is merged as printed', () => {
    const document = reportDocument(distinctReport('2021'));
    const { cells, merges } = sheetOf(document);
    const at = (text: string) => {
      const { row, column } = cells.find(({ value }) => value === text)!;
      const merge = merges.find(({ top, left }) => top === row && left === column)!;
      return { rows: merge.bottom - merge.top + 1, from: column, to: merge.right };
    };
    expect(at('三、本年度办理结果')).toMatchObject({ rows: 22, from: 0 });
    expect(at('行政复议').to + 1).toBe(at('行政诉讼').from);
    expect(at('（三）不予公开').rows).toBe(8);
  });

  test('figures are numbers, but for those a number would show otherwise', () => {
    const report = distinctReport('2021');
    const cells = new Map(report.cells)
      .set('proactive.fees.amount', { kind: 'known', value: 3940.5, written: '3940.50' })
      .set('requests.granted.naturalPerson', known(36))
      .set('requests.received.total', { kind: 'unreadable', written: '十二' });
    const values = sheetOf(reportDocument({ ...report, cells })).cells.map(({ value }) => value);
    // Table 四 has fifteen columns: six digits would be shown as ####.
    for (const value of ['3940.50', '十二', 100001, 36, '100186']) expect(values).toContain(value);
  });

  test.each([
    ['三、收到和处理政府信息公开申请情况', '四、政府信息公开行政复议、行政诉讼情况'],
    ['二、主动公开政府信息情况', '三、收到和处理政府信息公开申请情况'],
  ])('no page ends within %s', (from, to) => {
    const { cells, print } = sheetOf(reportDocument(distinctReport('2021')));
    const rowOf = (text: string) => cells.find(({ value }) => String(value).trim() === text)!.row;
    const within = print!.breaks!.filter((row) => row > rowOf(from) && row < rowOf(to));
    expect(within).toEqual([]);
    expect(print).toMatchObject({ orientation: 'portrait' });
  });

  test('alone in a workbook it is no template', async () => {
    const host = newXlsx();
    const plan = reportSheet(reportDocument(distinctReport('2021')));
    await host.insert(plan);
    expect(plan.names).toEqual([]);
    expect(host.sheetNames()).toEqual([REPORT_NAME]);
    await expect(readReport(host)).rejects.toMatchObject({ code: 'workbook-not-ours' });
  });
});

describe('as a file', () => {
  const file = async (): Promise<Uint8Array> => {
    const host = newXlsx();
    await host.insert(reportSheet(reportDocument(sampleReport)));
    return host.bytes();
  };
  testWhere(hasValidator, 'the Open XML validator', 'it is valid', async () =>
    expect(validate(await file())).toEqual([]),
  );
  test('pages begin with the rows that were planned', async () => {
    const { print } = sheetOf(reportDocument(sampleReport));
    const xml = strFromU8(unzipSync(await file())['xl/worksheets/sheet1.xml']!);
    // ECMA-376 part 1, 18.3.1.3: the break is above the row of that number, from 0.
    expect([...xml.matchAll(/<brk id="(\d+)"/g)].map(([, id]) => Number(id))).toEqual(print!.breaks);
  });
  testWhere(soffice, 'LibreOffice', 'it is printed on the pages that were planned', async () => {
    const { print } = sheetOf(reportDocument(sampleReport));
    const pages = Buffer.from(printWithLibreOffice(await file()))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b(?!s)/g);
    expect(pages).toHaveLength(print!.breaks!.length + 1);
  });
});

test('a draft says so in its first line and in the name of its sheet, the finished report nowhere', () => {
  const document = reportDocument(distinctReport('2021'));
  const [draft] = reportSheet(document, { draft: true }).sheets;
  expect(textsOf(draft!)[0]).toBe('草稿，不得公布');
  expect(draft!.name).toBe('草稿-政府信息公开工作年度报告');
  expect(textsOf(draft!).slice(1)).toEqual(textsOf(sheetOf(document)));
  expect(JSON.stringify(reportSheet(document))).not.toContain('草稿');
});

interface BarRow {
  readonly figures: readonly number[];
  readonly lengths: readonly number[];
}

/** Rows with bars, those of a chart together. */
function chartsIn({ cells }: PlannedSheet): BarRow[][] {
  const charts: BarRow[][] = [];
  let before = NaN;
  for (const { row, value } of cells.filter((cell) => /^□+\n■+$/.test(String(cell.value)))) {
    const numbers = cells.filter((cell) => cell.row === row && typeof cell.value === 'number');
    const bars = {
      figures: numbers.map((cell) => Number(cell.value)),
      lengths: String(value)
        .split('\n')
        .map((line) => line.length),
    };
    if (row === before + 1) charts[charts.length - 1]!.push(bars);
    else charts.push([bars]);
    before = row;
  }
  return charts;
}

describe('附：图表 on the sheet', () => {
  const years = { previous: { report: distinctReport('2021', { year: 2023 }) } };
  const report = distinctReport('2021');
  const planOf = (drawnBy: 'us' | 'program', previous = true): PlannedSheet =>
    sheetOf(withCharts(reportDocument(report), report, previous ? years : {}, drawnBy));

  test('is drawn by the program over the figures, last year’s first, on a page of its own', () => {
    const sheet = planOf('program');
    expect(sheet.charts).toMatchObject([
      { title: expect.any(String), series: [{ name: '2023年' }, { name: '2024年' }] },
      { title: expect.any(String), series: [{ name: '2023年' }, { name: '2024年' }] },
    ]);
    for (const {
      rows: [top, bottom],
      series,
      labels,
    } of sheet.charts!) {
      const at = (row: number, column: number) =>
        sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value;
      for (let row = top; row <= bottom; row++) {
        expect(at(row, labels)).toEqual(expect.any(String));
        for (const { column } of series) expect(at(row, column)).toEqual(expect.any(Number));
      }
    }
    const annex = sheet.cells.find(({ value }) => String(value).endsWith('附：图表'))!;
    expect(sheet.print?.breaks).toContain(annex.row);
    expect(textsOf(sheet).join('')).not.toMatch(/[□■]/);
    expect(planOf('program', false).charts).toMatchObject([{ series: [{ name: '2024年' }] }, {}]);
  });

  test('is drawn in characters where the program has no charts: the longest bar is the highest figure', () => {
    const sheet = planOf('us');
    expect(sheet.charts).toBeUndefined();
    const bars = textsOf(sheet).filter((text) => /^□+\n■+$/.test(text));
    expect(bars.length).toBeGreaterThan(8);
    const longest = bars.map((text) => Math.max(...text.split('\n').map((line) => line.length)));
    expect(Math.max(...longest)).toBeGreaterThan(15);
    for (const { row, value } of sheet.cells)
      if (/^□+\n■+$/.test(String(value))) expect(sheet.rowHeights.get(row)).toBeGreaterThanOrEqual(28);
    // Within a chart, which is rows one below the other, each is as long as its figure is high.
    for (const chart of chartsIn(sheet)) {
      const most = Math.max(...chart.flatMap(({ figures }) => figures));
      const full = Math.max(...chart.flatMap(({ lengths }) => lengths));
      for (const { figures, lengths } of chart)
        expect(lengths).toEqual(figures.map((figure) => Math.max(1, Math.round((full * figure) / most))));
    }
  });

  test('begins a page, whatever room is left on the one before', () => {
    const line: Line = { cells: [], height: 20 };
    expect(pageStarts([[line], [line]])).toEqual([]);
    expect(pageStarts([[line], [{ ...line, startsPage: true }, line], [line]])).toEqual([1]);
    expect(pageStarts([[{ ...line, startsPage: true }]])).toEqual([]);
  });
});
