/** The export page as it is built, opened anew for each test, and what a clerk does there. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { readPdfPages } from '../document/rendered/pdf-pages';
import { axeFinds } from '../site/axe';
import { observe, whereChromium, type Observed } from '../site/browser';
import { servedPane } from '../taskpane/served-pane';

const PICTURES = process.env.PANE_PICTURES;
export const WORD = '下载 Word 文件';

export type Visit = ReturnType<typeof visitOf>;

export function onExportPage(title: string, tests: (visit: Visit) => void): void {
  whereChromium(title, () => {
    const stage = servedPane();
    let context: BrowserContext;
    let page: Page;
    let observed: Observed;

    beforeEach(async () => {
      stage.site.missing = stage.site.hanging = undefined;
      context = await stage.browser.newContext({ locale: 'zh-CN', viewport: { width: 1000, height: 900 } });
      page = await context.newPage();
      observed = await observe(page, stage.site.url);
    });
    afterEach(async () => {
      await context.close();
      expect(observed).toEqual({ violations: [], strangers: [] });
    });

    tests(visitOf(stage, () => page));
  });
}

function visitOf(stage: ReturnType<typeof servedPane>, now: () => Page) {
  const button = (name: string) => now().getByRole('button', { name, exact: true });
  const heading = (name: string) => now().getByRole('heading', { name });
  const open = async (hash = '') => {
    await now().goto(`${stage.site.url}/export.html${hash}`);
    await now().getByRole('textbox').waitFor();
  };
  /** What is in the clipboard, and the keys; or a browser that lets the page read it. */
  const copy = (text: string) =>
    now().evaluate((content) => {
      const made = document.createElement('textarea');
      const take = (event: ClipboardEvent) => {
        event.preventDefault();
        event.clipboardData!.setData('text/plain', content);
      };
      document.addEventListener('copy', take, { once: true });
      document.body.append(made);
      made.value = ' ';
      made.select();
      document.execCommand('copy');
      made.remove();
    }, text);
  const paste = async (text: string) => {
    await copy(text);
    await now().getByRole('textbox').click();
    await now().keyboard.press('ControlOrMeta+V');
  };
  const allow = () => now().context().grantPermissions(['clipboard-read'], { origin: stage.site.url });
  const downloaded = async (name: string): Promise<{ name: string; bytes: Buffer }> => {
    const [download] = await Promise.all([now().waitForEvent('download'), button(name).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  };
  const accessible = async () => expect(await axeFinds(now())).toEqual([]);
  const picture = async (name: string) => {
    if (!PICTURES) return;
    mkdirSync(PICTURES, { recursive: true });
    await now().screenshot({ path: join(PICTURES, `export-${name}.png`) });
  };

  /** The words of each page that is printed. */
  const printed = async () =>
    (await readPdfPages(await now().pdf({ preferCSSPageSize: true }))).pages.map(({ texts }) =>
      texts.map(({ text }) => text).join(''),
    );

  return {
    /** Of the test that runs. */
    get page() {
      return now();
    },
    stage,
    button,
    heading,
    open,
    copy,
    paste,
    allow,
    downloaded,
    accessible,
    picture,
    printed,
  };
}
