/** A workbook of an earlier version in the page: its missing fields are added, and are in the file that is saved. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { whereChromium } from '../site/browser';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { readReport } from '../../src/workbook/read';

const earlier = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../workbook/earlier/version-0.1.xlsx')),
);

whereChromium('local requirements in the page', () => {
  const stage = served(realPage);

  test('are taken into an earlier version’s workbook, which keeps all it had', async () => {
    const page = await stage.newPage();
    const clerk = new WebClerk(page, stage.site.url);
    await clerk.open();
    await clerk.openFile('年报.xlsx', earlier);
    await page.getByRole('tab', { name: '准备' }).click();
    await clerk.says('这个工作簿缺');
    await clerk.button('看示例').click();
    await clerk.button('采用').click();
    await clerk.says('已采用这些本地要求');
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+S')]);
    const before = openXlsx(earlier);
    const saved = openXlsx(new Uint8Array(await readFile(await download.path())));
    const [was, is] = [await readReport(before), await readReport(saved)];
    expect(is.value.settings).toMatchObject({ overviewLength: 1000 });
    expect({ ...is.value, settings: undefined }).toEqual({ ...was.value, settings: undefined });
    expect([is.missing, is.messages]).toEqual([[], []]);
    expect(saved.sheetNames()).toEqual([...before.sheetNames(), '填报说明（补充）']);
    await page.context().close();
  }, 120_000);
});
