/** A `w:tbl` → rows of cells with the spans that grid and vertical merges give. */
import { isShade } from './paragraph';
import { within } from './within';
import type { CellIn } from '../table';
import type { Block } from '../../document/model';
import type { XmlReader } from '../../ooxml/xml/reader';

export interface WordCell {
  readonly blocks: readonly Block[];
  readonly column: number;
  readonly columnSpan: number;
  readonly merge: 'begin' | 'continue' | undefined;
  /** Something stands behind its letters: white ones are seen. */
  readonly shaded: boolean;
}

export type WordRow = readonly WordCell[];

type ReadBlocks = (xml: XmlReader) => Block[];

const MOST_COLUMNS = 500;
const countOf = (xml: XmlReader): number =>
  Math.min(MOST_COLUMNS, Math.max(0, Number(xml.prefixedAttribute('val')) || 0));

/** @param readBlocks reads to the end of the current element */
export function readTable(xml: XmlReader, readBlocks: ReadBlocks): WordRow[] {
  const rows: WordRow[] = [];
  within(xml, (name) => {
    if (name === 'tr') {
      const row = readRow(xml, readBlocks);
      if (row) rows.push(row);
    } else if (/^tbl(Pr|Grid)$/.test(name)) xml.skip();
  });
  return rows;
}

/** `undefined` for a row that was deleted with changes tracked. */
function readRow(xml: XmlReader, readBlocks: ReadBlocks): WordRow | undefined {
  const cells: WordCell[] = [];
  let column = 0;
  let deleted = false;
  within(xml, (name) => {
    if (name === 'gridBefore') column = countOf(xml);
    else if (name === 'del') deleted = true;
    else if (/^(tblPrEx|trPrChange)$/.test(name)) xml.skip();
    else if (name === 'tc') {
      const cell = readCell(xml, column, readBlocks);
      column += cell.columnSpan;
      cells.push(cell);
    }
  });
  return deleted ? undefined : cells;
}

function readCell(xml: XmlReader, column: number, readBlocks: ReadBlocks): WordCell {
  const properties = { columnSpan: 1, merge: undefined as WordCell['merge'], shaded: false };
  const blocks = xml.empty
    ? []
    : cellBlocks(
        xml,
        (name) => {
          if (name === 'gridSpan') properties.columnSpan = Math.max(1, countOf(xml));
          else if (name === 'vMerge')
            properties.merge = xml.prefixedAttribute('val') === 'restart' ? 'begin' : 'continue';
          else if (name === 'shd') properties.shaded = isShade(xml);
          else if (name === 'tcPrChange') xml.skip();
        },
        readBlocks,
      );
  return { blocks, column, ...properties };
}

/** Properties come first (ECMA-376 part 1, 17.4.65); the rest of the cell is blocks. */
function cellBlocks(xml: XmlReader, property: (name: string) => void, readBlocks: ReadBlocks): Block[] {
  if (/^\s*<(\w+:)?tcPr[\s/>]/.test(xml.text.slice(xml.end, xml.end + 40))) {
    xml.next();
    within(xml, property);
  }
  return readBlocks(xml);
}

/** A cell that continues the one above is a part of it. */
export function cellsIn(rows: readonly WordRow[], textOf: (cell: WordCell) => string): CellIn[][] {
  return rows.map((cells, at) =>
    cells.flatMap((cell): CellIn[] => {
      const { column, columnSpan, merge } = cell;
      if (merge === 'continue' && startsAbove(rows, at, column)) return [];
      const rowSpan = merge === 'begin' ? 1 + continuations(rows, at, column) : 1;
      return [{ text: textOf(cell), column, columnSpan, rowSpan }];
    }),
  );
}

const at = (row: WordRow | undefined, column: number): WordCell | undefined =>
  row?.find((cell) => cell.column === column);

function startsAbove(rows: readonly WordRow[], row: number, column: number): boolean {
  for (let i = row - 1; i >= 0; i--) {
    const above = at(rows[i], column);
    if (above?.merge === undefined) return false;
    if (above.merge === 'begin') return true;
  }
  return false;
}

function continuations(rows: readonly WordRow[], row: number, column: number): number {
  let count = 0;
  while (at(rows[row + count + 1], column)?.merge === 'continue') count++;
  return count;
}
