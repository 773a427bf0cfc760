/** What other programs saved from our template, opened in the page; and what the page saved, opened there. */
import type { Page } from 'playwright-core';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { convert, hasLibreOffice } from '../libreoffice';
import { whereChromium } from '../site/browser';
import { asExcel, asWps } from '../hosts/xlsx/shaped';
import { openpyxl, resaveWithOpenpyxl, testWhere } from '../hosts/xlsx/programs';
import mistaken from '../../assets/sample/report-with-mistakes.json' with { type: 'json' };
import { checkReport } from '../../src/app/check-report';
import { marksOf } from '../../src/app/mark-workbook';
import { templateOf } from '../../src/app/template-of';
import { reportDocument } from '../../src/document/report-document';
import { writeHtmlBody } from '../../src/document/write-html';
import { zhCN } from '../../src/language/zh-CN';
import { fromJson } from '../../src/report/json';
import type { Report } from '../../src/report/report';
import { placeOf } from '../../src/workbook/layout';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { FLAGS, flagsOf as flagAreaOf, markedAreas } from '../../src/workbook/flags';
import type { TotalsMode } from '../../src/workbook/cover';
import { readReport } from '../../src/workbook/read';
import type { CellId } from '../../src/format/edition';
import { editions } from '../../src/format/editions';
import { definitionOf } from '../../src/rules/equations';

/** The sample with its mistakes; typed totals stand where formulas were, as a clerk types them. */
const filled = async (totals: TotalsMode): Promise<Uint8Array> => {
  const report = fromJson(mistaken);
  const host = newXlsx();
  await host.insert(templateOf(report, { totals }));
  const edition = editions[report.edition];
  const all = edition.cells.flatMap(({ id }) => (definitionOf(edition, id) ? [id] : []));
  const value = (cell: CellId) => mistaken.cells[cell as keyof typeof mistaken.cells] as number;
  if (totals === 'typed')
    await host.write(all.map((cell) => ({ place: placeOf(edition, cell), value: value(cell) })));
  return host.bytes();
};

const inLibreOffice = (bytes: Uint8Array): Uint8Array =>
  convert({ 'book.xlsx': bytes }, 'xlsx').get('book.xlsx')!;

const exceljs = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  return new Uint8Array(await book.xlsx.writeBuffer());
};

const reportIn = async (bytes: Uint8Array): Promise<Report> => (await readReport(openXlsx(bytes))).value;
const figures = ({ cells }: Report) => Object.fromEntries(cells);

/** The flags of the marks that are noted in a file, by area: of the tables and of the words. */
async function flagsIn(bytes: Uint8Array): Promise<Record<string, (number | null)[][]>> {
  const areas = await openXlsx(bytes).read(markedAreas.map(({ flags }) => flags));
  return Object.fromEntries(
    areas.map(({ name, rows }) => [name, rows.map((row) => row.map(({ value }) => Number(value) || null))]),
  );
}

/** Those of a check of what stands in the file. */
async function flagsOf(bytes: Uint8Array): Promise<Record<string, (number | null)[][]>> {
  const { value, standings } = await readReport(openXlsx(bytes));
  const flags = await flagsIn(await filled('live'));
  for (const { place, look } of marksOf(checkReport(value).problems, { report: value, standings }, zhCN))
    flags[flagAreaOf(place.area)!]![place.row]![place.column] = FLAGS[look];
  return flags;
}

type Save = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
const programs: readonly (readonly [string, boolean, TotalsMode, Save])[] = [
  ['LibreOffice, live totals', hasLibreOffice, 'live', inLibreOffice],
  ['LibreOffice, typed totals', hasLibreOffice, 'typed', inLibreOffice],
  ['Excel (its shape), live totals', true, 'live', asExcel],
  ['WPS (its shape), typed totals', true, 'typed', asWps],
  ['openpyxl, live totals', openpyxl !== undefined, 'live', resaveWithOpenpyxl],
  ['exceljs, live totals', true, 'live', exceljs],
];

whereChromium('files of other programs in the page', () => {
  const stage = served(realPage);
  let page: Page;
  let clerk: WebClerk;
  beforeEach(async () => {
    page = await stage.newPage();
    clerk = new WebClerk(page, stage.site.url);
    await clerk.open();
  });
  afterEach(() => page.context().close());

  /** What stands in the pane's preview of the report. */
  const preview = async (): Promise<string> => {
    await page.getByRole('tab', { name: '生成报告' }).click();
    await page.getByLabel('我知道还有必须处理的').check();
    const text = await page.locator('.pane-preview').textContent();
    await page.getByRole('tab', { name: '填写与检查' }).click();
    return text!;
  };
  const textOf = (html: string) =>
    page.evaluate((markup) => {
      const part = document.createElement('div');
      part.innerHTML = markup;
      return part.textContent!;
    }, html);

  describe.each(programs)('%s', (program, present, totals, save) => {
    testWhere(
      present,
      program,
      'opens with all figures and marks; edited and saved it is read everywhere',
      async () => {
        const original = await reportIn(await filled(totals));
        const theirs = await save(await filled(totals));
        await clerk.choose('年报.xlsx', theirs);
        await clerk.errors(3);
        // Errors stand: what is shown is a draft.
        expect(await preview()).toBe(await textOf(writeHtmlBody(reportDocument(original), { draft: true })));
        const opened = await clerk.save();
        expect(figures(await reportIn(opened))).toEqual(figures(original));
        expect(await flagsIn(opened)).toEqual(await flagsOf(opened));

        await clerk.jumpTo('尚未审结');
        await clerk.type('0');
        await clerk.errors(2);
        const ours = await clerk.save();
        expect(await page.getByText('重新写成').count()).toBe(0);
        const cell = 'review.reconsideration.pending';
        const changed = figures(await reportIn(ours));
        expect(changed[cell]).toMatchObject({ kind: 'known', value: 0 });
        const but = (all: ReturnType<typeof figures>) =>
          Object.entries(all).filter(([id]) => id !== cell && id !== 'review.reconsideration.total');
        expect(but(changed)).toEqual(but(figures(original)));
        if (hasLibreOffice) expect(figures(await reportIn(inLibreOffice(ours)))).toEqual(changed);
      },
    );
  });
});
