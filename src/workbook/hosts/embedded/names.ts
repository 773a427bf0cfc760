/** Defined names. */
import {
  IDefinedNamesService,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
  SetDefinedNameMutation,
} from '@univerjs/preset-sheets-core';
import type { Book } from './book';
import type { PicturedName } from '../xlsx/picture/picture';

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
export function namesIn({ injector, workbook }: Book): PicturedName[] {
  const names = injector.get(IDefinedNamesService).getDefinedNameMap(workbook.getUnitId()) ?? {};
  return Object.values(names)
    .filter(({ formulaOrRefString }) => !formulaOrRefString.includes('#REF!'))
    .map(({ name, formulaOrRefString: formula, localSheetId = '' }) => {
      const owner = workbook.getSheetBySheetId(localSheetId);
      return { name, formula, ...(owner && { sheet: owner.getName() }) };
    });
}
