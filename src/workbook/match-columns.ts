/** Finds the official columns of a table again where columns were inserted into it or taken out of it. */
import { plainLabel, textOf } from './labels';
import type { AreaContent } from './port';
import type { TableFormat } from '../format/edition';
import type { Message } from '../report/result';

/** What stands in the first column of its span; lines across the whole table tell no column. */
function labelsOf(table: TableFormat): readonly (readonly string[])[] {
  return Array.from({ length: table.columns }, (_, column) =>
    table.grid
      .filter((g) => g.column === column && g.cell === undefined && g.columnSpan < table.columns)
      .map((g) => plainLabel(g.text))
      .filter((text) => text !== ''),
  );
}

const textsOf = ({ rows }: AreaContent): readonly ReadonlySet<string>[] => {
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => new Set(rows.map((row) => textOf(row[column]))));
};

/** Official column → column of the area; undefined where it is not there any more (and that is said). */
export function matchColumns(
  table: TableFormat,
  content: AreaContent,
  messages: Message[],
): (column: number) => number | undefined {
  const labels = labelsOf(table);
  const texts = textsOf(content);
  const score = (official: number, actual: number) =>
    (labels[official] ?? []).filter((label) => texts[actual]?.has(label)).length;
  const elsewhere = (official: number) =>
    texts.some((_, actual) => actual !== official && score(official, actual) > score(official, official));
  if (texts.length === table.columns && labels.every((_, column) => !elsewhere(column)))
    return (column) => column;
  const found = inOrder(labels, texts.length, score);
  for (const [column, [label]] of labels.entries())
    if (found[column] === undefined && label !== undefined)
      messages.push({ code: 'column-missing', values: { sheet: content.sheet, label } });
  return (column) => found[column];
}

/** Each where it fits best, none before the one before it; one that fits nowhere between two that adjoin it. */
function inOrder(
  labels: readonly (readonly string[])[],
  width: number,
  score: (official: number, actual: number) => number,
): readonly (number | undefined)[] {
  const found: (number | undefined)[] = [];
  let next = 0;
  for (const official of labels.keys()) {
    const room = Array.from({ length: width - next }, (_, i) => next + i);
    const best = Math.max(0, ...room.map((actual) => score(official, actual)));
    const at = best === 0 ? undefined : room.find((actual) => score(official, actual) === best);
    found.push(at);
    if (at !== undefined) next = at + 1;
  }
  return found.map((at, i) => {
    const before = i === 0 ? -1 : found[i - 1];
    const after = i === found.length - 1 ? width : found[i + 1];
    const fits = before !== undefined && after !== undefined && after - before === 2;
    return at ?? (fits ? before + 1 : undefined);
  });
}
