/**
 * The first view of the built pane: what its scripts weigh, and when its first button can be used,
 * beside a page of React, FluentProvider and one Button in the same frame, Excel and Chromium.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { startExcel } from '../../excel/excel';
import { buildSite, minimalPane } from '../../site/build';
import { launch } from '../../site/browser';
import { serve } from '../../site/serve';
import { builtPane } from '../../taskpane/built-pane';
import type { Line, Row } from '../section';
import { timingOf } from '../timing';

export const title = '任务窗格的首屏 / the first view of the pane';

/** Bytes; what the four scripts of Microsoft's React template weigh in its production build, gzipped. */
const TEMPLATE = 169_201;
const RUNS = 25;
const SLOWER = 1.25;

export async function run(): Promise<Row[]> {
  const ours = builtPane();
  const minimal = buildSite(minimalPane);
  const sites = await Promise.all([serve(ours), serve(minimal)]);
  const browser = await launch();
  try {
    const urls = sites.map(({ url }) => url);
    return [weightOf(ours), ...(await race(browser, urls, 1)), ...(await race(browser, urls, 4))];
  } finally {
    await browser.close();
    for (const site of sites) site.close();
    rmSync(minimal, { recursive: true });
  }
}

/** As `test/site/site.test.ts` has it: without office.js, which both load. */
function weightOf(site: string): Line {
  const page = readFileSync(join(site, 'taskpane.html'), 'utf8');
  const bundles = [...page.matchAll(/src="?(bundles\/[^\s">]+)/g)].map(([, path]) => path!);
  const bytes = ['pane-start.js', ...bundles]
    .map((path) => gzipSync(readFileSync(join(site, path)), { level: 9 }).length)
    .reduce((sum, each) => sum + each, 0);
  return {
    group: 'weight',
    name: 'all scripts, gzipped',
    unit: 'KB',
    median: bytes / 1000,
    p95: bytes / 1000,
    goal: TEMPLATE / 1000,
    note: `${bytes} B; the template ${TEMPLATE} B`,
  };
}

/** In turn, and each first as often, so that what else the machine does hits both alike. */
async function race(browser: Browser, urls: readonly string[], slowdown: number): Promise<Line[]> {
  const times = urls.map((): number[] => []);
  for (let i = 0; i <= RUNS; i++)
    for (const [side, url] of i % 2 === 0 ? urls.entries() : [...urls.entries()].reverse()) {
      const time = await firstButton(browser, url, slowdown);
      // The first of each warms up the files.
      if (i > 0) times[side]!.push(time);
    }
  const [ours, minimal] = times.map(timingOf);
  const ratio = ours!.median / minimal!.median;
  const group = slowdown === 1 ? 'first button' : `first button, CPU ${slowdown}× slower`;
  return [
    { group, name: 'ours', unit: 'ms', ...ours!, note: 'tabs and form' },
    { group, name: 'minimal page', unit: 'ms', ...minimal!, note: 'one button' },
    {
      group,
      name: 'ours to minimal',
      unit: '×',
      median: ratio,
      p95: ratio,
      goal: SLOWER,
      note: 'of medians',
    },
  ];
}

/** Milliseconds from the navigation until a button is on the screen that takes a click; nothing is cached. */
async function firstButton(browser: Browser, url: string, slowdown: number): Promise<number> {
  const { page, close } = await quietExcel(browser, url);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchForButton);
  await page.goto(`${url}/taskpane.html`);
  const time = await page.evaluate(() => (window as unknown as { firstButton: Promise<number> }).firstButton);
  await close();
  return time;
}

/** An Excel whose pane shows a page without scripts as yet. */
async function quietExcel(browser: Browser, url: string) {
  const excel = await startExcel({ browser, url: `${url}/help.html` });
  return { page: excel.page as Page, close: () => excel.close() };
}

/** Runs in the page. */
function watchForButton(): void {
  const isUsable = (button: HTMLButtonElement) => !button.disabled && button.checkVisibility();
  const first = new Promise<number>((resolve) => {
    new MutationObserver((_, observer) => {
      const buttons = document.querySelectorAll<HTMLButtonElement>('#root button');
      if (![...buttons].some(isUsable)) return;
      observer.disconnect();
      // Painted by the second frame.
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  Object.assign(window, { firstButton: first });
}
