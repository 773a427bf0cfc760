/// <reference types="office-js" />
/** The workbook as it was at the last read: named areas with their content, and the sheets. */
import { sheetOf } from './addresses';
import type { Context, Gateway } from './gateway';
import type { Rectangle } from '../../ooxml/sheet/reference';
import type { AreaContent } from '../../workbook/port';
import type { RawCell } from '../../ooxml/sheet/raw-cell';
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
  /** Areas in which a figure has lost what it takes: a plain paste does that. */
  readonly pasted: readonly string[];
  /** Whether formulas are calculated only when the clerk says so. */
  readonly byHand: boolean;
}

/** By area, the rectangles of its figures, counted from its top left. */
export type Figures = ReadonlyMap<string, readonly Rectangle[]>;

const LOADED = 'values,formulas,address,rowIndex,columnIndex';

/**
 * One round trip for all names.
 * @throws Fault `area-too-large` where a name has come to cover more than Excel hands over.
 */
export async function takeSnapshot(
  gateway: Gateway,
  names: readonly string[],
  figures: Figures,
): Promise<Snapshot> {
  const { ranges, worksheets, rules, application } = await askForAll(gateway, names, figures);
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
  };
}

/**
 * A name that is not there makes its range a null object too. Should a host not take that, it says
 * ItemNotFound, and the names that are there are asked for first.
 */
async function askForAll(gateway: Gateway, names: readonly string[], figures: Figures) {
  try {
    return await gateway.trip((context) => ask(context, names, figures));
  } catch (cause) {
    if (!(cause instanceof Fault) || cause.code !== 'excel-area-gone') throw cause;
    const there = await gateway.trip(({ workbook }) => workbook.names.load('items/name'));
    const known = new Set(there.items.map(({ name }) => name.toLowerCase()));
    return gateway.trip((context) =>
      ask(
        context,
        names.filter((name) => known.has(name.toLowerCase())),
        figures,
      ),
    );
  }
}

function ask({ workbook }: Context, names: readonly string[], figures: Figures) {
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
  const rows = values.map((row, i) => row.map((value, j) => rawCell(value, formulas[i]![j])));
  return { name, sheet: sheetOf(address), top: rowIndex, left: columnIndex, rows };
}

/** What looks like a formula and is its own value is text that begins with `=`. */
export function rawCell(value: string | number | boolean, formula: unknown): RawCell {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (isFormula) return { value, formula: formula.slice(1) };
  return { value: value === '' ? null : value };
}
