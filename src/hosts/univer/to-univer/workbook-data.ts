/** A workbook of a file → what Univer shows. */
import type { IWorkbookData } from '@univerjs/core';
import { sheetData } from './sheet-data';
import { StylesData } from './styles-data';
import type { WorkbookLooks } from '../../../workbook/sheet';

/** Of a sheet in a file, by its place. */
export const sheetId = (index: number): string => `file-${index}`;

export function workbookData({ sheets }: WorkbookLooks): Partial<IWorkbookData> {
  const styles = new StylesData();
  const made = sheets.map((sheet, i) => [sheetId(i), sheetData(sheet, sheetId(i), styles)] as const);
  return { sheetOrder: made.map(([id]) => id), sheets: Object.fromEntries(made), styles: styles.byKey };
}
