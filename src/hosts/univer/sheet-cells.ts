/** Something about some cells of a workbook, quickly found: it is asked of every cell that is drawn. */
export class SheetCells<T> {
  private readonly sheets = new Map<string, Map<number, T>>();

  set(sheet: string, row: number, column: number, value: T): void {
    const cells = this.sheets.get(sheet) ?? new Map<number, T>();
    this.sheets.set(sheet, cells.set(keyOf(row, column), value));
  }

  get(sheet: string, row: number, column: number): T | undefined {
    return this.sheets.get(sheet)?.get(keyOf(row, column));
  }

  /** The same text for the same cells, whatever their order. */
  told(say: (value: T) => string): string {
    return [...this.sheets]
      .flatMap(([sheet, cells]) => [...cells].map(([key, value]) => `${sheet} ${key} ${say(value)}`))
      .sort()
      .join();
  }
}

/** Of Excel's columns; one number is found sooner than a text is put together. */
const MOST_COLUMNS = 16_384;
const keyOf = (row: number, column: number): number => row * MOST_COLUMNS + column;
