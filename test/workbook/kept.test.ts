/** What is kept in the workbook between sessions: it comes back, gives way where there is no room, and is never lost without a word. */
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';
import { makeWorkbook } from '../../src/app/make-workbook';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { comparable, type LastYear } from '../../src/report/last-year';
import type { WorkbookHost } from '../../src/workbook/port';
import { keptIn, keptWrites, type Dismissal } from '../../src/workbook/kept';
import { areaNames } from '../../src/workbook/layout';
import { readReport } from '../../src/workbook/read';

const last: LastYear = {
  report: {
    ...reportOf(balanced, { agency: '某县国土资源局', year: 2024, narrative: wordsInOrder(147) }),
    profile: { telephone: '0512-65550000' },
  },
  unit: { answer: 'renamed', reason: '2025年机构改革' },
};
const dismissal = (reason: string): Dismissal => ({
  rule: 'value.number-as-text',
  cells: ['requests.granted.naturalPerson'],
  actual: '３６',
  reason,
});

const opened = () => makeWorkbook(reportOf(balanced, { agency: '某县自然资源局', year: 2025 }));
/** As the record comes back from the cells of an area. */
const through = (kept: Parameters<typeof keptWrites>[0]) =>
  keptIn({ ...EMPTY, rows: keptWrites(kept).map(({ value }) => [{ value }]) });
const EMPTY = { name: areaNames.kept, sheet: '_nianbao', top: 2, left: 0, rows: [] };

test("last year's report, the answer and the reason stay in the file, beside what was dismissed", async () => {
  const host = await opened();
  await host.write(keptWrites({ dismissed: [dismissal('由系统导出')], previous: last }));
  const read = await readReport(openXlsx(host.bytes()));
  expect(read.previous).toEqual(last);
  expect(read.dismissals).toEqual([dismissal('由系统导出')]);
  expect(read.messages).toEqual([]);
});

test('a record of before last year was kept is read', () => {
  const text = JSON.stringify({ dismissed: [dismissal('由系统导出')] });
  expect(keptIn({ ...EMPTY, rows: [[{ value: text }]] })).toEqual({
    dismissed: [dismissal('由系统导出')],
    damaged: false,
  });
  expect(keptIn(undefined)).toEqual({ dismissed: [], damaged: false });
});

test('of dismissals those that are none are left out, and the others kept', () => {
  const good = dismissal('由系统导出');
  const others = [
    null,
    '由系统导出',
    { ...good, rule: 5 },
    { ...good, cells: 'all' },
    { ...good, reason: null },
  ];
  const text = JSON.stringify({ dismissed: [...others, good] });
  expect(keptIn({ ...EMPTY, rows: [[{ value: text }]] })).toEqual({ dismissed: [good], damaged: false });
});

test('where there is no more room, the oldest dismissals give way, and last year never does', () => {
  const many = Array.from({ length: 30 }, (_, i) => dismissal(`${i} ${'长'.repeat(9_000)}`));
  const kept = through({ dismissed: many, previous: last });
  expect(kept.previous).toEqual(last);
  expect(kept.dismissed.length).toBeGreaterThan(20);
  expect(kept.dismissed).toEqual(many.slice(-kept.dismissed.length));
});

test('a report that does not fit alone is refused', () => {
  const narrative = { problems: '长'.repeat(250_000) };
  expect(() => keptWrites({ dismissed: [], previous: { report: { ...last.report, narrative } } })).toThrow(
    expect.objectContaining({ code: 'last-year-too-long' }),
  );
});

/** All the characters there are in the cells of the record. */
const ROOM = 8 * 30_000;
const lengthOf = (kept: Parameters<typeof keptWrites>[0]) =>
  keptWrites(kept).reduce((sum, { value }) => sum + String(value ?? '').length, 0);

test('a record fills its cells to the last character', () => {
  const free = ROOM - lengthOf({ dismissed: [dismissal('')] });
  const reasons = (length: number) =>
    through({ dismissed: [dismissal('a'.repeat(length))] }).dismissed.length;
  expect([reasons(free), reasons(free + 1)]).toEqual([1, 0]);

  const lastYear = (problems: string) => ({ report: { ...last.report, narrative: { problems } } });
  const left = ROOM - lengthOf({ dismissed: [], previous: lastYear('') });
  const brim = { dismissed: [], previous: lastYear('a'.repeat(left)) };
  expect(through(brim).previous).toEqual(brim.previous);
  expect(() => keptWrites({ dismissed: [], previous: lastYear('a'.repeat(left + 1)) })).toThrow(
    expect.objectContaining({ code: 'last-year-too-long' }),
  );
});

test('letters of two units are whole, wherever a cell ends', () => {
  for (const before of [20_000, 20_001]) {
    const narrative = { problems: `${'长'.repeat(before)}${'𠮷'.repeat(4_000)}` };
    const previous = { report: { ...last.report, narrative } };
    const written = keptWrites({ dismissed: [], previous }).map(({ value }) => String(value));
    expect(written.filter((text) => /[\ud800-\udbff]$/.test(text))).toEqual([]);
    expect(through({ dismissed: [], previous }).previous?.report.narrative).toEqual(narrative);
  }
});

describe('what is lost is said', () => {
  const codesAfter = async (change: (host: WorkbookHost) => Promise<void>) => {
    const host = await opened();
    await host.write(keptWrites({ dismissed: [dismissal('由系统导出')], previous: last }));
    await change(host);
    const { messages, previous, dismissals } = await readReport(host);
    return { codes: messages.map(({ code }) => code), previous, dismissals };
  };
  const place = { area: areaNames.kept, row: 0, column: 0 };

  test('a record that breaks off', async () => {
    const { codes, previous } = await codesAfter((host) => host.write([{ place, value: '{"dismissed":[' }]));
    expect([codes, previous]).toEqual([['kept-damaged'], undefined]);
  });

  test('a report that is none; what was dismissed is still read', async () => {
    const text = JSON.stringify({
      dismissed: [dismissal('由系统导出')],
      previous: { report: { edition: '1999' } },
    });
    const { codes, previous, dismissals } = await codesAfter((host) => host.write([{ place, value: text }]));
    expect([codes, previous, dismissals.length]).toEqual([['kept-damaged'], undefined, 1]);
  });

  test('a report that is not the one before any more, because the year was changed', async () => {
    const year = { area: areaNames.year, row: 0, column: 0 };
    const { codes, previous } = await codesAfter((host) => host.write([{ place: year, value: 2026 }]));
    expect([codes, previous]).toEqual([['last-year-other-year'], last]);
    expect(comparable(last, 2026)).toBeUndefined();
  });
});

test('of a unit that was split off only the words are compared', () => {
  const split = comparable({ ...last, unit: { answer: 'split', reason: '' } }, 2025);
  expect([split?.cells.size, split?.narrative]).toEqual([0, last.report.narrative]);
  expect(comparable(last, 2025)).toBe(last.report);
});
