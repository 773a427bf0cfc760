/** The flags on the hidden sheet, by which the workbook's own conditional formats show marks. */
import { areaNames } from './layout';
import type { Mark } from './port';
import { TABLE_IDS } from '../format/edition';

/** The first that applies wins. */
export const MARK_LOOKS: readonly Mark['look'][] = ['wrong', 'doubtful', 'shared'];

/** What stands in the cell of a flag; the numbers are part of every workbook ever made. */
export const FLAGS: Readonly<Record<Mark['look'], number>> = { wrong: 1, doubtful: 2, shared: 3 };

/** The area with the flags of a table's area; other areas have none. */
export function flagsOf(area: string): string | undefined {
  const table = TABLE_IDS.find((id) => areaNames.table(id) === area);
  return table && areaNames.flags(table);
}
