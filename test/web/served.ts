/** A page of the browser's, built, served and opened in Chromium: the set-up of all its tests. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { builtWeb } from './build';
import { launch } from '../site/browser';
import { serve, type Site } from '../site/serve';

/** Milliseconds in which a page is loaded on a busy machine. */
const PATIENCE = 30_000;

export interface Served {
  readonly site: Site;
  /** A window of its own, with storage of its own. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
  /** The same window each time, for a page that keeps nothing: what was compiled is not compiled again. */
  samePage(): Promise<Page>;
}

/** Call it within a `describe`: it is there from its first test on, and goes with the last. */
export function served(source: string): Served {
  let site: Site;
  let browser: Browser;
  let same: Page | undefined;
  beforeAll(async () => {
    site = await serve(builtWeb(source));
    browser = await launch();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  const newPage = async (options?: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({
      locale: 'zh-CN',
      viewport: { width: 1280, height: 800 },
      ...options,
    });
    return patient(await context.newPage());
  };
  return {
    get site() {
      return site;
    },
    newPage,
    samePage: async () => (same ??= await newPage()),
  };
}

/** @returns the page, which answers what the browser asks with yes */
export function patient(page: Page): Page {
  page.setDefaultTimeout(PATIENCE);
  page.on('dialog', (dialog) => void dialog.accept());
  return page;
}
