/** What the browser page prints, as Chromium prints it: the report's pages or a sentence, never the application. */
import type { Page } from 'playwright-core';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { readPdfPages, type Pdf } from '../document/rendered/pdf-pages';
import { observe, whereChromium } from '../site/browser';
import { sampleReport } from '../workbook/sample-report';
import { makeWorkbook } from '../../src/app/make-workbook';
import { DRAFT } from '../../src/document/draft';
import { importReport } from '../../src/import/import-report';
import { withoutRadicals } from '../../src/report/radicals';

const TITLE = '舞钢市尚店镇人民政府2021年政府信息公开工作年度报告';

/** As the browser's own command prints it. */
async function printed(page: Page): Promise<Pdf> {
  const pdf = await readPdfPages(await page.pdf({ preferCSSPageSize: true }));
  expect(await page.locator('.print-pages').count()).toBe(0);
  return pdf;
}

const wordsOf = ({ texts }: Pdf['pages'][number]): string =>
  texts.map(({ text }) => withoutRadicals(text.replace(/\s/g, ''))).join('');

whereChromium('what the browser page prints', () => {
  const stage = served(realPage);

  async function open() {
    const page = await stage.newPage();
    const observed = await observe(page, stage.site.url);
    await page.addInitScript(() => {
      window.print = () => void (document.documentElement.dataset.asked = 'yes');
    });
    return { page, observed, clerk: new WebClerk(page, stage.site.url) };
  }
  const asked = (page: Page) => page.evaluate(() => document.documentElement.dataset.asked ?? 'no');

  test('a sentence where no report is shown; Ctrl+P leads to the report, then its pages are printed', async () => {
    const { page, observed, clerk } = await open();
    await clerk.open();
    await clerk.openFile('年报.xlsx', (await makeWorkbook(sampleReport)).bytes());
    await page
      .getByText(/表格和文字没有发现问题/)
      .first()
      .waitFor();

    const none = await printed(page);
    expect(none.pages).toHaveLength(1);
    expect(wordsOf(none.pages[0]!)).toContain('这里还没有可以打印的报告');
    expect(wordsOf(none.pages[0]!)).not.toContain('保存.xlsx格式');

    await page.keyboard.press('Control+p');
    await clerk.button('打印或存为 PDF').waitFor();
    await page.waitForFunction(() => !document.querySelector('.pane-bar button[disabled]'));
    const { title, pages } = await printed(page);
    expect(title).toBe(TITLE);
    const words = pages.map(wordsOf);
    expect(words[0]).toMatch(/^—?1?—?舞钢市尚店镇人民政府2021年政府信息公开工作年度报告本报告由/);
    expect(words.join('')).toContain('六、其他需要报告的事项');
    words.forEach((each, i) => expect(each).toContain(`—${i + 1}—`));
    for (const part of ['打印或存为', '生成报告', DRAFT]) expect(words.join('')).not.toContain(part);
    expect(await page.title()).not.toBe(TITLE);
    const { value } = await importReport('pdf', await page.pdf({ preferCSSPageSize: true }));
    const profile = { ...sampleReport.profile, date: '2022年1月20日' };
    expect(value).toEqual({ ...sampleReport, profile });

    await clerk.button('打印或存为 PDF').click();
    expect(await asked(page)).toBe('yes');
    // Gone with the report's view: what is printed is what is shown.
    await page.getByRole('tab', { name: '填写与检查' }).click();
    await clerk.button('打印或存为 PDF').waitFor({ state: 'detached' });
    expect(wordsOf((await printed(page)).pages[0]!)).toContain('这里还没有可以打印的报告');
    expect(observed).toEqual({ violations: [], strangers: [] });
    await page.context().close();
  }, 120_000);

  test('of a draft every page says that it is one, and so does the name of its PDF', async () => {
    const { page, clerk } = await open();
    await clerk.sample();
    await page.getByRole('tab', { name: '生成报告' }).click();
    await page.getByRole('checkbox').check();
    await clerk.button('打印或存为 PDF').waitFor();
    await page.waitForFunction(() => !document.querySelector('.pane-bar button[disabled]'));
    const { title, pages } = await printed(page);
    expect(title).toBe(`草稿-${TITLE}`);
    expect(pages.length).toBeGreaterThan(3);
    for (const each of pages) expect(wordsOf(each)).toContain(DRAFT);
    await page.context().close();
  }, 120_000);
});
