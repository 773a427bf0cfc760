/** Last year's report in the built pane, in a real browser: chosen, shown, asked about, kept, filled in from, taken out. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { servedPane } from './served-pane';
import { startExcel, type Excel } from '../excel/excel';
import { saveAsXlsx } from '../excel/save';
import { distinctReport } from '../import/page';
import { balanced, reportOf, row } from '../real-reports';
import { axeFinds } from '../site/axe';
import { whereChromium } from '../site/browser';
import { specification, whereSpecified } from '../specification';
import { wordsInOrder } from '../words-in-order';
import { openSource } from '../../src/app/open-source';
import { writeReport } from '../../src/app/write-report';
import { reportDocument } from '../../src/document/report-document';
import { writeHtml } from '../../src/document/write-html';
import type { Report } from '../../src/report/report';

const REQUESTS = '三 依申请公开';
const PICTURES = process.env.PANE_PICTURES;

const lastYear = (agency: string): Report => ({
  ...reportOf(
    { ...balanced, ...row('carriedOut', [7, 1, 0, 0, 0, 0]) },
    { agency, year: 2024, narrative: wordsInOrder(147) },
  ),
  profile: { address: '某县河滨路8号', telephone: '0512-65550000' },
});

/** No sum in them comes out. */
const crooked = distinctReport().cells;

whereChromium('last year in the pane', () => {
  const stage = servedPane();
  let excel: Excel;
  let page: Page;

  beforeEach(async () => {
    excel = await startExcel({ browser: stage.browser, url: `${stage.site.url}/taskpane.html` });
    page = excel.page;
    await page.setViewportSize({ width: 320, height: 900 });
  });
  afterEach(() => excel.close());

  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const tab = (name: string) => page.getByRole('tab', { name }).click();

  async function insert(agency: string, year: string) {
    await page.getByLabel('机关全称').fill(agency);
    await page.getByLabel('报告年度').fill(year);
    await button('插入模板').click();
    await page.getByText('已填 0/166 格').waitFor();
    await tab('准备');
    await page.getByRole('heading', { name: '上一年度报告' }).waitFor();
  }

  async function choose(name: string, content: Uint8Array | string) {
    const chooser = page.waitForEvent('filechooser');
    await button(/^(选择文件|换一份)…$/).click();
    await (await chooser).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
    await page.getByRole('group', { name }).waitFor();
  }

  /** Nothing is wider than the pane, and axe finds nothing. */
  async function fits(name: string) {
    if (PICTURES) {
      mkdirSync(PICTURES, { recursive: true });
      await page.screenshot({ path: join(PICTURES, `last-year-${name}.png`), fullPage: true });
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeFinds(page)).toEqual([]);
  }

  test('a Word file under the old name: what was read, the answer, what it fills in, and out again', async () => {
    await insert('某县自然资源局', '2025');
    await fits('1-none');
    const { docx } = await writeReport(lastYear('某县国土资源局'));
    await choose('上年.docx', docx);
    await page.getByText('200 格都读到了').waitFor();
    expect(await button('采用').isDisabled()).toBe(true);
    await page.getByRole('radio', { name: /^改名/ }).check();
    await page.getByLabel('说明（保存在工作簿里，可不填）').fill('机构改革');
    await fits('2-chosen');
    await button('采用').click();
    await page.getByText('已采用 某县国土资源局 2024 年度的报告').waitFor();
    await fits('3-kept');

    await button(/^照上一年度的“结转下年度继续办理”填上年结转（6 格）$/).click();
    await page.getByText('自然人 × 上年结转政府信息公开申请数量：').waitFor();
    await fits('4-carried-in');
    await page.keyboard.press('Escape');
    expect(excel.value(REQUESTS, 'D7')).toBe('');
    await button(/^照上一年度的/).click();
    await button('修改').click();
    await page.getByText('已修改 6 格').waitFor();
    expect(excel.value(REQUESTS, 'D7')).toBe(7);

    await page.getByRole('checkbox', { name: /^地址：/ }).uncheck();
    await button('填入这 1 项').click();
    await page.getByText('已修改 1 格').waitFor();
    const { report, previous } = await openSource('book.xlsx', await saveAsXlsx(excel));
    expect(report.profile).toMatchObject({ telephone: '0512-65550000' });
    expect(report.profile?.address).toBeUndefined();
    expect(previous).toMatchObject({
      report: { agency: '某县国土资源局', narrative: wordsInOrder(147) },
      unit: { answer: 'renamed', reason: '机构改革' },
    });

    await excel.open();
    await tab('准备');
    await page.getByText('本机关改过名：机构改革').waitFor();
    await button('与本年对比').click();
    await page.getByRole('img', { name: '新收申请和办理结果（件）' }).waitFor();
    await page.getByRole('table', { name: '新收申请和办理结果（件）' }).waitFor();
    await fits('6-compared');
    await button('写到新工作表').click();
    await page.getByText('年度对比').first().waitFor();
    await page.getByText('已写到新工作表').waitFor();
    expect(excel.wire.book.sheet('年度对比')!.charts).toHaveLength(2);
    await button('取出…').click();
    await button('取出').click();
    await button('选择文件…').waitFor();
  }, 180_000);

  test('of another year: refused in sight, however much of what was chosen before is to be read', async () => {
    await insert('某县自然资源局', '2025');
    const long = writeHtml(reportDocument({ ...lastYear('某县自然资源局'), cells: crooked }));
    await choose('上年.html', long);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeGreaterThan(2 * 900);
    const chooser = page.waitForEvent('filechooser');
    await button('换一份…').click();
    await (
      await chooser
    ).setFiles({ name: '前年.html', mimeType: '', buffer: Buffer.from(long.replaceAll('2024', '2023')) });
    const refused = page.getByText('这是 2023 年度的报告，要的是 2024 年度的');
    await refused.waitFor();
    expect((await refused.boundingBox())!.y).toBeGreaterThan(0);
  }, 60_000);

  whereSpecified('a PDF', () => {
    test('is read here, with the strict policy of the page', async () => {
      await insert('淮安市洪泽区人民政府', '2024');
      await choose('上年.pdf', readFileSync(specification('cases/hongze-district-2023.pdf')));
      await page.getByText('200 格都读到了').waitFor();
      await page.getByText('这份报告自己有').waitFor();
      await fits('5-pdf');
      await button('采用').click();
      await page.getByText('已采用').first().waitFor();
    }, 120_000);
  });
});
