import type { Page } from 'playwright-core';
import { whereChromium } from '../../../site/browser';
import { hostPage } from '../../../web/build';
import { remoteHost, type Remote } from '../../../web/remote-host';
import { served } from '../../../web/served';
import { hostContract } from '../../contract';
import { sampleReport } from '../../sample-report';
import { emptyReport } from '../../../../src/app/empty-report';
import { templateOf } from '../../../../src/app/template-of';
import { editions } from '../../../../src/format/editions';
import { openXlsx } from '../../../../src/workbook/hosts/xlsx/open-xlsx';
import { placeOf } from '../../../../src/workbook/layout';
import { readReport } from '../../../../src/workbook/read';

whereChromium('the workbook embedded in the page', () => {
  const stage = served(hostPage);
  let page: Page;
  let remote: Remote;

  const open = async (): Promise<Remote> => {
    page = await stage.newPage();
    await page.goto(`${stage.site.url}/index.html`);
    await page.waitForFunction(() => window.host !== undefined);
    remote = remoteHost(page);
    return remote;
  };

  describe('the contract of the port', () => {
    hostContract(async () => {
      const { host, clerk, call } = await open();
      return { host, clerk, whole: () => call<string>('whole'), close: () => page.context().close() };
    });
  });

  describe('besides', () => {
    afterEach(() => page.context().close());
    const saved = async () => openXlsx(Uint8Array.from(await remote.call<number[]>('save')));

    test('a jump selects the cell', async () => {
      const { host, call } = await open();
      await host.insert(templateOf(sampleReport));
      await host.reveal(placeOf(editions['2021'], 'requests.received.naturalPerson'));
      expect(await call('selected')).toBe('D6');
    });

    test('a jump to a merged cell selects all of it', async () => {
      const { host, call } = await open();
      await host.insert(templateOf(sampleReport));
      await host.reveal(placeOf(editions['2021'], 'proactive.compulsion.decisions'));
      expect(await call('selected')).toBe('B13:D13');
    });

    test('cells to be filled in are drawn lightly until they are, and wherever they have been moved', async () => {
      const { host, clerk, call } = await open();
      await host.insert(templateOf(emptyReport('2021', 2026, '某县某局')));
      await host.mark([]);
      const drawn = (address: string) => call('drawn', '三 依申请公开', address);
      expect([await drawn('D6'), await drawn('I30'), await drawn('A6')]).toEqual([
        '#FFFDE7',
        '#FFFDE7',
        null,
      ]);
      clerk.type('三 依申请公开', 'D6', 0);
      expect(await drawn('D6')).toBeNull();
      clerk.insertRow('三 依申请公开', 1);
      await host.mark([]);
      expect([await drawn('I31'), await drawn('D6')]).toEqual(['#FFFDE7', null]);
      await host.mark([{ place: placeOf(editions['2021'], 'requests.received.enterprise'), look: 'wrong' }]);
      expect(await drawn('E7')).toBe('#FFC7CE');
    });

    test('calls back after an edit of the clerk, and not after marks', async () => {
      const { host, clerk, call } = await open();
      let noticed = 0;
      await page.exposeFunction('noticed', () => void noticed++);
      await host.insert(templateOf(sampleReport));
      // By then what the formulas come to has been calculated.
      await call('save');
      await call('watch');
      await host.mark([
        { place: placeOf(editions['2021'], 'requests.received.naturalPerson'), look: 'wrong' },
      ]);
      expect(noticed).toBe(0);
      clerk.type('三 依申请公开', 'D6', 7);
      await call('selected');
      expect(noticed).toBeGreaterThan(0);
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
