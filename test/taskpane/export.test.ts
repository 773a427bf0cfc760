/** The ways out of the pane where a download does nothing: the system's browser, and a sheet. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { servedPane } from './served-pane';
import { dump } from '../excel/dump';
import { startExcel, type Excel, type ExcelOptions } from '../excel/excel';
import { saveAsXlsx } from '../excel/save';
import { serve as serveHost } from '../excel/serve';
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';
import { axeFinds } from '../site/axe';
import { whereChromium } from '../site/browser';
import { reportCarried } from '../../src/app/carried-report';
import { openSource } from '../../src/app/open-source';
import { reportSheet } from '../../src/app/report-sheet/report-sheet';
import { templateOf } from '../../src/app/template-of';
import { writeReport } from '../../src/app/write-report';
import { reportDocument } from '../../src/document/report-document';
import { REPORT_NAME } from '../../src/format/sections';
import type { PlannedSheet } from '../../src/workbook/plan';

const PICTURES = process.env.PANE_PICTURES;
const THROUGH_BROWSER = '在浏览器中下载';
const WORD = '下载 Word 文件';
const ON_SHEET = '写到新工作表';

const report = reportOf(balanced, {
  agency: '某县自然资源局',
  year: 2025,
  profile: { kind: 'department', date: '2026-01-20', telephone: '0512-0000000' },
  narrative: wordsInOrder(147),
});

whereChromium('the ways out of the pane', () => {
  const stage = servedPane();
  let excel: Excel;
  let page: Page;

  afterEach(() => excel.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });

  /** The report filled in, and the view that hands it out. */
  async function open(options: Partial<ExcelOptions> = {}) {
    const host = await serveHost();
    excel = await startExcel({ browser: stage.browser, url: host.url });
    await excel.host.insert(templateOf(report));
    const { book } = excel.wire;
    await excel.close();
    host.close();
    excel = await startExcel({
      browser: stage.browser,
      url: `${stage.site.url}/taskpane.html`,
      book,
      ...options,
    });
    page = excel.page;
    await page.setViewportSize({ width: 450, height: 900 });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: stage.site.url });
    await page.getByRole('tab', { name: /^(生成报告|Make report)$/ }).click();
    await page.getByText(/没有看到文件？|No file to be seen/).waitFor();
  }
  const picture = async (name: string) => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  };
  const accessible = async () => expect(await axeFinds(page)).toEqual([]);
  /** office.js asks Excel a moment after it was asked. */
  const opened = async () => {
    await page.waitForFunction(() => window.openedOutside.length > 0);
    return page.evaluate(() => window.openedOutside);
  };
  const others = () => page.getByText('没有看到文件？').click();

  test('on a Mac a file that is but downloaded can be had elsewhere, and that is said', async () => {
    await open({ platform: 'Mac' });
    const elsewhere = (name: RegExp) =>
      page.getByText(new RegExp(`^已交给系统下载：${name.source}。苹果电脑上的 Excel 多半`)).waitFor();
    await button('下载核验单').click();
    await elsewhere(/.*核验单\.html/);
    await page.getByRole('tab', { name: '准备' }).click();
    await button('看示例').click();
    await button('采用').click();
    await button('存为文件').click();
    await elsewhere(/本地要求\.json/);
    await page.getByRole('tab', { name: /^填写与检查/ }).click();
    await page.getByText('问题清单', { exact: true }).click();
    await button('下载网页文件').click();
    await elsewhere(/某县自然资源局问题清单\.html/);
  });

  test('on a Mac the browser comes first, and gets the same report', async () => {
    await open({ platform: 'Mac' });
    expect(await page.evaluate(() => String(Office.context.platform))).toBe('Mac');
    expect(await button(WORD).isVisible()).toBe(false);
    await accessible();
    await picture('mac-report');
    await button(THROUGH_BROWSER).click();
    await page.getByText('报告内容已复制').waitFor();
    expect(await opened()).toEqual([`${stage.site.url}/export.html#zh-CN`]);
    await others();
    expect(await button(WORD).isVisible()).toBe(true);
    await picture('mac-report-others');

    const outside = await page.context().newPage();
    await outside.goto((await opened())[0]!);
    await outside.getByRole('button', { name: '粘贴', exact: true }).click();
    const [download] = await Promise.all([
      outside.waitForEvent('download'),
      outside.getByRole('button', { name: WORD }).click(),
    ]);
    const { report: saved } = await openSource('book.xlsx', await saveAsXlsx(excel));
    const { docx, name } = await writeReport(saved);
    expect(download.suggestedFilename()).toBe(`${name}.docx`);
    expect(readFileSync(await download.path()).equals(Buffer.from(docx))).toBe(true);
  }, 120_000);

  test('on Windows downloads come first, and the browser is one of the other ways', async () => {
    await open();
    expect(await button(WORD).isVisible()).toBe(true);
    expect(await button(THROUGH_BROWSER).isVisible()).toBe(false);
    await others();
    await button(THROUGH_BROWSER).click();
    await page.getByText('报告内容已复制').waitFor();
    expect(await opened()).toHaveLength(1);
    await accessible();
    await picture('windows-report-others');
  }, 60_000);

  test.each([
    ['does not claim it', { ExcelApi: '1.14' }],
    ['claims an older one', { ExcelApi: '1.14', OpenBrowserWindowApi: '1.0' }],
  ])(
    'an Excel that %s is not asked to open the browser',
    async (_, matrix) => {
      await open({ matrix, platform: 'Mac' });
      await others();
      expect(await button(THROUGH_BROWSER).count()).toBe(0);
      expect(await button(WORD).isVisible()).toBe(true);
      expect(await button(ON_SHEET).isVisible()).toBe(true);
    },
    60_000,
  );

  test('where copying is forbidden the text is shown to be copied by hand', async () => {
    await open({ platform: 'Mac' });
    await page.evaluate(() => {
      Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error()) });
      document.execCommand = () => false;
    });
    await button(THROUGH_BROWSER).click();
    await page.getByText('没有复制成').waitFor();
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => window.openedOutside)).toEqual([]);
    const text = await page.getByLabel('报告内容').inputValue();
    expect(reportCarried(text).report).toMatchObject({ agency: report.agency, profile: report.profile });
    await accessible();
    await button('打开下载页').click();
    expect(await opened()).toHaveLength(1);
  }, 60_000);

  test('in English the download page is too', async () => {
    await open({ platform: 'Mac', language: 'en-US' });
    await page.getByRole('button', { name: 'Download in the browser' }).click();
    await page.getByText('The report is copied').waitFor();
    expect(await opened()).toEqual([`${stage.site.url}/export.html#en`]);
  }, 60_000);

  test('written on a sheet: all of it, anew each time, in few round trips, and the template stays', async () => {
    await open();
    await others();
    const names = excel.sheetNames();
    const before = await openSource('book.xlsx', await saveAsXlsx(excel));
    const { requests } = await excel.counting(async () => {
      await button(ON_SHEET).click();
      await page.getByText(`已写到新工作表“${REPORT_NAME}”`).waitFor();
    });
    expect(requests).toBeLessThanOrEqual(4);
    expect(excel.wire.book.active.name).toBe(REPORT_NAME);
    await button(ON_SHEET).click();
    await page.getByText(`已写到新工作表“${REPORT_NAME} (2)”`).waitFor();
    expect(excel.sheetNames()).toEqual([...names, REPORT_NAME, `${REPORT_NAME} (2)`]);
    const planned = reportSheet(reportDocument(before.report)).sheets[0]!;
    const [first, second] = dump(excel.wire.book).sheets.slice(-2);
    for (const laid of [first!, second!]) {
      expect(valuesOf(laid)).toEqual(valuesOf(planned));
      expect(laid.print).toEqual(planned.print);
      expect(laid.merges).toHaveLength(planned.merges.length);
    }
    const after = await openSource('book.xlsx', await saveAsXlsx(excel));
    expect([...after.report.cells]).toEqual([...before.report.cells]);
    expect(after.messages).toEqual([]);
    await page.getByRole('tab', { name: '填写与检查' }).click();
    await page.getByRole('button', { name: '检查', exact: true }).click();
    await page.getByText('没有发现问题').waitFor();
  }, 60_000);

  test('a protected workbook refuses the sheet in plain words, and takes it when it may', async () => {
    await open();
    await others();
    excel.protectStructure();
    await button(ON_SHEET).click();
    await page.getByText(/工作簿的结构受保护，不能新建工作表.*再试一次/).waitFor();
    expect(excel.sheetNames()).not.toContain(REPORT_NAME);
    excel.protectStructure(false);
    await button('再试一次').click();
    await page.getByText(`已写到新工作表“${REPORT_NAME}”`).waitFor();
  }, 60_000);

  test.each([
    ['PageLayout.Zoom', '打印前请自己设成 A4', true],
    ['Range.Formulas', /插入没有完成.*工作簿和原来一样/, false],
  ])(
    '%s fails: the clerk hears of it',
    async (member, sentence, there) => {
      await open();
      await others();
      excel.fault({ member, code: 'GeneralException', times: 9 });
      await button(ON_SHEET).click();
      await page.getByText(sentence).waitFor();
      expect(excel.sheetNames().includes(REPORT_NAME)).toBe(there);
    },
    60_000,
  );

  test.each([
    [320, 'light'],
    [450, 'dark'],
    [700, 'light'],
  ] as const)(
    'at %d px nothing is cut off (%s)',
    async (width, colorScheme) => {
      await open({ platform: 'Mac' });
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await excel.open();
      await page.getByRole('tab', { name: '生成报告' }).click();
      await others();
      await page.getByRole('region', { name: '预览' }).getByRole('heading', { level: 1 }).waitFor();
      await picture(`mac-report-${width}-${colorScheme}`);
      await accessible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    },
    60_000,
  );
});

const valuesOf = ({ cells }: PlannedSheet): unknown[] =>
  cells
    .filter(({ value }) => value !== undefined && value !== '')
    .map(({ row, column, value }) => [row, column, value])
    .sort(([r, c], [s, d]) => Number(r) - Number(s) || Number(c) - Number(d));
