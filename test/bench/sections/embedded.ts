/** The browser page: until its first cell can be used, what it loads, and from an edit to its mark. */
import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../site/browser';
import { serve } from '../../site/serve';
import { buildWeb, realPage } from '../../web/build';
import type { Line, Row } from '../section';
import { timingOf } from '../timing';

export const title = '浏览器页面 / the browser page with the embedded workbook';

const STARTS = 5;
const EDITS = 20;
/** Milliseconds, of the median, from the key that enters a value until its mark is drawn. */
const GOAL = 100;

export async function run(): Promise<Row[]> {
  const folder = process.env.WEB ?? buildWeb(realPage, 'production');
  const site = await serve(folder);
  const browser = await launch();
  try {
    return [...(await starts(browser, site.url)), await edits(browser, site.url)];
  } finally {
    await browser.close();
    site.close();
    if (!process.env.WEB) rmSync(folder, { recursive: true });
  }
}

const open = async (browser: Browser): Promise<Page> =>
  (await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } })).newPage();

/** Nothing is cached. The first cell takes a key when the pane is there. */
async function starts(browser: Browser, url: string): Promise<Line[]> {
  const bars: number[] = [];
  const cells: number[] = [];
  let bytes = 0;
  for (let i = 0; i < STARTS; i++) {
    const page = await open(browser);
    await page.goto(`${url}/index.html`, { waitUntil: 'commit' });
    await page.getByText('新建').waitFor();
    bars.push(await page.evaluate(() => performance.now()));
    await page.getByRole('tab').first().waitFor();
    cells.push(await page.evaluate(() => performance.now()));
    bytes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .reduce((sum, each) => sum + (each as PerformanceResourceTiming).decodedBodySize, 0),
    );
    await page.context().close();
  }
  const size = bytes / 1e6;
  return [
    { name: 'bar on the screen', unit: 'ms', ...timingOf(bars), note: `${STARTS} starts, nothing cached` },
    { name: 'first usable cell', unit: 'ms', ...timingOf(cells), note: 'spreadsheet and pane' },
    { name: 'loaded', unit: 'MB', median: size, p95: size, note: 'not compressed' },
  ];
}

/** Each edit empties a figure or fills it in: the pane's count changes, and the canvas is drawn after it. */
async function edits(browser: Browser, url: string): Promise<Line> {
  const page = await open(browser);
  await page.goto(`${url}/index.html`);
  await page.getByRole('button', { name: '示例' }).click();
  await page.locator('li').filter({ hasText: '尚未审结' }).getByRole('button', { name: '定位' }).click();
  await page.evaluate(watchEdits);
  const times: number[] = [];
  for (let i = 0; i <= EDITS; i++) {
    const enters = i % 2 === 0;
    if (enters) await page.keyboard.type('0');
    await page.keyboard.press(enters ? 'Enter' : 'Delete');
    const time = await page.evaluate(() => window.editToMark());
    if (i > 0) times.push(time);
    if (enters) await page.keyboard.press('ArrowUp');
    await page.waitForTimeout(300);
  }
  const { median, p95 } = timingOf(times);
  const note = `${EDITS} edits; the goal ≤ ${GOAL} is of the median`;
  return { name: 'from the key to the mark', unit: 'ms', median, p95, note };
}

declare global {
  interface Window {
    editToMark(): Promise<number>;
  }
}

/** Runs in the page: from the key until the frame after the pane has changed. */
function watchEdits(): void {
  let entered = 0;
  let changed: Promise<number> = Promise.resolve(0);
  window.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Enter' && key !== 'Delete') return;
      entered = performance.now();
      changed = new Promise((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - entered)));
        });
        observer.observe(document.querySelector('main')!, {
          subtree: true,
          childList: true,
          characterData: true,
        });
      });
    },
    true,
  );
  window.editToMark = () => changed;
}
