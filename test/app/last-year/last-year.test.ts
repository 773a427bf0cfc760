/** A file chosen as last year's report: what is told of it, and what becomes of the answer. */
import { balanced, reportOf } from '../../real-reports';
import { adopt } from '../../../src/app/last-year/adopt';
import { candidateOf } from '../../../src/app/last-year/candidate';
import { isSameUnit } from '../../../src/app/last-year/same-unit';
import { fromPlain, known, BLANK } from '../../../src/report/cell-value';
import type { Report } from '../../../src/report/report';

const now = { agency: '某市某区自然资源局', year: 2025 };
const before = (rest: Parameters<typeof reportOf>[1] = {}, figures = balanced): Report =>
  reportOf(figures, { agency: now.agency, year: 2024, ...rest });
const chosen = (report: Report) => candidateOf('上年.docx', { report, messages: [] }, now);
const refusal = (act: () => unknown): string => {
  try {
    act();
  } catch (cause) {
    return (cause as { code: string }).code;
  }
  return 'taken';
};

test.each([
  ['某区自然资源局', '某区自然资源局', true],
  ['某区自然资源局', '某市某区自然资源局', true],
  ['某区 自然资源局', '某区自然资源局', true],
  ['某区（自贸区）管委会', '某区(自贸区)管委会', true],
  ['某区自然资源局', '某区自然资源和规划局', false],
  ['市财政局', '某市财政局', false],
  ['', '某市财政局', false],
  ['', '', false],
])('%s and %s: of one unit %s', (a, b, same) => {
  expect(isSameUnit(a, b)).toBe(same);
  expect(isSameUnit(b, a)).toBe(same);
});

test('says how many figures were read, which were not, and which of its own sums do not come out', () => {
  const report = before();
  const cells = new Map(report.cells)
    .set('requests.handled.total', known(148))
    .set('proactive.rules.issued', BLANK)
    .set('proactive.fees.amount', fromPlain('未统计'));
  const { read, figures, unread, broken, ours } = chosen({ ...report, cells });
  expect({ read, figures, unread, ours }).toEqual({
    read: 198,
    figures: 200,
    unread: ['proactive.rules.issued', 'proactive.fees.amount'],
    ours: true,
  });
  expect(broken.map(({ findings }) => findings.map(({ rule }) => rule))).toEqual([
    ['requests.row-total', 'requests.outcome-total', 'requests.balance'],
  ]);
});

test.each([
  ['with nothing in it', () => chosen({ ...before(), cells: new Map() }), 'last-year-empty'],
  ['of this year', () => chosen(before({ year: 2025 })), 'last-year-not-before'],
  ['of the year before the last', () => chosen(before({ year: 2023 })), 'last-year-not-before'],
  ['of the year before', () => chosen(before()), 'taken'],
  ['of a year that could not be read', () => chosen(before({ year: 0 })), 'taken'],
  ['with nothing but zeros', () => chosen(before({}, {})), 'taken'],
  ['of another unit', () => adopt([chosen(before({ agency: '某区国土局' }))], now), 'last-year-other-unit'],
  ['twice', () => adopt([chosen(before()), chosen(before())], now), 'last-year-several'],
  [
    'of two editions',
    () =>
      adopt([chosen(before()), chosen(before({ edition: '2019' }, {}))], now, {
        answer: 'merged',
        reason: '',
      }),
    'last-year-formats',
  ],
])('a report %s', (_, act, code) => {
  expect(refusal(act)).toBe(code);
});

test('a year that could not be read is the one before, for whoever takes the report', () => {
  expect(adopt([chosen(before({ year: 0 }))], now).report.year).toBe(2024);
});

test('an answer is kept only where the name asks for one', () => {
  const said = { answer: 'renamed', reason: '机构改革' } as const;
  expect(adopt([chosen(before({ agency: '某区国土局' }))], now, said).unit).toEqual(said);
  expect(adopt([chosen(before())], now, said).unit).toBeUndefined();
});

test('units that were merged are added up; what one of them lacks is not known', () => {
  const one = before({ agency: '某区国土局', narrative: { overview: { proactive: '甲' }, problems: '乙' } });
  const two = before({ agency: '某区林业局', narrative: { overview: '丙' } });
  const lacking = { ...two, cells: new Map(two.cells).set('proactive.rules.issued', BLANK) };
  const { report, unit } = adopt([chosen(one), chosen(lacking)], now, { answer: 'merged', reason: '' });
  expect(unit).toEqual({ answer: 'merged', reason: '' });
  expect(report.agency).toBe('某区国土局、某区林业局');
  expect(report.cells.get('requests.received.total')).toEqual(known(294));
  expect(report.cells.get('proactive.fees.amount')).toEqual(known(192.3432));
  expect(report.cells.get('proactive.rules.issued')).toEqual(BLANK);
  expect(report.narrative).toEqual({ overview: '甲\n丙', problems: '乙' });
});
