/** Opening a file in Univer, and what was opened as a file again. */
import type { IWorkbookData } from '@univerjs/core';
import { AddConditionalRuleMutation } from '@univerjs/preset-sheets-conditional-formatting';
import { AddDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import { openBook } from './blank-book';
import type { Book } from './book';
import { bookShape } from './book-shape';
import { changesOf } from './changes';
import { workbookFrom } from './from-univer/workbook';
import { highlightsOn } from './highlights';
import { nameArea } from './names';
import { conditionRule } from './to-univer/condition-rule';
import { sheetId, workbookData } from './to-univer/workbook-data';
import { validationRules } from './to-univer/validation-rule';
import type { Spreadsheet } from './spreadsheet';
import type { WorkbookPlan } from '../../workbook/plan';
import { newXlsx, openXlsx, type XlsxHost } from '../xlsx/open-xlsx';
import type { Sheet, WorkbookLooks } from '../../workbook/sheet';
import { writeWorkbook } from '../xlsx/hucre/write-workbook';

/** What a workbook began as: a file, or a plan that was laid down in a blank one. */
export type Origin =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly shape: string }
  | { readonly kind: 'plan'; readonly plan: WorkbookPlan; readonly shape: string };

/** The plan that a workbook consists of, as long as nothing but contents has changed since. */
export const plannedSo = (origin: Origin | undefined, shape: string): WorkbookPlan | undefined =>
  origin?.kind === 'plan' && origin.shape === shape ? origin.plan : undefined;

/** The file that was opened, as long as nothing but contents has changed since. */
export const openedSo = (origin: Origin | undefined, shape: string): XlsxHost | undefined =>
  origin?.kind === 'file' && origin.shape === shape ? openXlsx(origin.bytes) : undefined;

export const joined = (first: WorkbookPlan, second: WorkbookPlan): WorkbookPlan => ({
  sheets: [...first.sheets, ...second.sheets],
  names: [...first.names, ...second.names],
});

export function showFile(spreadsheet: Spreadsheet, book: Book, host: XlsxHost, looks: WorkbookLooks): Origin {
  openBook(spreadsheet, workbookData(looks));
  for (const [i, { name, formula, sheet }] of looks.names.entries())
    nameArea(book, { id: `file-name-${i}`, name, formula, sheet });
  for (const [i, sheet] of looks.sheets.entries()) layRules(book, sheet, sheetId(i));
  return { kind: 'file', bytes: host.bytes(), shape: bookShape(book) };
}

function layRules(book: Book, { validations, highlights }: Sheet, subUnitId: string): void {
  const rule = validationRules(validations, subUnitId);
  if (rule.length > 0) book.ourselves(AddDataValidationMutation.id, { subUnitId, rule });
  const ours = new Set(highlightsOn(book, subUnitId).map(({ formula }) => plain(formula)));
  const theirs = highlights.filter(({ formula = '' }) => !ours.has(plain(formula)));
  // Univer puts each before those that are there.
  for (const [i, each] of [...theirs.entries()].reverse())
    book.ourselves(AddConditionalRuleMutation.id, {
      subUnitId,
      rule: conditionRule(each, `${subUnitId}-condition-${i}`),
    });
}

/** Programs differ in the spaces of a formula. */
const plain = (formula: string): string => formula.replace(/\s+/g, '');

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
  if (origin?.shape !== bookShape(book)) return writeAnew(book, data, origin);
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
    bytes: await writeWorkbook(workbookFrom(book, data)),
    lossy: origin?.kind === 'file',
  };
}
