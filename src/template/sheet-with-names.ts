import type { PlannedName, PlannedSheet } from '../workbook/plan';

/** A sheet with the areas on it that are given names. */
export interface SheetWithNames {
  readonly sheet: PlannedSheet;
  readonly names: readonly Omit<PlannedName, 'sheet'>[];
}
