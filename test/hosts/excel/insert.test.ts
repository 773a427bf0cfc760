/** The template into a workbook of Excel: complete, within its budget, and never over anything else. */
import { canonical, dump, sameLook } from '../../excel/dump';
import { placesIn } from '../../excel/rectangles';
import { excelSuite } from '../../excel/suite';
import { sampleReport } from '../../workbook/sample-report';
import { emptyReport } from '../../../src/app/empty-report';
import { reportSheet } from '../../../src/app/report-sheet/report-sheet';
import { templateOf } from '../../../src/app/template-of';
import { reportDocument } from '../../../src/document/report-document';
import type { PlannedSheet, PlannedValidation } from '../../../src/workbook/plan';
import { readReport } from '../../../src/workbook/read';
import type { Report } from '../../../src/report/report';

const blank = emptyReport('2021', 2026, '甲市教育局');
const plan = templateOf(blank);

/** What a cell takes and what is said of it, cell by cell: groups may differ, the cells may not. */
const validationsByCell = (validations: readonly PlannedValidation[]) =>
  new Map(
    validations
      .flatMap(({ areas, ...rest }) =>
        areas.flatMap((area) => [...placesIn(area)].map((at) => [String(at), canonical(rest)] as const)),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

const comparable = (sheet: PlannedSheet) => ({
  ...sheet,
  rowHeights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
  cells: sheet.cells
    .filter(({ value, formula }) => (value !== undefined && value !== '') || formula !== undefined)
    .map(({ value, ...cell }) => ({ ...cell, style: sameLook(cell.style), ...(value !== '' && { value }) }))
    .sort((a, b) => a.row - b.row || a.column - b.column),
  merges: sheet.merges.map((merge) => canonical(merge)).sort(),
  validations: validationsByCell(sheet.validations),
});

const stylesOf = ({ cells }: PlannedSheet) =>
  cells.map(({ row, column, style }) => `${row} ${column} ${sameLook(style)}`).sort();

excelSuite('the template in Excel', (start) => {
  test.each<[string, Report]>([
    ['blank', blank],
    ['filled in', sampleReport],
  ])('is laid down as planned, %s', async (_, report) => {
    const excel = await start();
    const { host } = excel;
    const planned = templateOf(report);
    expect(await host.insert(planned)).toEqual([]);
    const found = dump(excel.wire.book);
    expect(found.sheets.map(comparable)).toEqual(planned.sheets.map(comparable));
    expect(found.names).toEqual(planned.names);
    for (const [i, sheet] of planned.sheets.entries())
      expect(stylesOf(found.sheets[i]!)).toEqual(expect.arrayContaining(stylesOf(sheet)));
    expect(excel.wire.book.active.name).toBe(planned.sheets[0]!.name);
  });

  test('reads back equal', async () => {
    const excel = await start();
    const { host } = excel;
    await host.insert(templateOf(sampleReport));
    const { value, messages } = await readReport(host);
    expect(messages).toEqual([]);
    expect(value.agency).toBe(sampleReport.agency);
    expect(value.narrative).toEqual(sampleReport.narrative);
    for (const [cell, given] of sampleReport.cells)
      expect([cell, value.cells.get(cell)]).toEqual([cell, expect.objectContaining(given)]);
  });

  test('takes at most 4 round trips and 280 KB, and a read one', async () => {
    const excel = await start();
    const { host } = excel;
    const steps: number[] = [];
    const insert = await excel.counting(() => host.insert(plan, ({ done }) => steps.push(done)));
    expect(insert.requests).toBeLessThanOrEqual(4);
    // Excel takes 5 MB (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
    expect(insert.bytes).toBeLessThanOrEqual(280_000);
    expect(steps).toEqual([0, 1, 2, 3]);
    expect(excel.sheet('四 复议诉讼').page.zoom).toEqual({ scale: expect.any(Number) });
    // The first one does not know yet on which sheets the texts are.
    expect((await excel.counting(() => readReport(host))).requests).toBe(2);
    expect((await excel.counting(() => readReport(host))).requests).toBe(1);
  });

  test('its pages are as wide as its sheets, whichever tab of the ribbon is in front', async () => {
    const excel = await start();
    excel.wire.book.pageLayoutTab = true;
    expect(await excel.host.insert(plan)).toEqual([]);
    expect(excel.sheet('四 复议诉讼').page.zoom).toEqual({ horizontalFitToPages: 1 });
    const home = await start();
    expect(await home.host.insert(plan)).toEqual([]);
    expect(dump(home.wire.book).sheets[4]!.print).toEqual(plan.sheets[4]!.print);
  });

  test('where no width can be set it says how to set it by hand', async () => {
    const excel = await start();
    excel.fault({ member: 'PageLayout.Zoom', code: 'GeneralException', after: 3 });
    expect(await excel.host.insert(plan)).toEqual([
      { code: 'insert-step-unfinished', values: { step: 'fit' } },
    ]);
  });

  test('leaves no green triangle: what Excel calculates is locked', async () => {
    const excel = await start();
    await excel.host.insert(plan);
    const unlocked = excel.wire.book.sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([at, { content, look }]) =>
        content.formula !== undefined && !look.locked ? [`${name} ${at}`] : [],
      ),
    );
    expect(unlocked).toEqual([]);
  });

  test.each(['1.9', '1.20'])('is laid down where Excel says it has ExcelApi %s', async (api) => {
    const { host } = await start({ matrix: { ExcelApi: api } });
    expect(await host.insert(plan)).toEqual([]);
    expect((await host.facts()).api).toBe(api);
  });

  test('leaves other sheets alone and says where a name was taken', async () => {
    const excel = await start();
    const { host } = excel;
    const foreign = excel.addSheet('三 依申请公开');
    excel.type('三 依申请公开', 'D7', 99);
    const before = canonical([...foreign.cells]);
    expect(await host.insert(plan)).toEqual([
      { code: 'sheet-renamed', values: { wanted: '三 依申请公开', given: '三 依申请公开 (2)' } },
    ]);
    expect(canonical([...foreign.cells])).toBe(before);
    expect(foreign.highlights).toEqual([]);
    const { messages, standings } = await readReport(host);
    expect(messages).toEqual([]);
    expect(standings.cells.get('requests.received.total')!.sheet).toBe('三 依申请公开 (2)');
    excel.type('三 依申请公开 (2)', 'D6:I6', 2);
    expect(excel.value('三 依申请公开 (2)', 'J6')).toBe(12);
  });

  test('is not laid down twice', async () => {
    const excel = await start();
    const { host } = excel;
    await host.insert(plan);
    const sheets = excel.sheetNames();
    await expect(host.insert(plan)).rejects.toMatchObject({ code: 'template-present' });
    expect(excel.sheetNames()).toEqual(sheets);
  });

  test('takes the place of one whose sheets were all deleted', async () => {
    const excel = await start();
    const { host } = excel;
    await host.insert(plan);
    for (const { name, visibility } of plan.sheets) if (visibility === 'visible') excel.deleteSheet(name);
    expect(await host.insert(plan)).toEqual([]);
    expect(excel.sheetNames()).toEqual(['Sheet1', ...plan.sheets.map(({ name }) => name)]);
  });
});

excelSuite('the finished report in Excel', (start) => {
  test.each<[string, Report]>([
    ['the sample', sampleReport],
    ['one with a long text', { ...sampleReport, narrative: { overview: '本机关依法办理。\n'.repeat(300) } }],
  ])('is laid down as planned, in at most 4 round trips and 250 KB: %s', async (_, report) => {
    const excel = await start();
    const planned = reportSheet(reportDocument(report));
    const { requests, bytes } = await excel.counting(() => excel.host.insert(planned));
    expect(requests).toBeLessThanOrEqual(4);
    expect(bytes).toBeLessThanOrEqual(250_000);
    const [found] = dump(excel.wire.book).sheets;
    const [sheet] = planned.sheets;
    const rounded = ({ columnWidths, ...rest }: PlannedSheet) => ({
      ...comparable({ ...rest, columnWidths }),
      columnWidths: columnWidths.map((width) => Math.round(width)),
    });
    expect(rounded(found!)).toEqual(rounded(sheet!));
    expect(stylesOf(found!)).toEqual(expect.arrayContaining(stylesOf(sheet!)));
  });
});
