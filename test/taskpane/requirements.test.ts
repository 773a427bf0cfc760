/** Local requirements in the built pane, in a real browser: read, looked at, used, and shown beside the words. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { servedPane } from './served-pane';
import { startExcel, type Excel } from '../excel/excel';
import { saveAsXlsx } from '../excel/save';
import { axeFinds } from '../site/axe';
import { whereChromium } from '../site/browser';
import { openSource } from '../../src/app/open-source';
import { readRequirements } from '../../src/app/requirements/read-requirements';
import { allFields, coverName } from '../../src/workbook/cover';
import { areaNames } from '../../src/workbook/layout';

const PICTURES = process.env.PANE_PICTURES;
const PROACTIVE = '（一）主动公开';
const ASKED = {
  source: '某市人民政府办公室',
  overviewLength: 30,
  deadline: '1月20日',
  expected: { proactive: ['政策解读', '回应关切/回应'] },
};

whereChromium('local requirements in the pane', () => {
  const stage = servedPane();
  let excel: Excel;
  let page: Page;

  beforeEach(async () => {
    excel = await startExcel({ browser: stage.browser, url: `${stage.site.url}/taskpane.html` });
    page = excel.page;
    await page.setViewportSize({ width: 320, height: 700 });
    await page.getByLabel('机关全称').fill('某县财政局');
    await page.getByLabel('报告年度').fill('2025');
    await button('插入模板').click();
    await page.getByText('已填 0/166 格').waitFor();
    await tab('准备');
    await page.getByRole('heading', { name: '本地要求' }).waitFor();
  });
  afterEach(() => excel.close());

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const tab = (name: string) => page.getByRole('tab', { name }).click();
  const source = async () => openSource('book.xlsx', await saveAsXlsx(excel));

  async function choose(content: unknown) {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: /^(选择本地要求文件|换一份)…$/ }).click();
    const buffer = Buffer.from(JSON.stringify(content));
    await (await chooser).setFiles({ name: '本地要求.json', mimeType: '', buffer });
  }

  /** Nothing is wider than the pane, and axe finds nothing. */
  async function fits(name: string) {
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `requirements-${name}.png`), fullPage: true });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeFinds(page)).toEqual([]);
  }

  test('a file is looked at, used, shown beside the fields while they are written, and saved as it was', async () => {
    await fits('1-none');
    await choose({ ...ASKED, deadline: '月底' });
    await page.getByText('“deadline”的内容不对').waitFor();
    await choose(ASKED);
    await page.getByText('第一部分不超过 30 字').waitFor();
    await fits('2-read');
    await button('采用').click();
    await page.getByText('已采用这些本地要求').waitFor();
    await page.getByText('谁的要求：某市人民政府办公室').waitFor();
    await fits('3-in-use');
    const downloading = page.waitForEvent('download');
    await button('存为文件').click();
    const saved = readFileSync(await (await downloading).path());
    expect(readRequirements(new Uint8Array(saved))).toEqual((await source()).report.settings);

    await tab('正文');
    const field = page.getByRole('textbox', { name: PROACTIVE, exact: true });
    const block = page.locator('.pane-passage', { has: field });
    await block.getByText('本地要求写明数字：政策解读、回应关切/回应。').waitFor();
    await field.fill('全年发布政策解读12篇。');
    await block.getByText('还没有写：回应关切/回应。').waitFor();
    await block.getByText('第一部分共 12 字，要求不超过 30 字').waitFor();
    await field.fill(`全年发布政策解读12篇，回应关切3次。${'做好公开工作。'.repeat(3)}`);
    await block.getByText('都写了。').waitFor();
    await block.getByText('第一部分共 40 字，要求不超过 30 字，多 10 字').waitFor();
    await field.blur();
    await block.getByText('上级要求不超过 30 字，从这里起超出').waitFor();
    await fits('4-words');
  }, 120_000);

  test('an example is there to begin with', async () => {
    await button('看示例').click();
    await page.getByText('只是示例').waitFor();
    await fits('5-example');
    await button('采用').click();
    // The example, too, says whose it is.
    await page.getByText('已采用这些本地要求').waitFor();
    expect((await source()).report.settings).toMatchObject({ overviewLength: 1000 });
  }, 60_000);

  test('fields that are missing, as of an earlier version, are added on a sheet of their own', async () => {
    const lost = allFields.filter((field) => field !== 'agency' && field !== 'year');
    for (const field of lost) excel.wire.book.names.delete(coverName(field).toLowerCase());
    const sheets = excel.wire.book.sheets.map(({ name }) => name);
    await excel.open();
    await tab('准备');
    await page.getByText(`这个工作簿缺 ${lost.length} 个填写格`).waitFor();
    await fits('6-missing');
    await choose(ASKED);
    await page.getByText('采用时会补一张工作表').waitFor();
    await button('采用').click();
    await page.getByText('已采用这些本地要求').waitFor();
    expect(excel.wire.book.sheets.map(({ name }) => name)).toEqual([...sheets, '填报说明（补充）']);
    const { report, messages } = await source();
    expect(report).toMatchObject({ agency: '某县财政局', settings: { overviewLength: 30 } });
    expect(messages).toEqual([]);
    expect(excel.wire.book.names.has(areaNames.kind)).toBe(true);
    await page.getByText('这个工作簿缺').waitFor({ state: 'detached' });
  }, 60_000);
});
