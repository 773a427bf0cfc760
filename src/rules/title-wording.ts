/** What is amiss with a printed title: 机关全称＋年份＋政府信息公开工作年度报告. */
import type { Found } from './rule';
import { REPORT_NAME } from '../format/sections';
import type { Published } from '../report/published';
import type { Report } from '../report/report';
import { squeezed } from '../report/squeezed';
import { statedPeriod } from '../words/period';

/** What stands in brackets at its end, （公开版）, is no part of its name. */
const withoutBrackets = (title: string): string => title.replace(/\([^()]*\)$/, '');

const YEAR = '(?:[12][0-9]{3}|[二一][〇零○OoＯ一二三四五六七八九]{3})年度?';
const YEAR_FIRST = new RegExp(`^${YEAR}`);
const YEAR_AT_ALL = new RegExp(YEAR);

type Wrong = Pick<Found, 'kind' | 'severity' | 'actual' | 'expected'>;

/** The gravest alone; undefined where nothing is amiss, or no title is printed. */
export function titleAmiss({ printedTitle, preamble }: Published, report: Report): Wrong | undefined {
  if (!printedTitle) return undefined;
  const actual = printedTitle.text;
  const whole = squeezed(actual);
  const title = withoutBrackets(whole);
  const period = statedPeriod(preamble);
  const expected = officialTitle(report.agency, report.year || period);
  if (!isNamed(title) || !YEAR_AT_ALL.test(whole)) return { kind: 'title', actual, expected };
  if (period !== undefined && period !== report.year)
    return { kind: 'title-year', actual: report.year, expected: period };
  const isElsewhere = YEAR_FIRST.test(title) || !YEAR_AT_ALL.test(title);
  return isElsewhere ? { kind: 'title-order', severity: 'hint', actual, expected } : undefined;
}

/** It ends in the report's name, and names a body before it; 关于 makes it that of a letter. */
const isNamed = (title: string): boolean =>
  title.endsWith(REPORT_NAME) && title.replace(YEAR_AT_ALL, '') !== REPORT_NAME && !title.includes('关于');

/** What is not known is named by what belongs there. */
const officialTitle = (agency: string, year: number | undefined): string =>
  `${agency || '（机关全称）'}${year ?? '（年份）'}年${REPORT_NAME}`;
