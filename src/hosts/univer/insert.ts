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
import { planStyles } from './to-univer/style-data';
import { nameArea } from './names';
import { sheetData } from './to-univer/sheet-data';
import { rulesOf } from './to-univer/plan-rules';
import { withFreeNames, type Placed } from '../../workbook/free-names';
import { addressOf } from '../../ooxml/sheet/reference';
import type { PlannedName, PlannedSheet, WorkbookPlan } from '../../workbook/plan';
import type { Rectangle } from '../../ooxml/sheet/reference';
import { titleRows } from '../xlsx/hucre/plan-names';
import { Fault } from '../../report/result';

/**
 * @throws Fault `template-present` where our template is, `name-taken` where one of our names is used
 * for something else; `insert-undone` where it failed and was taken back.
 */
export function insertPlan(book: Book, wanted: WorkbookPlan): Placed {
  const left = leftOver(book, wanted);
  const { workbook } = book;
  const before = new Set(workbook.getSheetOrders());
  const others = workbook.getSheets().filter((sheet) => sheet !== left.sheet);
  const taken = others.map((sheet) => sheet.getName());
  const placed = withFreeNames(wanted, taken);
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
  return placed;
}

function dropBlankSheet(book: Book): void {
  const sheet = book.workbook.getSheetBySheetId(BLANK_SHEET);
  let empty = true;
  sheet?.getCellMatrix().forValue((_, __, cell) => void (empty &&= rawCell(cell).value === null));
  if (sheet && empty) book.ourselves(RemoveSheetMutation.id, { subUnitId: BLANK_SHEET });
}

/** Names come before the sheets whose formulas use them. */
function layDown(book: Book, plan: WorkbookPlan, prefix: string): void {
  const { sheets, names } = plan;
  const first = book.workbook.getSheetSize();
  const ids = sheets.map((_, i) => `${prefix}-${i}`);
  for (const [i, name] of names.entries())
    nameArea(book, { id: `${prefix}-name-${i}`, name: name.name, formula: formulaOf(name) });
  for (const [i, sheet] of sheets.entries())
    book.ourselves(InsertSheetMutation.id, {
      index: first + i,
      sheet: sheetData(sheet, ids[i]!, boundsOf(sheet, names)),
      styles: planStyles,
    });
  for (const [i, { name, range, scope }] of titleRows(plan).entries())
    nameArea(book, { id: `${prefix}-titles-${i}`, name, formula: range, sheet: scope });
  for (const [i, sheet] of sheets.entries()) {
    const rule = rulesOf(sheet, ids[i]!);
    if (rule.length > 0) book.ourselves(AddDataValidationMutation.id, { subUnitId: ids[i], rule });
  }
  book.ourselves(SetWorksheetActiveOperation.id, { subUnitId: ids[0] });
}

const boundsOf = ({ name }: PlannedSheet, names: readonly PlannedName[]): Rectangle => {
  const areas = names.filter(({ sheet }) => sheet === name).map(({ area }) => area);
  return {
    top: 0,
    left: 0,
    bottom: Math.max(0, ...areas.map(({ bottom }) => bottom)),
    right: Math.max(0, ...areas.map(({ right }) => right)),
  };
};

const fixed = { row: true, column: true };

function formulaOf({ sheet, area: { top, left, bottom, right } }: PlannedName): string {
  const last = top === bottom && left === right ? '' : `:${addressOf(bottom, right, fixed)}`;
  return `'${sheet.replaceAll("'", "''")}'!${addressOf(top, left, fixed)}${last}`;
}
