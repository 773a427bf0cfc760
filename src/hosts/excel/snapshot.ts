/// <reference types="office-js" />
/** The workbook as it was at the last read: named areas with their content, and the sheets. */
import { sheetOf } from './addresses';
import { rawCell } from './raw-cell';
import { usedRange, wholeSheet } from './whole-sheet';
import type { Context, Gateway } from './gateway';
import type { Rectangle } from '../../ooxml/sheet/reference';
import type { AreaContent, SheetContent } from '../../workbook/port';
import { Fault } from '../../report/result';
import { entryAt } from '../../report/present';

export interface SheetFacts {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
}

export interface Snapshot {
  /** Where the name or its sheet is gone, there is none. */
  readonly areas: ReadonlyMap<string, AreaContent>;
  readonly sheets: readonly SheetFacts[];
  /** Areas in which a figure has lost what it takes: a plain paste does that. */
  readonly pasted: readonly string[];
  /** Whether formulas are calculated only when the clerk says so. */
  readonly byHand: boolean;
}

/** By area, the rectangles of its figures, counted from its top left. */
export type Figures = ReadonlyMap<string, readonly Rectangle[]>;

/** A snapshot with whole sheets. */
export interface Reading extends Snapshot {
  readonly whole: readonly SheetContent[];
}

/** What is asked for: areas by their names, whole sheets by their ids, and the figures within areas. */
export interface Asked {
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly figures: Figures;
}

const LOADED = 'values,formulas,address,rowIndex,columnIndex';

/**
 * One round trip for all names, and for whole sheets by their ids.
 * @throws Fault `area-too-large` where a name has come to cover more than Excel hands over.
 */
export async function takeSnapshot(gateway: Gateway, asked: Asked): Promise<Reading> {
  const { ranges, worksheets, rules, application, used } = await askForAll(gateway, asked);
  const areas = ranges.flatMap(([name, range]) => (range.isNullObject ? [] : [contentOf(name, range)]));
  return {
    areas: new Map(areas.map((area) => [area.name, area])),
    sheets: worksheets.items.map(({ id, name, protection }) => ({
      id,
      name,
      protected: protection.protected,
    })),
    pasted: rules.flatMap(([name, cells]) => (cells.some(isBare) ? [name] : [])),
    byHand: application.calculationMode === 'Manual',
    whole: used.map(wholeSheet),
  };
}

/**
 * A name that is not there makes its range a null object too. Should a host not take that, it says
 * ItemNotFound, and the names that are there are asked for first.
 */
async function askForAll(gateway: Gateway, asked: Asked) {
  try {
    return await gateway.trip((context) => ask(context, asked));
  } catch (cause) {
    if (!(cause instanceof Fault) || cause.code !== 'excel-area-gone') throw cause;
    const there = await gateway.trip(({ workbook }) => workbook.names.load('items/name'));
    const known = new Set(there.items.map(({ name }) => name.toLowerCase()));
    const names = asked.names.filter((name) => known.has(name.toLowerCase()));
    return gateway.trip((context) => ask(context, { ...asked, names, ids: [] }));
  }
}

function ask({ workbook }: Context, { names, ids, figures }: Asked) {
  const ranges = names.map((name): [string, Excel.Range] => [
    name,
    workbook.names.getItemOrNullObject(name).getRangeOrNullObject().load(LOADED),
  ]);
  return {
    ranges,
    rules: ranges.map(([name, range]): [string, readonly Excel.DataValidation[]] => [
      name,
      (figures.get(name) ?? []).map(({ top, left, bottom, right }) =>
        range
          .getCell(top, left)
          .getResizedRange(bottom - top, right - left)
          .dataValidation.load('type'),
      ),
    ]),
    application: workbook.application.load('calculationMode'),
    worksheets: workbook.worksheets.load('items/id,items/name,items/protection/protected'),
    used: ids.map((id) => usedRange(workbook.worksheets.getItem(id))),
  };
}

/** Cells of which one has no rule; that rules or prompts differ is as it should be. */
const isBare = (cells: Excel.DataValidation): boolean =>
  !cells.isNullObject && (cells.type === 'None' || cells.type === 'MixedCriteria');

function contentOf(
  name: string,
  { values, formulas, address, rowIndex, columnIndex }: Excel.Range,
): AreaContent {
  // Excel leaves values out where they are too many.
  if (!values) throw new Fault('area-too-large', { area: name });
  const rows = values.map((row, i) => row.map((value, j) => rawCell(value, entryAt(formulas, i)[j])));
  return { name, sheet: sheetOf(address), top: rowIndex, left: columnIndex, rows };
}
