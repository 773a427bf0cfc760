/** What Ctrl+Z takes back, and what takes Ctrl+Z away. */
import type { Book, Cell, Sheet } from './book';
import type { Rectangle } from '../../src/ooxml/sheet/reference';

/** Of a request, as office.js itself counts them (`RequestFlags` in excel-win32-16.01.debug.js). */
const WRITES = 1;
const CAN_BE_UNDONE = 16;

interface Step {
  readonly takeBack: () => void;
  /** What the clerk did; nothing for what an add-in did. */
  readonly edit?: { readonly sheet: Sheet; readonly area: Rectangle };
}

/**
 * Before ExcelApi 1.19 whatever an add-in writes empties the stack (OfficeDev/office-js #3788, by
 * design); from then on "undo is automatically enabled", but for members without support, after one
 * of which nothing before it can be undone
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities). Of a
 * request with one member that office.js does not flag, such as `formulas`, nothing can be (#6170).
 */
export class UndoStack {
  private steps: Step[] = [];
  /** Whether the request that is being carried out used a member without undo. */
  private broken = false;

  constructor(
    private readonly book: Book,
    /** Whether Excel has undo for add-ins. */
    private readonly forAddIns: boolean,
  ) {}

  /** Call it before the clerk's edit. */
  beforeEdit(sheet: Sheet, area: Rectangle): void {
    const cells = new Map(sheet.cells);
    this.steps.push({ takeBack: () => (sheet.cells = cells), edit: { sheet, area } });
  }

  /** Call it before a request; what it returns, after it. */
  beforeRequest(flags: number): () => void {
    if ((flags & WRITES) === 0) return () => undefined;
    if (!this.forAddIns || (flags & CAN_BE_UNDONE) === 0) return () => this.breakOff();
    const before = this.book.sheets.map((sheet): [Sheet, Map<string, Cell>] => [sheet, new Map(sheet.cells)]);
    const takeBack = () => before.forEach(([sheet, cells]) => (sheet.cells = cells));
    this.broken = false;
    return () => void (this.broken || this.steps.push({ takeBack }));
  }

  /**
   * A member is used that the table “Unsupported APIs” of that page lists, whatever office.js flags: of those we use
   * `Worksheet.delete`, `name`, `position`, `visibility` and protection.
   */
  breakOff(): void {
    this.steps = [];
    this.broken = true;
  }

  /** @returns what was taken back; undefined where Excel can undo nothing */
  undo(): Step | undefined {
    const last = this.steps.pop();
    last?.takeBack();
    return last;
  }
}
