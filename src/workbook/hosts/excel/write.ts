/// <reference types="office-js" />
/** Values into named areas, and the proof that they arrived. */
import type { Gateway } from './gateway';
import { boundsOf, gridOf } from './grid';
import type { Snapshot } from './snapshot';
import { asTyped } from './text-entry';
import { addressOf } from '../../layout';
import type { AreaContent, WrittenValue } from '../../port';
import { Fault } from '../../../report/result';

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | null;
}

interface Box {
  readonly area: AreaContent;
  readonly entries: readonly Entry[];
}

/**
 * One round trip, with what then stands there read back in it. All or nothing as far as Excel lets
 * us: what can be refused is refused before it, and a protected sheet goes first.
 * @throws Fault `area-missing`, `place-outside-area`, `cell-merged`, `excel-protected`,
 * `excel-value-changed` {cell, sheet} where Excel made something else of a value
 */
export async function writeValues(
  gateway: Gateway,
  snapshot: Snapshot,
  values: readonly WrittenValue[],
): Promise<void> {
  const boxes = boxesOf(snapshot, values);
  if (boxes.length === 0) return;
  const written = await gateway.trip(({ workbook }) =>
    boxes.map(({ area, entries }) => {
      const { top, left, bottom, right } = boundsOf(entries)!;
      const range = workbook.names
        .getItem(area.name)
        .getRange()
        .getCell(top, left)
        .getResizedRange(bottom - top, right - left);
      // `null` leaves a cell alone.
      range.values = gridOf({ top, left, bottom, right }, entries, ({ value }) => asTyped(value));
      return { area, entries, top, left, range: range.load('values') };
    }),
  );
  for (const { area, entries, top, left, range } of written) {
    for (const { row, column, value } of entries) {
      if (range.values[row - top]![column - left] !== (value ?? '')) throw changed(area, row, column);
    }
  }
}

/** By area; the last value of a cell wins. */
function boxesOf({ areas, sheets }: Snapshot, values: readonly WrittenValue[]): readonly Box[] {
  const boxes = new Map<string, Map<string, Entry>>();
  for (const { place, value } of values) {
    const area = areas.get(place.area);
    if (!area) throw new Fault('area-missing', { area: place.area });
    const { row, column } = place;
    // Excel would go beyond the area without a word.
    if (area.rows[row]?.[column] === undefined)
      throw new Fault('place-outside-area', { area: area.name, row, column });
    const entries = boxes.get(area.name) ?? new Map<string, Entry>();
    boxes.set(area.name, entries.set(`${row} ${column}`, { row, column, value }));
  }
  const isProtected = ({ area }: Box) => sheets.some((sheet) => sheet.name === area.sheet && sheet.protected);
  return [...boxes]
    .map(([name, entries]) => ({ area: areas.get(name)!, entries: [...entries.values()] }))
    .sort((a, b) => Number(isProtected(b)) - Number(isProtected(a)));
}

/** The value of a cell under a merged one is lost without an error (OfficeDev/office-js #3611). */
const changed = (area: AreaContent, row: number, column: number): Fault =>
  new Fault('excel-value-changed', {
    sheet: area.sheet,
    cell: addressOf(area.top + row, area.left + column),
  });
