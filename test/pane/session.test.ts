import { balanced, reportOf } from '../real-reports';
import { makeWorkbook } from '../../src/app/make-workbook';
import { zhCN } from '../../src/language/zh-CN';
import { wordsOf } from '../../src/pane/load-words';
import { reportYear } from '../../src/app/report-year';
import { Session } from '../../src/pane/session';
import { fromPlain, known, type PlainValue } from '../../src/report/cell-value';
import { valueOf } from '../../src/report/report';
import { Fault } from '../../src/report/result';
import { newXlsx } from '../../src/workbook/hosts/xlsx/open-xlsx';
import { placeOf } from '../../src/workbook/layout';
import type { Place, WorkbookHost } from '../../src/workbook/port';
import { readReport } from '../../src/workbook/read';
import { edition2021 } from '../../src/format/editions';

/** A workbook file that also tells of edits and jumps, as an open workbook does. */
async function opened(changes: Record<string, PlainValue> = {}, agency = '某县自然资源局') {
  const base = reportOf(balanced, { agency, year: 2025 });
  const cells = new Map([
    ...base.cells,
    ...Object.entries(changes).map(([cell, value]) => [cell, fromPlain(value)] as const),
  ]);
  return alive(await makeWorkbook({ ...base, cells }));
}

function alive(file: WorkbookHost) {
  const revealed: Place[] = [];
  const marks: number[] = [];
  let edited: () => void = () => undefined;
  let failing: string | undefined;
  let watchers = 0;
  let reads = 0;
  const host: WorkbookHost = {
    can: () => true,
    insert: (plan, progress) => file.insert(plan, progress),
    read: (names) => {
      reads++;
      return failing ? Promise.reject(new Fault(failing)) : file.read(names);
    },
    write: (values) => file.write(values),
    mark: async (list) => {
      marks.push(list.length);
      await file.mark(list);
    },
    reveal: async (place) => void revealed.push(place),
    watch: (listener) => {
      edited = listener;
      watchers++;
      return () => void watchers--;
    },
  };
  return {
    host,
    revealed,
    marks,
    edit: () => edited(),
    fail: (code?: string) => (failing = code),
    watchers: () => watchers,
    reads: () => reads,
  };
}

const session = (host: WorkbookHost, settle = 1) =>
  new Session(host, {
    language: 'zh-CN',
    words: zhCN,
    load: wordsOf,
    today: new Date('2027-01-12'),
    settle,
    facts: () => ({}),
  });

/** Until what an edit leads to has come about. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}

const GRANTED = 'requests.granted.naturalPerson';

test('an empty workbook: the template is inserted, recognised again, and checked', async () => {
  const { host } = alive(newXlsx());
  const pane = session(host);
  await pane.start();
  expect(pane.store.get()).toMatchObject({
    template: 'absent',
    view: 'prepare',
    preparation: { year: 2026 },
  });
  await pane.insertTemplate({ agency: '某县财政局', year: 2026, kind: 'department', totals: 'live' });
  expect(pane.store.get()).toMatchObject({
    template: 'present',
    view: 'check',
    preparation: { agency: '某县财政局' },
  });
  expect(pane.store.get().checkup).toMatchObject({ filled: 0, figures: 166 });
  const again = session(host);
  await again.start();
  expect(again.store.get()).toMatchObject({
    template: 'present',
    preparation: { agency: '某县财政局', kind: 'department' },
  });
});

test('a wrong cell is found, marked, jumped to, repaired and restored', async () => {
  const { host, revealed, marks } = await opened({ [GRANTED]: 63 });
  const pane = session(host);
  await pane.start();
  const [problem] = pane.store.get().checkup!.problems;
  expect(problem!.suspects[0]!.changes).toEqual([{ cell: GRANTED, from: 63, to: 36 }]);
  expect(marks.at(-1)).toBeGreaterThan(1);
  await pane.next();
  expect(revealed).toEqual([placeOf(edition2021, GRANTED)]);
  await pane.repair(problem!.suspects, pane.store.get().checkup!);
  expect(pane.store.get()).toMatchObject({ repairs: 1, checkup: { problems: [] } });
  expect(marks.at(-1)).toBe(0);
  await pane.takeBack();
  expect(pane.store.get()).toMatchObject({ repairs: 0 });
  expect(pane.store.get().checkup!.problems).toHaveLength(1);
});

test('an edit is followed by a check, a burst of edits by one', async () => {
  const { host, edit, marks } = await opened();
  const pane = session(host);
  await pane.start();
  const before = marks.length;
  await host.write([{ place: placeOf(edition2021, GRANTED), value: 63 }]);
  edit();
  edit();
  edit();
  await until(() => pane.store.get().checkup!.problems.length === 1);
  await pane.speak('zh-CN');
  expect(marks.length).toBe(before + 1);
});

test('a warning is dismissed with a reason, which stays in the workbook until the figure changes', async () => {
  const { host } = await opened({ [GRANTED]: '３６' });
  const pane = session(host);
  await pane.start();
  await pane.dismiss(pane.store.get().checkup!.problems[0]!, '由系统导出');
  expect(pane.store.get().checkup).toMatchObject({ problems: [], dismissed: [{ reason: '由系统导出' }] });
  const again = session(host);
  await again.start();
  expect(again.store.get().checkup!.dismissed).toHaveLength(1);
  await host.write([{ place: placeOf(edition2021, GRANTED), value: '３７' }]);
  await again.check();
  expect(again.store.get().checkup!.problems.length).toBeGreaterThan(0);
  await again.recall({ ...pane.store.get().checkup!.dismissed[0]!.problem });
  expect((await readReport(host)).dismissals).toEqual([]);
});

test('an error cannot be dismissed', async () => {
  const { host } = await opened({ [GRANTED]: 63 });
  const pane = session(host);
  await pane.start();
  await pane.dismiss(pane.store.get().checkup!.problems[0]!, '我说对就对');
  expect(pane.store.get().checkup!.problems).toHaveLength(1);
});

test('a fault is told with a way to try again, and nothing is lost', async () => {
  const { host, fail } = await opened({ [GRANTED]: 63 });
  const pane = session(host);
  await pane.start();
  fail('excel-cell-edit-mode');
  await pane.check();
  const { notice, checkup } = pane.store.get();
  expect(notice).toMatchObject({ kind: 'fault', code: 'excel-cell-edit-mode' });
  expect(checkup!.problems).toHaveLength(1);
  fail(undefined);
  notice!.retry!();
  await pane.check();
  expect(pane.store.get().notice).toBeUndefined();
});

test('what the clerk has typed since a repair was shown is not overwritten', async () => {
  const { host } = await opened({ [GRANTED]: 63 });
  const pane = session(host);
  await pane.start();
  const seen = pane.store.get().checkup!;
  await host.write([{ place: placeOf(edition2021, GRANTED), value: 40 }]);
  await pane.repair(seen.problems[0]!.suspects, seen);
  expect(pane.store.get()).toMatchObject({ notice: { code: 'repair-stale' }, repairs: 0 });
  expect(valueOf(pane.store.get().checkup!.report, GRANTED)).toEqual(known(40));
});

test('a check that fails after a repair is tried again alone', async () => {
  const { host, fail } = await opened({ [GRANTED]: 63 });
  const pane = session(host);
  await pane.start();
  const seen = pane.store.get().checkup!;
  const read = host.read;
  let reads = 0;
  host.read = (names) => {
    if (++reads === 2) fail('excel-busy');
    return read(names);
  };
  await pane.repair(seen.problems[0]!.suspects, seen);
  const { notice, repairs } = pane.store.get();
  expect([notice?.code, repairs]).toEqual(['excel-busy', 1]);
  fail(undefined);
  notice!.retry!();
  await pane.check();
  expect(pane.store.get()).toMatchObject({ repairs: 1, checkup: { problems: [] } });
});

test('that a repair was not done stays told where the check after it, and later ones, fail as well', async () => {
  const { host, fail, edit } = await opened({ [GRANTED]: 63 });
  const pane = session(host);
  await pane.start();
  const seen = pane.store.get().checkup!;
  await host.write([{ place: placeOf(edition2021, GRANTED), value: 40 }]);
  const read = host.read;
  let reads = 0;
  host.read = (names) => {
    if (++reads === 2) fail('excel-busy');
    return read(names);
  };
  await pane.repair(seen.problems[0]!.suspects, seen);
  edit();
  await until(() => reads === 3);
  await pane.speak('zh-CN');
  const { notice } = pane.store.get();
  expect(notice?.code).toBe('repair-stale');
  fail(undefined);
  notice!.retry!();
  await pane.check();
  expect(valueOf(pane.store.get().checkup!.report, GRANTED)).toEqual(known(40));
});

test('a repair that failed can be tried again after a live check has failed too', async () => {
  const { host, fail, edit, reads } = await opened({ [GRANTED]: 63 });
  const pane = session(host);
  await pane.start();
  const seen = pane.store.get().checkup!;
  fail('excel-busy');
  await pane.repair(seen.problems[0]!.suspects, seen);
  const before = reads();
  edit();
  await until(() => reads() > before);
  await pane.speak('zh-CN');
  fail(undefined);
  pane.store.get().notice!.retry!();
  await pane.speak('zh-CN');
  await pane.speak('zh-CN');
  expect(pane.store.get()).toMatchObject({ repairs: 1, checkup: { problems: [] } });
});

test('a repair, and taking it back, whose answer was lost is known to be done when tried again', async () => {
  const { host } = await opened({ [GRANTED]: 63 });
  const pane = session(host);
  await pane.start();
  const seen = pane.store.get().checkup!;
  const write = host.write;
  const losing = (answer: boolean) =>
    (host.write = async (values) => {
      await write(values);
      if (answer) throw new Fault('excel-busy');
    });
  const again = async () => {
    losing(false);
    pane.store.get().notice!.retry!();
    await pane.speak('zh-CN');
    await pane.speak('zh-CN');
  };
  losing(true);
  await pane.repair(seen.problems[0]!.suspects, seen);
  await again();
  expect(pane.store.get()).toMatchObject({ repairs: 1, notice: { code: 'repaired', values: { count: 1 } } });
  losing(true);
  await pane.takeBack();
  await again();
  expect(pane.store.get()).toMatchObject({ repairs: 0, notice: { code: 'taken-back' } });
  expect(valueOf(pane.store.get().checkup!.report, GRANTED)).toEqual(known(63));
});

test.each([
  ['comes back when it is taken back', undefined, '60+3'],
  ['is its value where rows have moved since: it would refer to others', 'nb_review', undefined],
])('a formula that a repair wrote over %s', async (_, moved, formula) => {
  const { host } = await opened();
  const place = placeOf(edition2021, GRANTED);
  await host.write([{ place, value: 63, formula: '60+3' }]);
  const pane = session(host);
  await pane.start();
  const seen = pane.store.get().checkup!;
  await pane.repair(seen.problems[0]!.suspects, seen);
  const there = async () => (await read([place.area]))[0]!.rows[place.row]![place.column]!;
  const read = host.read;
  expect(await there()).toEqual({ value: 36 });
  host.read = async (names) =>
    (await read(names)).map((area) => ({ ...area, top: area.top + Number(area.name === moved) }));
  await pane.takeBack();
  expect(await there()).toEqual({ value: 63, ...(formula && { formula }) });
});

test('two warnings dismissed at once are both kept', async () => {
  const { host } = await opened({ [GRANTED]: '３６', 'requests.granted.enterprise': '１' });
  const pane = session(host);
  await pane.start();
  const { problems } = pane.store.get().checkup!;
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  expect(warnings.length).toBeGreaterThan(1);
  await Promise.all(warnings.map((problem) => pane.dismiss(problem, '由系统导出')));
  expect((await readReport(host)).dismissals).toHaveLength(warnings.length);
});

test('a template whose sheets are gone can be put in again', async () => {
  const { host } = await opened();
  const pane = session(host);
  await pane.start();
  const read = host.read;
  host.read = async (names) => (await read(names)).filter(({ name }) => name === 'nb_version');
  await pane.check();
  expect(pane.store.get()).toMatchObject({ template: 'absent', checkup: undefined });
  host.read = read;
  await pane.check();
  expect(pane.store.get().template).toBe('present');
});

test('while the clerk is typing a live check says nothing; another fault is gone with the next that succeeds', async () => {
  const { host, edit, fail, reads } = await opened();
  const pane = session(host);
  await pane.start();
  const before = reads();
  fail('excel-cell-edit-mode');
  edit();
  await until(() => reads() > before);
  await pane.speak('zh-CN');
  expect(pane.store.get().notice).toBeUndefined();
  fail('excel-busy');
  edit();
  await until(() => pane.store.get().notice?.code === 'excel-busy');
  fail(undefined);
  edit();
  await until(() => pane.store.get().notice === undefined);
});

test('where the first look failed, inserting looks first and puts nothing in twice', async () => {
  const { host, fail } = await opened({ [GRANTED]: 63 });
  let inserted = 0;
  host.insert = () => Promise.resolve([]).then(() => (inserted++, []));
  const pane = session(host);
  fail('excel-busy');
  await pane.start();
  expect(pane.store.get().template).toBe('unknown');
  fail(undefined);
  await pane.insertTemplate({ agency: '某局', year: 2026, totals: 'live' });
  expect([inserted, pane.store.get().template]).toEqual([0, 'present']);
  expect(pane.store.get().checkup!.problems).toHaveLength(1);
});

test('F8 goes through the problems as they are listed, and on from one that has gone', async () => {
  const { host, revealed } = await opened({
    [GRANTED]: 63,
    'proactive.licences.decisions': '/',
    'proactive.penalties.decisions': '/',
  });
  const pane = session(host);
  await pane.start();
  const table = () => revealed[revealed.length - 1];
  await pane.next();
  expect(table()).toEqual(placeOf(edition2021, 'proactive.licences.decisions'));
  await host.write([{ place: placeOf(edition2021, 'proactive.licences.decisions'), value: 0 }]);
  await pane.check();
  await pane.next();
  expect(table()).toEqual(placeOf(edition2021, 'proactive.penalties.decisions'));
  await pane.next();
  expect(table()).toEqual(placeOf(edition2021, GRANTED));
  await pane.next();
  expect(table()).toEqual(placeOf(edition2021, 'proactive.penalties.decisions'));
});

test('a check leaves the clerk on the view they are on; another language is told in the sheet too', async () => {
  const { host, marks } = await opened({ [GRANTED]: 63 });
  const pane = session(host);
  await pane.start();
  expect(pane.store.get().view).toBe('check');
  pane.show('prepare');
  await pane.check();
  expect(pane.store.get().view).toBe('prepare');
  const before = marks.length;
  await pane.speak('en');
  expect(marks.length).toBe(before + 1);
});

test('a session that is over does nothing more, and watches nothing', async () => {
  const { host, watchers, marks, edit } = await opened({ [GRANTED]: 63 });
  const pane = session(host);
  const starting = pane.start();
  pane.dispose();
  await starting;
  await pane.check();
  edit();
  expect([watchers(), marks.length]).toEqual([0, 0]);
  const other = session(host);
  await other.start();
  expect(watchers()).toBe(1);
  other.dispose();
  expect(watchers()).toBe(0);
});

test('blanks are written 0 together, and taken back to blank', async () => {
  const { host } = await opened({
    'proactive.licences.decisions': null,
    'proactive.penalties.decisions': null,
  });
  const pane = session(host);
  await pane.start();
  const seen = pane.store.get().checkup!;
  await pane.repair(
    seen.problems.flatMap((problem) => problem.suspects.slice(0, 1)),
    seen,
  );
  expect(pane.store.get().checkup).toMatchObject({ problems: [], filled: 166 });
  await pane.takeBack();
  expect(pane.store.get().checkup!.filled).toBe(164);
});

test.each([
  ['2027-01-12', 2026],
  ['2026-11-22', 2026],
  ['2026-06-30', 2025],
])('on %s the report of %d is being written', (day, year) => expect(reportYear(new Date(day))).toBe(year));
