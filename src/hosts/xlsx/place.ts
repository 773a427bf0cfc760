import { Fault } from '../../report/result';
import type { Place } from '../../workbook/port';
import type { LocatedArea, Workbook } from '../../ooxml/workbook';

/** @throws Fault `area-missing`, `place-outside-area` */
export function placeOn(
  workbook: Workbook,
  { area, row, column }: Place,
): { readonly located: LocatedArea; readonly cell: { readonly row: number; readonly column: number } } {
  const located = workbook.locate(area);
  if (!located) throw new Fault('area-missing', { area });
  const cell = { row: located.area.top + row, column: located.area.left + column };
  if (row < 0 || column < 0 || cell.row > located.area.bottom || cell.column > located.area.right)
    throw new Fault('place-outside-area', { area, row, column });
  return { located, cell };
}
