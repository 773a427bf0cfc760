/** Univer selects the rows it inserts; whoever did not ask for rows wants to stay where they are. */
import { SheetsSelectionsService } from '@univerjs/preset-sheets-core';
import type { Book } from './book';

/** What is selected on the sheet that is shown is selected still when this is done. */
export function keepingSelection(book: Book, act: () => void): void {
  const selections = book.injector.get(SheetsSelectionsService);
  const before = selections.getCurrentSelections().map((selection) => ({ ...selection }));
  act();
  selections.setSelections(before);
}
