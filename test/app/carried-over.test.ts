/** A wrong 上年结转 is one problem with one proposal: last year's figure says what it should be. */
import { balanced, reportOf, row } from '../real-reports';
import { checkReport } from '../../src/app/check-report';
import { definitionOf } from '../../src/rules/equations';
import { edition2021 } from '../../src/format/editions';
import { derived, known, type CellValue } from '../../src/report/cell-value';
import { valueOf, type Report } from '../../src/report/report';
import type { CellId } from '../../src/format/edition';

const COLUMNS = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'socialOrganization',
  'legalService',
  'otherOrganization',
] as const;
/** Something is carried over in every column. */
const CARRIED = [7, 12, 3, 4, 15, 6];
const RECEIVED = [118, 21, 2, 9, 5, 11];
const now = reportOf(
  {
    ...balanced,
    ...row('received', RECEIVED),
    ...row('carriedIn', CARRIED),
    ...row(
      'granted',
      RECEIVED.map((received, i) => received + CARRIED[i]! - 1),
    ),
    ...Object.fromEntries(
      [
        'partlyGranted',
        'refusedThirdParty',
        'refusedProcessInformation',
        'unavailableNotHeld',
        'declinedPetition',
        'declinedDuplicate',
        'otherOutcome',
      ].flatMap((key) => Object.entries(row(key, [0, 0, 0, 0, 0, 0]))),
    ),
    ...row(
      'handled',
      RECEIVED.map((received, i) => received + CARRIED[i]! - 1),
    ),
    ...row('carriedOut', [1, 1, 1, 1, 1, 1]),
  },
  { year: 2025 },
);
const last = reportOf({ ...row('carriedOut', CARRIED) }, { year: 2024 });

/** Live totals follow the cell that is wrong. */
function live(report: Report): Report {
  const cells = new Map(report.cells);
  const sum = (total: CellId): CellValue => {
    const parts = definitionOf(edition2021, total)!.right.map((part) =>
      definitionOf(edition2021, part) ? sum(part) : valueOf(report, part),
    );
    return derived(parts.reduce((all, part) => all + (part.kind === 'known' ? part.value : 0), 0));
  };
  for (const { id } of edition2021.cells) if (definitionOf(edition2021, id)) cells.set(id, sum(id));
  return { ...report, cells };
}

const wrong = (column: string, value: number): Report => ({
  ...now,
  cells: new Map(now.cells).set(`requests.carriedIn.${column}`, known(value)),
});
const inShort = (report: Report) =>
  checkReport(report, { previous: last })
    .problems.filter(({ severity, findings: [{ rule }] }) => severity === 'error' && !/^structure/.test(rule))
    .map(({ findings, suspects, suspectCount }) => [
      findings.some(({ rule }) => rule === 'year.carry-over'),
      suspectCount,
      suspects.map(({ changes }) => changes),
    ]);

test('the report is in order', () => {
  expect([inShort(now), inShort(live(now))]).toEqual([[], []]);
});

describe.each(COLUMNS.map((column, i) => [column, CARRIED[i]!] as const))('%s', (column, is) => {
  const cell = `requests.carriedIn.${column}`;
  test.each([is + 1, is * 10, 0])('%i instead, totals typed or live', (value) => {
    const proposed = [[true, 1, [[{ cell, from: value, to: is }]]]];
    expect(inShort(wrong(column, value))).toEqual(proposed);
    expect(inShort(live(wrong(column, value)))).toEqual(proposed);
  });
});

test.each([
  ['typed', (report: Report) => report, ['naturalPerson', 'total']],
  ['live', live, ['naturalPerson']],
])('where all else was filled in to agree with it, totals %s: still one proposal', (_, totals, columns) => {
  const cells = new Map(now.cells);
  for (const row of ['carriedIn', 'granted', 'handled'])
    for (const column of ['naturalPerson', 'total']) {
      const value = valueOf(now, `requests.${row}.${column}`);
      cells.set(`requests.${row}.${column}`, known(value.kind === 'known' ? value.value + 2 : NaN));
    }
  const [[carryOver, count, proposals] = [], ...others] = inShort(totals({ ...now, cells }));
  expect([carryOver, count, others]).toEqual([true, 1, []]);
  const is = { naturalPerson: 7, total: 47 };
  expect(proposals).toEqual([
    (columns as ('naturalPerson' | 'total')[]).map((column) => ({
      cell: `requests.carriedIn.${column}`,
      from: is[column] + 2,
      to: is[column],
    })),
  ]);
});

test('so is a wrong total that was typed', () => {
  expect(inShort(wrong('total', 57))).toEqual([
    [true, 1, [[{ cell: 'requests.carriedIn.total', from: 57, to: 47 }]]],
  ]);
});
