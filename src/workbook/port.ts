/**
 * The port between the product and a workbook. Hosts: `hosts/xlsx` (a file), `hosts/excel`,
 * `hosts/univer` (the browser page). Batches in, batches out; areas are named, so that they are found again
 * wherever the clerk has moved, renamed or widened them.
 */
import type { PlannedCell, WorkbookPlan } from './plan';
import type { RawCell } from '../ooxml/sheet/raw-cell';
import type { Fault, Message } from '../report/result';

/** A named area as it stands now. Merged cells: the value is at the top left, the rest are empty. */
export interface AreaContent {
  readonly name: string;
  readonly sheet: string;
  /** Row and column of the top left on its sheet, from 0. */
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly RawCell[])[];
}

/** What stands on a sheet: every cell with something in it. */
export interface SheetContent {
  readonly sheet: string;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly cell: RawCell }[];
}

/** A cell of a named area: offsets from the area's top left. */
export interface Place {
  readonly area: string;
  readonly row: number;
  readonly column: number;
}

export interface Mark {
  readonly place: Place;
  readonly look: 'wrong' | 'doubtful' | 'shared';
  /** Shown when the cell is selected: title ≤ 32, text ≤ 255 characters. */
  readonly reason?: { readonly title: string; readonly text: string };
}

/** What the template says of a cell when it is selected, and says again once a mark is gone. */
export interface UsualPrompt {
  readonly place: Place;
  readonly title: string;
  readonly text: string;
}

export interface WrittenValue {
  readonly place: Place;
  /** `null` empties the cell; text is written as text. A formula in the cell is replaced. */
  readonly value: string | number | null;
  /** Without `=`: one that stood there before and is put back; `value` is what it came to. */
  readonly formula?: string;
}

export interface MarkManner {
  /**
   * After an edit, which nobody asked to be marked: a host whose undo would lose what the clerk has just
   * typed writes only what leaves it whole, which may be nothing.
   */
  readonly live?: boolean;
}

/** A row of a table as it is laid down: put in before row `before` of its area; columns count from the left of the area. */
export interface RowLook {
  readonly area: string;
  readonly before: number;
  /** In points. */
  readonly height: number;
  readonly cells: readonly (Pick<PlannedCell, 'column' | 'style'> & { readonly value?: string })[];
  /** Cells that are one, with those of so many rows above and below. */
  readonly merges: readonly {
    readonly left: number;
    readonly right: number;
    readonly above: number;
    readonly below: number;
  }[];
}

/** Abilities a host may lack. `type`: what is typed after `reveal` goes into the cell; `chart`: draws a plan's charts. */
export type Ability = 'watch' | 'reveal' | 'type' | 'chart';

/** Told as an insertion goes on; `done` reaches `of` at the end. */
export type Progress = (steps: { readonly done: number; readonly of: number }) => void;

export interface WorkbookHost {
  can(ability: Ability): boolean;
  /** Lays the plan down, whole or not at all. Foreign sheets are never touched. */
  insert(plan: WorkbookPlan, progress?: Progress): Promise<readonly Message[]>;
  /** The areas that are there; one whose name or sheet is gone is left out. */
  read(names: readonly string[]): Promise<readonly AreaContent[]>;
  /** Whole sheets, by their names; of one that is gone there is none. */
  readSheets(sheets: readonly string[]): Promise<readonly SheetContent[]>;
  write(values: readonly WrittenValue[]): Promise<void>;
  /**
   * Puts whole rows in before the last row of an area, which grows by them; they look like those beside
   * them. Lacking where the host cannot.
   * @returns the area as it is then
   */
  addRows?(area: string, count: number): Promise<AreaContent | undefined>;
  /**
   * Puts a row back that was deleted from an area; the plan has what its cells take. Lacking where the host
   * cannot.
   */
  putRow?(row: RowLook, plan: WorkbookPlan): Promise<void>;
  /**
   * Replaces all our marks; with none, the workbook is as it was. `usual` is needed by a host that
   * cannot tell what was said of a cell before it was marked, perhaps in another session.
   */
  mark(marks: readonly Mark[], usual?: readonly UsualPrompt[], manner?: MarkManner): Promise<void>;
  /**
   * Before a check that the clerk asked for, of what the last read found: makes good what pasting took
   * from the plan's figures, and brings formulas up to date. Writes nothing where nothing is amiss.
   * @returns what was done; where that is anything, what was read is out of date
   */
  mend?(plan: WorkbookPlan): Promise<readonly Message[]>;
  reveal(place: Place): Promise<void>;
  /** Calls back after an edit; returns how to stop. `failed` hears why there will be no calls. */
  watch(listener: () => void, failed?: (fault: Fault) => void): () => void;
}
