/**
 * Marks are drawn over the sheet and leave no trace in it; besides, they are noted on the hidden
 * sheet, so that the saved file shows them in any spreadsheet.
 */
import { InterceptorEffectEnum, type ICellData, type IStyleData, type Nullable } from '@univerjs/core';
import {
  INTERCEPTOR_POINT,
  SetRangeValuesMutation,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { cellsToFill } from './blanks';
import type { Book } from './book';
import { cellData, rawCell } from './cell';
import { placeOn } from './cells';
import { SheetCells } from './sheet-cells';
import type { HighlightLook } from '../../workbook/sheet';
import type { Mark } from '../../workbook/port';
import { highlightLooks } from '../../template/styles';
import { FLAGS, markable, markedAreas } from '../../workbook/flags';
import { Fault } from '../../report/result';

const looks = Object.fromEntries(
  Object.entries(highlightLooks).map(([look, { fill, font }]): [string, IStyleData] => [
    look,
    { bg: { rgb: `#${fill}` }, ...(font && { bl: 1, cl: { rgb: `#${font.color}` } }) },
  ]),
);

export class Marks {
  private drawn = new SheetCells<Mark>();
  private toFill = new SheetCells<'empty'>();

  constructor(private readonly book: Book) {
    book.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: 'nb-marks',
      // After all that paints a cell, before the end of the chain (-1).
      priority: 0,
      effect: InterceptorEffectEnum.Style,
      handler: (cell, { workbook, subUnitId, row, col, rawData }, next) => {
        const look = this.lookAt(subUnitId, row, col, rawData);
        if (!look) return next(cell);
        const styles = workbook.getStyles();
        const style = typeof cell?.s === 'string' ? styles.get(cell.s) : cell?.s;
        return next({ ...(cell === rawData ? rawData : cell), s: { ...style, ...looks[look] } });
      },
    });
  }

  /**
   * @returns whether any cell looks other than before
   * @throws Fault `marks-sheet-missing`, `area-missing`, `place-outside-area`
   */
  replace(marks: readonly Mark[]): boolean {
    const drawn = new SheetCells<Mark>();
    for (const mark of marks) {
      const { sheet, row, column } = placeOn(this.book, mark.place);
      drawn.set(sheet.getSheetId(), row, column, mark);
    }
    this.note(marks);
    const before = this.drawn;
    this.drawn = drawn;
    const fillBefore = this.toFill;
    this.toFill = cellsToFill(this.book);
    return looksOf(before) !== looksOf(drawn) || !sameCells(fillBefore, this.toFill);
  }

  private lookAt(
    sheet: string,
    row: number,
    column: number,
    cell: Nullable<ICellData>,
  ): HighlightLook | undefined {
    const mark = this.at(sheet, row, column);
    if (mark) return mark.look;
    const empty = this.toFill.get(sheet, row, column);
    if (!empty) return undefined;
    const { value, formula } = rawCell(cell);
    return value === null && formula === undefined ? empty : undefined;
  }

  /** What is said of a cell that is marked. */
  at(sheet: string, row: number, column: number): Mark | undefined {
    return this.drawn.get(sheet, row, column);
  }

  private note(marks: readonly Mark[]): void {
    const noted = markable(marks, (area) => this.book.locate(area) !== undefined);
    for (const { area, flags: name } of markedAreas) {
      const here = noted.filter(({ place }) => place.area === area);
      const flags = this.book.locate(name);
      if (!flags && here.length > 0) throw new Fault('marks-sheet-missing', { area: name });
      if (flags) this.noteArea(flags, here);
    }
  }

  private noteArea({ sheet, area }: NonNullable<ReturnType<Book['locate']>>, marks: readonly Mark[]): void {
    const wanted = new Map<string, number>();
    for (const { place, look } of marks) {
      const row = area.top + place.row;
      const column = area.left + place.column;
      if (row <= area.bottom && column <= area.right) wanted.set(`${row} ${column}`, FLAGS[look]);
    }
    const cellValue: Record<number, Record<number, object>> = {};
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const flag = wanted.get(`${row} ${column}`) ?? null;
        if ((sheet.getCellRaw(row, column)?.v ?? null) !== flag)
          (cellValue[row] ??= {})[column] = cellData(flag);
      }
    if (Object.keys(cellValue).length > 0)
      this.book.ourselves(SetRangeValuesMutation.id, { subUnitId: sheet.getSheetId(), cellValue });
  }
}

const looksOf = (drawn: SheetCells<Mark>): string => drawn.told(({ look }) => look);
const sameCells = (a: SheetCells<'empty'>, b: SheetCells<'empty'>): boolean =>
  a.told(String) === b.told(String);
