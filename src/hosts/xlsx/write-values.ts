import { Fault } from '../../report/result';
import type { WrittenValue } from '../../workbook/port';
import { placeOn } from './place';
import { checkPatches } from './sheet/check-patches';
import { widenDimension } from './sheet/dimension';
import { withoutHidden } from './sheet/merges';
import type { CellPatch } from './sheet/patch-cells';
import { patchCells } from './sheet/patch-cells';
import { scanSheet } from '../../ooxml/sheet/scan';
import type { Workbook } from '../../ooxml/workbook';
import { splice } from '../../ooxml/xml/splice';

interface SheetPatches {
  readonly sheet: string;
  /** By cell: the last value of a cell wins. */
  readonly cells: Map<string, CellPatch>;
}

function patchesByPath(
  workbook: Workbook,
  values: readonly WrittenValue[],
): ReadonlyMap<string, SheetPatches> {
  const paths = new Map<string, SheetPatches>();
  for (const { place, value, formula } of values) {
    const { located, cell } = placeOn(workbook, place);
    const patches = paths.get(located.path) ?? { sheet: located.sheet, cells: new Map() };
    patches.cells.set(`${cell.row} ${cell.column}`, {
      ...cell,
      value,
      ...(formula !== undefined && { formula }),
    });
    paths.set(located.path, patches);
  }
  return paths;
}

function patchSheet(text: string, path: string, { sheet, cells }: SheetPatches) {
  const scan = scanSheet(text, path);
  const patches = withoutHidden(scan, sheet, [...cells.values()]);
  checkPatches(scan, sheet, patches);
  const { splices, formulaRemoved } = patchCells(scan, patches);
  return { text: splice(text, [...splices, ...widenDimension(scan, patches)]), formulaRemoved };
}

/** All or nothing: what is refused is refused before anything is changed. */
export const writeValues = (workbook: Workbook, values: readonly WrittenValue[]): void =>
  patchParts(workbook, patchesByPath(workbook, values));

/** @throws Fault `file-damaged` for a sheet that is not there, and as `checkPatches` */
export function patchSheets(workbook: Workbook, sheets: ReadonlyMap<string, readonly CellPatch[]>): void {
  const paths = new Map<string, SheetPatches>();
  for (const [sheet, patches] of sheets) {
    const path = workbook.sheetPath(sheet);
    if (path === undefined) throw new Fault('file-damaged', { reason: 'sheet', sheet });
    paths.set(path, {
      sheet,
      cells: new Map(patches.map((patch) => [`${patch.row} ${patch.column}`, patch])),
    });
  }
  patchParts(workbook, paths);
}

function patchParts(workbook: Workbook, parts: ReadonlyMap<string, SheetPatches>): void {
  const patched = [...parts].map(([path, patches]) => {
    const before = workbook.text(path);
    const { text, formulaRemoved } = patchSheet(before, path, patches);
    return { path, text, formulaRemoved, changed: text !== before };
  });
  for (const { path, text } of patched) workbook.setText(path, text);
  if (patched.some(({ changed }) => changed)) workbook.calculateOnLoad();
  if (patched.some(({ formulaRemoved }) => formulaRemoved)) workbook.dropCalcChain();
}
