/// <reference types="office-js" />
/** The workbook as it was at the last read: named areas with their content, and the sheets. */
import { sheetOf } from './addresses';
import { rawCell } from './raw-cell';
import { usedRange, wholeSheet } from './whole-sheet';
import type { Context, Gateway } from './gateway';
import type { AreaContent, SheetContent } from '../../workbook/port';
import { Fault } from '../../report/result';

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

export interface Snapshot {
  /** Where the name or its sheet is gone, there is none. */
  readonly areas: ReadonlyMap<string, AreaContent>;
  readonly sheets: readonly SheetFacts[];
}

/** A snapshot with whole sheets. */
export interface Reading extends Snapshot {
  readonly whole: readonly SheetContent[];
}

const LOADED = 'values,formulas,address,rowIndex,columnIndex';

/**
 * One round trip for all names, and for whole sheets by their ids.
 * @throws Fault `area-too-large` where a name has come to cover more than Excel hands over.
 */
export async function takeSnapshot(
  gateway: Gateway,
  names: readonly string[],
  ids: readonly string[],
): Promise<Reading> {
  const { ranges, worksheets, used } = await askForAll(gateway, names, ids);
  const areas = ranges.flatMap(([name, range]) => (range.isNullObject ? [] : [contentOf(name, range)]));
  return {
    areas: new Map(areas.map((area) => [area.name, area])),
    sheets: worksheets.items.map(({ id, name, protection }) => ({
      id,
      name,
      protected: protection.protected,
    })),
    whole: used.map(wholeSheet),
  };
}

/**
 * A name that is not there makes its range a null object too. Should a host not take that, it says
 * ItemNotFound, and the names that are there are asked for first.
 */
async function askForAll(gateway: Gateway, names: readonly string[], ids: readonly string[]) {
  try {
    return await gateway.trip((context) => ask(context, names, ids));
  } catch (cause) {
    if (!(cause instanceof Fault) || cause.code !== 'excel-area-gone') throw cause;
    const there = await gateway.trip(({ workbook }) => workbook.names.load('items/name'));
    const known = new Set(there.items.map(({ name }) => name.toLowerCase()));
    return gateway.trip((context) =>
      ask(
        context,
        names.filter((name) => known.has(name.toLowerCase())),
        [],
      ),
    );
  }
}

function ask({ workbook }: Context, names: readonly string[], ids: readonly string[]) {
  return {
    ranges: names.map((name): [string, Excel.Range] => [
      name,
      workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load(LOADED),
    ]),
    worksheets: workbook.worksheets.load('items/id,items/name,items/protection/protected'),
    used: ids.map((id) => usedRange(workbook.worksheets.getItem(id))),
  };
}

function contentOf(
  name: string,
  { values, formulas, address, rowIndex, columnIndex }: Excel.Range,
): AreaContent {
  // Excel leaves values out where they are too many.
  if (!values) throw new Fault('area-too-large', { area: name });
  const rows = values.map((row, i) => row.map((value, j) => rawCell(value, formulas[i]![j])));
  return { name, sheet: sheetOf(address), top: rowIndex, left: columnIndex, rows };
}
