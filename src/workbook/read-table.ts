/** The named area of a table → its figures, whatever was inserted into it or typed over. */
import { tellForeignRows } from './foreign-rows';
import { matchColumns } from './match-columns';
import { matchRows } from './match-rows';
import type { Standing } from './standing';
import { areaNames, placeOf } from './layout';
import type { AreaContent } from './port';
import type { RawCell } from '../ooxml/sheet/raw-cell';
import type { CellId, Edition, NumberCell, TableId } from '../format/edition';
import { BLANK, WAITING, derived, readText, type CellValue } from '../report/cell-value';
import type { Message } from '../report/result';
import { definitionOf, equationsOf } from '../rules/equations';

/** What is read is added to these. */
export interface TableReading {
  readonly cells: Map<CellId, CellValue>;
  readonly standings: Map<CellId, Standing>;
  readonly messages: Message[];
}

/** @param live whether totals are calculated (合计自动计算) rather than typed. */
export function readTable(
  edition: Edition,
  table: TableId,
  content: AreaContent,
  live: boolean,
  { cells, standings, messages }: TableReading,
): void {
  const columnAt = matchColumns(edition.tables[table], content, messages);
  const rowAt = matchRows(edition.tables[table], content, columnAt, messages);
  tellForeignRows(edition.tables[table], content, rowAt, messages);
  const raw = new Map<CellId, RawCell>();
  for (const cell of edition.cells.filter((each) => each.table === table)) {
    const official = placeOf(edition, cell.id);
    const [row, column] = [rowAt(official.row), columnAt(official.column)];
    let found: RawCell | undefined;
    if (row !== undefined && column !== undefined) {
      found = content.rows[row]?.[column];
      standings.set(cell.id, {
        place: { area: official.area, row, column },
        sheet: content.sheet,
        row: content.top + row,
        column: content.left + column,
        ...(found?.formula !== undefined && { formula: found.formula }),
      });
    }
    raw.set(cell.id, found ?? { value: null });
    cells.set(cell.id, valueIn(cell, found));
  }
  if (live) totals(edition, table, raw, cells);
}

function valueIn(cell: NumberCell, raw: RawCell | undefined): CellValue {
  if (!raw || raw.value === null) {
    const foreign = typeof raw?.formula === 'string' && !isOurs(raw);
    return foreign ? { kind: 'unreadable', written: `=${raw.formula}` } : BLANK;
  }
  if (typeof raw.value === 'number') return { kind: 'known', value: money(cell, raw.value) };
  if (typeof raw.value === 'boolean') return { kind: 'unreadable', written: raw.value ? 'TRUE' : 'FALSE' };
  const value = readText(raw.value);
  // What a formula gives as text is no text somebody typed.
  return raw.formula && value.kind === 'known' ? { kind: 'known', value: value.value } : value;
}

/** Takes the noise of binary fractions out of an amount (0.1 + 0.2): spreadsheets show 15 digits. */
const money = (cell: NumberCell, value: number): number =>
  cell.decimals > 0 ? Number(value.toPrecision(15)) : value;

/**
 * A formula in a total that comes to the sum of its parts is a live total, whoever wrote it; so is
 * one without a stored result. One that comes to something else is evidence like a typed figure.
 * Totals over totals are reached last, because the equations list rows before columns.
 */
function totals(
  edition: Edition,
  table: TableId,
  raw: ReadonlyMap<CellId, RawCell>,
  cells: Map<CellId, CellValue>,
): void {
  const targets = new Set(
    equationsOf(edition).flatMap(({ total }) => (total?.startsWith(`${table}.`) ? [total] : [])),
  );
  const inOrder = [...targets].sort((a, b) => depth(edition, a) - depth(edition, b));
  for (const total of inOrder) {
    const [cell, shown, definition] = [raw.get(total), cells.get(total), definitionOf(edition, total)];
    if (cell?.formula === undefined || !shown || !definition) continue;
    const sum = sumOf(definition.right, cells);
    if (sum === undefined) {
      if (shown.kind === 'unreadable' || cell.value === '') cells.set(total, WAITING);
      continue;
    }
    if (shown.kind !== 'known' || shown.value === sum || isOurs(cell)) cells.set(total, derived(sum));
  }
}

/** Our own formula always comes to the sum: where the stored result differs, the file was not recalculated. */
const isOurs = ({ formula }: RawCell): boolean =>
  typeof formula === 'string' && formula.includes(areaNames.totals);

/** 总计 of （七） adds up totals that are themselves sums. */
const depth = (edition: Edition, total: CellId): number =>
  definitionOf(edition, total)?.right.some((part) => definitionOf(edition, part)) ? 1 : 0;

function sumOf(parts: readonly CellId[], cells: ReadonlyMap<CellId, CellValue>): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const value = cells.get(part);
    if (value?.kind !== 'known') return undefined;
    sum += value.value;
  }
  return sum;
}
