/** An official row that was deleted is put back as it was: labels, looks, merges, formulas, what it takes. */
import { whereChromium } from '../../site/browser';
import { hostPage } from '../../web/build';
import { remoteHost } from '../../web/remote-host';
import { served } from '../../web/served';
import { sessionOn } from '../../pane/session-on';
import { sampleReport } from '../../workbook/sample-report';
import { templateOf } from '../../../src/app/template-of';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import { canPutBack, putBack } from '../../../src/pane/lost-rows';
import type { Message } from '../../../src/report/result';
import type { Sheet } from '../../../src/workbook/sheet';

const REQUESTS = '三 依申请公开';
const PROACTIVE = '二 主动公开';

/** Figures that were typed went with the row; what the formulas come to is not asked. */
const looked = ({ cells, merges, rowHeights, validations }: Sheet, within: (row: number) => boolean) => ({
  cells: cells
    .map((cell) => ({
      ...cell,
      ...(within(cell.row) && typeof cell.value === 'number' && { value: undefined }),
    }))
    .map(({ row, column, style, value, formula }) =>
      JSON.stringify({ row, column, style, ...(formula === undefined ? { value } : { formula }) }),
    )
    .sort(),
  merges: merges.map((merge) => JSON.stringify(merge)).sort(),
  // A file that is written anew has whole pixels.
  heights: [...rowHeights]
    .sort(([a], [b]) => a - b)
    .map(([row, points]) => [row, Math.round((points * 96) / 72)]),
  takes: validations
    .flatMap(({ areas, validation }) =>
      areas.flatMap(({ top, bottom, left, right }) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => {
          const across = right - left + 1;
          return JSON.stringify([top + Math.floor(i / across), left + (i % across), validation]);
        }),
      ),
    )
    .sort(),
});

whereChromium('a deleted official row', () => {
  const stage = served(hostPage);

  const open = async () => {
    const page = await stage.samePage();
    await page.goto(`${stage.site.url}/index.html`);
    await page.waitForFunction(() => window.host !== undefined);
    const { host, call } = remoteHost(page);
    await host.insert(templateOf(sampleReport));
    const sheet = async (name: string): Promise<Sheet> => {
      const looks = await openXlsx(Uint8Array.from(await call<number[]>('save'))).looks();
      return looks.sheets.find((each) => each.name === name)!;
    };
    const pane = sessionOn({ host: { ...host, putRow: (row) => call('putRow', row) } });
    return { call, sheet, pane };
  };

  test.each([
    [REQUESTS, 22, '2.重复申请'],
    [REQUESTS, 7, '二、上年结转政府信息公开申请数量'],
    [REQUESTS, 8, '（一）予以公开'],
    [REQUESTS, 10, '1.属于国家秘密'],
    [REQUESTS, 17, '8.属于行政查询事项'],
    [REQUESTS, 29, '（七）总计'],
    [PROACTIVE, 5, '规章'],
  ])(
    '%s, row %i, %s',
    async (name, row, label) => {
      const { call, sheet, pane } = await open();
      const before = await sheet(name);
      await call('deleteRow', name, row);
      await pane.check();
      const { checkup } = pane.store.get();
      const [message] = checkup!.messages as [Message];
      expect(message).toMatchObject({ code: 'row-missing', values: { label } });
      expect(canPutBack(message, checkup!, pane.workplace)).toBe(true);
      await putBack(message, pane.workplace);
      const { notice, checkup: after } = pane.store.get();
      expect(notice).toMatchObject({ code: 'row-put-back' });
      expect(after!.messages).toEqual([]);
      const within = (each: number) => each === row - 1;
      expect(looked(await sheet(name), within)).toEqual(looked(before, within));
    },
    60_000,
  );

  // What Univer takes over from the row above, these do not have: a heading is there, or the rules end with it.
  test.each([
    ['with a heading above', PROACTIVE, 13],
    ['that is the last of its table', PROACTIVE, 16],
    ['that is the last, under a group', REQUESTS, 30],
  ])(
    'a row %s looks as it did, though its cells take anything',
    async (_, name, row) => {
      const { call, sheet, pane } = await open();
      const within = (each: number) => each === row - 1;
      const { cells, merges, heights } = looked(await sheet(name), within);
      await call('deleteRow', name, row);
      await pane.check();
      await putBack(pane.store.get().checkup!.messages[0]!, pane.workplace);
      expect(pane.store.get().checkup!.messages).toEqual([]);
      expect(looked(await sheet(name), within)).toMatchObject({ cells, merges, heights });
    },
    60_000,
  );
});
