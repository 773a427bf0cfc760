/** This year beside last year, in English. */
import type { ComparisonWords } from './zh-CN';

export const comparisonEn: ComparisonWords = {
  name: '年度对比',
  title: (agency, year) => `${agency} ${year}: this year beside last year`,
  year: (year) => String(year),
  lastYear: 'Last year',
  thisYear: 'This year',
  figure: 'Figure',
  difference: 'Change',
  percentage: 'In %',
  compared: (count) =>
    `${count === 1 ? 'One figure is' : `${count} figures are`} known in both years; the change is this year's less last year's.`,
  editions: (last, now) =>
    `Last year's report is of edition ${last}, this year's of ${now}: only figures that both have are compared.`,
  only: (last, now) =>
    `Not compared, because one edition only has them: ${last} of last year, ${now} of this year.`,
  zeros: (count) => `Not listed, because 0 in both years: ${count}.`,
  mostChanged: 'What changed most',
  mostChangedHint: 'By amount and proportion together, the largest first. Give the reasons in the text.',
  unchanged: 'No figure differs between the two years.',
  charts: { outcomes: 'Applications received, and outcomes (件)', applicants: 'Applicants (件)' },
  notCompared: 'Not compared',
  notComparedHint: 'None of these counts as 0. Fill them in or verify them, then compare again.',
  why: 'Reason',
  reasons: { unknown: 'blank, or not a number', unit: 'perhaps in another unit (元, 万元)' },
  blank: 'blank',
  unknown: 'unknown',
  hint: 'Figures of both years, the change, and what changed most; also as a sheet, a Word file or a page.',
  word: 'Word file',
  page: 'Web page',
};
