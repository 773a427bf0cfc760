/** Pastes onto sheets of ours, as values only. */
import { Direction } from '@univerjs/core';
import {
  InsertRowByRangeCommand,
  ISheetClipboardService,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import { FormClipboard } from './form-clipboard';
import { gridOf, type Pasted } from './grid';
import type { Book } from '../book';
import { writeValues } from '../cells';
import { rectangleOf } from '../geometry';
import { keepingSelection } from '../keeping-selection';
import { asOneStep } from '../one-step';
import { pasteAreas, planPaste, type Pasting } from '../../../workbook/paste';
import type { WorkbookHost } from '../../../workbook/port';
import { readReport } from '../../../workbook/read';
import { Fault } from '../../../report/result';

/** @param enter is given every paste that is ours */
export function takePastes(book: Book, host: WorkbookHost, enter: (pasting: Pasting) => Promise<void>): void {
  const clipboard = book.injector.get(ISheetClipboardService);
  if (!(clipboard instanceof FormClipboard)) throw new Error('Univer has a clipboard of its own');
  clipboard.taker = async (pasted) => {
    const pasting = await planned(book, host, pasted);
    if (pasting) await enter(pasting);
    return pasting !== undefined;
  };
}

/** One step to undo; what was selected still is. */
export function enterPaste(book: Book, { insert, writes }: Pasting): void {
  const write = () => writeValues(book, writes);
  if (!insert) return write();
  keepingSelection(book, () => asOneStep(book, [() => insertRows(book, insert.above, insert.count), write]));
}

async function planned(book: Book, host: WorkbookHost, pasted: Pasted): Promise<Pasting | undefined> {
  const selection = book.injector.get(SheetsSelectionsService).getCurrentLastSelection();
  const sheet = book.workbook.getActiveSheet()?.getName();
  const areas = await pasteAreas(host);
  const grid = gridOf(pasted);
  if (!selection || sheet === undefined || grid.length === 0) return undefined;
  if (![...areas.values()].some((area) => area.sheet === sheet)) return undefined;
  const read = await readReport(host).catch((cause: unknown) => {
    if (cause instanceof Fault && cause.code === 'workbook-not-ours') return undefined;
    throw cause;
  });
  return read && planPaste(grid, sheet, rectangleOf(selection.range), areas, read);
}

/** With the looks of the row above, as when a clerk inserts them. */
function insertRows(book: Book, above: number, count: number): void {
  const sheet = book.workbook.getActiveSheet();
  if (!sheet) return;
  const last = sheet.getColumnCount() - 1;
  const looks = Object.fromEntries(
    Array.from({ length: last + 1 }, (_, column) => [column, sheet.getCellRaw(above - 1, column)?.s] as const)
      .filter(([, s]) => s)
      .map(([column, s]) => [column, { s }]),
  );
  book.asClerk(InsertRowByRangeCommand.id, {
    subUnitId: sheet.getSheetId(),
    direction: Direction.DOWN,
    range: { startRow: above, endRow: above + count - 1, startColumn: 0, endColumn: last },
    cellValue: Object.fromEntries(Array.from({ length: count }, (_, i) => [above + i, looks])),
  });
}
