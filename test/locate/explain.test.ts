import { changed, line, withLiveTotals } from './changed';
import { report2023, report2024 } from './suqian';
import { explain } from '../../src/locate/explain';
import { firstCellOf, type CellSuspect, type Suspect } from '../../src/report/finding';
import type { Report } from '../../src/report/report';
import { checkTables } from '../check-tables';

const explained = (report: Report, previous?: Report) =>
  explain(checkTables(report, previous), report, previous);

const inLine = (suspect: Suspect): string => line(suspect as CellSuspect);

const inShort = (report: Report, previous?: Report) =>
  explained(report, previous).findings.map((finding) => [
    `${finding.rule} ${firstCellOf(finding)!.replace('requests.', '')}`,
    finding.expected,
    ...finding.suspects.map(inLine),
  ]);

test('every broken equation names the cell that is wrong', () => {
  const right = 'granted.naturalPerson 1157→1175 transposed-digits';
  expect(inShort(changed(report2023, { 'granted.naturalPerson': 1157 }))).toEqual([
    ['requests.row-total granted.total', 1173, right],
    ['requests.outcome-total handled.naturalPerson', 3357, right],
  ]);
});

test('a blank gets the value the equations propose', () => {
  expect(inShort(changed(report2023, { 'granted.naturalPerson': null }))).toEqual([
    ['value.blank granted.naturalPerson', 1175, 'granted.naturalPerson null→1175 blank'],
  ]);
});

test('a blank that nothing proposes may be confirmed as 0, but 0 is not expected', () => {
  expect(inShort(changed(report2023, { 'proactive.licences.decisions': null }))).toEqual([
    ['value.blank proactive.licences.decisions', null, 'proactive.licences.decisions null→0 blank'],
  ]);
});

describe('a cell that is not a number', () => {
  test('the proposal and the reading agree: once, as it was read', () => {
    expect(inShort(changed(report2023, { 'granted.enterprise': '12件' }))).toEqual([
      ['value.not-a-number granted.enterprise', 12, 'granted.enterprise 12件→12 read-as-number'],
    ]);
  });

  test('they differ: both, the proposal first, and neither is expected', () => {
    expect(inShort(changed(report2023, { 'granted.enterprise': '21件' }))).toEqual([
      [
        'value.not-a-number granted.enterprise',
        null,
        'granted.enterprise 21件→12 blank',
        'granted.enterprise 21件→21 read-as-number',
      ],
    ]);
  });
});

test('a negative figure and the equations it breaks are one mistake', () => {
  const right = 'granted.enterprise -12→12 one-digit';
  expect(inShort(changed(report2023, { 'granted.enterprise': -12 }))).toEqual([
    ['requests.row-total granted.total', 1167, right],
    ['requests.outcome-total handled.enterprise', 75, right],
    ['value.negative granted.enterprise', null, right],
  ]);
});

test('last year’s figure explains this year’s', () => {
  const report = changed(report2024, { 'carriedIn.enterprise': 30 });
  const right = 'carriedIn.enterprise 30→3 factor-of-ten';
  expect(inShort(report, report2023)).toEqual([
    ['requests.row-total carriedIn.total', 148, right],
    ['requests.balance received.enterprise', 78, right],
    ['year.carry-over carriedIn.enterprise', 3, right],
  ]);
});

test('an equation that two mistakes break is left to them', () => {
  const report = changed(withLiveTotals(report2023), {
    'received.enterprise': 990,
    'received.total': 3511 + 891 + 45,
    'received.legalService': 50,
  });
  const live = { ...report, cells: new Map(report.cells) };
  live.cells.set('requests.received.total', { kind: 'known', value: 3511 + 891 + 45, derived: true });
  const findings = explained(live).findings.map((finding) => [
    firstCellOf(finding),
    finding.suspects[0] && inLine(finding.suspects[0]),
  ]);
  expect(findings).toEqual([
    ['requests.received.enterprise', 'received.enterprise 990→99 factor-of-ten'],
    ['requests.received.legalService', 'received.legalService 50→5 factor-of-ten'],
    ['requests.received.total', undefined],
  ]);
});

test('a live total that counted a blank as 0 is mended by filling it in', () => {
  const report = withLiveTotals(report2023);
  const cells = new Map(changed(report, { 'declinedPetition.naturalPerson': null }).cells);
  for (const [cell, value] of [
    ['declinedPetition.total', 0],
    ['handled.naturalPerson', 3070],
    ['handled.total', 3181],
  ] as const) {
    cells.set(`requests.${cell}`, { kind: 'known', value, derived: true });
  }
  const fill = 'declinedPetition.naturalPerson null→305 blank';
  expect(inShort({ ...report, cells })).toEqual([
    ['requests.balance received.naturalPerson', 3188, fill],
    ['requests.balance received.total', 3302, fill],
    ['value.blank declinedPetition.naturalPerson', 305, fill],
  ]);
});

test('more explanations than are listed are counted', () => {
  const report = changed(withLiveTotals(report2023), { 'received.naturalPerson': 3403 });
  const finding = explained(report).findings.find(
    (each) => firstCellOf(each) === 'requests.received.naturalPerson',
  );
  expect(finding).toMatchObject({ suspectCount: 24 });
  expect(finding!.suspects).toHaveLength(20);
});
