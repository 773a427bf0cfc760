/**
 * A workbook as it looks, for whoever lays it down, shows it or writes it: positions count from 0,
 * widths are in characters, heights in points, colours RRGGBB. What is left out is as the program
 * has it. Looks are told by the name of a style of ours, or spelled out as a file has them.
 */
import type { Rectangle } from '../ooxml/sheet/reference';

/** How a cell looks and what it takes. What a style means in fonts and fills: `template/styles.ts`. */
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

export interface SideLook {
  readonly style: 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';
  readonly color: string;
}

/** A look spelled out. */
export interface Looks {
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
  /** False: what is too long is cut off. */
  readonly wrap?: boolean;
  /** Characters one below the other. */
  readonly stacked?: true;
  readonly format?: string;
  readonly locked?: boolean;
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly style?: StyleName | Looks;
  /** Left out for an empty cell. Text is written as text, whatever it looks like. */
  readonly value?: string | number | boolean;
  /** Without the leading `=`; `value` is then what it comes to. */
  readonly formula?: string;
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

/** What a cell takes. `any` only says something. */
export type Takes =
  | {
      readonly kind: 'whole' | 'decimal' | 'textLength';
      /** `between` where it is left out. */
      readonly comparison?: Comparison;
      readonly from?: string | number;
      readonly to?: string | number;
    }
  | { readonly kind: 'list'; readonly values: readonly string[] }
  /** The values stand elsewhere. */
  | { readonly kind: 'list'; readonly from: string }
  | { readonly kind: 'any' };

/** What cells take and what is said of them when they are selected. Title ≤ 32, text ≤ 255 characters. */
export interface SheetValidation {
  readonly areas: readonly Rectangle[];
  readonly validation: Takes;
  readonly prompt?: { readonly title: string; readonly text: string };
  readonly refusal?: { readonly title: string; readonly text: string };
}

/** wrong = this cell · shared = shares a broken equation · doubtful = a warning · empty = to be filled in. */
export type HighlightLook = 'wrong' | 'doubtful' | 'shared' | 'empty';

export type HighlightLooks = Pick<Looks, 'fill' | 'color' | 'bold' | 'italic' | 'underline'>;

/** A conditional format. */
export interface SheetHighlight {
  readonly areas: readonly Rectangle[];
  /** Relative to the top left of the first area; left out where `repeated` decides. */
  readonly formula?: string;
  /** Whether the cell's value is in another cell of the areas too. */
  readonly repeated?: boolean;
  readonly look: HighlightLook | HighlightLooks;
  /** Of several that apply, those after it do not count; left out for looks of ours, which all stop. */
  readonly stop?: boolean;
}

/** A page of ours: A4, fitted to the page's width. */
export interface Print {
  readonly orientation: 'portrait' | 'landscape';
  /** First and last row that are repeated at the top of every page. */
  readonly titleRows?: readonly [number, number];
  /** Rows that begin a page. */
  readonly breaks?: readonly number[];
}

/** Paper, margins, fit, headers and footers as a file has them: only carried from file to file. */
export interface FilePage {
  readonly pageSetup?: object;
  readonly headerFooter?: object;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly cells: readonly SheetCell[];
  readonly merges: readonly Rectangle[];
  readonly columnWidths: readonly (number | undefined)[];
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  readonly hiddenRows?: ReadonlySet<number>;
  readonly validations: readonly SheetValidation[];
  /** The first that applies wins. */
  readonly highlights: readonly SheetHighlight[];
  /** How many rows and columns stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** Left out: none, as on every sheet of ours. */
  readonly gridlines?: boolean;
  readonly tabColor?: string;
  readonly print?: Print | FilePage;
}

/** A name as a file has it. */
export interface FormulaName {
  readonly name: string;
  /** `'填报说明'!$B$3` */
  readonly formula: string;
  /** The sheet whose own name it is: only what is printed of it. */
  readonly sheet?: string;
}

export interface WorkbookLooks {
  readonly sheets: readonly Sheet[];
  readonly names: readonly FormulaName[];
}

/** ECMA-376 part 1, 18.2.5: the area that is printed, and the rows and columns repeated on every page. */
export const PRINT_NAMES: ReadonlySet<string> = new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles']);
