/** Reasons into a sheet's validations, and out again. */
import type { Mark } from '../../../workbook/port';
import { covers } from '../../../ooxml/sheet/reference';
import { scanSheet } from '../../../ooxml/sheet/scan';
import { shiftFormula } from '../../../ooxml/sheet/shift-formula';
import { splice } from '../../../ooxml/xml/splice';
import { decodeXml } from '../../../ooxml/xml/text';
import type { Cell } from './areas';
import { cellsOf, minusCell, plusCell } from './areas';
import { readKept, withKept } from './kept';
import { forCell, isReason, withPromptOf, withReason } from './reason';
import type { Validation } from './validations';
import { readBlock, ruleOf, withAreas, writeBlock } from './validations';

export interface ReasonedCell extends Cell {
  readonly reason: NonNullable<Mark['reason']>;
}

export interface Replaced {
  readonly cell: Cell;
  /** The validation the cell had. */
  readonly validation: Validation;
}

/** A rule that refers to other cells relatively would mean something else in a smaller range. */
const isFixed = ({ rest }: Validation): boolean => shiftFormula(decodeXml(rest), 1, 1) === decodeXml(rest);

const coversCell = ({ areas }: Validation, { row, column }: Cell): boolean =>
  areas?.some((area) => covers(area, row, column)) ?? false;

function splitItem(item: Validation, cells: readonly ReasonedCell[]): readonly Validation[] {
  if (cells.length === 0) return [item];
  const rest = cells.reduce(minusCell, item.areas ?? []);
  const own = cells.map((cell) => withReason(forCell(item, cell), cell.reason));
  return rest.length === 0 ? own : [withAreas(item, rest), ...own];
}

/**
 * Gives cells a prompt of their own. A cell without a validation, or with one that depends on
 * where it stands, gets none.
 */
export function addReasons(
  text: string,
  part: string,
  cells: readonly ReasonedCell[],
): { readonly text: string; readonly replaced: readonly Replaced[] } {
  const block = readBlock(scanSheet(text, part), part);
  if (!block) return { text, replaced: [] };
  const items = new Map<Validation, ReasonedCell[]>(block.items.map((item) => [item, []]));
  const replaced: Replaced[] = [];
  for (const cell of cells) {
    const validation = block.items.find((item) => coversCell(item, cell));
    if (!validation || !isFixed(validation)) continue;
    items.get(validation)?.push(cell);
    replaced.push({ cell, validation });
  }
  if (replaced.length === 0) return { text, replaced };
  const marked = writeBlock(
    block.tag,
    [...items].flatMap(([item, own]) => splitItem(item, own)),
    block.close,
  );
  const { start, end } = block.span;
  const original = text.slice(start, end);
  return { text: splice(text, [{ start, end, text: withKept(marked, original) }]), replaced };
}

/** Cells of one validation that we look at, one by one; ours never have as many. */
const MOST_CELLS = 10_000;

/** A marked cell back into the validation that has the same rule, or by itself. */
function putBack(items: Validation[], item: Validation, cell: Cell): void {
  const rule = ruleOf(item);
  const i = items.findIndex((other) => other.areas && ruleOf(other) === rule);
  const there = items[i];
  if (there) items[i] = withAreas(there, plusCell(there.areas ?? [], cell));
  else items.push(item);
}

function mergeBack(
  all: readonly Validation[],
  before: (cell: Cell) => Validation | undefined,
): readonly Validation[] {
  const items = all.filter((item) => !isReason(item));
  for (const ours of all.filter(isReason))
    for (const cell of cellsOf(ours.areas ?? [], MOST_CELLS) ?? [])
      putBack(items, withPromptOf(forCell(ours, cell), before(cell)), cell);
  return items;
}

/**
 * The sheet without our reasons.
 * @param before the validation a cell had, as kept on the flag sheet
 */
export function removeReasons(
  text: string,
  part: string,
  before: (cell: Cell) => Validation | undefined,
): string {
  const block = readBlock(scanSheet(text, part), part);
  if (!block) return text;
  const { start, end } = block.span;
  const kept = readKept(text, start, end);
  if (!kept && !block.items.some(isReason)) return text;
  const restored = kept?.original ?? writeBlock(block.tag, mergeBack(block.items, before), block.close);
  return splice(text, [{ start, end: kept?.end ?? end, text: restored }]);
}
