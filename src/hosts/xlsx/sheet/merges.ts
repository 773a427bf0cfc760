import { Fault } from '../../../report/result';
import { XmlReader } from '../../../ooxml/xml/reader';
import type { CellPatch } from './patch-cells';
import { addressOf, covers, parseRange } from '../../../ooxml/sheet/reference';
import type { SheetScan } from '../../../ooxml/sheet/scan';

function mergedRanges(scan: SheetScan): readonly string[] {
  const merges = scan.children.find(({ name }) => name === 'mergeCells');
  if (!merges) return [];
  const xml = new XmlReader(scan.text.slice(merges.start, merges.end), 'mergeCells');
  const found: string[] = [];
  while (xml.next()) if (xml.opening && xml.name === 'mergeCell') found.push(xml.attribute('ref') ?? '');
  return found;
}

/**
 * Leaves out what would empty a cell hidden under a merged one: it shows nothing anyway.
 * @throws Fault `cell-merged` for a value that would be hidden – counted, and never seen
 */
export function withoutHidden(
  scan: SheetScan,
  sheet: string,
  patches: readonly CellPatch[],
): readonly CellPatch[] {
  const merges = mergedRanges(scan).map(parseRange);
  return patches.filter(({ row, column, value }) => {
    const hidden = merges.some(
      (merge) => merge && covers(merge, row, column) && (merge.top !== row || merge.left !== column),
    );
    if (hidden && value !== null) throw new Fault('cell-merged', { sheet, cell: addressOf(row, column) });
    return !hidden;
  });
}
