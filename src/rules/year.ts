/** What last year's report says of this year's figures. */
import type { LastYearRelation } from './rule';
import { applicantColumns } from '../format/requests-table';

/** This year's 上年结转 is last year's 结转下年度, column by column. */
export const carryOver: readonly LastYearRelation[] = applicantColumns.map(({ key }) => ({
  cell: `requests.carriedIn.${key}`,
  last: `requests.carriedOut.${key}`,
  plus: [],
  minus: [],
}));

/** 现行有效 = last year's 现行有效 + 制发 − 废止. */
export const stock: readonly LastYearRelation[] = ['rules', 'normativeDocuments'].map((row) => ({
  cell: `proactive.${row}.inForce`,
  last: `proactive.${row}.inForce`,
  plus: [`proactive.${row}.issued`],
  minus: [`proactive.${row}.repealed`],
}));
