/**
 * The vocabulary in which an edition of the official format is stated.
 * An edition is a named value (`edition2021`, `edition2019`); nothing here computes.
 */

/** Newest first. The year an edition was issued in; report years it holds for are in `Edition.reportYears`. */
export const EDITION_IDS = ['2021', '2019'] as const;
export type EditionId = (typeof EDITION_IDS)[number];

/** 二 主动公开 · 三 依申请公开 · 四 复议诉讼 */
export type TableId = 'proactive' | 'requests' | 'review';

/** `table.row.column`, e.g. `requests.granted.naturalPerson`. Never an address. */
export type CellId = string;

export type Unit = '件' | '项' | '万元';

/** What stands in one place of a printed table. Positions count from 0 within the table's grid. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** The official wording; empty where a number is to be filled in. */
  readonly text: string;
  readonly role: 'band' | 'header' | 'note' | 'label' | 'number';
  /** Only where `role` is `number`. */
  readonly cell?: CellId;
}

/** One of the three official tables as printed. */
export interface TableFormat {
  readonly id: TableId;
  /** The section the table is printed in. */
  readonly section: '二' | '三' | '四';
  readonly rows: number;
  readonly columns: number;
  /** Rows at the top that are repeated on every printed page. */
  readonly headerRows: number;
  /** Grid column widths in twips (1/20 pt), as in the official blank template. */
  readonly widths: readonly number[];
  /** In reading order; merged places appear once, at their top left. */
  readonly grid: readonly GridCell[];
}

/** A cell that holds a figure. */
export interface NumberCell {
  readonly id: CellId;
  readonly table: TableId;
  /** Middle part of the CellId. */
  readonly rowKey: string;
  /** Last part of the CellId. */
  readonly columnKey: string;
  /** Official labels from the outermost to the innermost; empty for the single row of table 四. */
  readonly row: readonly string[];
  readonly column: readonly string[];
  readonly unit: Unit;
  /** Most decimals the unit needs: 4 for 万元 (that is 元), 0 for a count. */
  readonly decimals: 0 | 4;
  /** True where a negative figure is meant (本年增/减 of 2019). */
  readonly signed: boolean;
}

export interface Edition {
  readonly id: EditionId;
  /** First and last report year; `null` = still in force. */
  readonly reportYears: readonly [number, number | null];
  /** The notice that issued it. */
  readonly notice: string;
  readonly tables: Readonly<Record<TableId, TableFormat>>;
  /** In the order of the tables, row by row. */
  readonly cells: readonly NumberCell[];
  /** Row keys of table 三 that are outcomes (三、（一）–（六）), in order. */
  readonly outcomeRows: readonly string[];
}

export const TABLE_IDS: readonly TableId[] = ['proactive', 'requests', 'review'];
