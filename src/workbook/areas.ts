/** The named areas that were found, and the text in them. */
import type { AreaContent } from './port';
import type { RawCell } from '../ooxml/sheet/raw-cell';

export type Areas = ReadonlyMap<string, AreaContent>;

export const cellText = (cell: RawCell | undefined): string =>
  cell?.value === null || cell?.value === undefined ? '' : String(cell.value).replace(/\r\n?/g, '\n');

/** The text of a one-cell area, trimmed; empty where the area is gone. */
export const textIn = (areas: Areas, name: string): string => cellText(areas.get(name)?.rows[0]?.[0]).trim();
