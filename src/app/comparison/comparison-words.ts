/** How a comparison is said: the words of a language, and figures as they are read. */
import type { ComparedFigure, Comparison } from './comparison';
import { comparisonEn } from '../../language/comparison/en';
import { comparisonZhCN, type ComparisonWords } from '../../language/comparison/zh-CN';
import type { LanguageId } from '../../language/language-id';
import type { CellValue } from '../../report/cell-value';

export const comparisonWords = (language: LanguageId): ComparisonWords =>
  language === 'en' ? comparisonEn : comparisonZhCN;

/** What stands above the columns of both years. */
export const yearNames = ({ years }: Pick<Comparison, 'years'>, words: ComparisonWords) => ({
  last: years.last === 0 ? words.lastYear : words.year(years.last),
  now: years.now === 0 ? words.thisYear : words.year(years.now),
});

/** A difference with its sign: +12, -3, 0. */
export const signed = (difference: number): string =>
  difference > 0 ? `+${difference}` : String(difference);

/** How much of last year's the difference is, to a tenth of a per cent; of nothing there is no proportion. */
export const percentage = ({ last, difference }: Pick<ComparedFigure, 'last' | 'difference'>): string =>
  last === 0 ? '—' : `${signed(Number(((100 * difference) / Math.abs(last)).toFixed(1)))}%`;

/** As it stands there. */
export function written(value: CellValue, { blank }: ComparisonWords): string {
  if (value.kind === 'known') return String(value.value);
  return value.kind === 'blank' ? blank : value.written;
}
