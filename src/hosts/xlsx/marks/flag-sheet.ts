/**
 * The very hidden sheet of flags: 1, 2 or 3 in the cell that stands for a marked one, and on that
 * cell a copy of the validation the marked cell had, so that its prompt survives a save by any program.
 */
import type { Rectangle } from '../../../ooxml/sheet/reference';
import { patchCells } from '../sheet/patch-cells';
import type { CellPatch } from '../sheet/patch-cells';
import { addressOf, covers } from '../../../ooxml/sheet/reference';
import type { SheetScan } from '../../../ooxml/sheet/scan';
import type { ScannedCell, ScannedRow } from '../../../ooxml/sheet/scanned';
import { scanSheet } from '../../../ooxml/sheet/scan';
import type { Splice } from '../../../ooxml/xml/splice';
import { splice } from '../../../ooxml/xml/splice';
import type { Cell } from './areas';
import { forCell } from './reason';
import type { Replaced } from './prompts';
import type { Validation } from './validations';
import { readBlock, writeBlock } from './validations';

const isIn = (areas: readonly Rectangle[], { row, column }: Cell): boolean =>
  areas.some((area) => covers(area, row, column));

const standsIn = ({ areas: own }: Validation, areas: readonly Rectangle[]): boolean =>
  own?.every(({ top, left }) => isIn(areas, { row: top, column: left })) ?? false;

/** Children of the worksheet element up to the validations (ECMA-376 part 1, 18.3.1.99). */
const beforeValidations = new Set(
  (
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
    'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting'
  ).split(' '),
);

const validationPlace = ({ children }: SheetScan): number =>
  Math.max(...children.filter(({ name }) => beforeValidations.has(name)).map(({ end }) => end));

function addCopies(scan: SheetScan, part: string, copies: readonly Validation[]): readonly Splice[] {
  if (copies.length === 0) return [];
  const block = readBlock(scan, part);
  const p = scan.prefix;
  if (block) {
    const { start, end } = block.span;
    return [{ start, end, text: writeBlock(block.tag, [...block.items, ...copies], block.close) }];
  }
  const at = validationPlace(scan);
  const text = writeBlock(`<${p}dataValidations count="0">`, copies, `</${p}dataValidations>`);
  return [{ start: at, end: at, text }];
}

/** The flags set, each beside a copy of what its marked cell had. */
export function setFlags(
  text: string,
  part: string,
  flags: readonly CellPatch[],
  copies: readonly Replaced[],
): string {
  const scan = scanSheet(text, part);
  const own = copies.map(({ cell, validation }) => forCell(validation, cell));
  return splice(text, [...patchCells(scan, flags).splices, ...addCopies(scan, part, own)]);
}

const numberIn = ({ text }: SheetScan, { value }: ScannedCell): string | undefined =>
  value && text.slice(value.contentStart, value.contentEnd);

/** A cell as we write it where there was none. */
const isOurs = ({ text, prefix }: SheetScan, cell: ScannedCell): boolean =>
  text.slice(cell.start, cell.openEnd) === `<${prefix}c r="${addressOf(cell.row, cell.column)}">`;

const isOurRow = ({ text, prefix }: SheetScan, { row, start, openEnd }: ScannedRow): boolean =>
  text.slice(start, openEnd) === `<${prefix}row r="${row + 1}">`;

function clearRow(
  scan: SheetScan,
  row: ScannedRow,
  flagged: readonly ScannedCell[],
  all: boolean,
  zero: boolean,
): readonly Splice[] {
  const gone = zero ? [] : flagged.filter((cell) => isOurs(scan, cell));
  if (all && gone.length > 0 && gone.length === flagged.length && isOurRow(scan, row))
    return [{ start: row.start, end: row.end, text: '' }];
  const blanked = flagged.filter((cell) => !gone.includes(cell));
  const patches = blanked.map(({ row, column }) => ({ row, column, value: zero ? 0 : null }));
  return [...gone.map(({ start, end }) => ({ start, end, text: '' })), ...patchCells(scan, patches).splices];
}

/** A template may state its unset flags as zeros or leave them empty. */
const hasZeros = (scan: SheetScan, areas: readonly Rectangle[]): boolean =>
  scan.rows.some(({ cells }) => cells.some((cell) => isIn(areas, cell) && numberIn(scan, cell) === '0'));

/** The flags unset and the copies gone. */
export function clearFlags(text: string, part: string, areas: readonly Rectangle[]): string {
  const scan = scanSheet(text, part);
  const zero = hasZeros(scan, areas);
  const splices: Splice[] = scan.rows.flatMap((row) => {
    const { cells } = row;
    const flagged = cells.filter(
      (cell) => isIn(areas, cell) && !['0', undefined].includes(numberIn(scan, cell)),
    );
    return flagged.length === 0 ? [] : clearRow(scan, row, flagged, flagged.length === cells.length, zero);
  });
  const block = readBlock(scan, part);
  const others = block?.items.filter((item) => !standsIn(item, areas)) ?? [];
  if (block && others.length < block.items.length) {
    const { start, end } = block.span;
    splices.push({ start, end, text: writeBlock(block.tag, others, block.close) });
  }
  return splice(text, splices);
}

/** What stood on the cell a flag cell stands for. */
export function copyOn(text: string, part: string): (flag: Cell) => Validation | undefined {
  const items = readBlock(scanSheet(text, part), part)?.items ?? [];
  return (flag) => items.find(({ areas }) => areas && isIn(areas, flag));
}
