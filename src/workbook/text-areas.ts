/**
 * The areas of the texts, grown by what stands next to them: a clerk inserts rows, a paste does not.
 * Whatever else stands on their sheets is said to be outside, so that no text is left out unsaid.
 */
import { cellText, type Areas } from './areas';
import { textNames } from './layout';
import type { AreaContent, SheetContent, WorkbookHost } from './port';
import { addressOf, covers, type Rectangle } from '../ooxml/sheet/reference';
import type { RawCell } from '../ooxml/sheet/raw-cell';
import { aspectHeading, aspects } from '../format/sections';
import type { Message } from '../report/result';

/** A blank row may part two paragraphs; what stands farther away is something else. */
const MOST_BLANK = 1;
/** Over an area stand at most its heading and two lines of guidance, in the columns before it. */
const MOST_WORDS = 3;
/** More cells than a sentence can name. */
const MOST_NAMED = 6;

/** @returns the areas with those of the texts as far as they reach */
export async function readTextAreas(host: WorkbookHost, areas: Areas, messages: Message[]): Promise<Areas> {
  const texts = textNames.flatMap((name) => areas.get(name) ?? []);
  const sheets = [...new Set(texts.map(({ sheet }) => sheet))];
  const grown = new Map(areas);
  for (const content of await host.readSheets(sheets)) {
    const sheet = new TextSheet(content, [...areas.values()]);
    for (const area of texts.filter((each) => each.sheet === content.sheet)) {
      const reached = sheet.grow(area);
      grown.set(area.name, reached);
    }
    messages.push(...sheet.outside());
  }
  return grown;
}

const headings = new Set(aspects.map(({ heading }, i) => aspectHeading(i, heading)));

const boxOf = ({ top, left, rows }: AreaContent): Rectangle => ({
  top,
  left,
  bottom: top + rows.length - 1,
  right: left + (rows[0]?.length ?? 1) - 1,
});

class TextSheet {
  private readonly name: string;
  private readonly rows = new Map<number, Map<number, RawCell>>();
  private readonly last: number;
  /** What is accounted for. */
  private readonly known: Rectangle[];

  constructor({ sheet, cells }: SheetContent, areas: readonly AreaContent[]) {
    this.name = sheet;
    for (const { row, column, cell } of cells) {
      if (cellText(cell).trim() === '') continue;
      this.rows.set(row, (this.rows.get(row) ?? new Map<number, RawCell>()).set(column, cell));
    }
    this.last = cells.reduce((last, { row }) => Math.max(last, row), -1);
    this.known = areas.filter((area) => area.sheet === sheet).map(boxOf);
    this.skipHeadings();
  }

  grow(area: AreaContent): AreaContent {
    const box = boxOf(area);
    const reached = {
      ...box,
      top: this.reach(box, box.top, -1, 0),
      bottom: this.reach(box, box.bottom, 1, MOST_BLANK),
    };
    this.known.push(reached);
    this.skipWords(reached);
    if (reached.top === box.top && reached.bottom === box.bottom) return area;
    const rows = Array.from({ length: reached.bottom - reached.top + 1 }, (_, i) =>
      this.rowOf(reached, reached.top + i),
    );
    return { ...area, top: reached.top, rows };
  }

  /** One message for all that belongs to nothing. */
  outside(): readonly Message[] {
    const cells = [...this.rows].flatMap(([row, columns]) =>
      [...columns.keys()]
        .filter((column) => !this.isKnown(row, column))
        .map((column) => addressOf(row, column)),
    );
    if (cells.length === 0) return [];
    const named = cells.slice(0, MOST_NAMED).join('、') + (cells.length > MOST_NAMED ? '…' : '');
    return [{ code: 'text-outside', values: { sheet: this.name, cells: named } }];
  }

  /** The last row, going up or down, that goes on with the text. */
  private reach(box: Rectangle, from: number, step: 1 | -1, blanks: number): number {
    let reached = from;
    let blank = 0;
    for (let row = from + step; row >= 0 && row <= this.last && blank <= blanks; row += step) {
      if (this.isTaken(box, row)) break;
      if (this.columnsIn(row).some((column) => column >= box.left && column <= box.right)) {
        reached = row;
        blank = 0;
      } else blank++;
    }
    return reached;
  }

  /** By another area, or by words that stand before the area: a heading. */
  private isTaken({ left, right }: Rectangle, row: number): boolean {
    const crossed = this.known.some(
      (other) => row >= other.top && row <= other.bottom && other.left <= right && other.right >= left,
    );
    return crossed || this.columnsIn(row).some((column) => column < left);
  }

  /** The heading and the guidance of an area are ours. */
  private skipWords({ top, left }: Rectangle): void {
    for (let row = top - 1; row >= 0 && row >= top - MOST_WORDS; row--) {
      const column = this.columnsIn(row).find((each) => each < left);
      if (column === undefined || this.isKnown(row, column)) return;
      this.known.push({ top: row, bottom: row, left: column, right: column });
    }
  }

  /** Those of an area whose name is lost, with the line of guidance under each. */
  private skipHeadings(): void {
    for (const [row, cells] of this.rows)
      for (const [column, cell] of cells)
        if (headings.has(cellText(cell).trim()))
          this.known.push({ top: row, bottom: row + 1, left: column, right: column });
  }

  private rowOf({ left, right }: Rectangle, row: number): readonly RawCell[] {
    return Array.from(
      { length: right - left + 1 },
      (_, i) => this.rows.get(row)?.get(left + i) ?? { value: null },
    );
  }

  private readonly columnsIn = (row: number): readonly number[] => [...(this.rows.get(row)?.keys() ?? [])];

  private isKnown(row: number, column: number): boolean {
    return this.known.some((area) => covers(area, row, column));
  }
}
