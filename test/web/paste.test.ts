/** Pasting into the form, by the shapes that Word, Excel and WPS put on the clipboard. */
import type { Page } from 'playwright-core';
import { realPage } from './build';
import { excelCells, wordParagraphs, type Clipboard } from './clipboards';
import { WebClerk } from './clerk';
import { served } from './served';
import { whereChromium } from '../site/browser';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import type { WorkbookLooks } from '../../src/workbook/sheet';

whereChromium('pasting into the form', () => {
  const stage = served(realPage);
  let page: Page;
  let clerk: WebClerk;

  beforeEach(async () => {
    page = await stage.newPage();
    clerk = new WebClerk(page, stage.site.url);
    await clerk.open();
    await page.getByLabel('机关全称').fill('某县财政局');
    await clerk.button('插入模板').click();
    await clerk.says('模板已插入');
  }, 60_000);
  afterEach(() => page.context().close());

  const paste = (clipboard: Clipboard) => page.evaluate(pasteHere, clipboard);

  test.each([
    ['Excel', 'Microsoft Excel 15'],
    ['WPS', 'WPS 表格'],
  ])(
    'a block from %s is numbers and nothing else; the total stays calculated',
    async (_, generator) => {
      const before = await looksOf(clerk);
      await clerk.jumpTo('有 144 格还没有填');
      await paste(
        excelCells(
          [
            ['1,200', 2, 0, 0, 0, 3, 1205],
            [0, 0, 0, 0, 0, 0, 7],
          ],
          generator,
        ),
      );
      await clerk.says('有 1 个合计与粘贴的数不同');
      const { cells } = await clerk.saved();
      expect(cells.get('requests.received.naturalPerson')).toEqual({ kind: 'known', value: 1200 });
      expect(cells.get('requests.received.total')).toMatchObject({ value: 1205, derived: true });
      expect(cells.get('requests.carriedIn.total')).toMatchObject({ value: 0, derived: true });
      expect(await looksOf(clerk)).toEqual(before);
    },
    90_000,
  );

  test('thirty paragraphs from Word are thirty rows that look like the template’s', async () => {
    const before = await looksOf(clerk);
    await clerk.jumpTo('五、存在的主要问题及改进情况');
    const lines = Array.from({ length: 30 }, (_, i) => `${i + 1}.公开目录更新不够及时，已按季度检查。`);
    await paste(wordParagraphs(lines));
    await page.getByText('3 处文字没写').waitFor();
    const { narrative } = await clerk.saved();
    expect(narrative.problems).toBe(lines.join('\n'));
    const { sheets } = await openXlsx(await clerk.save()).looks();
    const sheet = sheets.find(({ name }) => name === '五 问题改进')!;
    const styles = sheet.cells.filter(({ column, row }) => column === 1 && row >= 2 && row < 32);
    expect(new Set(styles.map(({ style }) => JSON.stringify(style))).size).toBe(1);
    // Saving by its button leaves the keyboard in the sheet, the paste the cell selected: one step takes all of it back.
    await page.keyboard.press('Control+z');
    await clerk.says('还有 4 处文字没写');
    expect(await looksOf(clerk)).toEqual(before);
    await page.keyboard.press('Control+y');
    await clerk.says('还有 3 处文字没写');
    await clerk.type('第一段。');
    await clerk.says('有改动，还没有保存成文件');
    expect((await clerk.saved()).narrative.problems).toBe(['第一段。', ...lines.slice(1)].join('\n'));
  }, 90_000);

  test('what does not belong into a cell to fill in is told', async () => {
    await clerk.jumpTo('有 144 格还没有填');
    await page.keyboard.press('ArrowUp');
    await paste(excelCells([['本年新收'], [''], [3]]));
    await clerk.says('有 1 格不在填写的位置');
    const { cells } = await clerk.saved();
    expect(cells.get('requests.received.naturalPerson')).toEqual({ kind: 'known', value: 3 });
  }, 90_000);
});

/** Runs in the page. */
function pasteHere({ html, text }: Clipboard): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  document.activeElement?.dispatchEvent(event);
}

/** All of the saved file but what stands in the cells of table 三. */
async function looksOf(clerk: WebClerk): Promise<WorkbookLooks> {
  const looks = await openXlsx(await clerk.save()).looks();
  return {
    ...looks,
    sheets: looks.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, value: 0 })),
    })),
  };
}
