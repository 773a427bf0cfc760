/** Somebody else's workbook → Document: what stands in a row of its own is a paragraph, the rest are tables. */
import { mergesOf } from './merges';
import { unseenCells, unseenStyles } from './unseen';
import { importLimits } from '../limits';
import { isOfficialLabel } from '../recognise/official-label';
import type { ReadDocument } from '../recognise/recognise';
import { CellBudget, tableOf, type CellIn } from '../table';
import type { Block } from '../../document/model';
import { ReadingBudget } from '../../ooxml/sheet/budget';
import type { RawCell } from '../../ooxml/sheet/raw-cell';
import type { Rectangle } from '../../ooxml/sheet/reference';
import { Workbook } from '../../ooxml/workbook';
import { Fault, type Message } from '../../report/result';
import { entryAt, lastEntry, present } from '../../report/present';

/** @throws Fault as the workbook, and `file-too-large` */
export function readXlsx(bytes: Uint8Array): ReadDocument {
  const book = new Workbook(bytes);
  const budget = new CellBudget();
  const reading = new ReadingBudget();
  const blocks: Block[] = [];
  let uncalculated = 0;
  let hidden = false;
  const unseen = unseenStyles(book);
  let white = 0;
  for (const { name, path, visibility } of book.worksheets) {
    // Nobody sees it, as last year's tables that an office has kept.
    const isPutAway = visibility !== 'visible';
    const rows: Rows = new Map();
    const unseenHere = unseenCells(book.data(path), unseen);
    for (const { row, column, cell } of book.cells(path)) {
      reading.take(cell);
      if (isPutAway) {
        hidden ||= typeof cell.value === 'string' && isOfficialLabel(cell.value);
        continue;
      }
      budget.take(1);
      if (isUncalculated(cell)) uncalculated++;
      if (unseenHere.has(`${row},${column}`) && isFigure(cell)) white++;
      else put(rows, row, column, cell);
    }
    if (rows.size === 0) continue;
    for (const block of blocksOf(name, inOrder(rows), mergesOf(book.text(path), path), budget)) {
      if (blocks.length >= importLimits.blocks) throw new Fault('file-too-large', { what: 'blocks' });
      blocks.push(block);
    }
  }
  const messages: Message[] = [
    ...(uncalculated > 0 ? [{ code: 'import-uncalculated' as const, values: { count: uncalculated } }] : []),
    ...(white > 0 ? [{ code: 'import-white-figures' as const, values: { count: white } }] : []),
    ...(hidden ? [{ code: 'import-left-out' as const, values: { what: 'sheets' } }] : []),
  ];
  return { document: { title: '', blocks }, titles: [], messages };
}

/** A program that writes formulas need not reckon; Excel does when it opens the file. */
const isUncalculated = ({ value, formula }: RawCell): boolean =>
  formula !== undefined && (value === null || value === '');

const isFigure = ({ value }: RawCell): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && /^[\s\d０-９.,]*[\d０-９][\s\d０-９.,]*$/.test(value));

interface SheetCell {
  readonly column: number;
  readonly text: string;
}

type Rows = Map<number, SheetCell[]>;

function put(rows: Rows, row: number, column: number, { value }: RawCell): void {
  const text = value === null ? '' : shown(value).replace(/\r\n?/g, '\n').trim();
  if (text === '') return;
  const own = rows.get(row);
  if (own) own.push({ column, text });
  else rows.set(row, [{ column, text }]);
}

const inOrder = (rows: Rows): Rows => new Map([...rows].sort(([a], [b]) => a - b));

/** Excel shows fifteen digits: what was reckoned in binary fractions ends in noise. */
const shown = (value: string | number | boolean): string =>
  String(typeof value === 'number' ? Number(value.toPrecision(15)) : value);

/** More empty rows than this part two tables. */
const GAP = 10;

/** One after the other, so that none are made of a file that has too many. */
function* blocksOf(
  sheet: string,
  rows: Rows,
  merges: readonly Rectangle[],
  budget: CellBudget,
): Generator<Block> {
  let open: number[] = [];
  const close = (): Block[] => {
    const table = open.length > 0 ? tableIn(sheet, rows, open, merges, budget) : undefined;
    open = [];
    return table ? [table] : [];
  };
  for (const [row, cells] of rows) {
    const [only] = cells.length === 1 ? cells : [];
    if (open.length > 0 && row - lastEntry(open) > GAP) yield* close();
    if (!only || isOfficialLabel(only.text)) open.push(row);
    else {
      yield* close();
      yield* paragraphs(only.text, sheet);
    }
  }
  yield* close();
}

const paragraphs = (text: string, sheet: string): Block[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ kind: 'paragraph', text: line, origin: { sheet } }));

function tableIn(
  sheet: string,
  rows: Rows,
  own: readonly number[],
  merges: readonly Rectangle[],
  budget: CellBudget,
): Block | undefined {
  const top = entryAt(own, 0);
  const bottom = lastEntry(own);
  const inside = merges.filter((merge) => merge.top >= top && merge.top <= bottom);
  const columns = own.flatMap((row) => present(rows.get(row), `row ${row}`).map(({ column }) => column));
  const left = columns.reduce((a, b) => Math.min(a, b), Infinity);
  const right = [
    ...columns,
    ...inside.map((merge) => Math.min(merge.right, left + importLimits.columns)),
  ].reduce((a, b) => Math.max(a, b), 0);
  if (right - left >= importLimits.columns) throw new Fault('file-too-large', { what: 'columns' });
  budget.ask((bottom - top + 1) * (right - left + 1));
  const spans = spansOf(inside, bottom, budget);
  const cells = Array.from({ length: bottom - top + 1 }, (_, i) =>
    rowCells(rows.get(top + i) ?? [], top + i, { left, right }, spans),
  );
  return tableOf(cells, budget, { sheet, row: top, column: left });
}

/** By `row,column`: the merge that begins there; `undefined` for a place that one covers. */
type Spans = ReadonlyMap<string, Rectangle | undefined>;

function spansOf(merges: readonly Rectangle[], bottom: number, budget: CellBudget): Spans {
  const spans = new Map<string, Rectangle | undefined>();
  let places = 0;
  for (const merge of merges) {
    const { top, left } = merge;
    const last = Math.min(merge.bottom, bottom);
    const right = Math.min(merge.right, left + importLimits.columns);
    budget.ask((places += (last - top + 1) * (right - left + 1)));
    for (let row = top; row <= last; row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left) spans.set(`${row},${column}`, undefined);
    if (!spans.has(`${top},${left}`)) spans.set(`${top},${left}`, merge);
  }
  return spans;
}

/** A sheet has a cell at every place. */
function rowCells(
  cells: readonly SheetCell[],
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
  spans: Spans,
): CellIn[] {
  const texts = new Map(cells.map(({ column, text }) => [column, text]));
  const own: CellIn[] = [];
  for (let column = left; column <= right; column++) {
    const at = `${row},${column}`;
    const merge = spans.get(at);
    if (!merge && spans.has(at)) continue;
    own.push({
      text: texts.get(column) ?? '',
      column: column - left,
      rowSpan: merge ? merge.bottom - merge.top + 1 : 1,
      columnSpan: merge ? merge.right - merge.left + 1 : 1,
    });
  }
  return own;
}
