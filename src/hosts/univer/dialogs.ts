/** Univer leaves the keyboard nowhere when a dialog of its own is closed (a refused entry, most often). */
import { IDialogService } from '@univerjs/preset-sheets-core';
import type { Book } from './book';

/** What is typed after a dialog goes into the sheet again. */
export function backAfterDialogs(book: Book, focusSheet: () => void): void {
  let open = 0;
  book.injector
    .get(IDialogService)
    .getDialogs$()
    .subscribe((dialogs) => {
      const now = dialogs.filter((dialog) => dialog.open !== false).length;
      // The dialog gives the keyboard back to what had it before, which is gone, once this turn is over.
      if (now < open) setTimeout(focusSheet);
      open = now;
    });
}
