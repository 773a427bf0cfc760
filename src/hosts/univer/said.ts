/**
 * What is said of the selected cell: why it is marked, else what belongs there. Excel shows it
 * beside the cell; Univer does not, and a canvas says nothing to a screen reader.
 */
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import { SheetDataValidationModel } from '@univerjs/preset-sheets-data-validation';
import type { Book } from './book';
import type { Marks } from './marks';
import { addressOf } from '../../ooxml/sheet/reference';

export interface Said {
  readonly address: string;
  readonly title: string;
  readonly text: string;
}

/** Undefined where nothing is said of it. */
export function saidOfSelected(book: Book, marks: Marks): Said | undefined {
  const cell = book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.primary;
  const workbook = book.current;
  const sheet = workbook?.getActiveSheet()?.getSheetId();
  if (!cell || !workbook || sheet === undefined) return undefined;
  const { actualRow: row, actualColumn: column } = cell;
  const address = addressOf(row, column);
  const reason = marks.at(sheet, row, column)?.reason;
  if (reason) return { address, ...reason };
  const rule = book.injector
    .get(SheetDataValidationModel)
    .getRuleByLocation(workbook.getUnitId(), sheet, row, column);
  return rule?.prompt ? { address, title: rule.promptTitle ?? '', text: rule.prompt } : undefined;
}

/** @returns how to stop */
export function watchSelected({ injector }: Book, listener: () => void): () => void {
  const watched = injector.get(SheetsSelectionsService).selectionChanged$.subscribe(listener);
  return () => watched.unsubscribe();
}
