import type { Examples, Rule } from '../rule';
import { EDITION_IDS } from '../../format/edition';
import { edition2021, editionForYear } from '../../format/editions';
import type { Location } from '../../report/location';

/** A report year uses the tables that held then: 国办公开办函〔2021〕30号 replaces the form of 2019 from 2021 on. */
export const edition = {
  id: 'structure.edition',
  severity: 'error',
  source: 'law',
  citation: edition2021.notice,
  judge: ({ report, edition: { id, cells }, published }, { found }) => {
    const due = editionForYear(report.year);
    if (EDITION_IDS.indexOf(id) <= EDITION_IDS.indexOf(due.id)) return;
    const block = published?.tables.find(({ table }) => table === 'proactive')?.blocks[0];
    const first = cells[0];
    if (!first) return;
    const at: Location = block === undefined ? { cell: first.id } : { block, section: 'proactive' };
    found({ at: [at], actual: id, expected: due.id });
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { year: 2021 },
  fails: { year: 2021, edition: '2019' },
};
