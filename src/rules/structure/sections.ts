import type { Examples, Found, Rule, Subject, Verdict } from '../rule';
import { plain } from '../plain-label';
import { keyOf, sectionOf, titleOf } from '../section-heading';
import { outOfOrder, type OutOfOrder } from '../section-order';
import { sections as official, type NarrativeKey, type Section } from '../../format/sections';
import type { Location } from '../../report/location';
import type { Published, PublishedHeading } from '../../report/published';
import type { Texts } from '../../report/text';
import { saysNothing } from '../../words/duties';

const WRITTEN: readonly NarrativeKey[] = ['overview', 'problems', 'other'];

/**
 * 一, 五 and 六 are not empty, and 五 is not 无 (《条例》第五十条: 存在的主要问题及改进情况). Of a published report
 * that has headings, all six are there, once, in order and with their numbers.
 */
export const sections = {
  id: 'structure.sections',
  severity: 'error',
  source: 'law',
  citation: '《中华人民共和国政府信息公开条例》第五十条',
  judge: ({ texts, published }: Subject, { found }: Verdict) => {
    if (published) for (const each of headingsAmiss(published)) found(each);
    const absent = new Set(published && absentFrom(published).map(({ narrative }) => narrative));
    for (const section of WRITTEN) {
      const text = textOf(section, texts);
      const isEmpty = text.trim() === '';
      if (!isEmpty && !(section === 'problems' && saysNothing(text))) continue;
      // 一 written by aspect is no text of its own: there is nothing to point at but its beginning.
      const at = { part: section, start: 0, end: texts.get(section)?.length ?? 0 };
      const kind = absent.has(section) ? 'absent' : isEmpty ? section : 'nothing';
      found({ at: [at], kind, actual: text.trim() || null, expected: null });
    }
  },
} as const satisfies Rule;

/** Sections without a heading; none where nothing is headed: that is no document but its tables. */
const absentFrom = ({ headings }: Published): readonly Section[] =>
  official.filter(({ number }) => headings.length > 0 && !headings.some(({ section }) => section === number));

function headingsAmiss(published: Published): Found[] {
  const { headings, repeated } = published;
  const moved = outOfOrder(headings);
  const inPlace = headings.filter((each) => !moved.some(({ heading }) => heading === each));
  return [
    ...absentFrom(published).flatMap((section) => tableWithoutHeading(section, published)),
    ...moved.map(misplaced),
    ...inPlace.filter(isMisnumbered).map(misnumbered),
    ...official.flatMap((section) => tableElsewhere(section, published)),
    ...(isTwice(published) ? repeated.slice(0, 1) : repeated).map((heading): Found => ({
      ...amiss(isTwice(published) ? 'twice' : 'repeated', heading),
      expected: null,
    })),
  ];
}

/** Sections 一, 五 and 六 are missed by their words. */
function tableWithoutHeading(section: Section, { tables }: Published): Found[] {
  const { table } = section;
  if (!table) return [];
  const block = tables.find((each) => each.table === table)?.blocks[0];
  const expected = titleOf(section);
  return block === undefined
    ? [{ at: [{ section: table }], kind: 'absent', actual: null, expected }]
    : [{ at: [{ block, section: table }], kind: 'untitled', severity: 'warning', actual: null, expected }];
}

/** Under the heading of another section, though its own is there. */
function tableElsewhere({ number, heading, table }: Section, { headings, tables }: Published): Found[] {
  const block = tables.find((each) => each.table === table)?.blocks[0];
  if (!table || block === undefined || !headings.some(({ section }) => section === number)) return [];
  const above = headings.filter((each) => each.block < block).slice(-1)[0];
  if (above?.section === number) return [];
  const actual = above?.written ?? null;
  const expected = titleOf({ number, heading });
  return [{ at: [{ block, section: table }], kind: 'table', severity: 'warning', actual, expected }];
}

/** All of it was pasted a second time. Of a table, what comes again may be a further part. */
function isTwice({ headings, repeated }: Published): boolean {
  const ofWords = headings.filter((each) => sectionOf(each).narrative !== undefined);
  return (
    ofWords.length > 1 && ofWords.every(({ section }) => repeated.some((each) => each.section === section))
  );
}

const misplaced = ({ heading, standsAfter, belongs }: OutOfOrder): Found => ({
  ...amiss('after' in belongs ? 'after' : 'before', heading),
  actual: standsAfter?.written ?? null,
  expected: titleOf('after' in belongs ? belongs.after : belongs.before),
});

const misnumbered = (heading: PublishedHeading): Found => ({
  ...amiss('number', heading),
  expected: titleOf(sectionOf(heading)),
});

/** With other words besides, structure.label tells of both; the official ones hold no such number. */
const NUMBER = /([一二三四五六七八九十]+)(?:部分|\s*[、.．,，:：])/;
const isMisnumbered = (heading: PublishedHeading): boolean =>
  (NUMBER.exec(heading.written)?.[1] ?? heading.section) !== heading.section &&
  plain(heading.written) === plain(sectionOf(heading).heading);

function amiss(kind: string, heading: PublishedHeading) {
  const { block, written } = heading;
  const at: Location = { block, section: keyOf(sectionOf(heading)) };
  return { at: [at], kind, severity: 'warning', actual: written } as const;
}

/** Section 一 is written as one text or by aspect. */
const textOf = (section: NarrativeKey, texts: Texts): string =>
  [...texts]
    .flatMap(([part, text]) => (part === section || part.startsWith(`${section}.`) ? [text] : []))
    .join('');

const WORDS = { overview: '主动公开信息120条。', other: '本年度未收取信息处理费。' };
export const examples: Examples = {
  passes: { narrative: { ...WORDS, problems: '政策解读形式不够丰富。' } },
  fails: { narrative: { ...WORDS, problems: '无。' } },
};
