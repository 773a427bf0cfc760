/**
 * What is drawn. A conditional format that looks at another cell is not drawn anew when that cell
 * changes, as long as it was made by an add-in (OfficeDev/office-js #5299); it is once
 * `suspendScreenUpdatingUntilNextSync` was called (#1157). Excel draws by itself the cell that is
 * typed in, a sheet that comes to the front, and everything once rows have moved.
 */
import { Book, type Highlight, type Sheet } from './book';

export class Screen {
  private drawn: Book;
  private readonly since = new Map<string, Highlight | undefined>();

  constructor(private readonly book: Book) {
    this.drawn = book;
    this.draw();
  }

  draw(): void {
    this.drawn = copyOf(this.book);
    this.since.clear();
  }

  drawCell(sheet: Sheet, row: number, column: number): void {
    this.since.set(keyOf(sheet, row, column), sheet.lit(row, column));
  }

  shown(sheet: Sheet, row: number, column: number): Highlight | undefined {
    const key = keyOf(sheet, row, column);
    return this.since.has(key) ? this.since.get(key) : this.drawn.sheet(sheet.id)?.lit(row, column);
  }
}

const keyOf = ({ id }: Sheet, row: number, column: number): string => `${id} ${row} ${column}`;

function copyOf(book: Book): Book {
  const copy = new Book();
  copy.calculation = book.calculation;
  copy.sheets = book.sheets.map((sheet) => sheet.copy(copy));
  for (const [key, { name, target }] of book.names) {
    const sheet = target && copy.sheet(target.sheet.id);
    copy.names.set(key, { name, target: sheet && { sheet, area: target.area } });
  }
  return copy;
}
