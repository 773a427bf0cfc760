/** A plan into the workbook: whole, or not at all. */
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetWorksheetActiveOperation,
} from '@univerjs/preset-sheets-core';
import { AddDataValidationMutation } from '@univerjs/preset-sheets-data-validation';
import { BLANK_SHEET } from './blank-book';
import type { Book } from './book';
import { rawCell } from './cell';
import { leftOver, removeLeftOver, removeNames } from './left-over';
import { nameArea } from './names';
import { sheetData } from './to-univer/sheet-data';
import { StylesData } from './to-univer/styles-data';
import { validationRules } from './to-univer/validation-rule';
import { withFreeNames, type Placed } from '../../workbook/free-names';
import { spelledOut, type PlannedName, type WorkbookPlan } from '../../workbook/plan';
import type { SheetValidation } from '../../workbook/sheet';
import { Fault } from '../../report/result';

export interface Inserted extends Placed {
  /** What was left of a template gave way. */
  readonly replaced: boolean;
}

/**
 * @param alsoTaken names of sheets that are in the file and not shown
 * @throws Fault `template-present` where our template is, `name-taken` where one of our names is used
 * for something else; `insert-undone` where it failed and was taken back.
 */
export function insertPlan(book: Book, wanted: WorkbookPlan, alsoTaken: readonly string[]): Inserted {
  const left = leftOver(book, wanted);
  const { workbook } = book;
  const before = new Set(workbook.getSheetOrders());
  const others = workbook.getSheets().filter((sheet) => sheet !== left.sheet);
  const taken = others.map((sheet) => sheet.getName());
  const placed = withFreeNames(wanted, [...taken, ...alsoTaken]);
  const putBack = removeLeftOver(book, left);
  try {
    layDown(book, placed.plan, `nb-${Date.now().toString(36)}`);
  } catch (cause) {
    for (const subUnitId of workbook.getSheetOrders().filter((id) => !before.has(id)))
      book.ourselves(RemoveSheetMutation.id, { subUnitId });
    const ours = new Set(placed.plan.names.map(({ name }) => name));
    removeNames(
      book,
      book.names().filter(({ name }) => ours.has(name)),
    );
    putBack();
    throw new Fault('insert-undone', { reason: String(cause) }, { cause });
  }
  dropBlankSheet(book);
  return { ...placed, replaced: left.names.length > 0 || left.sheet !== undefined };
}

function dropBlankSheet(book: Book): void {
  const sheet = book.workbook.getSheetBySheetId(BLANK_SHEET);
  let empty = true;
  sheet?.getCellMatrix().forValue((_, __, cell) => void (empty &&= rawCell(cell).value === null));
  if (sheet && empty) book.ourselves(RemoveSheetMutation.id, { subUnitId: BLANK_SHEET });
}

/** Names come before the sheets whose formulas use them; a sheet's own come after it. */
function layDown(book: Book, plan: WorkbookPlan, prefix: string): void {
  const { sheets, names } = spelledOut(plan);
  const first = book.workbook.getSheetSize();
  const styles = new StylesData();
  const laid = sheets.map((sheet, i) => {
    const id = `${prefix}-${i}`;
    return {
      id,
      sheet: sheetData(sheet, id, styles, lastOf(sheet.name, plan.names)),
      validations: sheet.validations,
    };
  });
  const name = (own: boolean) => {
    for (const [i, each] of names.entries())
      if ((each.sheet !== undefined) === own) nameArea(book, { id: `${prefix}-name-${i}`, ...each });
  };
  name(false);
  for (const [i, { sheet }] of laid.entries())
    book.ourselves(InsertSheetMutation.id, { index: first + i, sheet, styles: styles.byKey });
  name(true);
  for (const { id, validations } of laid) layValidations(book, id, validations);
  book.ourselves(SetWorksheetActiveOperation.id, { subUnitId: laid[0]?.id });
}

/** One that takes anything is not laid: Univer would only ask of every entry. */
function layValidations(book: Book, subUnitId: string, validations: readonly SheetValidation[]): void {
  const rule = validationRules(
    validations.filter(({ validation }) => validation.kind !== 'any'),
    subUnitId,
  );
  if (rule.length > 0) book.ourselves(AddDataValidationMutation.id, { subUnitId, rule });
}

const lastOf = (sheet: string, names: readonly PlannedName[]) =>
  names
    .filter((name) => name.sheet === sheet)
    .reduce(
      (last, { area }) => ({
        bottom: Math.max(last.bottom, area.bottom),
        right: Math.max(last.right, area.right),
      }),
      { bottom: 0, right: 0 },
    );
