/** A workbook as it looks: what an embedded spreadsheet shows of a file. Not all that is in the file. */
import type { WriteSheet } from 'hucre/xlsx';
import type { PlannedHighlight } from '../../../workbook/plan';
import type { Rectangle } from '../../../ooxml/sheet/reference';
import type { RawCell } from '../../../ooxml/sheet/raw-cell';

export interface SideLook {
  readonly style: 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
  /** RRGGBB */
  readonly color: string;
}

/** Sizes in points, colours RRGGBB; what is left out is as the program has it. */
export interface CellLooks {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly color?: string;
  readonly fill?: string;
  readonly sides?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', SideLook>>>;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: true;
  readonly stacked?: true;
  readonly format?: string;
}

export interface PicturedCell {
  readonly row: number;
  readonly column: number;
  readonly content: RawCell;
  readonly looks?: CellLooks;
}

export type Comparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export interface PicturedValidation {
  readonly areas: readonly Rectangle[];
  /** `none` only says something. */
  readonly kind: 'whole' | 'decimal' | 'textLength' | 'list' | 'none';
  readonly comparison?: Comparison;
  /** What is compared with; of a list where its values stand, unless they are given. */
  readonly from?: string;
  readonly to?: string;
  readonly values?: readonly string[];
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly refusal?: { readonly title: string; readonly text: string };
}

/** A conditional format. Of several the first comes first. */
export interface PicturedCondition {
  readonly areas: readonly Rectangle[];
  /** Relative to the top left of the first area; left out where `repeated` decides. */
  readonly formula?: string;
  /** Whether the cell's value is in another cell of the areas too. */
  readonly repeated?: boolean;
  readonly looks: Pick<CellLooks, 'fill' | 'color' | 'bold' | 'italic' | 'underline'>;
  readonly stop: boolean;
}

/** Paper, margins, fit, headers and footers, as plain data; what is printed is told by names of the sheet's own. */
export type PicturedPage = Pick<WriteSheet, 'pageSetup' | 'headerFooter'>;

export interface PicturedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly cells: readonly PicturedCell[];
  readonly merges: readonly Rectangle[];
  /** In characters and points. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly hiddenColumns: ReadonlySet<number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly gridlines: boolean;
  /** RRGGBB */
  readonly tabColor?: string;
  readonly page: PicturedPage;
  readonly validations: readonly PicturedValidation[];
  /** All that were read, but of those written only what is not among the highlights. */
  readonly conditions: readonly PicturedCondition[];
  /** The template's own; only written. */
  readonly highlights?: readonly PlannedHighlight[];
}

export interface Picture {
  readonly sheets: readonly PicturedSheet[];
  readonly names: readonly PicturedName[];
}

export interface PicturedName {
  readonly name: string;
  /** `'填报说明'!$B$3` */
  readonly formula: string;
  /** The sheet whose own name it is: only what is printed of it. */
  readonly sheet?: string;
}

/** ECMA-376 part 1, 18.2.5: the area that is printed, and the rows and columns repeated on every page. */
export const PRINT_NAMES: ReadonlySet<string> = new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles']);
