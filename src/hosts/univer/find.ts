/** Where words stand in the workbook: the browser's own search sees nothing in a canvas. */
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { Book } from './book';

export interface Match {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The next match after the selected cell, or before it; after the last comes the first. */
export function nextMatch(book: Book, words: string, backwards: boolean): Match | undefined {
  const all = matches(book, words.trim().toLowerCase());
  const here = selected(book);
  if (!here) return all[0];
  const order = orderOf(book);
  const isAfter = (match: Match): boolean => compare(match, here, order) > 0;
  const isBefore = (match: Match): boolean => compare(match, here, order) < 0;
  return backwards ? (all.filter(isBefore).pop() ?? all[all.length - 1]) : (all.find(isAfter) ?? all[0]);
}

/** In the order of sheets, rows and columns; hidden sheets are not looked at. */
function matches({ workbook }: Book, words: string): Match[] {
  if (words === '') return [];
  return workbook
    .getSheets()
    .filter((sheet) => !sheet.isSheetHidden())
    .flatMap((sheet) => {
      const found: Match[] = [];
      sheet.getCellMatrix().forValue((row, column, cell) => {
        const text = cell?.p?.body?.dataStream ?? cell?.v;
        if (text !== undefined && text !== null && String(text).toLowerCase().includes(words))
          found.push({ sheet: sheet.getSheetId(), row, column });
      });
      return found;
    });
}

function selected({ injector, current }: Book): Match | undefined {
  const cell = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  const sheet = current?.getActiveSheet()?.getSheetId();
  if (!cell || sheet === undefined) return undefined;
  return { sheet, row: cell.actualRow, column: cell.actualColumn };
}

const orderOf = ({ workbook }: Book): readonly string[] =>
  workbook.getSheets().map((sheet) => sheet.getSheetId());

const compare = (a: Match, b: Match, order: readonly string[]): number =>
  order.indexOf(a.sheet) - order.indexOf(b.sheet) || a.row - b.row || a.column - b.column;
