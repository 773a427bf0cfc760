import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launch, observe, whereChromium } from './browser';
import { handMadeSite } from './hand-made';
import { serve, type Site } from './serve';

whereChromium('the start of the pane', () => {
  let folder: string;
  let site: Site;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = handMadeSite();
    site = await serve(folder);
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    site.missing = site.hanging = undefined;
    page = await browser.newPage({ viewport: { width: 320, height: 600 } });
  });
  afterEach(() => page.close());

  const open = (): Promise<unknown> => page.goto(`${site.url}/taskpane.html`, { waitUntil: 'commit' });
  const message = (): Promise<string> => page.locator('#start-message').innerText();

  test('the pane takes the place of the skeleton, within the policy and its own origin', async () => {
    const observed = await observe(page, site.url);
    await open();
    await page.getByRole('button', { name: '检查' }).waitFor();
    expect(await page.locator('#opening').count()).toBe(0);
    expect(await page.locator('#start-message').isVisible()).toBe(false);
    expect(await page.evaluate(() => typeof Office)).toBe('object');
    expect(observed).toEqual({ violations: [], strangers: [] });
  });

  test('the skeleton is there before any script', async () => {
    site.hanging = /\.js$/;
    await open();
    await page.getByRole('status').waitFor();
    expect(await page.getByRole('heading').innerText()).toBe('政府信息公开年报助手');
    expect(await page.getByRole('status').innerText()).toContain('正在打开…');
  });

  test.each(['office-js/office.js', 'bundles/taskpane'])('says at once that %s is missing', async (path) => {
    site.missing = new RegExp(path);
    if (!path.startsWith('bundles')) site.hanging = /bundles/;
    await open();
    await page.locator('#start-message h1').waitFor();
    expect(await message()).toMatch(/^年报助手没有打开：有文件未能加载/);
    expect(await message()).toContain(`未能加载 / Not loaded: ${path}`);
  });

  test('says after ten seconds that nothing has come, and lets the pane in when it comes after all', async () => {
    await page.clock.install({ time: 0 });
    site.hanging = /bundles/;
    await open();
    await page.waitForFunction(() => window.paneStart !== undefined);
    await page.clock.pauseAt(9_000);
    expect(await page.locator('#start-message').isVisible()).toBe(false);
    await page.clock.runFor(6_000);
    expect(await message()).toMatch(/^年报助手还没有打开/);
    expect(await page.locator('#root').isVisible()).toBe(false);
    await page.evaluate(() => window.paneStart!.drawn());
    expect(await message()).not.toMatch(/Excel 没有回应/);
    await page.evaluate(() => window.paneStart!.done());
    expect(await page.locator('#root').isVisible()).toBe(true);
    expect(await page.locator('#start-message').isVisible()).toBe(false);
  });

  test('says after fifteen seconds that office.js has not come', async () => {
    await page.clock.install({ time: 0 });
    site.hanging = /office\.js$/;
    await open();
    await page.waitForFunction(() => window.paneStart !== undefined);
    await page.clock.runFor(15_500);
    expect(await message()).toMatch(/^年报助手还没有打开：office.js 没有载入/);
  });

  test('says after fifteen seconds that Excel does not answer, where the pane is drawn', async () => {
    await page.clock.install({ time: 0 });
    site.hanging = /bundles/;
    await open();
    await page.waitForFunction(() => window.paneStart !== undefined && 'Office' in window);
    await page.evaluate(() => window.paneStart!.drawn());
    await page.clock.runFor(15_500);
    expect(await message()).toMatch(/^年报助手还没有打开：Excel 没有回应/);
  });

  test('a file that office.js asks for besides is named only when the start has failed', async () => {
    await page.clock.install({ time: 0 });
    site.missing = /mappingtable/;
    site.hanging = /bundles/;
    const failed = page.waitForResponse(/mappingtable/);
    await open();
    await failed;
    await page.waitForFunction(() => window.paneStart !== undefined);
    await page.clock.pauseAt(9_000);
    expect(await page.locator('#start-message').isVisible()).toBe(false);
    await page.clock.runFor(6_000);
    expect(await message()).toContain('未能加载 / Not loaded: office-js/o15apptofilemappingtable.js');
  });

  test('a start that succeeded is never called slow', async () => {
    await page.clock.install();
    await open();
    await page.getByRole('button', { name: '检查' }).waitFor();
    await page.clock.fastForward(60_000);
    expect(await page.locator('#start-message').isVisible()).toBe(false);
  });

  test('the pane itself can say that Excel is too old', async () => {
    await open();
    await page.getByRole('button', { name: '检查' }).waitFor();
    await page.evaluate(() => window.paneStart!.fail('old-excel'));
    expect(await message()).toMatch(/^这台电脑的 Excel 暂时打不开/);
  });

  test.each([
    [
      'a WebView2 one release too old',
      'Mozilla/5.0 (Windows NT 10.0) Chrome/87.0.0.0 Safari/537.36 Edg/87.0',
      /^本机的 WebView2 组件版本过低/,
    ],
    [
      'Internet Explorer inside Excel',
      'Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko',
      /^这台电脑的 Excel 暂时打不开/,
    ],
    [
      'the first Edge inside Excel',
      'Mozilla/5.0 (Windows NT 10.0) Chrome/64.0 Safari/537.36 Edge/17.17134',
      /^这台电脑的 Excel 暂时打不开/,
    ],
  ])('%s gets a plain message', async (_name, userAgent, title) => {
    const old = await browser.newPage({ userAgent });
    await old.addInitScript(() => {
      const { supports } = CSS;
      CSS.supports = (condition: string) => !condition.includes(':is(') && supports(condition);
    });
    await old.goto(`${site.url}/taskpane.html`);
    expect(await old.locator('#start-message').innerText()).toMatch(title);
    expect(await old.locator('#start-message').innerText()).toContain('您的工作簿没有任何改动');
    await old.close();
  });
});
