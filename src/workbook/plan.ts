/**
 * A workbook as a pure plan: what a host has to lay down, and nothing of how. Positions count
 * from 0; widths are in characters, heights in points, as spreadsheets count them.
 */

import type { Rectangle } from '../ooxml/sheet/reference';

/** How a cell looks and what it takes. What a style means in fonts and fills: `styles.ts`. */
export type StyleName =
  | 'title'
  | 'guide'
  | 'fieldLabel'
  | 'field'
  | 'numberField'
  | 'liveField'
  | 'heading'
  | 'subheading'
  | 'paragraph'
  | 'band'
  | 'header'
  | 'note'
  | 'label'
  | 'verticalLabel'
  | 'count'
  | 'signedCount'
  | 'money'
  | 'total'
  | 'liveTotal'
  | 'prose'
  | 'signature'
  | 'figureText'
  | 'hidden';

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  /** Left out for an empty cell. Text is written as text, whatever it looks like. */
  readonly value?: string | number;
  /** Without the leading `=`; `value` is then what it comes to. */
  readonly formula?: string;
}

export type Validation =
  | { readonly kind: 'whole'; readonly from: number; readonly to: number }
  | { readonly kind: 'decimal'; readonly from: number; readonly to: number }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  | { readonly kind: 'any' };

/** What a cell takes and what is said of it when it is selected. Title ≤ 32, text ≤ 255 characters. */
export interface PlannedValidation {
  readonly areas: readonly Rectangle[];
  readonly validation: Validation;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly refusal?: { readonly title: string; readonly text: string };
}

/** A native conditional format. The formula is relative to the top left of the first area. */
export interface PlannedHighlight {
  readonly areas: readonly Rectangle[];
  readonly formula: string;
  readonly look: HighlightLook;
}

/** wrong = this cell · shared = shares a broken equation · doubtful = a warning · empty = to be filled in. */
export type HighlightLook = 'wrong' | 'doubtful' | 'shared' | 'empty';

export interface PlannedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'veryHidden';
  readonly columnWidths: readonly number[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly cells: readonly PlannedCell[];
  readonly merges: readonly Rectangle[];
  readonly validations: readonly PlannedValidation[];
  /** The first that applies wins. */
  readonly highlights: readonly PlannedHighlight[];
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PlannedPrint;
}

/** On A4, fitted to the page's width. */
export interface PlannedPrint {
  readonly orientation: 'portrait' | 'landscape';
  /** First and last row that are repeated at the top of every page. */
  readonly titleRows?: readonly [number, number];
  /** Rows that begin a page. */
  readonly breaks?: readonly number[];
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
