/** A file from a slow drive: that it is being opened is said, and it can be called off. */
import type { Page } from 'playwright-core';
import { realPage } from './build';
import { WebClerk } from './clerk';
import { served } from './served';
import { whereChromium } from '../site/browser';
import { sampleReport } from '../workbook/sample-report';
import { makeWorkbook } from '../../src/app/make-workbook';

/** Milliseconds that the file takes to come. */
const SLOW = 3000;

whereChromium('a file that takes long to open', () => {
  const stage = served(realPage);
  let page: Page;
  let clerk: WebClerk;

  beforeEach(async () => {
    page = await stage.newPage();
    await page.addInitScript((slow) => {
      const bytes = Object.getOwnPropertyDescriptor(Blob.prototype, 'arrayBuffer')!
        .value as () => Promise<ArrayBuffer>;
      Blob.prototype.arrayBuffer = async function () {
        await new Promise((go) => setTimeout(go, slow));
        return bytes.call(this);
      };
    }, SLOW);
    clerk = new WebClerk(page, stage.site.url);
    await clerk.sample();
    await clerk.choose('年报.xlsx', (await makeWorkbook(sampleReport)).bytes());
    await clerk.says('正在打开“年报.xlsx”…');
  });
  afterEach(() => page.context().close());

  test('is opened', async () => {
    await clerk.errors(0);
    expect(await page.getByText('正在打开').count()).toBe(0);
    await clerk.says(/^年报\.xlsx/);
  }, 60_000);

  test('is called off: what was open stays', async () => {
    await clerk.button('取消').click();
    await page.getByText('正在打开').waitFor({ state: 'detached', timeout: SLOW / 2 });
    await page.waitForTimeout(SLOW);
    await clerk.errors(3);
    expect(await page.getByText('年报.xlsx').count()).toBe(0);
  }, 60_000);
});
