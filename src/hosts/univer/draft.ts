/** What is being typed into a cell and not entered yet: a long paragraph is typed for minutes. */
import {
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  IUniverInstanceService,
  UniverInstanceType,
  type DocumentDataModel,
} from '@univerjs/core';
import { IEditorBridgeService, SetRangeValuesCommand } from '@univerjs/preset-sheets-core';
import type { Book } from './book';
import { cellData } from './cell';

export interface Draft {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Mutations of the cell's editor, beside which Univer has others for documents. */
export const isTyping = (mutation: string): boolean => mutation.startsWith('doc.mutation.');

export function draftIn({ injector }: Book): Draft | undefined {
  const editor = injector.get(IEditorBridgeService);
  const at = editor.getEditLocation();
  if (!editor.isVisible().visible || !at) return undefined;
  const typed = injector
    .get(IUniverInstanceService)
    .getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC);
  const text = typed?.getBody()?.dataStream.replace(/\r\n$/, '').replace(/\r\n?/g, '\n');
  return text === undefined ? undefined : { sheet: at.sheetId, row: at.row, column: at.column, text };
}

/** Enters it as the clerk would have. */
export function enterDraft(book: Book, { sheet, row, column, text }: Draft): void {
  const worksheet = book.workbook.getSheetBySheetId(sheet);
  if (!worksheet) return;
  const isText = worksheet.getComposedCellStyle(row, column).n?.pattern === '@';
  const isNumber = !isText && /^-?\d+(\.\d+)?$/.test(text.trim());
  const value =
    text.startsWith('=') && !isText ? { f: text } : cellData(isNumber ? Number(text) : text || null);
  book.asClerk(SetRangeValuesCommand.id, { subUnitId: sheet, value: { [row]: { [column]: value } } });
}
