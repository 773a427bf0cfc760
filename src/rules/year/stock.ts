import { followsLastYear, type LastYearRelation } from '../follows-last-year';
import { REGULATION, type Examples, type Rule } from '../rule';

const stocks: readonly LastYearRelation[] = ['rules', 'normativeDocuments'].map((row) => ({
  cell: `proactive.${row}.inForce`,
  last: `proactive.${row}.inForce`,
  plus: [`proactive.${row}.issued`],
  minus: [`proactive.${row}.repealed`],
}));

/** 现行有效 is last year's 现行有效 plus what was issued, minus what was repealed. */
export const stock = {
  id: 'year.stock',
  severity: 'error',
  source: 'meaning',
  citation: REGULATION.proactive,
  editions: ['2021'],
  judge: followsLastYear(stocks),
} as const satisfies Rule;

/** What is handed over agrees, so that nothing but the stock can be found. */
const CARRIED = {
  'requests.carriedOut.naturalPerson': 7,
  'requests.carriedOut.enterprise': 1,
  'requests.carriedOut.total': 8,
};

export const examples: Examples = {
  passes: { previous: { ...CARRIED, 'proactive.normativeDocuments.inForce': 13 } },
  fails: { previous: { ...CARRIED, 'proactive.normativeDocuments.inForce': 12 } },
};
