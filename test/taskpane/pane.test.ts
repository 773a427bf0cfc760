/**
 * The pane as it is built, with the real office.js, in a real browser, on the tests' own Excel:
 * insert → fill → see the mark → repair → clean → export.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { fillWords } from './fill-words';
import { servedPane } from './served-pane';
import { startExcel, type Excel } from '../excel/excel';
import { saveAsXlsx } from '../excel/save';
import { axeFinds } from '../site/axe';
import { whereChromium } from '../site/browser';
import { TOO_YOUNG } from '../house/too-young';
import { openSource } from '../../src/app/open-source';
import { en } from '../../src/language/en';
import { writeReport } from '../../src/app/write-report';

const REQUESTS = '三 依申请公开';
const WRONG = '#FFC7CE';
/** Where pictures of every view are kept, when somebody wants to look at them. */
const PICTURES = process.env.PANE_PICTURES;

whereChromium('the pane in Excel', () => {
  const stage = servedPane();
  let excel: Excel;
  let page: Page;

  beforeEach(async () => {
    excel = await startExcel({ browser: stage.browser, url: `${stage.site.url}/taskpane.html` });
    page = excel.page;
    await page.setViewportSize({ width: 450, height: 900 });
    await page.getByRole('tab', { name: '准备' }).waitFor();
  });
  afterEach(() => excel.close());

  const button = (name: string | RegExp) =>
    page.getByRole('button', { name, exact: typeof name === 'string' });
  const tab = (name: string) => page.getByRole('tab', { name }).click();

  async function insert(agency = '某县财政局') {
    await page.getByLabel('机关全称').fill(agency);
    await page.getByLabel('报告年度').fill('2025');
    await button('插入模板').click();
    await page.getByText('已填 0/166 格').waitFor();
  }

  /** A small bureau: 36 received, all granted; nothing else. */
  function fill(granted: number) {
    // （七）总计 in row 29 is live.
    excel.type(REQUESTS, 'D6:I28', 0);
    excel.type(REQUESTS, 'D30:I30', 0);
    excel.type(REQUESTS, 'D6', 36);
    excel.type(REQUESTS, 'D8', granted);
    for (const address of ['B5:D6', 'B9', 'B12', 'B13', 'B16']) excel.type('二 主动公开', address, 0);
    excel.type('四 复议诉讼', 'A6:D6', 0);
    excel.type('四 复议诉讼', 'F6:I6', 0);
    excel.type('四 复议诉讼', 'K6:N6', 0);
    fillWords(excel, 36);
  }

  async function picture(name: string) {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }

  const accessible = async () => expect(await axeFinds(page)).toEqual([]);

  test('insert, fill in, see the mark, repair, clean, export', async () => {
    await picture('1-prepare');
    await accessible();
    await insert();
    fill(63);
    await page.getByText('自然人 × 予以公开').first().waitFor();
    await button('检查').click();
    await page.getByText('1 处错误').waitFor();
    await picture('2-check');
    await accessible();
    expect(excel.shown(REQUESTS, 'D8')).toBe(WRONG);
    expect(excel.prompt(REQUESTS, 'D8')!.text).toContain('36');

    await page.keyboard.press('F8');
    // The words say 36 as well.
    await button(/按第 2 种改/).click();
    await page.getByRole('alertdialog').waitFor();
    await picture('3-confirm');
    await button('修改').click();
    await page.getByText('没有发现问题').waitFor();
    expect(excel.shown(REQUESTS, 'D8')).not.toBe(WRONG);
    await button('撤销修改').click();
    await page.getByText('1 处错误').waitFor();
    expect(excel.value(REQUESTS, 'D8')).toBe(63);
    excel.type(REQUESTS, 'D8', 36);
    await page.getByText('没有发现问题').waitFor();

    await tab('生成报告');
    await button('下载 Word 文件').waitFor();
    await picture('4-report');
    await accessible();
    const downloading = page.waitForEvent('download');
    await button('下载 Word 文件').click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('某县财政局2025年政府信息公开工作年度报告.docx');
    const { report } = await openSource('book.xlsx', await saveAsXlsx(excel));
    const { docx } = await writeReport(report);
    expect(readFileSync((await download.path())!).equals(Buffer.from(docx))).toBe(true);
  }, 120_000);

  test('hints are counted as well', async () => {
    await insert();
    fill(36);
    excel.type('二 主动公开', 'B16', 0.12345);
    await page.getByText('1 处提示', { exact: true }).waitFor();
  }, 120_000);

  test('what Chromium 88 and Safari 14 lack is not missed', async () => {
    await page.addInitScript((names) => {
      for (const owner of [Array.prototype, String.prototype, Object, Array, Promise, Intl, window])
        for (const name of names) Reflect.deleteProperty(owner, name);
    }, Object.keys(TOO_YOUNG));
    await excel.open();
    await insert();
    fill(63);
    await button(/按第 1 种改/).waitFor();
    await tab('生成报告');
    await page.getByRole('checkbox').check();
    await button('下载 Word 文件').waitFor();
  }, 60_000);

  test('figures in cells formatted as text become numbers', async () => {
    await insert();
    fill(36);
    for (const address of ['D6', 'D8']) excel.typeAsText(REQUESTS, address, '36');
    await button(/^文本改为数字（全部 2 处）/).click();
    await button('修改').click();
    await page.getByText('没有发现问题').waitFor();
    expect([excel.value(REQUESTS, 'D6'), excel.value(REQUESTS, 'D8')]).toEqual([36, 36]);
  }, 60_000);

  test('marks of none become 0 all at once, after a question', async () => {
    await insert();
    fill(36);
    for (const address of ['F8', 'G9', 'H10']) excel.type(REQUESTS, address, '/');
    await button(/^“\/”“无”等改为 0（全部 3 处）/).click();
    await page.getByText(/请确认这些单元格确实没有/).waitFor();
    await button('修改').click();
    await page.getByText('没有发现问题').waitFor();
    expect(['F8', 'G9', 'H10'].map((address) => excel.value(REQUESTS, address))).toEqual([0, 0, 0]);
  }, 60_000);

  test('while something is missing the report is refused until the clerk says so', async () => {
    await insert();
    await tab('生成报告');
    await page.getByText(/公布前必须处理的 \d+ 处/).waitFor();
    expect(await button('下载 Word 文件').count()).toBe(0);
    await page.getByRole('checkbox').check();
    await button('下载 Word 文件').waitFor();
  }, 60_000);

  test('many blanks are one card; 0 is written in all after a confirmation', async () => {
    await insert();
    await button(/格全部填 0/)
      .first()
      .click();
    await page.getByRole('alertdialog').waitFor();
    await button('修改').click();
    await page.getByText(/已修改 \d+ 格/).waitFor();
  }, 60_000);

  test('an existing template is recognised in the next session, and not offered again', async () => {
    await insert();
    await excel.open();
    await page.getByText('已填 0/166 格').or(page.getByText('这个工作簿里已有年报模板')).first().waitFor();
    await tab('准备');
    await page.getByText('这个工作簿里已有年报模板').waitFor();
    expect(await button('插入模板').count()).toBe(0);
  }, 60_000);

  test('a cell being edited: a plain sentence, a way on, nothing lost', async () => {
    await insert();
    excel.editMode(true);
    await button('检查').click();
    await page.getByText('请按回车键结束编辑').waitFor();
    await picture('5-fault');
    excel.editMode(false);
    await button('再试一次').click();
    await page.getByText('请按回车键结束编辑').waitFor({ state: 'detached' });
  }, 60_000);

  /** Tab by tab, as without a mouse, until it has the focus. */
  async function tabTo(target: Locator) {
    await target.waitFor();
    for (let presses = 0; presses < 80; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`the Tab key does not lead to ${String(target)}`);
  }
  /** For what the pane does in the workbook; the test's own limit ends the waiting. */
  async function until(done: () => boolean) {
    while (!done()) await page.waitForTimeout(50);
  }
  async function enterOn(target: Locator) {
    await tabTo(target);
    await page.keyboard.press('Enter');
  }

  test('from the insertion to the file without a mouse', async () => {
    await tabTo(page.getByLabel('机关全称'));
    await page.keyboard.type('某县财政局');
    await tabTo(page.getByLabel('报告年度'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2025');
    await enterOn(button('插入模板'));
    await page.getByText('已填 0/166 格').waitFor();
    fill(63);
    await button(/按第 2 种改/).waitFor();
    excel.wire.book.selection = '';
    await page.keyboard.press('F8');
    await until(() => excel.wire.book.selection !== '');
    expect(excel.wire.book.selection).toBe(`'${REQUESTS}'!D6`);
    await enterOn(button(/按第 2 种改/));
    const question = page.getByRole('alertdialog');
    await question.waitFor();
    expect(await question.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await enterOn(button('修改'));
    await page.getByText('没有发现问题').waitFor();
    expect(excel.value(REQUESTS, 'D8')).toBe(36);
    await enterOn(button('撤销修改'));
    await page.getByText('1 处错误').waitFor();
    expect(excel.value(REQUESTS, 'D8')).toBe(63);
    await tabTo(page.getByRole('tab', { name: '填写与检查' }));
    // Past 正文.
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await tabTo(page.getByRole('checkbox'));
    await page.keyboard.press('Space');
    const downloading = page.waitForEvent('download');
    await enterOn(button('下载 Word 文件'));
    expect((await downloading).suggestedFilename()).toContain('某县财政局');
  }, 120_000);

  test('in English, chosen from the keyboard, every word of ours is English', async () => {
    await insert();
    fill(63);
    await tabTo(page.getByRole('tab', { name: '填写与检查' }));
    await page.keyboard.press('End');
    await tabTo(page.getByLabel('语言 Language'));
    await page.keyboard.press('ArrowDown');
    const { views, check, report, settings } = en.pane;
    await page.getByRole('tab', { name: views.settings, selected: true }).waitFor();
    await picture('6-settings-en');
    await accessible();
    // What is said of a cell names it by its official label.
    const ours = '.pane-heading, button:not(.pane-headline), label, summary, [role=status]';
    const words = async () => (await page.locator(ours).allInnerTexts()).join('\n');
    expect(await words()).toContain(settings.copy);
    await tab(views.check);
    await page.getByText(check.errors(1)).waitFor();
    await button(check.repairSome(1)).click();
    await page.getByRole('alertdialog', { name: check.confirmTitle }).waitFor();
    expect(await words()).not.toMatch(/检查|修改|错误|取消|定位/);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await button(en.pane.cancel).click();
    await tab(views.report);
    await page.getByLabel(report.understood).check();
    await button(report.word).waitFor();
    expect(await words()).not.toMatch(/\p{Script=Han}/u);
    await tab(views.prepare);
    await page.getByText(en.pane.prepare.present).waitFor();
    expect(await words()).not.toMatch(/\p{Script=Han}/u);
  }, 120_000);

  test.each([320, 700])(
    'at %d px nothing is cut off',
    async (width) => {
      await page.setViewportSize({ width, height: 800 });
      await insert();
      for (const [name, view] of [
        ['准备', 'prepare'],
        ['填写与检查', 'check'],
        ['正文', 'words'],
        ['生成报告', 'report'],
        ['设置与帮助', 'settings'],
      ] as const) {
        await tab(name);
        await page.waitForTimeout(300);
        await picture(`${width}-${view}`);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
    },
    60_000,
  );

  test.each([
    ['dark', { colorScheme: 'dark' }],
    ['contrast', { forcedColors: 'active' }],
  ] as const)(
    '%s',
    async (name, media) => {
      await page.emulateMedia(media);
      await excel.open();
      await insert();
      await picture(`${name}-check`);
      await accessible();
      // The machine is set otherwise while the pane is open, and back again.
      const own = await page.evaluate(paperOf);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      while ((await page.evaluate(paperOf)) === own) await page.waitForTimeout(50);
      await page.emulateMedia(media);
      while ((await page.evaluate(paperOf)) !== own) await page.waitForTimeout(50);
    },
    60_000,
  );
});

/** Runs in the page. As the theme says: with forced colours the machine's own are seen. */
const paperOf = (): string =>
  getComputedStyle(document.querySelector('.pane')!).getPropertyValue('--colorNeutralBackground1');
