/** What the readers of the three tables find, gathered: figures with their places, labels, what could not be read. */
import { bare } from './likeness';
import { isBlank, placeOf, type Line, type LineCell } from './line';
import type { TableId } from '../../format/edition';
import { sections } from '../../format/sections';
import type { FigureSource, PublishedLabel } from '../../report/published';
import type { Message } from '../../report/result';
import { present } from '../../report/present';

interface LabelOf {
  readonly axis: PublishedLabel['axis'];
  readonly key: string;
  readonly official: string;
}

export class Gathering {
  /** By `row.column`, as in a CellId. */
  readonly figures = new Map<string, FigureSource>();
  readonly rows = new Set<string>();
  readonly labels: PublishedLabel[] = [];
  readonly messages: Message[] = [];
  /** Rows, by their keys, of which it is said already that something in them was not read. */
  readonly told = new Set<string>();
  private readonly twice = new Set<string>();

  constructor(readonly table: TableId) {}

  label(line: Line, cell: LineCell, { axis, key, official }: LabelOf): void {
    if (axis === 'row') this.rows.add(key);
    const written = cell.text.trim();
    this.labels.push({ table: this.table, axis, key, written, official, ...placeOf(line, cell) });
  }

  /** A row that stands there twice with other figures is not read: which one holds cannot be told. */
  figure(rowKey: string, columnKey: string, line: Line, cell: LineCell): void {
    const id = `${rowKey}.${columnKey}`;
    const source: FigureSource = { ...placeOf(line, cell), text: cell.text.trim() };
    const before = this.figures.get(id);
    if (this.twice.has(id)) return;
    if (!before || isBlank(before.text)) this.figures.set(id, source);
    else if (isBlank(source.text)) return;
    else if (bare(before.text) !== bare(source.text)) {
      this.figures.delete(id);
      this.twice.add(id);
      this.told.add(rowKey);
      this.unread(line, cell, rowKey);
    }
  }

  /** What was taken for a row is none: its figures, where it has some, are said to be unread. */
  leaveRow(key: string): void {
    if (!this.rows.delete(key)) return;
    this.labels.splice(0, this.labels.length, ...this.labels.filter((label) => label.key !== key));
    for (const [id, { text, row, column }] of this.figures) {
      if (!id.startsWith(`${key}.`)) continue;
      this.figures.delete(id);
      if (!isBlank(text)) this.tellUnread({ row, column, text }, '');
    }
  }

  /** @param key of the row, where it is known */
  unread(line: Line, cell: LineCell, row: string, key?: string): void {
    if (key !== undefined) this.told.add(key);
    this.tellUnread({ ...placeOf(line, cell), text: cell.text.trim() }, row);
  }

  private tellUnread({ row: line, column, text }: Omit<FigureSource, 'block'>, row: string): void {
    this.messages.push({
      code: 'import-cell-unread',
      values: { table: this.table, row, line: line + 1, column: column + 1, text },
    });
  }

  /** The table stands there once more, with other figures, where it is not looked for. */
  again(): void {
    this.messages.push({ code: 'import-table-again', values: { table: this.table } });
  }

  /** No name stands over its columns. */
  assumed(): void {
    this.messages.push({ code: 'import-columns-assumed', values: { table: this.table } });
  }

  /** A row with no label that is known; a note is words beside the figures. */
  unknownRow(line: Line): void {
    const texts = line.cells.filter((cell) => !isBlank(cell.text));
    const text = texts
      .map((cell) => cell.text.trim())
      .join(' ')
      .slice(0, 60);
    if (texts.length > 1 || hasFigures(line))
      this.messages.push({
        code: 'import-row-unread',
        values: { table: this.table, line: line.row + 1, text },
      });
    else this.messages.push({ code: 'import-text-beside', values: { section: this.section, text } });
  }

  private get section(): string {
    const own = sections.find(({ table }) => table === this.table);
    return present(own, this.table).number;
  }
}

export const isFigure = ({ text }: LineCell): boolean =>
  !isBlank(text) && /^[+\-−－]?[\d０-９][\d０-９.,，．\s]*(元|万元|[件项个条份宗起次])?$/.test(text.trim());

export const hasFigures = ({ cells }: Line): boolean => cells.some(isFigure);
