/** 问题清单 in the check view: loaded when it is asked for, as a file and as a sheet. */
import { readFile } from 'node:fs/promises';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { observe, whereChromium } from '../site/browser';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';

whereChromium('the list of problems', () => {
  const stage = served(realPage);

  test('is handed out as a page, and put on a new sheet', async () => {
    const page = await stage.newPage();
    const observed = await observe(page, stage.site.url);
    const clerk = new WebClerk(page, stage.site.url);
    await clerk.sample();
    await page.getByText('问题清单', { exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      clerk.button('下载网页文件').click(),
    ]);
    expect(download.suggestedFilename()).toBe('舞钢市尚店镇人民政府问题清单.html');
    expect(await readFile(await download.path(), 'utf8')).toContain('自然人 × 予以公开');
    await clerk.button('写到新工作表').click();
    await clerk.says('已写到新工作表“问题清单”');
    const saved = openXlsx(await clerk.save());
    expect(saved.sheetNames()).toContain('问题清单');
    expect(observed).toEqual({ violations: [], strangers: [] });
    await page.context().close();
  }, 90_000);
});
