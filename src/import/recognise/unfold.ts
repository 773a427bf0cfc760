/** A report that was laid out as one table, or whose headings stand in its tables: parted at those rows. */
import { isHeading } from './heading-candidates';
import { isBlank, linesOf, type Line } from './line';
import { isOfficialLabel } from './official-label';
import type { Block, Table } from '../../document/model';

export const unfolded = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? partsOf(block) : [block]));

/** A row that says one thing only, over the whole width. */
function sayingIn({ cells }: Line): string | undefined {
  const [only, ...others] = cells.filter(({ text }) => !isBlank(text));
  const isApart = cells.every(({ continued, rowSpan }) => !continued && rowSpan === 1);
  return only && others.length === 0 && isApart ? only.text.trim() : undefined;
}

/** Where no row is a section's heading, the table is left as it is. */
function partsOf(table: Table): Block[] {
  const sayings = linesOf(table, 0).map(sayingIn);
  if (!sayings.some((text) => text !== undefined && isHeading(text))) return [table];
  const parts: Block[] = [];
  let begin = 0;
  const close = (end: number): void => {
    if (end > begin) parts.push(rowsOf(table, begin, end));
    begin = end + 1;
  };
  sayings.forEach((text, row) => {
    if (text === undefined || (isOfficialLabel(text) && !isHeading(text))) return;
    close(row);
    for (const line of text.split('\n'))
      if (!isBlank(line)) parts.push({ kind: 'paragraph', text: line.trim(), ...originOf(table, row) });
  });
  close(sayings.length);
  return parts;
}

const rowsOf = (table: Table, begin: number, end: number): Table => ({
  ...table,
  rows: table.rows.slice(begin, end),
  ...originOf(table, begin),
});

/** Of a sheet, the row is known. */
const originOf = ({ origin }: Table, row: number): Pick<Table, 'origin'> =>
  origin ? { origin: origin.row === undefined ? origin : { ...origin, row: origin.row + row } } : {};
