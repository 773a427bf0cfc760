/**
 * 附：图表, what may follow a report: bars of figures that stand in its tables. No words and no figures of
 * the report are in it, so whoever reads a file with one leaves it out.
 */
import type { Block, Document, Table } from './model';
import { squeezed } from '../report/squeezed';

export const ANNEX = '附：图表';
/** Over the column that the bars stand in, before what each of them is. */
export const DRAWN = '图示';
/** 图一, in front of what a table of bars shows. */
const NUMERALS = ['一', '二', '三'] as const;

/** @param charts tables with bars, each called by its caption */
export function withAnnex(document: Document, charts: readonly (Table & { caption: string })[]): Document {
  if (charts.length === 0) return document;
  const shown = charts.flatMap((table, i): Block[] => [
    { kind: 'heading', level: 2, text: `图${NUMERALS[i] ?? i + 1}　${table.caption}` },
    table,
  ]);
  const heading: Block = { kind: 'heading', level: 1, text: ANNEX, newPage: true };
  return { ...document, blocks: [...document.blocks, heading, ...shown] };
}

/**
 * With an empty paragraph for each block of an annex: what stands after it keeps its place. The words
 * alone, with no chart of ours under them, are the office's.
 */
export function withoutAnnex(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex(isAnnexHeading);
  if (start < 0) return blocks;
  const rest = blocks.slice(start + 1);
  const other = rest.findIndex((block) => !isOfAnnex(block));
  const end = other < 0 ? blocks.length : start + 1 + other;
  if (!blocks.slice(start, end).some(hasBars)) return blocks;
  return blocks.map((block, i) => (i < start || i >= end ? block : { kind: 'paragraph', text: '' }));
}

const isAnnexHeading = (block: Block): boolean => wordsOf(block) === squeezed(ANNEX);

const isOfAnnex = (block: Block): boolean => hasBars(block) || /^$|^图[一二三]./.test(wordsOf(block) ?? '-');

/** The edges of bars in a PDF may be read as columns. */
const hasBars = (block: Block): boolean =>
  block.kind === 'table' && (block.rows[0] ?? []).some(({ text }) => squeezed(text).startsWith(DRAWN));

const wordsOf = (block: Block): string | undefined => ('text' in block ? squeezed(block.text) : undefined);
