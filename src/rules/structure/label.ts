import type { Examples, Rule, Verdict } from '../rule';
import { plain } from '../plain-label';
import { keyOf, sectionOf, titleOf } from '../section-heading';
import { titleAmiss } from '../title-wording';
import type { SectionKey } from '../../report/location';
import type { Published } from '../../report/published';

interface Wording {
  readonly block: number;
  readonly section: SectionKey;
  readonly written: string;
  readonly official: string;
}

const headings = ({ headings: found }: Published): Wording[] =>
  found.map((heading) => {
    const { block, written } = heading;
    const section = sectionOf(heading);
    return { block, section: keyOf(section), written, official: titleOf(section) };
  });

/** Labels of the tables, headings of the sections and the title are the official ones. */
export const label = {
  id: 'structure.label',
  severity: 'warning',
  source: 'law',
  citation: '国办公开办函〔2021〕30号',
  judge: ({ published, report }, { found }) => {
    if (!published) return;
    const title = titleAmiss(published, report);
    if (title && published.printedTitle)
      found({ at: [{ block: published.printedTitle.block, section: 'cover' }], ...title });
    const labels = published.labels.map((each): Wording => ({ ...each, section: each.table }));
    const told = new Set<string>();
    for (const wording of [...labels, ...headings(published)]) judge(wording, told, found);
  },
} as const satisfies Rule;

/** A label that stands over several columns is told once. */
function judge(
  { block, section, written, official }: Wording,
  told: Set<string>,
  found: Verdict['found'],
): void {
  const is = plain(written);
  if (is === plain(official) || told.has(`${block} ${is}`)) return;
  told.add(`${block} ${is}`);
  found({ at: [{ block, section }], actual: written.replace(/[\s\p{Cf}]/gu, ''), expected: official });
}

const LABEL = {
  table: 'proactive',
  axis: 'column',
  key: 'inForce',
  block: 4,
  row: 1,
  column: 3,
  official: '现行有效件数',
} as const;
const REST = { title: '', preamble: '', headings: [], repeated: [], tables: [] };
const ROW = {
  table: 'requests',
  axis: 'row',
  key: 'refusedEnforcementFile',
  block: 6,
  row: 10,
  column: 1,
} as const;
export const examples: Examples = {
  passes: {
    published: {
      ...REST,
      labels: [
        { ...LABEL, written: '现行有效\n件　数' },
        { ...ROW, official: '7.属于行政执法案卷', written: '７ ．属于行政执法案卷' },
      ],
    },
  },
  fails: { published: { ...REST, labels: [{ ...LABEL, written: '先行有效件数' }] } },
};
