/** The whole page, as `npm start` serves it, in a real browser. */
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { buildWeb, realPage } from './build';
import { launch, observe, whereChromium } from '../site/browser';
import { serve, type Site } from '../site/serve';
import { openXlsx } from '../../src/workbook/hosts/xlsx/open-xlsx';
import { readReport } from '../../src/workbook/read';
import type { Report } from '../../src/report/report';

/** A page that is loaded on a busy machine. */
const PATIENCE = 30_000;

whereChromium('the browser page', () => {
  let folder: string;
  let site: Site;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    folder = buildWeb(realPage);
    site = await serve(folder);
    browser = await launch();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
    page = await newPage();
  });
  afterEach(() => context.close());

  async function newPage(): Promise<Page> {
    const made = await context.newPage();
    made.setDefaultTimeout(PATIENCE);
    made.on('dialog', (dialog) => void dialog.accept());
    return made;
  }
  const open = async (): Promise<void> => {
    await page.goto(`${site.url}/index.html`);
    await page.getByRole('tab').first().waitFor();
  };
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const errors = (count: number) => page.getByText(`${count} 处错误`).first().waitFor();
  const problem = (text: string) => page.locator('li').filter({ hasText: text });
  const sample = async (): Promise<void> => {
    await open();
    await button('示例').click();
    await errors(3);
  };
  /** Types into the cell the pane has jumped to. */
  const type = async (text: string): Promise<void> => {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  };
  const saved = async (): Promise<Report> => {
    const [download] = await Promise.all([page.waitForEvent('download'), button('保存 .xlsx').click()]);
    const bytes = await readFile(await download.path());
    return (await readReport(openXlsx(new Uint8Array(bytes)))).value;
  };

  test('three errors of the sample: found, jumped to, repaired, saved; within the policy and the origin', async () => {
    const observed = await observe(page, site.url);
    await sample();
    await problem('尚未审结').getByRole('button', { name: '定位' }).click();
    await type('0');
    await errors(2);
    await problem('予以公开').getByRole('button', { name: '改为 1' }).click();
    await button('修改').click();
    await errors(1);
    await page.keyboard.press('F8');
    await problem('行政强制').getByRole('button', { name: '定位' }).click();
    await type('0');
    await page.getByText('没有发现问题').first().waitFor();
    const { cells } = await saved();
    expect(cells.get('review.reconsideration.pending')).toMatchObject({ kind: 'known', value: 0 });
    expect(cells.get('requests.granted.naturalPerson')).toMatchObject({ kind: 'known', value: 1 });
    expect(observed).toEqual({ violations: [], strangers: [] });
  }, 90_000);

  test('a reload in the middle loses nothing', async () => {
    await sample();
    await problem('尚未审结').getByRole('button', { name: '定位' }).click();
    await type('0');
    await errors(2);
    await page.waitForTimeout(1_000);
    await page.reload();
    await errors(2);
  }, 90_000);

  test('a killed page loses nothing typed more than a second before, entered or not', async () => {
    await sample();
    await problem('尚未审结').getByRole('button', { name: '定位' }).click();
    await type('0');
    await errors(2);
    await problem('行政强制').getByRole('button', { name: '定位' }).click();
    await page.keyboard.type('77');
    await page.waitForTimeout(1_000);
    await page.close({ runBeforeUnload: false });
    page = await newPage();
    await open();
    await button('接着做').click();
    await errors(1);
    expect((await saved()).cells.get('proactive.compulsion.decisions')).toMatchObject({ value: 77 });
  }, 90_000);

  test('work that is open in another tab is not offered there', async () => {
    await sample();
    await page.waitForTimeout(1_000);
    const other = await newPage();
    await other.goto(`${site.url}/index.html`);
    await other.getByRole('tab').first().waitFor();
    expect(await other.getByRole('button', { name: '接着做' }).count()).toBe(0);
  }, 90_000);

  test('a file that is no workbook says what it is and what to do', async () => {
    await open();
    const file = { name: 'x.xlsx', mimeType: '', buffer: Buffer.from('text') };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByText('这个文件不是 .xlsx 工作簿').waitFor();
  }, 60_000);

  test('a foreign workbook is shown, and keeps all else in it when saved', async () => {
    const foreign = await foreignWorkbook();
    await open();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: '台账.xlsx', mimeType: '', buffer: Buffer.from(foreign) });
    await page.getByText('这个工作簿里没有年报模板').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), button('保存 .xlsx').click()]);
    const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
    expect(parts).toEqual(unzipSync(foreign));
  }, 60_000);

  test('storage that is forbidden is said, and the work goes on', async () => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await open();
    await page.getByText('浏览器不允许本页保存数据').waitFor();
  }, 60_000);

  test('axe finds nothing in what is ours', async () => {
    await sample();
    await page.evaluate(
      await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    );
    expect(await page.evaluate(violations)).toEqual([]);
  }, 90_000);
});

interface Axe {
  run(scope: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * Runs in the page. The spreadsheet's own chrome is left out: of 0.25.1 axe says aria-allowed-attr,
 * aria-command-name, aria-roles, button-name, label, landmark-unique and tabindex.
 */
async function violations(): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const spreadsheet = [['[data-u-comp="workbench-layout"]'], ['[aria-label^="Notifications"]']];
  const found = await axe.run({ exclude: spreadsheet });
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`,
  );
}

/** Merged cells, a formula, a picture's place, a comment, a date and a colour: none of them ours. */
async function foreignWorkbook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('台账', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRows([
    ['日期', '件数'],
    [new Date(Date.UTC(2026, 0, 5)), 3],
    ['合计', { formula: 'SUM(B2:B2)', result: 3 }],
  ]);
  sheet.mergeCells('C1:D2');
  sheet.getCell('C1').value = '合并';
  sheet.getCell('B2').note = '经办人的批注';
  sheet.getCell('B2').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  return new Uint8Array(await book.xlsx.writeBuffer());
}
