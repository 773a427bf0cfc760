import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { whereChromium } from '../../site/browser';
import { hostPage } from '../../web/build';
import { remoteHost, type Remote } from '../../web/remote-host';
import { served } from '../../web/served';
import { editedContract, hostContract } from '../contract';
import { sampleReport } from '../../workbook/sample-report';
import { emptyReport } from '../../../src/app/empty-report';
import { reportSheet } from '../../../src/app/report-sheet/report-sheet';
import { templateOf } from '../../../src/app/template-of';
import { reportDocument } from '../../../src/document/report-document';
import { REPORT_NAME } from '../../../src/format/sections';
import { editions } from '../../../src/format/editions';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import { placeOf } from '../../../src/workbook/layout';
import { readReport } from '../../../src/workbook/read';

whereChromium('the workbook embedded in the page', () => {
  const stage = served(hostPage);
  let page: Page;
  let remote: Remote;

  const open = async (): Promise<Remote> => {
    page = await stage.samePage();
    await page.goto(`${stage.site.url}/index.html`);
    await page.waitForFunction(() => window.host !== undefined);
    remote = remoteHost(page);
    return remote;
  };

  describe('the contract of the port', () => {
    const bench = async () => {
      const { host, clerk, call } = await open();
      return { host, clerk, whole: () => call<string>('whole'), close: () => Promise.resolve() };
    };
    hostContract(bench);
    editedContract(bench);
  });

  describe('besides', () => {
    const saved = async () => openXlsx(Uint8Array.from(await remote.call<number[]>('save')));

    test('a jump selects the cell', async () => {
      const { host, call } = await open();
      await host.insert(templateOf(sampleReport));
      await host.reveal(placeOf(editions['2021'], 'requests.received.naturalPerson'));
      expect(await call('selected')).toBe('D6');
    });

    test('in a small window the cell that was moved to is seen beside the wide frozen columns', async () => {
      const { host, call } = await open();
      await page.setViewportSize({ width: 700, height: 400 });
      try {
        await host.insert(templateOf(sampleReport));
        for (const row of ['received', 'carriedOut', 'granted']) {
          await host.reveal(placeOf(editions['2021'], `requests.${row}.total`));
          expect([row, await call('inSight')]).toEqual([row, true]);
        }
        await host.reveal(placeOf(editions['2021'], 'requests.received.naturalPerson'));
        for (const key of [...Array<string>(6).fill('ArrowRight'), ...Array<string>(9).fill('ArrowDown')]) {
          await page.keyboard.press(key);
          expect([await call('selected'), await call('inSight')]).toEqual([expect.anything(), true]);
        }
        expect(await call('selected')).toBe('J15');
      } finally {
        await page.setViewportSize({ width: 1280, height: 800 });
      }
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

    test('a report on a sheet comes after the template, and is printed as planned from the saved file', async () => {
      const { host } = await open();
      const plan = reportSheet(reportDocument(sampleReport));
      await host.insert(templateOf(sampleReport));
      expect(await host.insert(plan)).toEqual([]);
      expect(await host.insert(plan)).toMatchObject([{ code: 'sheet-renamed' }]);
      await expect(host.insert(templateOf(sampleReport))).rejects.toMatchObject({ code: 'template-present' });
      const file = await saved();
      expect(file.sheetNames().slice(-2)).toEqual([REPORT_NAME, `${REPORT_NAME} (2)`]);
      expect((await readReport(file)).value.agency).toBe(sampleReport.agency);
      const sheets = Object.entries(unzipSync(file.bytes())).filter(([path]) =>
        /sheet(9|10)\.xml$/.test(path),
      );
      expect(sheets).toHaveLength(2);
      for (const [, xml] of sheets)
        expect(strFromU8(xml)).toMatch(
          /<pageSetup paperSize="9" orientation="portrait" fitToWidth="1".*<rowBreaks /,
        );
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
      const { names } = await file.looks();
      const printed = plan.sheets.filter(({ print }) => print?.titleRows).map(() => '_xlnm.Print_Titles');
      expect(names.map(({ name }) => name).sort()).toEqual(
        [...printed, ...plan.names.map(({ name }) => name)].sort(),
      );
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
