/** The comparison of two years as a document, from which its page, its Word file and its sheet are made. */
import { barsOf, type Bar, type Bars } from './bars';
import { compare, type ComparedFigure, type Comparison } from './comparison';
import { comparisonWords, percentage, signed, written, yearNames } from './comparison-words';
import { bodyName } from '../../document/body-name';
import type { Block, Document, Table, TableCell } from '../../document/model';
import { headerCell, labelCell, numberCell, proseCell } from '../../document/plain-cell';
import { TABLE_IDS } from '../../format/edition';
import type { ComparisonWords } from '../../language/comparison/zh-CN';
import type { LanguageId } from '../../language/language-id';
import { labelOf, tableHeadings } from '../../language/official-labels';
import type { Report } from '../../report/report';

/** This year's report, and last year's as far as it can be compared. */
export interface TwoYears {
  readonly report: Report;
  readonly previous: Report;
}

/** @param drawn with charts beside the tables of what they show */
export function comparisonDocument(
  { report, previous }: TwoYears,
  language: LanguageId,
  { drawn = false } = {},
): Document {
  const words = comparisonWords(language);
  const comparison = compare(report, previous);
  const name = bodyName(report.agency);
  const title = words.title(name, report.year === 0 ? '' : words.year(report.year));
  const say = { words, head: yearNames(comparison, words) };
  return {
    title,
    author: name,
    blocks: [
      { kind: 'title', text: title },
      ...comparisonNotes(comparison, words).map(paragraph),
      ...barsOf(report, previous).flatMap((bars) => barBlocks(bars, say, drawn)),
      ...mostChangedBlocks(comparison, say),
      ...figureBlocks(comparison, say),
      ...notComparedBlocks(comparison, say),
    ],
  };
}

/** What was compared with what, and what was not. */
export function comparisonNotes(
  { figures, editions, only }: Comparison,
  words: ComparisonWords,
): readonly string[] {
  const differ = editions.last !== editions.now;
  return [
    words.compared(figures.length),
    ...(differ
      ? [words.editions(editions.last, editions.now) + words.only(only.last.length, only.now.length)]
      : []),
  ];
}

/** Listed are those with something in them; of the others the number is said. */
export const isAnything = ({ last, now }: ComparedFigure): boolean => last !== 0 || now !== 0;

interface Saying {
  readonly words: ComparisonWords;
  /** The years, as they stand above the columns. */
  readonly head: ReturnType<typeof yearNames>;
}

function barBlocks({ key, bars }: Bars, { words, head }: Saying, drawn: boolean): Block[] {
  const caption = words.charts[key];
  const rows = bars.map(({ label, last, now }) => [
    labelCell(label),
    ...[last, now].map((value) => numberCell(value === null ? words.unknown : String(value))),
    ...change({ last, now }),
  ]);
  const table = tableOf(caption, fiveColumns({ words, head }), rows);
  return [heading(caption), drawn ? { ...table, chart: { columns: YEARS } } : table];
}

/** The columns of both years. */
const YEARS = [1, 2];

const change = ({ last, now }: Omit<Bar, 'label'>): TableCell[] =>
  last === null || now === null
    ? [numberCell('—'), numberCell('—')]
    : [numberCell(signed(now - last)), numberCell(percentage({ last, difference: now - last }))];

function mostChangedBlocks({ mostChanged }: Comparison, say: Saying): Block[] {
  const { words } = say;
  if (mostChanged.length === 0) return [heading(words.mostChanged), paragraph(words.unchanged)];
  return [
    heading(words.mostChanged),
    paragraph(words.mostChangedHint),
    tableOf(words.mostChanged, fiveColumns(say), mostChanged.map(figureRow)),
  ];
}

function figureBlocks({ figures }: Comparison, say: Saying): Block[] {
  const listed = figures.filter(isAnything);
  const zeros = figures.length - listed.length;
  const tables = TABLE_IDS.flatMap((table): Block[] => {
    const rows = listed.filter(({ cell }) => cell.table === table).map(figureRow);
    const caption = tableHeadings[table];
    return rows.length === 0 ? [] : [heading(caption), tableOf(caption, fiveColumns(say), rows)];
  });
  return zeros > 0 ? [...tables, paragraph(say.words.zeros(zeros))] : tables;
}

const figureRow = (figure: ComparedFigure): readonly TableCell[] => [
  labelCell(labelOf(figure.cell)),
  ...[String(figure.last), String(figure.now), signed(figure.difference), percentage(figure)].map(numberCell),
];

function notComparedBlocks({ notCompared }: Comparison, { words, head }: Saying): Block[] {
  if (notCompared.length === 0) return [];
  const rows = notCompared.map(({ cell, last, now, why }) => [
    labelCell(labelOf(cell)),
    ...[last, now].map((value) => numberCell(written(value, words))),
    { ...proseCell(words.reasons[why]), columnSpan: 2 },
  ]);
  const columns = [words.figure, head.last, head.now].map(headerCell);
  const why = { ...headerCell(words.why), columnSpan: 2 };
  return [
    heading(words.notCompared),
    paragraph(words.notComparedHint),
    tableOf(words.notCompared, [...columns, why], rows),
  ];
}

const fiveColumns = ({ words, head }: Saying): TableCell[] =>
  [words.figure, head.last, head.now, words.difference, words.percentage].map(headerCell);

/** The same for all tables, so that a sheet has five columns and nothing merged within them. */
const WIDTHS = [44, 14, 14, 14, 14];

const tableOf = (
  caption: string,
  head: readonly TableCell[],
  rows: readonly (readonly TableCell[])[],
): Table => ({ kind: 'table', caption, widths: WIDTHS, headerRows: 1, rows: [head, ...rows] });

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
