/**
 * One finding in the words, followed through Excel and the saved workbook on the command line, in
 * both languages: listed, marked in its cell, jumped to, set aside with a reason, back when the
 * number changes, mended.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { typeInto } from './fill-words';
import { servedPane, type Stage } from './served-pane';
import { cli, folder } from '../cli/commands';
import { startExcel, type Excel } from '../excel/excel';
import { saveAsXlsx } from '../excel/save';
import { whereChromium } from '../site/browser';
import { en } from '../../src/language/en';
import { zhCN, type Language } from '../../src/language/zh-CN';
import { areaNames } from '../../src/workbook/layout';

const SHEET = '一 总体情况';
const WRONG = '#FFEB9C';

whereChromium('a finding in the words', () => {
  const stage = servedPane();
  describe.each([
    ['zh-CN', zhCN],
    ['en-US', en],
  ] as const)('in %s', (language, words) => followed(stage, language, words));
});

function followed(stage: Stage, language: 'zh-CN' | 'en-US', words: Language): void {
  const { check, prepare, views } = words.pane;
  let excel: Excel;
  let page: Page;

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const card = () => page.locator('.pane-card').filter({ hasText: '13件' });

  beforeEach(async () => {
    excel = await startExcel({ browser: stage.browser, url: `${stage.site.url}/taskpane.html`, language });
    page = excel.page;
    await page.getByLabel(prepare.agency).fill('某县财政局');
    await page.getByLabel(prepare.year).fill('2025');
    await button(prepare.insert).click();
    await page.getByText(check.progress(0, 166)).waitFor();
    await page.getByRole('tab', { name: views.check }).click();
    excel.type('三 依申请公开', 'D6:I28', 0);
    excel.type('三 依申请公开', 'D30:I30', 0);
    excel.type('三 依申请公开', 'D6', 36);
    excel.type('三 依申请公开', 'D8', 36);
    typeInto(excel, areaNames.aspect('onRequest'), '全年收到政府信息公开申请13件。');
    await card().waitFor();
    await button(check.now).click();
  });
  afterEach(() => excel.close());

  /** The cell of the sentence. */
  const cell = () => {
    const { sheet, area } = excel.wire.book.names.get(areaNames.aspect('onRequest').toLowerCase())!.target!;
    return [sheet.name, `B${area.top + 1}`] as const;
  };

  test('is listed, marked with its reason, jumped to, set aside, back when the number changes, and mended', async () => {
    expect(cell()[0]).toBe(SHEET);
    await until(() => excel.shown(...cell()) === WRONG);
    expect(excel.prompt(...cell())?.text).toContain('13件');
    await card().getByRole('button', { name: check.locate }).click();
    await until(() => excel.wire.book.selection === `'${SHEET}'!${cell()[1]}`);

    await card().getByRole('button', { name: check.dismiss }).click();
    await page.getByLabel(check.dismissReason).fill('按科室台账');
    await page.locator('form').getByRole('button', { name: check.dismissTitle }).click();
    await page.getByText(check.dismissed(1)).waitFor();
    await until(() => excel.shown(...cell()) !== WRONG);

    const path = join(folder(), 'book.xlsx');
    writeFileSync(path, await saveAsXlsx(excel));
    const { out } = await cli('check', path, '--json', '--lang', language === 'en-US' ? 'en' : 'zh');
    const told = JSON.parse(out) as { dismissed: { rule: string; reason: string }[] };
    expect(told.dismissed).toContainEqual(expect.objectContaining({ reason: '按科室台账' }));

    typeInto(excel, areaNames.aspect('onRequest'), '全年收到政府信息公开申请14件。');
    const again = page.locator('.pane-card').filter({ hasText: '14件' });
    await again.getByRole('button', { name: check.replaceWords('36') }).click();
    await button(check.confirm).click();
    await until(() => excel.value(...cell()) === '全年收到政府信息公开申请36件。');
    await again.waitFor({ state: 'detached' });
  }, 60_000);

  /** Something the pane does in the workbook by itself; the test's own limit ends the waiting. */
  async function until(done: () => boolean) {
    while (!done()) await page.waitForTimeout(100);
  }
}
