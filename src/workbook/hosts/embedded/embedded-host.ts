/** The workbook that is open in Univer, beside the pane. */
import { CommandType, ICommandService } from '@univerjs/core';
import { blankBook, openBook } from './blank-book';
import { Book } from './book';
import { placeOn, readArea, writeValues } from './cells';
import { insertPlan } from './insert';
import { Marks } from './marks';
import type { Spreadsheet } from './spreadsheet';
import type { WorkbookPlan } from '../../plan';
import type { Ability, AreaContent, Mark, Place, WorkbookHost, WrittenValue } from '../../port';
import type { Message } from '../../../report/result';

export class EmbeddedHost implements WorkbookHost {
  private readonly book: Book;
  readonly marks: Marks;

  constructor(private readonly spreadsheet: Spreadsheet) {
    // Univer's services begin with the first workbook.
    openBook(spreadsheet, blankBook());
    this.book = new Book(spreadsheet.univer);
    this.marks = new Marks(this.book);
  }

  openBlank(): void {
    openBook(this.spreadsheet, blankBook());
  }

  can(ability: Ability): boolean {
    return ability === 'watch' || ability === 'reveal';
  }

  /** @throws Fault of `insert.ts` */
  async insert(plan: WorkbookPlan): Promise<readonly Message[]> {
    return insertPlan(this.book, plan);
  }

  /** @throws Fault `area-too-large` */
  async read(names: readonly string[]): Promise<readonly AreaContent[]> {
    return names.flatMap((name) => {
      const located = this.book.locate(name);
      return located ? [readArea(located)] : [];
    });
  }

  /** @throws Fault `area-missing`, `place-outside-area` */
  async write(values: readonly WrittenValue[]): Promise<void> {
    writeValues(this.book, values);
  }

  /** @throws Fault of `marks.ts` */
  async mark(marks: readonly Mark[]): Promise<void> {
    this.marks.replace(marks);
    this.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
  }

  async reveal(place: Place): Promise<void> {
    const { sheet, row, column } = placeOn(this.book, place);
    const workbook = this.spreadsheet.api.getActiveWorkbook()!;
    const shown = workbook.getSheetBySheetId(sheet.getSheetId())!;
    workbook.setActiveSheet(shown);
    shown.getRange(row, column).activate();
    shown.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 3));
  }

  watch(listener: () => void): () => void {
    const heard = this.book.injector.get(ICommandService).onCommandExecuted(({ type, id }, options) => {
      if (type === CommandType.MUTATION && id.startsWith('sheet.mutation.') && !options?.ours && !options?.fromFormula)
        listener();
    });
    return () => heard.dispose();
  }
}
