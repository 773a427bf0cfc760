import type { ChildProcess } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch, observe, whereChromium } from '../site/browser';
import { configure, freePort, get, start, tested, whereNginx } from './nginx';
import { runKit, temporaryFolder } from './run-kit';
import { freshSite } from '../taskpane/built-pane';

/** The whole way: `npm run kit` builds the real pane; nginx serves the kit; Chromium opens it. */
whereNginx('the kit served by nginx with its own configuration', () => {
  const folder = temporaryFolder();
  const kit = join(folder, 'kit');
  let url: string;
  let conf: string;
  let server: ChildProcess;

  beforeAll(async () => {
    url = `https://localhost:${await freePort()}/gov/nianbao`;
    // `.ci/run` has just built it; elsewhere the kit does.
    const site = freshSite(['taskpane.html', 'index.html']);
    expect(runKit('--url', url, ...(site ? ['--site', site] : []), '--output', kit)).toMatchObject({
      status: 0,
      err: '',
    });
    conf = await configure(folder, kit);
    server = await start(conf, url);
  }, 300_000);
  afterAll(() => {
    server?.kill();
    rmSync(folder, { recursive: true });
  });

  test('nginx accepts the configuration', () =>
    expect(tested(conf)).toEqual({
      status: 0,
      output: expect.stringContaining('test is successful') as string,
    }));

  test.each([
    ['taskpane.html', 'text/html; charset=utf-8', 'no-cache'],
    ['export.html', 'text/html; charset=utf-8', 'no-cache'],
    ['manifest.xml', 'text/xml; charset=utf-8', 'no-cache'],
    ['pane-start.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['office-js/office.js', 'text/javascript; charset=utf-8', 'no-cache'],
    ['icons/icon-32.png', 'image/png', 'no-cache'],
  ])('%s has the right headers', async (path, type, caching) => {
    const { status, headers } = await get(`${url}/${path}`);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': type,
      'cache-control': caching,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self';") as string,
    });
  });

  test.each(['bundles', 'web'])(
    'every file of %s that is named after its contents may be kept for ever',
    async (folder) => {
      const bundles = readdirSync(join(kit, 'site', folder)).filter((name) => name.endsWith('.js'));
      for (const name of bundles) {
        const { headers } = await get(`${url}/${folder}/${name}`);
        expect([name, headers['content-type'], headers['cache-control']]).toEqual([
          name,
          'text/javascript; charset=utf-8',
          'public, max-age=31536000, immutable',
        ]);
      }
    },
  );

  test('scripts are compressed', async () =>
    expect((await get(`${url}/office-js/office.js`)).headers['content-encoding']).toBe('gzip'));

  test('what is not there is not found', async () =>
    expect((await get(`${url}/nothing.js`)).status).toBe(404));

  whereChromium('and opened in Chromium', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser?.close());

    test('the browser page starts within its own policy: the sample is opened, shown and checked', async () => {
      const page = await browser.newPage({
        ignoreHTTPSErrors: true,
        locale: 'zh-CN',
        viewport: { width: 1280, height: 800 },
      });
      const observed = await observe(page, url);
      for (const address of [`${url}/`, `${url}/index.html`]) {
        const answer = await page.goto(address);
        const meta = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
        expect(answer!.headers()['content-security-policy']).toBe(meta);
      }
      await page.getByRole('button', { name: '示例' }).click();
      await page.getByText('2 处错误').waitFor();
      const sheet = page.locator('canvas').first();
      await sheet.waitFor();
      expect((await sheet.boundingBox())!.width).toBeGreaterThan(300);
      expect(observed).toEqual({ violations: [], strangers: [] });
      await page.close();
    }, 120_000);

    test('the pane starts within the policy and its own origin', async () => {
      const page = await browser.newPage({ ignoreHTTPSErrors: true });
      const observed = await observe(page, url);
      const answer = await page.goto(`${url}/taskpane.html`);
      await page.locator('#opening').waitFor({ state: 'detached' });
      expect(await page.locator('#start-message').isVisible()).toBe(false);
      const meta = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
      expect(answer!.headers()['content-security-policy']).toBe(meta);
      const outside = await page.goto(`${url}/export.html`);
      await page.getByRole('textbox').waitFor();
      expect(outside!.headers()['content-security-policy']).toBe(meta);
      expect(await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content')).toBe(
        meta,
      );
      await page.goto(`${url}/help.html`);
      expect(await page.title()).toContain('年报助手');
      expect(observed).toEqual({ violations: [], strangers: [] });
    });
  });
});
