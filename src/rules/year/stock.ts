import { followsLastYear, type LastYearRelation } from '../follows-last-year';
import { REGULATION, type Examples, type Rule } from '../rule';

const stocks: readonly LastYearRelation[] = ['rules', 'normativeDocuments'].map((row) => ({
  cell: `proactive.${row}.inForce`,
  last: `proactive.${row}.inForce`,
  plus: [`proactive.${row}.issued`],
  minus: [`proactive.${row}.repealed`],
}));

/** A warning: 清理 and 机构改革 break it in every second pair of published reports. 现行有效 is last year's 现行有效 plus what was issued, minus what was repealed. */
export const stock = {
  id: 'year.stock',
  severity: 'warning',
  source: 'meaning',
  citation: REGULATION.proactive,
  notIn: ['2019'],
  judge: followsLastYear(stocks),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { previous: { 'proactive.normativeDocuments.inForce': 13 } },
  fails: { previous: { 'proactive.normativeDocuments.inForce': 12 } },
};
