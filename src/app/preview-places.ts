/** Where in the workbook that stands which is clicked in the preview: a figure, a stretch of the words, a field of the first sheet. */
import { LINE_BREAK } from '../document/narrative';
import type { Block, Document } from '../document/model';
import { reportDocument } from '../document/report-document';
import { signedBy } from '../document/signature';
import { editions } from '../format/editions';
import type { TableId } from '../format/edition';
import { sections, type Section } from '../format/sections';
import type { Location } from '../report/location';
import type { ProfileText, Report } from '../report/report';
import { textsOf, type Span, type TextPart } from '../report/text';

/** A field of the first sheet is none of the report's locations: nothing is ever found in it alone. */
export type PreviewPlace = Location | { readonly field: ProfileText };

/** What was clicked, as the page's writer wrote it; all counted from 0. */
export interface PreviewSpot {
  /** Of the elements that stand under one another. */
  readonly element: number;
  /** In a table: the row, and which of the cells that begin in it. */
  readonly row?: number;
  readonly cell?: number;
  /** UTF-16 units of the element's text before it. */
  readonly offset: number;
}

/**
 * @param draft whether the line above a draft is the first element
 * @returns undefined for that line, and for what follows the report
 */
export function placeInPreview(
  report: Report,
  { element, ...within }: PreviewSpot,
  draft: boolean,
): PreviewPlace | undefined {
  const { blocks } = reportDocument(report);
  const at = element - (draft ? 1 : 0);
  if (at >= blocks.length - 1 + elementsOf(blocks[blocks.length - 1])) return undefined;
  // The lines of the signature are the last block.
  const index = Math.min(at, blocks.length - 1);
  const block = blocks[index];
  return block && placeOfBlock({ report, blocks, index }, block, within);
}

/** A signature has as many as lines. */
const elementsOf = (block: Block | undefined): number =>
  block?.kind === 'signOff' ? [block.agency, block.date ?? ''].filter((line) => line !== '').length : 1;

interface Standing extends Pick<Document, 'blocks'> {
  readonly report: Report;
  readonly index: number;
}

type Within = Omit<PreviewSpot, 'element'>;

function placeOfBlock(standing: Standing, block: Block, within: Within): PreviewPlace {
  if (block.kind === 'title') return spanAt('title', 0);
  if (block.kind === 'signOff') return placeOfSignature(standing.report);
  const section = sectionOf(standing);
  if (block.kind === 'table') return placeInTable(standing.report, section?.table ?? 'proactive', within);
  if (block.kind === 'paragraph' && block.role !== undefined)
    return { field: block.role === 'note' ? NOTES[section?.table ?? 'proactive'] : block.role };
  if (!section) return spanAt('preamble', 0);
  if (section.table) return placeInTable(standing.report, section.table, { offset: 0 });
  return placeInWords(standing, section, within.offset);
}

const NOTES = { proactive: 'proactiveNote', requests: 'requestsNote', review: 'reviewNote' } as const;

const spanAt = (part: TextPart, start: number): Span => ({ part, start, end: start });

/** That whose heading is the last above, or the block itself. */
function sectionOf({ blocks, index }: Standing): Section | undefined {
  const headings = blocks
    .slice(0, index + 1)
    .flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []));
  const last = headings[headings.length - 1];
  return sections.find(({ number, heading }) => last === `${number}、${heading}`);
}

/** The figure that was clicked; beside it, the first of its row; else the first of the table. */
function placeInTable({ edition }: Report, table: TableId, { row, cell }: Within): Location {
  const { grid } = editions[edition].tables[table];
  const inRow = grid.filter((place) => place.row === row);
  const [first] = [inRow[cell ?? -1], ...inRow, ...grid].flatMap((place) => place?.cell ?? []);
  if (first === undefined) throw new RangeError(`no figure in ${table}`);
  return { cell: first };
}

function placeOfSignature(report: Report): Span {
  const written = report.narrative.other ?? '';
  const { other } = signedBy(report);
  return other === written ? spanAt('signature', 0) : spanAt('other', Math.max(0, written.length - 1));
}

/** A line as it was written, without the spaces around it. */
interface Line {
  readonly part: TextPart;
  readonly start: number;
  readonly text: string;
}

/** Headings of our own (（一）主动公开) lead to the words under them. */
function placeInWords({ report, blocks, index }: Standing, { narrative }: Section, offset: number): Location {
  const parts = [...textsOf(report.narrative)].filter(
    ([part]) => part === narrative || part.startsWith(`${narrative ?? ''}.`),
  );
  const lines = parts.flatMap(([part, text]) => linesOf(part, text));
  let at = 0;
  let place = spanAt(narrative ?? 'overview', 0);
  for (const block of blocks.slice(startOf(blocks, index), index + 1)) {
    const text = 'text' in block ? block.text : '';
    const found = lines.findIndex((line, i) => i >= at && line.text === text);
    const line = lines[found < 0 ? at : found];
    const into = found < 0 ? 0 : Math.min(offset, text.length - 1);
    if (line) place = spanAt(line.part, line.start + into);
    if (found >= 0) at = found + 1;
  }
  return place;
}

/** The first block under the section's heading, or the heading where it is what was clicked. */
function startOf(blocks: readonly Block[], index: number): number {
  const above = blocks.slice(0, index).map((block) => block.kind === 'heading' && block.level === 1);
  const own = blocks[index];
  return own?.kind === 'heading' && own.level === 1 ? index : above.lastIndexOf(true) + 1;
}

function linesOf(part: TextPart, text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split(new RegExp(`(${LINE_BREAK.source})`))) {
    const trimmed = line.trim();
    if (trimmed !== '') lines.push({ part, start: start + line.indexOf(trimmed), text: trimmed });
    start += line.length;
  }
  return lines;
}
