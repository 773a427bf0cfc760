/** 正文 in the page: what was typed a moment ago goes with the file, and nothing takes its place unasked. */
import { readFile } from 'node:fs/promises';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { whereChromium } from '../site/browser';
import { makeWorkbook } from '../../src/app/make-workbook';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { readReport } from '../../src/workbook/read';
import { sampleReport } from '../workbook/sample-report';

whereChromium('the words in the page', () => {
  const stage = served(realPage);

  async function writing() {
    const page = await stage.newPage();
    const clerk = new WebClerk(page, stage.site.url);
    await clerk.sample();
    await page.getByRole('tab', { name: '正文' }).click();
    const field = page.getByRole('textbox', { name: '五、存在的主要问题及改进情况', exact: true });
    await field.fill('刚刚写的。');
    return { page, clerk };
  }

  test('are in the file that Ctrl+S saves before the field is left', async () => {
    const { page } = await writing();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
    const saved = openXlsx(new Uint8Array(await readFile(await download.path())));
    expect((await readReport(saved)).value.narrative.problems).toBe('刚刚写的。');
    await page.context().close();
  }, 90_000);

  test('another file is opened only after it was asked about them', async () => {
    const { page, clerk } = await writing();
    await clerk.drop('别的.xlsx', (await makeWorkbook(sampleReport)).bytes());
    await page.getByRole('alertdialog').waitFor();
    await page.context().close();
  }, 90_000);
});
