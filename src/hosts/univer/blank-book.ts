/** Opening workbooks in Univer; one at a time. */
import { LocaleType, UniverInstanceType, type IWorkbookData } from '@univerjs/core';
import type { Spreadsheet } from './spreadsheet';

/** The sheet a new workbook begins with; it gives way to the template while it is empty. */
export const BLANK_SHEET = 'blank';

export const blankBook = (): Partial<IWorkbookData> => ({
  name: '',
  sheetOrder: [BLANK_SHEET],
  sheets: { [BLANK_SHEET]: { id: BLANK_SHEET, name: 'Sheet1', rowCount: 60, columnCount: 20 } },
});

let opened = 0;

/** Takes the place of what was open. */
export function openBook({ univer, api }: Spreadsheet, data: Partial<IWorkbookData>): void {
  const before = api.getActiveWorkbook();
  if (before) api.disposeUnit(before.getId());
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
    locale: LocaleType.ZH_CN,
    ...data,
    id: `book-${++opened}`,
  });
}
