/** A PDF whose Chinese font is not in it, dropped on the page: tables of characters and worker come from here. */
import type { Page } from 'playwright-core';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { pdfOf } from '../import/pdf';
import { distinctReport } from '../import/page';
import { observe, whereChromium } from '../site/browser';

whereChromium('a PDF on the page', () => {
  const stage = served(realPage);
  let page: Page;
  beforeEach(async () => (page = await stage.newPage()));
  afterEach(() => page.context().close());

  test('is read in a worker, and nothing comes from elsewhere', async () => {
    const observed = await observe(page, stage.site.url);
    const clerk = new WebClerk(page, stage.site.url);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await clerk.open();
    const worker = page.waitForEvent('worker');
    await clerk.drop('年报.pdf', pdfOf(distinctReport()));
    expect((await worker).url()).toContain(`${stage.site.url}/web/pdf-worker.`);
    await clerk.says('200 格都读到了');
    expect(
      asked.filter((url) => /characters-/.test(url)).map((url) => /characters-(\w+-\w+)/.exec(url)![1]),
    ).toEqual(expect.arrayContaining(['UniGB-UCS2']));
    expect(observed).toEqual({ violations: [], strangers: [] });
  }, 120_000);

  test('where no worker can be had it is read without', async () => {
    await page.addInitScript(() => Object.assign(window, { Worker: undefined }));
    const clerk = new WebClerk(page, stage.site.url);
    await clerk.open();
    await clerk.drop('年报.pdf', pdfOf(distinctReport()));
    await clerk.says('200 格都读到了');
  }, 120_000);
});
