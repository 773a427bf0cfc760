/** 生成报告 begins with one list of what concerns publishing; every line leads to where it stands. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { servedPane } from './served-pane';
import { startExcel, type Excel } from '../excel/excel';
import { serve as serveHost } from '../excel/serve';
import { axeFinds } from '../site/axe';
import { whereChromium } from '../site/browser';
import mistaken from '../../assets/sample/report-with-mistakes.json' with { type: 'json' };
import { templateOf } from '../../src/app/template-of';
import { en } from '../../src/language/en';
import { zhCN } from '../../src/language/zh-CN';
import { fromJson } from '../../src/report/json';

const PICTURES = process.env.PANE_PICTURES;
const MUST = '公布前必须处理的 3 处';
const MAY = '请看一看、不影响公布的 3 处';

whereChromium('before publishing', () => {
  const stage = servedPane();
  let excel: Excel;
  let page: Page;

  beforeEach(async () => {
    const host = await serveHost();
    excel = await startExcel({ browser: stage.browser, url: host.url });
    await excel.host.insert(templateOf(fromJson(mistaken)));
    const { book } = excel.wire;
    await excel.close();
    host.close();
    excel = await startExcel({ browser: stage.browser, url: `${stage.site.url}/taskpane.html`, book });
    page = excel.page;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.getByRole('tab', { name: '生成报告' }).click();
    await page.getByRole('region', { name: MUST }).waitFor();
  });
  afterEach(() => excel.close());

  const part = (name: string) => page.getByRole('region', { name });
  const selection = () => excel.wire.book.selection;
  async function leadsTo(place: string) {
    for (let i = 0; i < 100 && selection() !== place; i++) await page.waitForTimeout(50);
    expect(selection()).toBe(place);
  }

  test('each line leads to its cell by the keyboard; mended, it is gone; axe finds nothing', async () => {
    expect(await part(MUST).getByRole('button').allInnerTexts()).toMatchObject([
      expect.stringMatching(/^待填 行政强制/),
      expect.stringMatching(/^错误 自然人 × 予以公开.*填 10，应为 1/),
      expect.stringMatching(/^错误 行政复议 × 尚未审结/),
    ]);
    expect(await part(MAY).getByRole('button').allInnerTexts()).toMatchObject([
      expect.stringMatching(/^提醒 .*“2件”/),
      expect.stringMatching(/^提醒 .*“及时及时”/),
      expect.stringMatching(/^提醒 .*信息处理费/),
    ]);
    expect(await axeFinds(page)).toEqual([]);

    await part(MUST).getByRole('button').nth(1).focus();
    await page.keyboard.press('Enter');
    await leadsTo(`'三 依申请公开'!D8`);
    await part(MAY).getByRole('button').nth(1).focus();
    await page.keyboard.press('Enter');
    await leadsTo(`'一 总体情况'!B21`);
    excel.type('三 依申请公开', 'D8', 1);
    await part('公布前必须处理的 2 处').waitFor();
  }, 60_000);

  test('what must be settled asks first, and makes a draft; what may be does not', async () => {
    const word = page.getByRole('button', { name: '下载 Word 文件' });
    expect(await word.count()).toBe(0);
    await page.getByRole('checkbox').check();
    await word.waitFor();
    await page.getByText('草稿，不得公布').first().waitFor();
    excel.type('三 依申请公开', 'D8', 1);
    excel.type('四 复议诉讼', 'D6', 0);
    excel.type('二 主动公开', 'B13', 0);
    await part(MUST).waitFor({ state: 'detached' });
    await part(MAY).waitFor();
    await word.waitFor();
    expect(await page.getByText('草稿，不得公布').count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(1);
    await page.getByRole('checkbox', { name: '附图表' }).waitFor();
  }, 60_000);

  test.each([
    ['zh-CN', zhCN],
    ['en', en],
  ] as const)(
    'in %s, narrow and wide, light and dark, nothing is cut off, and axe finds nothing',
    async (language, { pane }) => {
      await page.getByRole('tab', { name: zhCN.pane.views.settings }).click();
      await page.getByLabel('语言 Language').selectOption(language);
      for (const view of ['report', 'words'] as const) {
        await page.getByRole('tab', { name: pane.views[view] }).click();
        for (const colorScheme of ['light', 'dark'] as const)
          for (const [width, height] of [
            [320, 400],
            [360, 800],
            [700, 900],
          ] as const) {
            await page.emulateMedia({ colorScheme });
            await page.setViewportSize({ width, height });
            expect(await axeFinds(page)).toEqual([]);
            expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
              width,
            );
            await picture(`publishing-${language}-${view}-${colorScheme}-${width}`);
          }
      }
    },
    90_000,
  );

  async function picture(name: string) {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  }
});
