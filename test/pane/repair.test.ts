/** What the pane offers is written, taken back, and neither over what the clerk has done since. */
import { GRANTED, opened, until } from './living-workbook';
import { idle, sessionOn } from './session-on';
import { edition2021 } from '../../src/format/editions';
import { known } from '../../src/report/cell-value';
import { valueOf } from '../../src/report/report';
import { Fault } from '../../src/report/result';
import { TOTALS } from '../../src/workbook/cover';
import { areaNames, placeOf } from '../../src/workbook/layout';

test('a wrong cell is found, marked, jumped to, repaired and restored', async () => {
  const { host, revealed, marks } = await opened({ [GRANTED]: 63 });
  const pane = sessionOn({ host });
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

test('what the clerk has typed since a repair was shown is not overwritten', async () => {
  const { host } = await opened({ [GRANTED]: 63 });
  const pane = sessionOn({ host });
  await pane.start();
  const seen = pane.store.get().checkup!;
  await host.write([{ place: placeOf(edition2021, GRANTED), value: 40 }]);
  await pane.repair(seen.problems[0]!.suspects, seen);
  expect(pane.store.get()).toMatchObject({ notice: { code: 'repair-stale' }, repairs: 0 });
  expect(valueOf(pane.store.get().checkup!.report, GRANTED)).toEqual(known(40));
});

test('a check that fails after a repair is tried again alone', async () => {
  const { host, fail, calm } = await opened({ [GRANTED]: 63 });
  const pane = sessionOn({ host });
  await pane.start();
  const seen = pane.store.get().checkup!;
  fail('excel-busy', 1);
  await pane.repair(seen.problems[0]!.suspects, seen);
  const { notice, repairs } = pane.store.get();
  expect([notice?.code, repairs]).toEqual(['excel-busy', 1]);
  calm();
  notice!.retry!();
  await pane.check();
  expect(pane.store.get()).toMatchObject({ repairs: 1, checkup: { problems: [] } });
});

test('that a repair was not done stays told where the check after it, and later ones, fail as well', async () => {
  const { host, fail, calm, edit, reads } = await opened({ [GRANTED]: 63 });
  const pane = sessionOn({ host });
  await pane.start();
  const seen = pane.store.get().checkup!;
  await host.write([{ place: placeOf(edition2021, GRANTED), value: 40 }]);
  fail('excel-busy', 1);
  await pane.repair(seen.problems[0]!.suspects, seen);
  const before = reads();
  edit();
  await until(() => reads() > before);
  await idle(pane);
  const { notice } = pane.store.get();
  expect(notice?.code).toBe('repair-stale');
  calm();
  notice!.retry!();
  await pane.check();
  expect(valueOf(pane.store.get().checkup!.report, GRANTED)).toEqual(known(40));
});

test('a repair that failed can be tried again after a live check has failed too', async () => {
  const { host, fail, calm, edit, reads } = await opened({ [GRANTED]: 63 });
  const pane = sessionOn({ host });
  await pane.start();
  const seen = pane.store.get().checkup!;
  fail('excel-busy');
  await pane.repair(seen.problems[0]!.suspects, seen);
  const before = reads();
  edit();
  await until(() => reads() > before);
  await idle(pane);
  calm();
  pane.store.get().notice!.retry!();
  await idle(pane);
  expect(pane.store.get()).toMatchObject({ repairs: 1, checkup: { problems: [] } });
});

test('a repair, and taking it back, whose answer was lost is known to be done when tried again', async () => {
  const { host } = await opened({ [GRANTED]: 63 });
  const pane = sessionOn({ host });
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
    await idle(pane);
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
  const pane = sessionOn({ host });
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

test('blanks are written 0 together, and taken back to blank', async () => {
  const { host } = await opened({
    'proactive.licences.decisions': null,
    'proactive.penalties.decisions': null,
  });
  const pane = sessionOn({ host });
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

describe('a total that was typed over', () => {
  const total = 'requests.granted.total';
  const repaired = async (changes: Record<string, number>, totals: keyof typeof TOTALS) => {
    const { host } = await opened(changes);
    await host.write([{ place: { area: areaNames.totals, row: 0, column: 0 }, value: TOTALS[totals] }]);
    const place = placeOf(edition2021, total);
    const pane = sessionOn({ host });
    await pane.start();
    const seen = pane.store.get().checkup!;
    await pane.repair(seen.problems[0]!.suspects, seen);
    return { pane, there: async () => (await host.read([place.area]))[0]!.rows[place.row]![place.column]! };
  };

  test('is calculated again once it is repaired, and is as typed once that is taken back', async () => {
    const { pane, there } = await repaired({ [total]: 99 }, 'live');
    expect(await there()).toMatchObject({ value: 48, formula: expect.stringContaining('SUM(D8:I8)') });
    expect(pane.store.get().checkup!.problems).toEqual([]);
    await pane.takeBack();
    expect(await there()).toEqual({ value: 99 });
  });

  test('is a number where totals are typed', async () => {
    const { there } = await repaired({ [total]: 99 }, 'typed');
    expect(await there()).toEqual({ value: 48 });
  });
});
