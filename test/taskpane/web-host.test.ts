/**
 * Excel on the web under a host that the library we ship does not know: it asks in a frame whether the
 * clerk trusts it, and goes on. The page of the host is ours; what the library does is its own.
 */
import type { Page } from 'playwright-core';
import { servedPane } from './served-pane';
import { whereChromium } from '../excel/browser';

/** Where the pane is served; what is asked there the test's own server answers. */
const PANE = 'https://intranet.example';
const HOST = 'https://excel.cloud.microsoft';

whereChromium('Excel on the web', () => {
  const stage = servedPane();
  let page: Page;

  afterEach(() => page.context().close());

  async function openIn(host: string) {
    page = await (await stage.browser.newContext()).newPage();
    const pane = `${PANE}/taskpane.html?_host_Info=${encodeURIComponent('Excel$Web$16.00$zh-CN$$$$0')}`;
    // The library takes for the host's address whatever comes last.
    const hash = `#&_serializer_version=1&_xdm_Info=conversation|id|${host}`;
    const body = `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(String(data)))</script>
      <iframe style="width:400px;height:600px" src="${pane}${hash}"></iframe>`;
    await page.route(`${PANE}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: `${stage.site.url}${pathname}` }) });
    });
    await page.route(`${host}/**`, (route) => route.fulfill({ contentType: 'text/html', body }));
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('dialog', (dialog) => {
      questions.push(dialog.message());
      void dialog.accept();
    });
    const questions: string[] = [];
    await page.goto(`${host}/book`);
    return { asked, questions };
  }

  const asksForContext = () =>
    page.waitForFunction(() =>
      (window as unknown as { heard: string[] }).heard.some((text) => text.includes('getAppContextAsync')),
    );

  test('a host the library knows is spoken to at once', async () => {
    const { asked } = await openIn('https://excel.officeapps.live.com');
    await asksForContext();
    expect(asked.filter((url) => url.includes('AgaveErrorUX'))).toEqual([]);
  }, 60_000);

  test('another is asked about, and spoken to once the clerk has agreed', async () => {
    const { asked, questions } = await openIn(HOST);
    await asksForContext();
    expect(questions).toEqual([expect.stringContaining('excel.cloud.microsoft')]);
    const of = (name: string) => asked.filter((url) => url.includes(`/office-js/AgaveErrorUX/${name}`));
    expect([of('index.html').length, of('AgaveErrorUX.js').length]).toEqual([1, 1]);
    expect(asked.filter((url) => ![HOST, PANE].includes(new URL(url).origin))).toEqual([]);
  }, 60_000);

  test('where it never answers, the pane says after 15 seconds what is missing', async () => {
    await openIn(HOST);
    const pane = page.frameLocator('iframe').locator('#start-message');
    await pane.getByText('Excel 没有回应').waitFor({ timeout: 30_000 });
    expect(await pane.innerText()).toContain(`Excel: ${HOST}`);
  }, 60_000);
});
