/** The browser page as one file: opened from the disk, without any server, in a real browser. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type BrowserContext } from 'playwright-core';
import { WebClerk } from './clerk';
import { patient } from './served';
import { distinctReport } from '../import/page';
import { pdfOf } from '../import/pdf';
import { executablePath, whereChromium } from '../site/browser';
import { root } from '../site/build';
import { freshFile } from '../taskpane/built-pane';

const NAME = '年报助手.html';

whereChromium('the page as one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'file-'));
  const address = pathToFileURL(join(folder, NAME)).href;
  const asked: string[] = [];
  let context: BrowserContext | undefined;

  beforeAll(() => {
    const fresh = freshFile(NAME);
    if (fresh !== undefined) return copyFileSync(fresh, join(folder, NAME));
    const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
    const options = ['--mode', 'development', '--no-devtool', '--config-name', 'file'];
    execFileSync(process.execPath, [webpack, ...options, '--env', `out=${folder}`], {
      cwd: root,
      stdio: 'pipe',
    });
  }, 240_000);
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => context?.close());

  /** A browser with the storage of the last. */
  async function clerkInBrowser(): Promise<WebClerk> {
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: executablePath!,
      locale: 'zh-CN',
      acceptDownloads: true,
    });
    const page = patient(await context.newPage());
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => message.type() === 'error' && asked.push(message.text()));
    await page.goto(address);
    await page.getByRole('tab').first().waitFor();
    return new WebClerk(page, address);
  }

  test('sample, repair, Word; then the browser is closed, and the work is still there', async () => {
    const clerk = await clerkInBrowser();
    await clerk.button('示例').click();
    await clerk.errors(3);
    await clerk.problem('予以公开').getByRole('button', { name: '改为 1' }).click();
    await clerk.button('修改').click();
    await clerk.errors(2);
    await clerk.page.getByRole('tab', { name: '生成报告' }).click();
    await clerk.page.getByRole('checkbox').check();
    const [download] = await Promise.all([
      clerk.page.waitForEvent('download'),
      clerk.button('下载 Word 文件').click(),
    ]);
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await clerk.page.waitForTimeout(1_000);
    await context!.close();
    const again = await clerkInBrowser();
    await again.button('继续上次的工作').click();
    await again.errors(2);
    expect(asked.filter((each) => !/^(data|blob):/.test(each) && each !== address)).toEqual([]);
  }, 120_000);

  test('a PDF without its Chinese font is read by a worker and tables that stand in it', async () => {
    const clerk = await clerkInBrowser();
    const worker = clerk.page.waitForEvent('worker');
    await clerk.drop('年报.pdf', pdfOf(distinctReport()));
    expect((await worker).url()).toMatch(/^blob:/);
    await clerk.says('200 格都读到了');
    expect(asked.filter((each) => !/^(data|blob):/.test(each) && each !== address)).toEqual([]);
  }, 60_000);

  test('the help stands in it, with its pictures', async () => {
    const clerk = await clerkInBrowser();
    await clerk.page.getByRole('tab', { name: '设置与帮助' }).click();
    const [help] = await Promise.all([
      context!.waitForEvent('page'),
      clerk.page.getByRole('link', { name: '打开使用帮助' }).click(),
    ]);
    await help.waitForLoadState();
    const widths = await help
      .locator('img')
      .evaluateAll((all) => all.map((each) => (each as HTMLImageElement).naturalWidth > 0));
    expect(widths).toEqual([true, true, true]);
  }, 60_000);
});
