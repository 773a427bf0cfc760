import { followsLastYear, type LastYearRelation } from '../follows-last-year';
import { REGULATION, type Examples, type Rule } from '../rule';
import { applicantColumns } from '../../format/requests-table';

export const carryOvers: readonly LastYearRelation[] = applicantColumns.map(({ key }) => ({
  cell: `requests.carriedIn.${key}`,
  last: `requests.carriedOut.${key}`,
  plus: [],
  minus: [],
}));

/** This year's 上年结转 is last year's 结转下年度, column by column. */
export const carryOver = {
  id: 'year.carry-over',
  severity: 'error',
  source: 'meaning',
  citation: REGULATION.requests,
  judge: followsLastYear(carryOvers),
} as const satisfies Rule;

const LAST_YEAR = {
  'requests.carriedOut.naturalPerson': 7,
  'requests.carriedOut.enterprise': 1,
  'requests.carriedOut.total': 8,
};

export const examples: Examples = {
  passes: { previous: LAST_YEAR },
  fails: { previous: { ...LAST_YEAR, 'requests.carriedOut.total': 9 } },
};
