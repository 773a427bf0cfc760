import type { Examples, Rule } from '../rule';
import { rowName } from '../../format/editions';

/** A row of table 三 by this key is （六） as 2019 had it, in one row. */
const UNDIVIDED = ' undivided';

/** Every row of the edition is there. What is missing was left out when the table was drawn or copied. */
export const rows = {
  id: 'structure.rows',
  severity: 'error',
  source: 'law',
  citation: '国办公开办函〔2021〕30号',
  judge: ({ published, edition }, { found }) => {
    if (!published) return;
    for (const { table, blocks, missingRows } of published.tables)
      for (const row of missingRows)
        found({
          at: [blocks[0] === undefined ? { section: table } : { block: blocks[0], section: table }],
          kind: 'missing',
          actual: null,
          expected: rowName(edition, table, row),
        });
    const one = published.labels.find(({ key }) => key.endsWith(UNDIVIDED));
    if (one && edition.id !== '2019')
      found({
        at: [{ block: one.block, section: one.table }],
        kind: 'undivided',
        actual: one.written,
        expected: null,
      });
  },
} as const satisfies Rule;

const TABLE = { table: 'proactive', edition: '2021', blocks: [4] } as const;
const REST = { title: '', preamble: '', headings: [], repeated: [], labels: [] };
export const examples: Examples = {
  passes: { published: { ...REST, tables: [{ ...TABLE, missingRows: [] }] } },
  fails: { published: { ...REST, tables: [{ ...TABLE, missingRows: ['rules'] }] } },
};
