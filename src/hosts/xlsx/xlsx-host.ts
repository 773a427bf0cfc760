import type { Message } from '../../report/result';
import { Fault } from '../../report/result';
import { spelledOut, type WorkbookPlan } from '../../workbook/plan';
import type { WorkbookLooks } from '../../workbook/sheet';
import type {
  Ability,
  AreaContent,
  Mark,
  Place,
  SheetContent,
  WorkbookHost,
  WrittenValue,
} from '../../workbook/port';
import type { RawCell } from '../../ooxml/sheet/raw-cell';
import { graftPlan } from './graft/graft';
import { readWorkbook } from './hucre/read-workbook';
import { writeWorkbook } from './hucre/write-workbook';
import { replaceMarks } from './marks/mark';
import type { CellPatch } from './sheet/patch-cells';
import { readArea } from '../../ooxml/sheet/read-area';
import { ReadingBudget } from '../../ooxml/sheet/budget';
import { Workbook, type PlacedCell } from '../../ooxml/workbook';
import { patchSheets, writeValues } from './write-values';

/** A workbook in a file. Nothing is changed in place: `bytes()` gives the file as it is now. */
export class XlsxHost implements WorkbookHost {
  constructor(private workbook: Workbook | undefined) {}

  can(ability: Ability): boolean {
    void ability;
    return false;
  }

  /** In the order of the tabs. */
  sheetNames(): readonly string[] {
    return this.workbook?.sheetNames ?? [];
  }

  /** @throws Fault `host-empty` before anything was inserted */
  bytes(): Uint8Array {
    return this.existing().bytes();
  }

  /**
   * A new workbook, or the plan's sheets added to the one that is there.
   * @throws Fault `template-present`, `name-taken`
   */
  async insert(plan: WorkbookPlan): Promise<readonly Message[]> {
    if (this.workbook) return graftPlan(this.workbook, plan);
    this.workbook = new Workbook(await writeWorkbook(spelledOut(plan)));
    return [];
  }

  /** @throws Fault `file-damaged`, `file-has-dtd`, `file-encoding`, `file-too-large`, `area-too-large` */
  async read(names: readonly string[]): Promise<readonly AreaContent[]> {
    const { workbook } = this;
    if (!workbook) return [];
    const budget = new ReadingBudget();
    return names.flatMap((name) => {
      const located = workbook.locate(name);
      if (!located) return [];
      const { sheet, path, area } = located;
      const rows = readArea(workbook.data(path), area, workbook.sharedString, budget);
      return [{ name, sheet, top: area.top, left: area.left, rows }];
    });
  }

  /** @throws as `read` */
  async readSheets(sheets: readonly string[]): Promise<readonly SheetContent[]> {
    const { workbook } = this;
    if (!workbook) return [];
    const budget = new ReadingBudget();
    return sheets.flatMap((sheet) => {
      const path = workbook.sheetPath(sheet);
      if (path === undefined) return [];
      const cells: PlacedCell[] = [];
      for (const placed of workbook.cells(path)) {
        budget.take(placed.cell);
        cells.push(placed);
      }
      return [{ sheet, cells }];
    });
  }

  /** @throws Fault `area-missing`, `place-outside-area`, `cell-merged`, `cell-in-array-formula`, `text-too-long` */
  async write(values: readonly WrittenValue[]): Promise<void> {
    writeValues(this.existing(), values);
  }

  /**
   * Cells anywhere, formulas too.
   * @throws Fault `cell-merged`, `cell-in-array-formula`, `text-too-long`
   */
  patch(sheets: ReadonlyMap<string, readonly CellPatch[]>): void {
    patchSheets(this.existing(), sheets);
  }

  /** By sheet, then by `row,column` from 0. */
  contents(): ReadonlyMap<string, ReadonlyMap<string, RawCell>> {
    return this.existing().contents();
  }

  /** How it looks, for a spreadsheet to show. */
  looks(): Promise<WorkbookLooks> {
    return readWorkbook(this.existing());
  }

  /** @throws Fault `marks-sheet-missing`, `area-missing`, `place-outside-area` */
  async mark(marks: readonly Mark[]): Promise<void> {
    replaceMarks(this.existing(), marks);
  }

  async reveal(place: Place): Promise<void> {
    throw new Fault('host-cannot-reveal', { area: place.area });
  }

  watch(): () => void {
    return () => undefined;
  }

  private existing(): Workbook {
    if (!this.workbook) throw new Fault('host-empty');
    return this.workbook;
  }
}
