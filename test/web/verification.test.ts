/** A slip and its files, dropped on the page or chosen by its button. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { axeFinds } from '../site/axe';
import { observe, whereChromium } from '../site/browser';
import { makeWorkbook } from '../../src/app/make-workbook';
import { readSlip } from '../../src/app/slip/read-slip';
import { slipFiles } from '../../src/app/slip/slip-files';
import { writeReport } from '../../src/app/write-report';
import { zhCN } from '../../src/language/zh-CN';
import { known } from '../../src/report/cell-value';
import { sampleReport } from '../workbook/sample-report';

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

whereChromium('a verification slip', () => {
  const stage = served(realPage);
  let page: Page;
  let clerk: WebClerk;
  beforeEach(async () => {
    page = await stage.newPage();
    clerk = new WebClerk(page, stage.site.url);
  });
  afterEach(() => page.context().close());

  const written = async () => {
    const { docx, html } = await writeReport(sampleReport);
    const files = [
      { name: '年报.docx', content: docx },
      { name: '年报.html', content: html },
    ];
    const { page: slip } = await slipFiles(sampleReport, { name: '年报', written: files }, [], zhCN);
    return [...files, slip].map(({ name, content }) => ({ name, bytes: bytesOf(content) }));
  };

  test('dropped with its files: what is the same, and what is not, to the figure', async () => {
    const observed = await observe(page, stage.site.url);
    await clerk.open();
    const cells = new Map(sampleReport.cells).set('requests.granted.naturalPerson', known(99));
    const workbook = (await makeWorkbook({ ...sampleReport, cells })).bytes();
    await clerk.dropAll([...(await written()), { name: '填好.xlsx', bytes: workbook }]);
    await clerk.says('年报.docx：与核验单上的文件逐字节相同。');
    await clerk.says('年报.html：与核验单上的文件逐字节相同。');
    await clerk.says(/^自然人 × 予以公开：核验单上是 \d+，文件里是 99$/);
    await clerk.says('有文件与核验单不同');
    expect(await axeFinds(page, 'section[aria-label="与核验单核对"]')).toEqual([]);
    await page.getByRole('region', { name: '与核验单核对' }).getByRole('button', { name: '关闭' }).click();
    await page.getByRole('region', { name: '与核验单核对' }).waitFor({ state: 'detached' });
    expect(observed).toEqual({ violations: [], strangers: [] });
  }, 90_000);

  test('chosen by the button; without a slip it is said what to do', async () => {
    await clerk.open();
    const files = (await written()).map(({ name, bytes }) => ({
      name,
      mimeType: '',
      buffer: Buffer.from(bytes),
    }));
    const choose = async (chosen: typeof files) => {
      const choosing = page.waitForEvent('filechooser');
      await clerk.button('核对…').click();
      await (await choosing).setFiles(chosen);
    };
    await choose(files.slice(0, 2));
    await clerk.says('要核对文件，请把核验单');
    await choose(files);
    await clerk.says('所给的文件都与核验单相同。这不能证明是谁生成的。');
  }, 90_000);

  test('the report view hands out a slip that is true', async () => {
    await clerk.sample();
    await page.getByRole('tab', { name: '生成报告' }).click();
    await page.getByRole('checkbox').check();
    const [download] = await Promise.all([page.waitForEvent('download'), clerk.button('下载核验单').click()]);
    expect(download.suggestedFilename()).toMatch(/报告-核验单\.html$/);
    const slip = await readSlip(new Uint8Array(await readFile(await download.path())));
    expect(slip.files.map(({ name }) => name.replace(/^.*\./, ''))).toEqual(['docx', 'html']);
    expect(slip.equations.some(({ holds }) => !holds)).toBe(true);
  }, 90_000);
});
