/** The words of a report by the place they stand in, so that two can be held against each other. */
import { reportDocument } from '../../document/report-document';
import { linesOf, sectionTexts } from '../../import/recognise/narrative';
import { recognise } from '../../import/recognise/recognise';
import { profileToJson } from '../../report/profile-json';
import type { Block, Document } from '../../document/model';
import type { Published } from '../../report/published';
import type { Report } from '../../report/report';
import { textsOf } from '../../report/text';

export type WordsByPlace = ReadonlyMap<string, string>;

/** Of a workbook, or of a report as JSON: the parts, and the fields of the first sheet. */
export const wordsOfReport = (report: Report): WordsByPlace =>
  new Map([
    ['agency', report.agency],
    ['year', String(report.year)],
    ...Object.entries(profileToJson(report) ?? {}).map(([key, value]) => [key, String(value)] as const),
    ...textsOf(report.narrative),
  ]);

/**
 * Of a published document: all that is printed outside the official tables, from the title on.
 * @param documentNumber what is looked for above the title, where a letterhead may stand as well
 */
export function wordsOfDocument(
  { blocks }: Document,
  published: Published,
  documentNumber: string,
): WordsByPlace {
  const { title, preamble, headings, tables } = published;
  const official = new Set(tables.flatMap((table) => table.blocks));
  const sections = sectionTexts(
    blocks,
    headings.map(({ block, section, written }) => ({ block, section, written, rest: '' })),
    official,
  );
  return new Map([
    ['documentNumber', blocks.some((block) => holds(block, documentNumber)) ? documentNumber : ''],
    ['title', title],
    ['preamble', afterTitle(preamble, title)],
    ...sections.map(({ section, lines }, i) => {
      const heading = blocks[headings[i]?.block ?? -1];
      return [section, [...(heading ? linesOf(heading) : []), ...lines].join('\n')] as const;
    }),
  ]);
}

const holds = (block: Block, text: string): boolean =>
  unspaced(linesOf(block).join('')).includes(unspaced(text));

/** Where only the file's properties tell the title, as of some PDFs, what is printed of it is not the preamble. */
function afterTitle(preamble: string, title: string): string {
  const text = unspaced(preamble);
  const at = title === '' ? -1 : text.indexOf(unspaced(title));
  return at < 0 ? text : text.slice(at + unspaced(title).length);
}

export const unspaced = (text: string): string => text.replace(/\s/g, '');

/** What a report would be read as, if it were printed and nothing beside it. */
export const asPublished = (report: Report) =>
  recognise({ document: reportDocument(report), titles: [], messages: [] });
