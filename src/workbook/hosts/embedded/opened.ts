/** Opening a file in Univer, and what was opened as a file again. */
import type { IWorkbookData } from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME, SetDefinedNameMutation } from '@univerjs/preset-sheets-core';
import { AddDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import { openBook } from './blank-book';
import type { Book } from './book';
import { changesOf } from './changes';
import { pictureOf } from './data-picture';
import { shownOf } from './picture-data';
import { shapeOf } from './shape';
import type { Spreadsheet } from './spreadsheet';
import type { WorkbookPlan } from '../../plan';
import { newXlsx, openXlsx, type XlsxHost } from '../xlsx/open-xlsx';
import type { Picture } from '../xlsx/picture/picture';
import { writePicture } from '../xlsx/picture/write-picture';

/** What a workbook began as: a file, or a plan that was laid down in a blank one. */
export type Origin =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly shape: string }
  | { readonly kind: 'plan'; readonly plan: WorkbookPlan; readonly shape: string };

export function showFile(spreadsheet: Spreadsheet, book: Book, host: XlsxHost, picture: Picture): Origin {
  const { data, rules } = shownOf(picture);
  openBook(spreadsheet, data);
  for (const [i, { name, formula }] of picture.names.entries())
    book.ourselves(SetDefinedNameMutation.id, {
      id: `file-name-${i}`,
      name,
      formulaOrRefString: formula,
      localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
  for (const [subUnitId, rule] of rules)
    if (rule.length > 0) book.ourselves(AddDataValidationMutation.id, { subUnitId, rule });
  return { kind: 'file', bytes: host.bytes(), shape: shapeOf(book.workbook.getSnapshot()) };
}

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** The file that was opened had to be written anew: what Univer does not show of it is not in it. */
  readonly lossy: boolean;
}

/**
 * Where nothing but contents has changed, the file that was opened is patched, and all else in it
 * stays as it was, to the byte.
 * @throws Fault of the xlsx host
 */
export async function saveFile(book: Book, origin: Origin | undefined): Promise<SavedFile> {
  const data = book.workbook.getSnapshot();
  if (origin?.shape !== shapeOf(data)) return writeAnew(book, data, origin);
  const host = origin.kind === 'file' ? openXlsx(origin.bytes) : await laidDown(origin.plan);
  host.patch(changesOf(data, host.contents()));
  return { bytes: host.bytes(), lossy: false };
}

async function laidDown(plan: WorkbookPlan): Promise<XlsxHost> {
  const host = newXlsx();
  await host.insert(plan);
  return host;
}

async function writeAnew(book: Book, data: IWorkbookData, origin: Origin | undefined): Promise<SavedFile> {
  return {
    bytes: await writePicture(pictureOf(book, data)),
    lossy: origin?.kind === 'file',
  };
}
