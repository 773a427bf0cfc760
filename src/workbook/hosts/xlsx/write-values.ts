import type { WrittenValue } from '../../port';
import { placeOn } from './place';
import { widenDimension } from './sheet/dimension';
import { withoutHidden } from './sheet/merges';
import { patchCells } from './sheet/patch-cells';
import type { CellPatch } from './sheet/patch-cells';
import type { Workbook } from './workbook';
import { splice } from './xml/splice';

/** By sheet and cell; the last value of a cell wins. */
const patchesBySheet = (workbook: Workbook, values: readonly WrittenValue[]) => {
  const sheets = new Map<string, Map<string, CellPatch>>();
  for (const { place, value } of values) {
    const { located, cell } = placeOn(workbook, place);
    const patches = sheets.get(located.path) ?? new Map<string, CellPatch>();
    sheets.set(located.path, patches.set(`${cell.row} ${cell.column}`, { ...cell, value }));
  }
  return sheets;
};

/** All or nothing: what is refused is refused before anything is changed. */
export const writeValues = (workbook: Workbook, values: readonly WrittenValue[]): void => {
  const texts = new Map<string, string>();
  let formulaRemoved = false;
  for (const [path, cells] of patchesBySheet(workbook, values)) {
    const scan = workbook.scan(path);
    const patches = withoutHidden(scan, [...cells.values()]);
    const patched = patchCells(scan, patches);
    formulaRemoved ||= patched.formulaRemoved;
    texts.set(path, splice(scan.text, [...patched.splices, ...widenDimension(scan, patches)]));
  }
  for (const [path, text] of texts) workbook.setText(path, text);
  if (texts.size > 0) workbook.calculateOnLoad();
  if (formulaRemoved) workbook.dropCalcChain();
};
