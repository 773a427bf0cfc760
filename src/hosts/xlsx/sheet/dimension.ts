import { setAttribute } from '../../../ooxml/xml/attributes';
import type { Splice } from '../../../ooxml/xml/splice';
import type { CellPatch } from './patch-cells';
import { parseRange, rangeAddress } from '../../../ooxml/sheet/reference';
import type { SheetScan } from '../../../ooxml/sheet/scan';

/** The used range, widened where new cells lie outside it. */
export function widenDimension(scan: SheetScan, patches: readonly CellPatch[]): readonly Splice[] {
  const dimension = scan.children.find(({ name }) => name === 'dimension');
  if (!dimension) return [];
  const tag = scan.text.slice(dimension.start, dimension.end);
  const stated = /\sref\s*=\s*["']([^"']*)["']/.exec(tag)?.[1];
  const used = parseRange(stated ?? '');
  const filled = patches.filter(({ value }) => value !== null);
  if (!used || filled.length === 0) return [];
  const wider = {
    top: Math.min(used.top, ...filled.map(({ row }) => row)),
    left: Math.min(used.left, ...filled.map(({ column }) => column)),
    bottom: Math.max(used.bottom, ...filled.map(({ row }) => row)),
    right: Math.max(used.right, ...filled.map(({ column }) => column)),
  };
  if (rangeAddress(wider) === rangeAddress(used)) return [];
  return [
    { start: dimension.start, end: dimension.end, text: setAttribute(tag, 'ref', rangeAddress(wider)) },
  ];
}
