import { alive, GRANTED, opened, until } from './living-workbook';
import { idle, sessionOn } from './session-on';
import { edition2021 } from '../../src/format/editions';
import { newXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { placeOf } from '../../src/workbook/layout';
import { zhCN } from '../../src/language/zh-CN';
import { readReport } from '../../src/workbook/read';

test('an empty workbook: the template is inserted, recognised again, and checked', async () => {
  const { host } = alive(newXlsx());
  const pane = sessionOn({ host });
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
  const again = sessionOn({ host });
  await again.start();
  expect(again.store.get()).toMatchObject({
    template: 'present',
    preparation: { agency: '某县财政局', kind: 'department' },
  });
});

test('an edit is followed by a check, a burst of edits by one', async () => {
  const { host, edit, marks } = await opened();
  const pane = sessionOn({ host });
  await pane.start();
  const before = marks.length;
  await host.write([{ place: placeOf(edition2021, GRANTED), value: 63 }]);
  edit();
  edit();
  edit();
  await until(() => pane.store.get().checkup!.problems.length === 1);
  await idle(pane);
  expect(marks.length).toBe(before + 1);
});

test('a warning is dismissed with a reason, which stays in the workbook until the figure changes', async () => {
  const { host } = await opened({ [GRANTED]: '３６' });
  const pane = sessionOn({ host });
  await pane.start();
  await pane.dismiss(pane.store.get().checkup!.problems[0]!, '由系统导出');
  expect(pane.store.get().checkup).toMatchObject({ problems: [], dismissed: [{ reason: '由系统导出' }] });
  const again = sessionOn({ host });
  await again.start();
  expect(again.store.get().checkup!.dismissed).toHaveLength(1);
  await host.write([{ place: placeOf(edition2021, GRANTED), value: '３７' }]);
  await again.check();
  expect(again.store.get().checkup!.problems.length).toBeGreaterThan(0);
  await again.recall({ ...pane.store.get().checkup!.dismissed[0]!.problem });
  expect((await readReport(host)).dismissals).toEqual([]);
});

test.each([
  ['stays in the pane, as in Excel, it is told to click the cell first', false],
  ['is in the cell at once, nothing is told', true],
])('where after a jump the keyboard %s', async (_, types) => {
  const { host, revealed } = await opened({ [GRANTED]: 63 });
  const pane = sessionOn({ host: { ...host, can: (ability) => ability !== 'type' || types } });
  await pane.start();
  await pane.goTo(pane.store.get().checkup!.problems[0]!);
  expect(revealed).toHaveLength(1);
  const { notice } = pane.store.get();
  expect(notice && zhCN.pane.notices[notice.code as 'located']()).toEqual(
    types ? undefined : expect.stringContaining('请先点一下该格再输入'),
  );
});

test('an error cannot be dismissed', async () => {
  const { host } = await opened({ [GRANTED]: 63 });
  const pane = sessionOn({ host });
  await pane.start();
  await pane.dismiss(pane.store.get().checkup!.problems[0]!, '我说对就对');
  expect(pane.store.get().checkup!.problems).toHaveLength(1);
});

test('a fault is told with a way to try again, and nothing is lost', async () => {
  const { host, fail, calm } = await opened({ [GRANTED]: 63 });
  const pane = sessionOn({ host });
  await pane.start();
  fail('excel-cell-edit-mode');
  await pane.check();
  const { notice, checkup } = pane.store.get();
  expect(notice).toMatchObject({ kind: 'fault', code: 'excel-cell-edit-mode' });
  expect(checkup!.problems).toHaveLength(1);
  calm();
  notice!.retry!();
  await pane.check();
  expect(pane.store.get().notice).toBeUndefined();
});

test('two warnings dismissed at once are both kept', async () => {
  const { host } = await opened({ [GRANTED]: '３６', 'requests.granted.enterprise': '１' });
  const pane = sessionOn({ host });
  await pane.start();
  const { problems } = pane.store.get().checkup!;
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  expect(warnings.length).toBeGreaterThan(1);
  await Promise.all(warnings.map((problem) => pane.dismiss(problem, '由系统导出')));
  expect((await readReport(host)).dismissals).toHaveLength(warnings.length);
});

test('a template whose sheets are gone can be put in again', async () => {
  const { host } = await opened();
  const pane = sessionOn({ host });
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
  const { host, edit, fail, calm, reads } = await opened();
  const pane = sessionOn({ host });
  await pane.start();
  const before = reads();
  fail('excel-cell-edit-mode');
  edit();
  await until(() => reads() > before);
  await idle(pane);
  expect(pane.store.get().notice).toBeUndefined();
  fail('excel-busy');
  edit();
  await until(() => pane.store.get().notice?.code === 'excel-busy');
  calm();
  edit();
  await until(() => pane.store.get().notice === undefined);
});

test('where the first look failed, inserting looks first and puts nothing in twice', async () => {
  const { host, fail, calm } = await opened({ [GRANTED]: 63 });
  let inserted = 0;
  host.insert = () => Promise.resolve([]).then(() => (inserted++, []));
  const pane = sessionOn({ host });
  fail('excel-busy');
  await pane.start();
  expect(pane.store.get().template).toBe('unknown');
  calm();
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
  const pane = sessionOn({ host });
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
  const pane = sessionOn({ host });
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
  const pane = sessionOn({ host });
  const starting = pane.start();
  pane.dispose();
  await starting;
  await pane.check();
  edit();
  expect([watchers(), marks.length]).toEqual([0, 0]);
  const other = sessionOn({ host });
  await other.start();
  expect(watchers()).toBe(1);
  other.dispose();
  expect(watchers()).toBe(0);
});
