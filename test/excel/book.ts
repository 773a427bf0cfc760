/** The workbook in memory. */
import { parseFormula, type Scope } from './formula';
import { covers, placesIn, without } from './rectangles';
import { typed, type Content, type Value } from './typed';
import { ExcelError } from './wire-object';
import type { Rectangle } from '../../src/ooxml/sheet/reference';

export interface Look {
  fontName: string;
  fontSize: number;
  bold: boolean;
  fontColor: string;
  fill: string;
  borders: readonly string[];
  horizontal: string;
  vertical: string;
  wrap: boolean;
  orientation: number;
  numberFormat: string;
  locked: boolean;
}

export const PLAIN: Look = {
  fontName: '等线',
  fontSize: 11,
  bold: false,
  fontColor: '#000000',
  fill: '',
  borders: [],
  horizontal: 'General',
  vertical: 'Center',
  wrap: false,
  orientation: 0,
  numberFormat: 'General',
  locked: true,
};

/** As given over the wire; undefined parts were never set. */
export interface Validation {
  readonly rule?: Readonly<Record<string, unknown>>;
  readonly prompt?: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly alert?: unknown;
}

export interface Cell {
  readonly content: Content;
  readonly look: Look;
  readonly validation?: Validation;
}

export interface Highlight {
  areas: readonly Rectangle[];
  /** The top left of what was its first area: what the formula is relative to. */
  base: { readonly row: number; readonly column: number };
  formula: string;
  stopIfTrue: boolean;
  format: { fill: string; bold: boolean; color: string };
}

const EMPTY: Cell = { content: { value: '' }, look: PLAIN };
const at = (row: number, column: number): string => `${row} ${column}`;

export interface Zoom {
  readonly horizontalFitToPages?: number;
  readonly scale?: number;
}

export interface Chart {
  readonly type: string;
  name: string;
  title: string;
  series: ChartSeries[];
  /** First and last cell it covers. */
  place: readonly [string, string];
}

export interface ChartSeries {
  name: string;
  values: Rectangle;
  labels?: Rectangle;
  shown: boolean;
  fill: string;
}

export class Sheet {
  visibility = 'Visible';
  protected = false;
  cells = new Map<string, Cell>();
  merges: Rectangle[] = [];
  /** The first comes first. */
  highlights: Highlight[] = [];
  /** What formulas came to when they were last calculated; looked at only where Excel calculates by hand. */
  private calculated = new Map<string, Value>();
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  charts: Chart[] = [];
  gridlines = true;
  freeze = { rows: 0, columns: 0 };
  page: Partial<Record<'paper' | 'orientation' | 'titleRows' | 'margin' | 'footer', string>> & {
    zoom?: Zoom;
    centered?: boolean;
    /** Rows that begin a page, from 0. */
    breaks?: readonly number[];
  } = {};

  constructor(
    readonly book: Book,
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.cells.get(at(row, column)) ?? EMPTY;
  }

  change(row: number, column: number, part: Partial<Cell>): void {
    this.put(row, column, { ...this.cell(row, column), ...part });
  }

  put(row: number, column: number, cell: Cell): void {
    this.cells.set(at(row, column), cell);
  }

  restyle(row: number, column: number, part: Partial<Look>): void {
    const { look } = this.cell(row, column);
    this.change(row, column, { look: { ...look, ...part } });
  }

  /** What is typed under a merged cell is lost, without an error. */
  type(row: number, column: number, input: Value): void {
    if (this.isUnderMerge(row, column)) return;
    this.change(row, column, { content: typed(input, this.cell(row, column).look.numberFormat) });
    // A formula is calculated as it is entered, even where Excel calculates by hand.
    this.calculated.set(at(row, column), this.compute(row, column));
  }

  isUnderMerge(row: number, column: number): boolean {
    return this.merges.some(
      (merge) => covers(merge, row, column) && (merge.top !== row || merge.left !== column),
    );
  }

  merge(area: Rectangle): void {
    for (const [row, column] of placesIn(area)) {
      if (row !== area.top || column !== area.left) this.change(row, column, { content: { value: '' } });
    }
    this.merges.push(area);
  }

  value(row: number, column: number): Value {
    const { value, formula } = this.cell(row, column).content;
    if (formula === undefined) return value;
    return this.book.calculation === 'Manual'
      ? (this.calculated.get(at(row, column)) ?? '')
      : this.compute(row, column);
  }

  private compute(row: number, column: number): Value {
    const { value, formula } = this.cell(row, column).content;
    return formula === undefined ? value : parseFormula(formula)(this.scope(row, column));
  }

  calculate(): void {
    for (const key of this.cells.keys()) {
      const [row, column] = key.split(' ').map(Number) as [number, number];
      this.calculated.set(key, this.compute(row, column));
    }
  }

  copy(book: Book): Sheet {
    const copy = new Sheet(book, this.id, this.name);
    copy.cells = new Map(this.cells);
    copy.calculated = new Map(this.calculated);
    copy.highlights = this.highlights.map((highlight) => ({ ...highlight }));
    return copy;
  }

  scope(row: number, column: number, down = 0, across = 0): Scope {
    return {
      row,
      column,
      down,
      across,
      cell: (r, c) => this.value(r, c),
      name: (name) => this.book.scopeOf(name),
    };
  }

  /** Which of our looks a cell would show, if it were drawn now. */
  lit(row: number, column: number): Highlight | undefined {
    return this.highlights.find(({ areas, formula, base }) => {
      if (!areas.some((area) => covers(area, row, column))) return false;
      return parseFormula(formula)(this.scope(row, column, row - base.row, column - base.column)) === true;
    });
  }
}

/** A plain paste brings along what cells take and how they look, and takes away what stood there before. */
export function pasteInto(sheet: Sheet, row: number, column: number, value: Value): void {
  sheet.put(row, column, { content: { value }, look: PLAIN });
  for (const highlight of sheet.highlights) highlight.areas = without(highlight.areas, row, column);
}

export interface Name {
  readonly name: string;
  /** Undefined once what it pointed to is gone: #REF!. */
  target: { readonly sheet: Sheet; readonly area: Rectangle } | undefined;
}

export class Book {
  sheets: Sheet[] = [];
  readonly names = new Map<string, Name>();
  structureProtected = false;
  active: Sheet;
  selection = '';
  calculation: 'Automatic' | 'Manual' = 'Automatic';
  /** Whether no other workbook is. */
  inFront = true;
  /** Whether it is shared in the way of before co-authoring. */
  sharedByOldWay = false;
  /** Whether the tab “Page Layout” of the ribbon is in front. */
  pageLayoutTab = false;
  private ids = 0;

  constructor() {
    this.active = this.add('Sheet1');
  }

  add(name: string): Sheet {
    if (this.structureProtected) throw new ExcelError('AccessDenied');
    if (name.length > 31 || /[[\]:*?/\\]/.test(name)) throw new ExcelError('InvalidArgument');
    if (this.sheet(name)) throw new ExcelError('ItemAlreadyExists');
    const sheet = new Sheet(this, `{00000000-0000-4000-8000-${String(++this.ids).padStart(12, '0')}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(nameOrId: string): Sheet | undefined {
    const key = nameOrId.toLowerCase();
    return this.sheets.find(({ name, id }) => name.toLowerCase() === key || id.toLowerCase() === key);
  }

  delete(sheet: Sheet): void {
    if (this.structureProtected) throw new ExcelError('AccessDenied');
    this.refuseShared();
    // By design: OfficeDev/office-js #365; https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-worksheets
    if (sheet.visibility === 'VeryHidden') throw new ExcelError('GeneralException');
    const visible = this.sheets.filter(({ visibility }) => visibility === 'Visible');
    if (visible.length === 1 && visible[0] === sheet) throw new ExcelError('InvalidOperation');
    this.sheets = this.sheets.filter((each) => each !== sheet);
    if (this.active === sheet) this.active = this.sheets[0]!;
    for (const name of this.names.values()) if (name.target?.sheet === sheet) name.target = undefined;
  }

  /**
   * With another workbook in front (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting,
   * "API limitations when the active workbook switches"; OfficeDev/office-js #771, #6365).
   */
  refuseBehind(code = 'GeneralException'): void {
    if (!this.inFront) throw new ExcelError(code);
  }

  /**
   * "Merge cells", "delete worksheets", "add or change conditional formats" and "data validation" are
   * not available in a shared workbook
   * (https://support.microsoft.com/office/about-the-shared-workbook-feature-49b833c0-873b-48d8-8bf2-c1c59a628534).
   * Which error an add-in is given is not documented: the general one.
   */
  refuseShared(): void {
    if (this.sharedByOldWay) throw new ExcelError('GeneralException');
  }

  name(name: string): Name | undefined {
    return this.names.get(name.toLowerCase());
  }

  scopeOf(name: string) {
    const target = this.name(name)?.target;
    return (
      target && { area: target.area, cell: (row: number, column: number) => target.sheet.value(row, column) }
    );
  }
}
