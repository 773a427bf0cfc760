/**
 * A workbook of ours as a pure plan: what a host has to lay down, and nothing of how. It is a
 * workbook as any (`sheet.ts`), told by the names of our styles and by named areas.
 */
import type { Rectangle } from '../ooxml/sheet/reference';
import type {
  FormulaName,
  HighlightLook,
  Print,
  Sheet,
  SheetCell,
  SheetHighlight,
  SheetValidation,
  StyleName,
  WorkbookLooks,
} from './sheet';
import { areaReference, rowsReference } from '../ooxml/sheet/reference';
import { withMergedCells } from './merged-cells';

export interface PlannedCell extends SheetCell {
  readonly style: StyleName;
  readonly value?: string | number;
}

export type Validation =
  | { readonly kind: 'whole' | 'decimal'; readonly from: number; readonly to: number }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'any' };

export interface PlannedValidation extends SheetValidation {
  readonly validation: Validation;
}

export interface PlannedHighlight extends SheetHighlight {
  readonly formula: string;
  readonly look: HighlightLook;
}

/** Bars beside one another for each label; drawn where the host can (`chart`), over the figures as they stand. */
export interface PlannedChart {
  readonly title: string;
  /** First and last row of the figures. */
  readonly rows: readonly [number, number];
  /** The column of the labels. */
  readonly labels: number;
  /** What was first comes first. */
  readonly series: readonly { readonly name: string; readonly column: number }[];
  /** The cells it covers. */
  readonly place: Rectangle;
}

export interface PlannedSheet extends Sheet {
  readonly visibility: 'visible' | 'veryHidden';
  readonly columnWidths: readonly number[];
  readonly cells: readonly PlannedCell[];
  readonly validations: readonly PlannedValidation[];
  readonly highlights: readonly PlannedHighlight[];
  readonly print?: Print;
  readonly charts?: readonly PlannedChart[];
}

/** A workbook-scoped name, by which an area is found again wherever it has been moved. */
export interface PlannedName {
  readonly name: string;
  readonly sheet: string;
  readonly area: Rectangle;
}

export interface WorkbookPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly names: readonly PlannedName[];
}

/** The plan as a file has it: names are formulas, and every cell under a merged one has its style. */
export const spelledOut = ({ sheets, names }: WorkbookPlan): WorkbookLooks => ({
  sheets: sheets.map((sheet) => ({ ...sheet, cells: withMergedCells(sheet) })),
  names: [
    ...names.map(({ name, sheet, area }) => ({ name, formula: areaReference(sheet, area) })),
    ...sheets.flatMap(titleRows),
  ],
});

/** The rows repeated on every page are a name of the sheet's own (ECMA-376 part 1, 18.2.5). */
const titleRows = ({ name, print }: PlannedSheet): readonly FormulaName[] =>
  print?.titleRows
    ? [{ name: '_xlnm.Print_Titles', formula: rowsReference(name, ...print.titleRows), sheet: name }]
    : [];
