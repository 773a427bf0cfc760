import { balanced, reportOf } from '../real-reports';
import { makeWorkbook } from '../../src/app/make-workbook';
import { zhCN } from '../../src/language/zh-CN';
import { wordsOf } from '../../src/pane/load-words';
import { reportYear } from '../../src/app/report-year';
import { Session } from '../../src/pane/session';
import { fromPlain, type PlainValue } from '../../src/report/cell-value';
import { Fault } from '../../src/report/result';
import { newXlsx } from '../../src/workbook/hosts/xlsx/open-xlsx';
import { placeOf } from '../../src/workbook/layout';
import type { Place, WorkbookHost } from '../../src/workbook/port';
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
  const host: WorkbookHost = {
    can: () => true,
    insert: (plan) => file.insert(plan),
    read: (names) => (failing ? Promise.reject(new Fault(failing)) : file.read(names)),
    write: (values) => file.write(values),
    mark: async (list) => {
      marks.push(list.length);
      await file.mark(list);
    },
    reveal: async (place) => void revealed.push(place),
    watch: (listener) => {
      edited = listener;
      return () => undefined;
    },
  };
  return { host, revealed, marks, edit: () => edited(), fail: (code?: string) => (failing = code) };
}

const session = (host: WorkbookHost) =>
  new Session(host, {
    language: 'zh-CN',
    words: zhCN,
    load: wordsOf,
    today: new Date('2027-01-12'),
    settle: 1,
    facts: () => ({}),
  });

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
  await pane.repair(problem!.suspects);
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
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(pane.store.get().checkup!.problems).toHaveLength(1);
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
  expect(again.store.get().dismissals).toEqual([]);
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

test('blanks are written 0 together, and taken back to blank', async () => {
  const { host } = await opened({
    'proactive.licences.decisions': null,
    'proactive.penalties.decisions': null,
  });
  const pane = session(host);
  await pane.start();
  await pane.repair(pane.store.get().checkup!.problems.flatMap((problem) => problem.suspects.slice(0, 1)));
  expect(pane.store.get().checkup).toMatchObject({ problems: [], filled: 166 });
  await pane.takeBack();
  expect(pane.store.get().checkup!.filled).toBe(164);
});

test.each([
  ['2027-01-12', 2026],
  ['2026-11-22', 2026],
  ['2026-06-30', 2025],
])('on %s the report of %d is being written', (day, year) => expect(reportYear(new Date(day))).toBe(year));
