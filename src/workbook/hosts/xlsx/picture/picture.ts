/** A workbook as it looks: what an embedded spreadsheet shows of a file. Not all that is in the file. */
import type { PlannedHighlight, Rectangle } from '../../../plan';
import type { RawCell } from '../../../port';

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

export interface PicturedValidation {
  readonly areas: readonly Rectangle[];
  readonly kind: 'whole' | 'decimal' | 'list';
  /** Of numbers the bounds; of a list its values, separated by commas, or where they stand. */
  readonly from?: string;
  readonly to?: string;
  readonly values?: readonly string[];
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly refusal?: { readonly title: string; readonly text: string };
}

export interface PicturedSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly cells: readonly PicturedCell[];
  readonly merges: readonly Rectangle[];
  /** In characters and points. */
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly validations: readonly PicturedValidation[];
  /** Only written; those of a file stay in the file. */
  readonly highlights?: readonly PlannedHighlight[];
}

export interface Picture {
  readonly sheets: readonly PicturedSheet[];
  /** Workbook-scoped names as formulas: `'填报说明'!$B$3`. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}
