/** What is left of a template whose tables were deleted: names that point to nothing, and its hidden sheet. */
import { BooleanNumber, Tools, type Worksheet } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveDefinedNameMutation,
  RemoveSheetMutation,
  SCOPE_WORKBOOK_VALUE_DEFINED_NAME as SCOPE_WORKBOOK,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from '@univerjs/preset-sheets-core';
import type { Book } from './book';
import { areaNames } from '../../workbook/layout';
import type { WorkbookPlan } from '../../workbook/plan';
import { refusePresent } from '../../workbook/refuse-present';

export interface LeftOver {
  readonly names: readonly IDefinedNamesServiceParam[];
  readonly sheet: Worksheet | undefined;
}

/** @throws Fault `template-present`, `name-taken` */
export function leftOver(book: Book, plan: WorkbookPlan): LeftOver {
  const ours = new Set(plan.names.map(({ name }) => name));
  const names = book.names().filter((each) => ours.has(each.name) || isOrphan(book, each));
  const standing = names.flatMap(({ name }) => book.locate(name) ?? []);
  const home = standing.find(({ name }) => name === areaNames.version)?.sheet;
  const sheet = home?.getConfig().hidden === BooleanNumber.TRUE ? home : undefined;
  const inUse = standing.filter((each) => each.sheet.getSheetId() !== sheet?.getSheetId());
  refusePresent(inUse.map(({ name, sheet: found }) => ({ name, sheet: found.getName() })));
  return { names, sheet };
}

/** A sheet's own name, such as that of the rows it repeats in print, stays when the sheet is deleted. */
const isOrphan = (
  { workbook }: Book,
  { localSheetId = SCOPE_WORKBOOK }: IDefinedNamesServiceParam,
): boolean => localSheetId !== SCOPE_WORKBOOK && !workbook.getSheetBySheetId(localSheetId);

export function removeNames(book: Book, names: readonly IDefinedNamesServiceParam[]): void {
  for (const name of names) book.ourselves(RemoveDefinedNameMutation.id, { ...name });
}

/** @returns how to put it back */
export function removeLeftOver(book: Book, { names, sheet }: LeftOver): () => void {
  const index = sheet ? book.workbook.getSheetIndex(sheet) : 0;
  const data = sheet && Tools.deepClone(sheet.getConfig());
  const kept = names.map((name) => ({ ...name }));
  removeNames(book, kept);
  if (sheet) book.ourselves(RemoveSheetMutation.id, { subUnitId: sheet.getSheetId() });
  return () => {
    if (data) book.ourselves(InsertSheetMutation.id, { index, sheet: data });
    for (const name of kept) book.ourselves(SetDefinedNameMutation.id, name);
  };
}
