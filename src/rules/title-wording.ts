/** What is amiss with a printed title: 机关全称＋年份＋政府信息公开工作年度报告. */
import type { Found } from './rule';
import { REPORT_NAME } from '../format/sections';
import type { Published } from '../report/published';
import type { Report } from '../report/report';
import { squeezed } from '../report/squeezed';
import { textsOf } from '../report/text';
import { isYearOf } from '../report/year-told';
import { statedPeriod } from '../words/period';

/** What stands in brackets at its end, （公开版）, is no part of its name. */
const withoutBrackets = (title: string): string => title.replace(/\([^()]*\)$/, '');

const YEAR = '(?:[12][0-9]{3}|[二一][〇零○OoＯ一二三四五六七八九]{3})年度?';
const YEAR_FIRST = new RegExp(`^${YEAR}`);
const YEAR_AT_ALL = new RegExp(YEAR);

type Wrong = Pick<Found, 'kind' | 'severity' | 'actual' | 'expected'>;

/** The gravest alone; undefined where nothing is amiss, or no title is printed. */
export function titleAmiss(published: Published, report: Report): Wrong | undefined {
  const { printedTitle, preamble } = published;
  if (!printedTitle) return undefined;
  const actual = printedTitle.text;
  const whole = squeezed(actual);
  const title = withoutBrackets(whole);
  const period = statedPeriod(preamble);
  const expected = officialTitle(report.agency, report.year || period);
  if (!isNamed(title) || !YEAR_AT_ALL.test(whole)) return { kind: 'title', actual, expected };
  const another = otherYear(published, report, period);
  if (another) return { kind: 'title-year', ...another };
  const isElsewhere = YEAR_FIRST.test(title) || !YEAR_AT_ALL.test(title);
  return isElsewhere ? { kind: 'title-order', severity: 'hint', actual, expected } : undefined;
}

/**
 * What else is said of the year outweighs the title; where it is the period alone, which of the two is wrong is
 * asked, but for a title that date or words agree with: it is the period then.
 */
function otherYear(
  { titleYear, signature }: Published,
  { year, narrative }: Report,
  period: number | undefined,
): { actual: number; expected: number } | undefined {
  if (titleYear !== undefined && titleYear !== year) return { actual: titleYear, expected: year };
  if (period === undefined || period === year) return undefined;
  const words = [...textsOf(narrative)]
    .filter(([part]) => part.startsWith('overview'))
    .map(([, text]) => text);
  const isHeld = isYearOf({ date: signature?.date ?? '', words: words.join('\n') }, year);
  return isHeld ? undefined : { actual: year, expected: period };
}

/** It ends in the report's name, and names a body before it; 关于 makes it that of a letter. */
const isNamed = (title: string): boolean =>
  title.endsWith(REPORT_NAME) && title.replace(YEAR_AT_ALL, '') !== REPORT_NAME && !title.includes('关于');

/** What is not known is named by what belongs there. */
const officialTitle = (agency: string, year: number | undefined): string =>
  `${agency || '（机关全称）'}${year ?? '（年份）'}年${REPORT_NAME}`;
