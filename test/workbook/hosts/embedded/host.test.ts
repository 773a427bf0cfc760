import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { launch, whereChromium } from '../../../site/browser';
import { serve, type Site } from '../../../site/serve';
import { buildWeb, hostPage } from '../../../web/build';
import { remoteHost, type Remote } from '../../../web/remote-host';
import { hostContract } from '../../contract';
import { sampleReport } from '../../sample-report';
import { templateOf } from '../../../../src/app/template-of';
import { editions } from '../../../../src/format/editions';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/open-xlsx';
import { placeOf } from '../../../../src/workbook/layout';
import { readReport } from '../../../../src/workbook/read';

whereChromium('the workbook embedded in the page', () => {
  let folder: string;
  let site: Site;
  let browser: Browser;
  let page: Page;
  let remote: Remote;

  beforeAll(async () => {
    folder = buildWeb(hostPage);
    site = await serve(folder);
    browser = await launch();
  }, 240_000);
  afterAll(async () => {
    await browser?.close();
    site?.close();
    rmSync(folder, { recursive: true });
  });

  const open = async (): Promise<Remote> => {
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${site.url}/index.html`);
    await page.waitForFunction(() => window.host !== undefined);
    remote = remoteHost(page);
    return remote;
  };

  describe('the contract of the port', () => {
    hostContract(async () => {
      const { host, clerk, call } = await open();
      return { host, clerk, whole: () => call<string>('whole'), close: () => page.close() };
    });
  });

  describe('besides', () => {
    afterEach(() => page.close());
    const saved = async () => openXlsx(Uint8Array.from(await remote.call<number[]>('save')));

    test('a jump selects the cell', async () => {
      const { host, call } = await open();
      await host.insert(templateOf(sampleReport));
      await host.reveal(placeOf(editions['2021'], 'requests.received.naturalPerson'));
      expect(await call('selected')).toBe('D6');
    });

    test('calls back after an edit of the clerk, and not after marks', async () => {
      const { host, clerk, call } = await open();
      let noticed = 0;
      await page.exposeFunction('noticed', () => void noticed++);
      await host.insert(templateOf(sampleReport));
      await call('watch');
      await host.mark([
        { place: placeOf(editions['2021'], 'requests.received.naturalPerson'), look: 'wrong' },
      ]);
      expect(noticed).toBe(0);
      clerk.type('三 依申请公开', 'D6', 7);
      await call('selected');
      expect(noticed).toBeGreaterThan(0);
    });

    const plan = templateOf(sampleReport);
    const broken = {
      ...plan,
      sheets: plan.sheets.map((sheet, i) => (i === 4 ? { ...sheet, merges: [null as never] } : sheet)),
    };

    test.each(['new', 'after one whose sheets were deleted'])(
      'a template that could not be laid down leaves nothing behind: %s',
      async (when) => {
        const { host, clerk, call } = await open();
        clerk.addSheet('别的');
        if (when !== 'new') await host.insert(plan);
        for (const { name, visibility } of when === 'new' ? [] : plan.sheets)
          if (visibility === 'visible') clerk.deleteSheet(name);
        const before = await call('whole');
        await expect(host.insert(broken)).rejects.toMatchObject({ code: 'insert-undone' });
        expect(await call('whole')).toBe(before);
        expect(await host.insert(plan)).toEqual([]);
      },
    );

    test('a template laid down again has each of its names once, in the file too', async () => {
      const { host, clerk } = await open();
      await host.insert(plan);
      clerk.addSheet('别的');
      for (const { name, visibility } of plan.sheets) if (visibility === 'visible') clerk.deleteSheet(name);
      await host.insert(plan);
      const file = await saved();
      const { names } = await file.picture();
      expect(names.map(({ name }) => name).sort()).toEqual(plan.names.map(({ name }) => name).sort());
      expect((await readReport(file)).value.agency).toBe(sampleReport.agency);
    });

    test.each([
      ['patched', []],
      ['written anew, after a row was inserted', ['三 依申请公开', 1]],
      ['written anew, after a row was inserted in a table', ['四 复议诉讼', 6]],
    ])('what is saved is read with the same figures: %s', async (_, row) => {
      const { host, call } = await open();
      await host.insert(templateOf(sampleReport));
      if (row.length > 0) await call('insertRow', ...row);
      await host.write([
        { place: placeOf(editions['2021'], 'requests.received.naturalPerson'), value: 77 },
        { place: { area: 'nb_problems', row: 0, column: 0 }, value: '=不是公式' },
      ]);
      const here = await readReport(host);
      const there = await readReport(await saved());
      expect(there.messages).toEqual(here.messages);
      expect({ ...there.value, cells: [...there.value.cells] }).toEqual({
        ...here.value,
        cells: [...here.value.cells],
      });
    });
  });
});
