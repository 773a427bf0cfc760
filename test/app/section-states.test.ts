import { checkReport } from '../../src/app/check-report';
import { emptyReport } from '../../src/app/empty-report';
import { sectionStates } from '../../src/app/section-states';
import type { Report } from '../../src/report/report';
import { fromPlain } from '../../src/report/cell-value';
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';

const states = (report: Report) =>
  sectionStates(report, checkReport(report).problems)
    .map(([, state]) => ({ done: '✓', look: '!', begun: '…', empty: '○' })[state])
    .join('');

const whole: Report = reportOf(balanced, {
  agency: '某县自然资源局',
  year: 2025,
  narrative: wordsInOrder(147),
  profile: { date: '2026年1月20日' },
});

test.each<[string, Report, string]>([
  ['nothing yet', emptyReport('2021', 2026, ''), '○○○○○○○'],
  ['the first sheet alone', emptyReport('2021', 2026, '某县某局'), '✓○○○○○○'],
  ['all of it', whole, '✓✓✓✓✓✓✓'],
  [
    'a blank figure, which is not wrong',
    { ...whole, cells: new Map([...whole.cells, ['proactive.licences.decisions', fromPlain(null)]]) },
    '✓✓…✓✓✓✓',
  ],
  [
    'a wrong sum',
    { ...whole, cells: new Map([...whole.cells, ['requests.granted.total', fromPlain(1)]]) },
    '✓✓✓!✓✓✓',
  ],
  [
    'a fee of many decimals, which is but a hint',
    { ...whole, cells: new Map([...whole.cells, ['proactive.fees.amount', fromPlain(5949.088667)]]) },
    '✓✓✓✓✓✓✓',
  ],
  ['section 五 says nothing', { ...whole, narrative: { ...whole.narrative, problems: '无' } }, '✓✓✓✓✓!✓'],
  ['a wrong number in the words', { ...whole, narrative: wordsInOrder(13) }, '✓!✓✓✓✓✓'],
])('封面一二三四五六 of a report with %s', (_, report, expected) => {
  expect(states(report)).toBe(expected);
});
