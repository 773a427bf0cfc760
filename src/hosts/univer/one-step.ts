/** Several commands as one step to undo. */
import { IUndoRedoService } from '@univerjs/core';
import type { Book } from './book';

/**
 * Univer 0.25.1 joins what is done meanwhile (`__tempBatchingUndoRedo`), but would undo the first command first:
 * what the later ones did to rows would be looked for where the rows no longer are.
 */
export function asOneStep(book: Book, commands: readonly (() => void)[]): void {
  const steps = book.injector.get(IUndoRedoService);
  const before = steps.pitchTopUndoElement();
  const joined = steps.__tempBatchingUndoRedo(book.workbook.getUnitId());
  let known = 0;
  try {
    for (const command of commands) {
      command();
      const step = steps.pitchTopUndoElement();
      if (!step || step === before) continue;
      step.undoMutations.unshift(...step.undoMutations.splice(known));
      known = step.undoMutations.length;
    }
  } finally {
    joined.dispose();
  }
}
