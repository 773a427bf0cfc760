/** 正文 in Excel: the words written in the pane stand in their cells, and what is typed there shows in the pane. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { typeInto } from './fill-words';
import { servedPane } from './served-pane';
import { startExcel, type Excel } from '../excel/excel';
import { axeFinds } from '../site/axe';
import { whereChromium } from '../site/browser';
import { saveAsXlsx } from '../excel/save';
import { openSource } from '../../src/app/open-source';
import { areaNames } from '../../src/workbook/layout';

const PICTURES = process.env.PANE_PICTURES;
const PROBLEMS = '五、存在的主要问题及改进情况';
const ON_REQUEST = '（二）依申请公开';

whereChromium('the words in the pane', () => {
  const stage = servedPane();
  let excel: Excel;
  let page: Page;

  beforeEach(async () => {
    excel = await startExcel({ browser: stage.browser, url: `${stage.site.url}/taskpane.html` });
    page = excel.page;
    await page.setViewportSize({ width: 360, height: 800 });
    await page.getByLabel('机关全称').fill('某县财政局');
    await page.getByLabel('报告年度').fill('2025');
    await page.getByRole('button', { name: '插入模板' }).click();
    await page.getByText('已填 0/166 格').waitFor();
    await page.getByRole('tab', { name: '正文' }).click();
    await field(PROBLEMS).waitFor();
  });
  afterEach(() => excel.close());

  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const written = async () => {
    const { report } = await openSource('book.xlsx', await saveAsXlsx(excel));
    return report.narrative;
  };
  /** Something the pane does in the workbook by itself; the test's own limit ends the waiting. */
  async function until(done: () => Promise<boolean>) {
    while (!(await done())) await page.waitForTimeout(100);
  }
  async function picture(name: string) {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  }

  test('what is written and left stands in its cells; what is typed there shows in the field', async () => {
    await field(PROBLEMS).fill('一是更新不及时。\n二是解读形式少。');
    await field(ON_REQUEST).focus();
    await until(async () => (await written()).problems === '一是更新不及时。\n二是解读形式少。');
    expect(excel.value('五 问题改进', 'B4')).toBe('二是解读形式少。');
    typeInto(excel, areaNames.problems, '一是在表里改的。');
    await until(async () => (await field(PROBLEMS).inputValue()) === '一是在表里改的。\n二是解读形式少。');
  }, 60_000);

  test('paragraphs pasted from a web page are clean, however many; the field undoes them', async () => {
    await field(PROBLEMS).focus();
    const paragraphs = Array.from({ length: 25 }, (_, i) => `第${i + 1}段。`);
    await field(PROBLEMS).evaluate((box, lines) => {
      const clipboardData = new DataTransfer();
      const html = lines.map(
        (line) => `<p style="text-indent:2em">\u3000\u3000${line}</p><script>1</script>`,
      );
      clipboardData.setData('text/html', `<title>页</title>${html.join('\n')}`);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, paragraphs);
    expect(await field(PROBLEMS).inputValue()).toBe(paragraphs.join('\n'));
    await field(PROBLEMS).blur();
    await until(async () => (await written()).problems === paragraphs.join('\n'));
    await field(PROBLEMS).focus();
    await page.keyboard.press('Control+Z');
    await until(async () => (await field(PROBLEMS).inputValue()) === '');
    await field(PROBLEMS).blur();
    await until(async () => (await written()).problems === undefined);
  }, 60_000);

  test('a wrong number is underlined where it stands, with the correction one click away', async () => {
    excel.type('三 依申请公开', 'D6:I28', 0);
    excel.type('三 依申请公开', 'D30:I30', 0);
    excel.type('三 依申请公开', 'D6', 36);
    excel.type('三 依申请公开', 'D8', 36);
    await field(ON_REQUEST).fill('全年收到政府信息公开申请13件。');
    await field(PROBLEMS).focus();
    await page.locator('mark', { hasText: '13件' }).waitFor();
    await picture('words-found');
    await page.getByRole('button', { name: '改为“36' }).click();
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await until(async () => (await field(ON_REQUEST).inputValue()) === '全年收到政府信息公开申请36件。');
    expect(await written()).toMatchObject({ overview: { onRequest: '全年收到政府信息公开申请36件。' } });
  }, 60_000);

  test('a sentence made from the tables is put in as a paragraph, and is in order', async () => {
    excel.type('三 依申请公开', 'D6:I28', 0);
    excel.type('三 依申请公开', 'D30:I30', 0);
    excel.type('三 依申请公开', 'D6', 36);
    excel.type('三 依申请公开', 'D8', 36);
    await field(ON_REQUEST).fill('依法办理。');
    const block = page.locator('.pane-passage', { has: field(ON_REQUEST) });
    await block.getByText('插入数据句').click();
    await block.getByRole('button', { name: /新收政府信息公开申请36件/ }).click();
    await page.keyboard.press('Tab');
    await until(async () => /^依法办理。\n2025年，.*36件/.test(String(excelText(await written()))));
    await page.waitForTimeout(500);
    expect(await block.locator('mark').count()).toBe(0);
  }, 60_000);

  test('while a cell is being edited the words are held, said to be so, and written afterwards', async () => {
    excel.editMode(true);
    await field(PROBLEMS).fill('先写在这里。');
    await field(ON_REQUEST).focus();
    await page.getByText('还没有写进工作表，您写的文字还在这里').waitFor();
    excel.editMode(false);
    await until(async () => (await written()).problems === '先写在这里。');
    await page.getByText('还没有写进工作表，您写的文字还在这里').waitFor({ state: 'detached' });
  }, 60_000);

  test('a paragraph that no cell holds is kept whole, and missed before the report is made', async () => {
    const tooLong = '长'.repeat(32_768);
    await field(PROBLEMS).fill(tooLong);
    await field(ON_REQUEST).focus();
    await page.getByText('请分成几段').waitFor();
    await page.getByRole('tab', { name: '生成报告' }).click();
    await page.getByText('“正文”里有文字还没有写进工作表，报告里没有这些文字').waitFor();
    await page.getByRole('tab', { name: '正文' }).click();
    expect(await field(PROBLEMS).inputValue()).toBe(tooLong);
  }, 60_000);

  test('a text changed in its sheet meanwhile is shown beside what was written here', async () => {
    await field(PROBLEMS).fill('我写的。');
    excel.loseEvents(5);
    typeInto(excel, areaNames.problems, '同事写的。');
    await field(ON_REQUEST).focus();
    await page.getByText('同事写的。').waitFor();
    await picture('words-two-texts');
    await page.getByRole('button', { name: '用我写的' }).click();
    await until(async () => (await written()).problems === '我写的。');
  }, 60_000);

  test('the strip says where each section stands and leads there, without a mouse too', async () => {
    const strip = page.getByRole('navigation', { name: '各部分的进度' });
    await strip.getByRole('button', { name: '五、存在的主要问题及改进情况：还没有填写' }).waitFor();
    excel.wire.book.selection = '';
    await strip.getByRole('button', { name: /^三、/ }).focus();
    await page.keyboard.press('Enter');
    await until(async () => excel.wire.book.selection === `'三 依申请公开'!D6`);
  }, 60_000);

  test.each([
    [320, 400],
    [700, 900],
  ])(
    'at %d × %d nothing is cut off, and everything can be told and reached',
    async (width, height) => {
      await page.setViewportSize({ width, height });
      await field(PROBLEMS).fill('长'.repeat(400));
      await picture(`words-${width}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFinds(page)).toEqual([]);
    },
    60_000,
  );
});

const excelText = ({ overview }: { readonly overview?: unknown }): unknown =>
  typeof overview === 'object' && overview !== null
    ? (overview as { onRequest?: string }).onRequest
    : overview;
