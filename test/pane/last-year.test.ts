/** Last year's report in the pane: chosen, looked at, kept, compared with, filled in from, taken out. */
import { balanced, reportOf } from '../real-reports';
import { idle, sessionOn } from './session-on';
import { opened } from './living-workbook';
import { carriedIn, contact } from '../../src/app/last-year/offers';
import { writeReport } from '../../src/app/write-report';
import { lastYearDesk } from '../../src/pane/last-year';
import type { Session } from '../../src/pane/session';
import { toJson } from '../../src/report/json';
import type { Report } from '../../src/report/report';
import { coverName } from '../../src/workbook/cover';
import { readReport } from '../../src/workbook/read';

const AGENCY = '某县自然资源局';
const HANDED_OVER = {
  ...balanced,
  'requests.received.naturalPerson': 120,
  'requests.received.total': 149,
  'requests.carriedOut.naturalPerson': 7,
  'requests.carriedOut.total': 8,
  'proactive.normativeDocuments.inForce': 13,
};
const lastYear = (figures: Record<string, number> = HANDED_OVER, agency = AGENCY, year = 2024): Report => ({
  ...reportOf(figures, { agency, year, narrative: { problems: '栏目更新慢。' } }),
  profile: { telephone: '0512-65550000', address: '某县河滨路8号' },
});
const json = (report: Report) => new File([JSON.stringify(toJson(report))], '上年.json');

async function started(changes = {}) {
  const book = await opened(changes);
  const session = sessionOn(book);
  await session.start();
  return { ...book, session, desk: lastYearDesk(session.workplace) };
}
const notice = (session: Session) => session.store.get().notice;
const rulesOf = (session: Session) =>
  session.store.get().checkup!.problems.flatMap(({ findings }) => findings.map(({ rule }) => rule));

test('a file is looked at before anything is used; once taken it is compared with, tomorrow as well', async () => {
  const { host, session, desk } = await started({ 'requests.carriedIn.total': 80 });
  await desk.choose(json(lastYear()));
  expect(desk.store.get().candidates).toMatchObject([
    { name: '上年.json', read: 200, ours: true, broken: [] },
  ]);
  expect((await readReport(host)).previous).toBeUndefined();
  expect(rulesOf(session)).not.toContain('year.carry-over');
  await desk.adopt();
  expect(notice(session)).toMatchObject({ kind: 'done', code: 'last-year-taken' });
  expect(desk.store.get().candidates).toEqual([]);
  expect(rulesOf(session)).toContain('year.carry-over');
  const tomorrow = sessionOn({ host });
  await tomorrow.start();
  expect(tomorrow.store.get().checkup!.previous?.report.agency).toBe(AGENCY);
  expect(rulesOf(tomorrow)).toContain('year.carry-over');
});

test('a published page is read like any other file', async () => {
  const { session, desk } = await started();
  const { html, docx } = await writeReport(lastYear());
  for (const file of [new File([html], '上年.html'), new File([docx as BlobPart], '上年.docx')]) {
    await desk.choose(file);
    expect(notice(session)).toBeUndefined();
    expect(desk.store.get().candidates).toMatchObject([{ name: file.name, read: 200, ours: true }]);
  }
});

test.each([
  ['of this year', () => json(lastYear({}, AGENCY, 2025)), 'last-year-not-before'],
  ['with nothing in it', () => json({ ...lastYear(), cells: new Map() }), 'last-year-empty'],
  ['that is none', () => new File(['<p>通知</p>'], '通知.html'), 'import-no-report'],
  ['of an old kind', () => new File(['{\\rtf1 }'], '上年.rtf'), 'import-other-kind'],
])('a file %s is refused, and what was chosen before is still there', async (_, file, code) => {
  const { session, desk } = await started();
  await desk.choose(json(lastYear()));
  await desk.choose(file());
  expect(notice(session)).toMatchObject({ kind: 'fault', code });
  expect(desk.store.get().candidates).toMatchObject([{ name: '上年.json' }]);
});

test('of another unit it is taken only with an answer, which is kept with its reason', async () => {
  const { host, session, desk } = await started();
  await desk.choose(json(lastYear(HANDED_OVER, '某县国土资源局')));
  await desk.adopt();
  expect(notice(session)).toMatchObject({ kind: 'fault', code: 'last-year-other-unit' });
  const said = { answer: 'renamed', reason: '机构改革' } as const;
  await desk.adopt(said);
  expect((await readReport(host)).previous?.unit).toEqual(said);
});

test('units that were merged are chosen one after the other', async () => {
  const { host, desk } = await started();
  await desk.choose(json(lastYear()));
  await desk.choose(json(lastYear(HANDED_OVER, '某县林业局')), desk.store.get().candidates);
  await desk.adopt({ answer: 'merged', reason: '' });
  const { previous } = await readReport(host);
  expect(previous?.report.agency).toBe('某县自然资源局、某县林业局');
  expect(toJson(previous!.report).cells['requests.carriedOut.total']).toBe(16);
});

test('it can be taken out again; what was dismissed stays', async () => {
  const { host, session, desk } = await started({ 'requests.granted.naturalPerson': '３６' });
  await session.dismiss(session.store.get().checkup!.problems[0]!, '由系统导出');
  await desk.choose(json(lastYear()));
  await desk.adopt();
  await session.recall(session.store.get().checkup!.dismissed[0]!.problem);
  expect((await readReport(host)).previous).toBeDefined();
  await session.dismiss(session.store.get().checkup!.problems[0]!, '由系统导出');
  await desk.takeOut();
  const { previous, dismissals } = await readReport(host);
  expect([previous, dismissals.length]).toEqual([undefined, 1]);
  expect(session.store.get().checkup!.previous).toBeUndefined();
});

test('上年结转 that differs for a reason is set aside with it, until either figure changes', async () => {
  const { session, desk } = await started();
  const other = { ...HANDED_OVER, 'requests.carriedOut.naturalPerson': 6, 'requests.carriedOut.total': 7 };
  await desk.choose(json(lastYear(other)));
  await desk.adopt();
  const differs = () => session.store.get().checkup!.problems.filter(({ severity }) => severity === 'error');
  expect(differs()).toHaveLength(1);
  await session.dismiss(differs()[0]!, '上年报告少计一件，已更正');
  expect(differs()).toEqual([]);
  await desk.choose(
    json(lastYear({ ...other, 'requests.carriedOut.naturalPerson': 5, 'requests.carriedOut.total': 6 })),
  );
  await desk.adopt();
  expect(differs()).toHaveLength(1);
});

describe('what it can fill in', () => {
  test('上年结转: each column that differs, as old → new, written with all else checked anew', async () => {
    const { session, desk } = await started({
      'requests.carriedIn.naturalPerson': null,
      'requests.carriedIn.enterprise': 4,
    });
    await desk.choose(json(lastYear()));
    await desk.adopt();
    const { checkup } = session.store.get();
    const changes = carriedIn(checkup!.report, checkup!.previous!);
    expect(changes).toEqual([
      { cell: 'requests.carriedIn.naturalPerson', from: null, to: 7 },
      { cell: 'requests.carriedIn.enterprise', from: 4, to: 1 },
    ]);
    await session.repair([{ changes, reason: 'other' }], checkup!);
    const { checkup: after } = session.store.get();
    expect(carriedIn(after!.report, after!.previous!)).toEqual([]);
    expect(after!.problems).toEqual([]);
    await session.takeBack();
    const back = session.store.get().checkup!.report.cells;
    expect(back.get('requests.carriedIn.enterprise')).toMatchObject({ value: 4 });
  });

  test('a live total follows by itself', async () => {
    const { session, desk } = await started({
      'requests.carriedIn.naturalPerson': 6,
      'requests.carriedIn.total': 7,
    });
    await desk.choose(json(lastYear()));
    await desk.adopt();
    const { checkup } = session.store.get();
    expect(carriedIn(checkup!.report, checkup!.previous!)).toEqual([
      { cell: 'requests.carriedIn.naturalPerson', from: 6, to: 7 },
    ]);
  });

  test('nothing from a report that is not of the year before any more, nor from a unit this was split off', () => {
    const now = lastYear(balanced, AGENCY, 2026);
    expect(carriedIn(now, { report: lastYear() })).toEqual([]);
    const split = { answer: 'split', reason: '' } as const;
    expect(carriedIn({ ...now, year: 2025 }, { report: lastYear(), unit: split })).toEqual([]);
  });

  test('contact details: what is chosen is written as text; where a field has changed since, nothing is', async () => {
    const { host, session, desk } = await started();
    const address = { area: coverName('address'), row: 0, column: 0 };
    await host.write([{ place: address, value: '某县旧址' }]);
    await desk.choose(new File([(await writeReport(lastYear())).html], '上年.html'));
    await desk.adopt();
    const { checkup } = session.store.get();
    const offers = contact(checkup!.report, checkup!.previous!);
    expect(offers).toMatchObject([
      { field: 'address', from: '某县旧址', to: '某县河滨路8号' },
      { field: 'telephone', from: '', to: '0512-65550000' },
    ]);
    await host.write([{ place: address, value: '某县新址' }]);
    await desk.writeContact(offers);
    expect(notice(session)).toMatchObject({ kind: 'fault', code: 'repair-stale' });
    await desk.writeContact(offers.slice(1));
    expect((await readReport(host)).value.profile).toMatchObject({
      address: '某县新址',
      telephone: '0512-65550000',
    });
  });
});

test('what was chosen is there when the clerk comes back to the view', async () => {
  const { session, desk } = await started();
  await desk.choose(json(lastYear()));
  expect(lastYearDesk(session.workplace)).toBe(desk);
  await idle(session);
});
