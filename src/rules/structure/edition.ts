import { BOTH, type Examples, type Rule } from '../rule';
import { edition2021 } from '../../format/editions';
import type { Location } from '../../report/location';

/** Report years from 2021 on use the tables of 2021: 国办公开办函〔2021〕30号 replaces the form of 2019. */
export const edition = {
  id: 'structure.edition',
  severity: 'error',
  source: 'law',
  citation: edition2021.notice,
  editions: BOTH,
  judge: ({ report, edition: { id, cells }, published }, { found }) => {
    if (id === edition2021.id || report.year < edition2021.reportYears[0]) return;
    const block = published?.tables.find(({ table }) => table === 'proactive')?.blocks[0];
    const first = cells[0];
    if (!first) return;
    const at: Location = block === undefined ? { cell: first.id } : { block, section: 'proactive' };
    found({ at: [at], actual: id, expected: edition2021.id });
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { year: 2021 },
  fails: { year: 2021, edition: '2019' },
};
