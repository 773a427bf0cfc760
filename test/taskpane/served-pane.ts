/** The built pane on a server, and a browser, for all tests of a file. */
import type { Browser } from 'playwright-core';
import { builtPane } from './built-pane';
import { launch } from '../excel/browser';
import { serve, type Site } from '../site/serve';

export interface Stage {
  readonly site: Site;
  readonly browser: Browser;
}

/** Call it where tests are described; what it returns is there once they run. */
export function servedPane(): Stage {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = [await serve(builtPane()), await launch()];
  }, 180_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  return {
    get site() {
      return site;
    },
    get browser() {
      return browser;
    },
  };
}
