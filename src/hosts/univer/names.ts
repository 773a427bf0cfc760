/** Defined names. */
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameMutation } from '@univerjs/preset-sheets-core';
import type { Book } from './book';
import type { FormulaName } from '../../workbook/sheet';

export interface NewName {
  readonly id: string;
  readonly name: string;
  /** `'填报说明'!$B$3` */
  readonly formula: string;
  /** The sheet whose own it is. */
  readonly sheet?: string | undefined;
}

export function nameArea(book: Book, { id, name, formula, sheet }: NewName): void {
  const owner = sheet === undefined ? undefined : book.workbook.getSheetBySheetName(sheet)?.getSheetId();
  book.ourselves(SetDefinedNameMutation.id, {
    id,
    name,
    formulaOrRefString: formula,
    localSheetId: owner ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  });
}

/** Those that still point somewhere. */
export function namesIn(book: Book): FormulaName[] {
  return book
    .names()
    .filter(({ formulaOrRefString }) => !formulaOrRefString.includes('#REF!'))
    .map(({ name, formulaOrRefString: formula, localSheetId = '' }) => {
      const owner = book.workbook.getSheetBySheetId(localSheetId);
      return { name, formula, ...(owner && { sheet: owner.getName() }) };
    });
}
