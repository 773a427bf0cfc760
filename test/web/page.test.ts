/** The whole page, as `npm start` serves it, in a real browser. */
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { axeFinds } from '../site/axe';
import { observe, whereChromium } from '../site/browser';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { readReport } from '../../src/workbook/read';

whereChromium('the browser page', () => {
  const stage = served(realPage);
  let page: Page;
  let clerk: WebClerk;

  beforeEach(async () => {
    page = await stage.newPage();
    clerk = new WebClerk(page, stage.site.url);
  });
  afterEach(() => page.context().close());

  test('three errors of the sample: found, jumped to, repaired, saved; within the policy and the origin', async () => {
    const observed = await observe(page, stage.site.url);
    await clerk.sample();
    await clerk.jumpTo('尚未审结');
    await clerk.type('0');
    await clerk.errors(2);
    await clerk.problem('予以公开').getByRole('button', { name: '改为 1' }).click();
    await clerk.button('修改').click();
    await clerk.errors(1);
    await page.keyboard.press('F8');
    await clerk.jumpTo('行政强制');
    await clerk.type('0');
    await clerk.errors(0);
    await clerk.says('3 处提醒');
    const { cells } = await clerk.saved();
    expect(cells.get('review.reconsideration.pending')).toMatchObject({ kind: 'known', value: 0 });
    expect(cells.get('requests.granted.naturalPerson')).toMatchObject({ kind: 'known', value: 1 });
    expect(observed).toEqual({ violations: [], strangers: [] });
  }, 90_000);

  test('a reload in the middle loses nothing', async () => {
    await clerk.sample();
    await clerk.jumpTo('尚未审结');
    await clerk.type('0');
    await clerk.errors(2);
    await page.waitForTimeout(1_000);
    await page.reload();
    await clerk.errors(2);
  }, 90_000);

  test('by keyboard: after an entry that was refused the next one goes into the same cell', async () => {
    await clerk.sample();
    // The keyboard is in the sheet once it is open, not on the button.
    await page.waitForFunction(() => document.activeElement?.closest('header') === null);
    await clerk.jumpTo('尚未审结');
    await clerk.type('abc');
    await clerk.says('这里只能填不小于 0 的整数');
    await page.keyboard.press('Enter');
    await page.getByText('这里只能填不小于 0 的整数').waitFor({ state: 'detached' });
    await clerk.type('7');
    await clerk.problem('不是数字').waitFor({ state: 'detached' });
    expect((await clerk.saved()).cells.get('review.reconsideration.pending')).toMatchObject({ value: 7 });
  }, 60_000);

  test('by keyboard: after a repair what is typed goes into the sheet, Ctrl+S saves, the notice goes', async () => {
    await clerk.sample();
    await clerk.jumpTo('行政强制');
    await clerk.problem('予以公开').getByRole('button', { name: '改为 1' }).click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await clerk.errors(2);
    await clerk.type('7');
    await clerk.errors(1);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Control+s')]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await page.getByText('已修改 1 格').waitFor({ state: 'detached' });
  }, 90_000);

  test('by keyboard alone: out of the sheet, a template put in, a figure typed, and back to the buttons', async () => {
    await clerk.open();
    // The sheet takes the keyboard when it is there, more than once on a busy machine.
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(() => document.activeElement !== document.body);
    const press = async (key: string, times = 1) => {
      for (let i = 0; i < times; i++) await page.keyboard.press(key);
    };
    const isInPane = () => page.evaluate(() => document.activeElement?.closest('.pane') !== null);
    do {
      await press('F6');
      await page.waitForTimeout(500);
    } while (!(await isInPane()));
    await press('Tab');
    await page.keyboard.type('某县财政局');
    await press('Tab', 4);
    await press('Enter');
    await clerk.says('模板已插入');
    await press('F8');
    await clerk.type('本年工作平稳。');
    await clerk.says('还有 3 处文字没写');
    await press('F6', 2);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('新建');
    await press('F6');
    await clerk.type('公开及时。');
    await press('Shift+F6', 2);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
    await page.getByRole('button', { name: /^五、/ }).focus();
    await press('Enter');
    await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await page.keyboard.type('更新不够及时，已改进。');
    await press('F6', 2);
    const { narrative } = await clerk.saved();
    expect(narrative.overview).toBe('本年工作平稳。\n公开及时。');
    expect(narrative.problems).toBe('更新不够及时，已改进。');
  }, 90_000);

  test('a template that was put in is unsaved work', async () => {
    await clerk.open();
    await page.getByLabel('机关全称').fill('某县财政局');
    await clerk.button('插入模板').click();
    await clerk.says('有改动，还没有保存成文件');
  }, 60_000);

  test('Ctrl+Z takes back what was typed, not what was noted of a warning', async () => {
    await clerk.sample();
    await clerk.jumpTo('尚未审结');
    await clerk.type("'0");
    await clerk.problem('尚未审结').getByRole('button', { name: '已核实，不再提醒' }).click();
    await page.getByLabel('理由').fill('由系统导出');
    await page.keyboard.press('Enter');
    await clerk.says('已核实的提醒 1 处');
    await clerk.jumpTo('予以公开');
    await page.keyboard.press('Control+z');
    await clerk.errors(3);
    const { dismissals } = await readReport(openXlsx(await clerk.save()));
    expect(dismissals).toMatchObject([{ rule: 'value.number-as-text', reason: '由系统导出' }]);
  }, 90_000);

  test('a foreign workbook is shown, and keeps all else in it when saved', async () => {
    const foreign = await foreignWorkbook();
    await clerk.open();
    await clerk.choose('台账.xlsx', foreign);
    await clerk.says('这个工作簿里没有年报模板');
    expect(unzipSync(await clerk.save())).toEqual(unzipSync(foreign));
  }, 60_000);

  test('a first visit says what to do, until something is open', async () => {
    await clerk.open();
    const welcome = page.getByRole('region', { name: '怎样开始' });
    await welcome.waitFor();
    await clerk.button('示例').click();
    await welcome.waitFor({ state: 'detached' });
  }, 60_000);

  test('the spreadsheet follows the language and the theme without a reload', async () => {
    await clerk.sample();
    const menu = async (copy: string): Promise<void> => {
      await page.mouse.click(300, 300, { button: 'right' });
      await page.getByText(copy, { exact: true }).first().waitFor();
      await page.keyboard.press('Escape');
      await page.mouse.click(400, 400);
    };
    await menu('复制');
    await page.getByRole('tab', { name: '设置与帮助' }).click();
    await page.getByLabel('语言 Language').selectOption('en');
    await page.getByRole('button', { name: 'Sample' }).waitFor();
    await menu('Copy');
    expect(await page.locator('.univer-dark').count()).toBe(0);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('.univer-dark').first().waitFor({ state: 'attached' });
  }, 60_000);

  test('axe finds nothing in what is ours', async () => {
    await clerk.sample();
    expect(await axeFinds(page, { exclude: SPREADSHEET })).toEqual([]);
  }, 90_000);
});

/**
 * The spreadsheet's own chrome: of 0.25.1 axe says aria-allowed-attr, aria-command-name, aria-roles,
 * button-name, label, landmark-unique and tabindex.
 */
const SPREADSHEET = [['[data-u-comp="workbench-layout"]'], ['[aria-label^="Notifications"]']];

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
