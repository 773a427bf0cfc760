/** Somebody else's workbook → Document: what stands in a row of its own is a paragraph, the rest are tables. */
import { mergesOf } from './merges';
import { importLimits } from '../limits';
import { isOfficialLabel } from '../recognise/official-label';
import type { ReadDocument } from '../recognise/recognise';
import { CellBudget, tableOf, type CellIn } from '../table';
import type { Block } from '../../document/model';
import type { RawCell } from '../../ooxml/sheet/raw-cell';
import type { Rectangle } from '../../ooxml/sheet/reference';
import { Workbook } from '../../ooxml/workbook';
import { Fault, type Message } from '../../report/result';
import { entryAt, lastEntry, present } from '../../report/present';

/** @throws Fault as the workbook, and `file-too-large` */
export function readXlsx(bytes: Uint8Array): ReadDocument {
  const book = new Workbook(bytes);
  const budget = new CellBudget();
  const blocks: Block[] = [];
  let uncalculated = 0;
  let hidden = false;
  for (const { name: sheet, path, contents } of sheetsOf(book)) {
    if (isPutAway(book, sheet)) {
      hidden ||= [...contents.values()].some(
        ({ value }) => typeof value === 'string' && isOfficialLabel(value),
      );
      continue;
    }
    budget.take(contents.size);
    uncalculated += [...contents.values()].filter(isUncalculated).length;
    blocks.push(...blocksOf(sheet, rowsOf(contents), mergesOf(book.text(path), path), budget));
  }
  const messages: Message[] = [
    ...(uncalculated > 0 ? [{ code: 'import-uncalculated' as const, values: { count: uncalculated } }] : []),
    ...(hidden ? [{ code: 'import-left-out' as const, values: { what: 'sheets' } }] : []),
  ];
  return { document: { title: '', blocks }, titles: [], messages };
}

interface Contents {
  readonly name: string;
  readonly path: string;
  readonly contents: ReadonlyMap<string, RawCell>;
}

const sheetsOf = (book: Workbook): Contents[] =>
  [...book.contents()].flatMap(([name, contents]) => {
    const path = book.sheetPath(name);
    return path === undefined || contents.size === 0 ? [] : [{ name, path, contents }];
  });

/** Nobody sees it, as last year's tables that an office has kept. */
const isPutAway = ({ worksheets }: Workbook, sheet: string): boolean =>
  worksheets.some(({ name, visibility }) => name === sheet && visibility !== 'visible');

/** A program that writes formulas need not reckon; Excel does when it opens the file. */
const isUncalculated = ({ value, formula }: RawCell): boolean =>
  formula !== undefined && (value === null || value === '');

interface SheetCell {
  readonly column: number;
  readonly text: string;
}

type Rows = ReadonlyMap<number, readonly SheetCell[]>;

function rowsOf(contents: ReadonlyMap<string, RawCell>): Rows {
  const rows = new Map<number, SheetCell[]>();
  for (const [at, { value }] of contents) {
    const [row, column] = at.split(',').map(Number) as [number, number];
    const text = value === null ? '' : shown(value).replace(/\r\n?/g, '\n').trim();
    if (text === '') continue;
    const own = rows.get(row);
    if (own) own.push({ column, text });
    else rows.set(row, [{ column, text }]);
  }
  return new Map([...rows].sort(([a], [b]) => a - b));
}

/** Excel shows fifteen digits: what was reckoned in binary fractions ends in noise. */
const shown = (value: string | number | boolean): string =>
  String(typeof value === 'number' ? Number(value.toPrecision(15)) : value);

/** More empty rows than this part two tables. */
const GAP = 10;

function blocksOf(sheet: string, rows: Rows, merges: readonly Rectangle[], budget: CellBudget): Block[] {
  const blocks: Block[] = [];
  let open: number[] = [];
  const close = (): void => {
    const table = open.length > 0 ? tableIn(sheet, rows, open, merges, budget) : undefined;
    if (table) blocks.push(table);
    open = [];
  };
  for (const [row, cells] of rows) {
    const [only] = cells.length === 1 ? cells : [];
    if (open.length > 0 && row - lastEntry(open) > GAP) close();
    if (!only || isOfficialLabel(only.text)) open.push(row);
    else {
      close();
      blocks.push(...paragraphs(only.text, sheet));
    }
  }
  close();
  return blocks;
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
  const right = Math.max(
    columns.reduce((a, b) => Math.max(a, b), 0),
    ...inside.map((merge) => Math.min(merge.right, left + importLimits.columns)),
  );
  if (right - left >= importLimits.columns) throw new Fault('file-too-large', { what: 'columns' });
  const taken = coveredBy(inside, bottom);
  const cells = Array.from({ length: bottom - top + 1 }, (_, i) =>
    rowCells(rows.get(top + i) ?? [], top + i, { left, right }, inside, taken),
  );
  return tableOf(cells, budget, { sheet, row: top, column: left });
}

/** Places under a merge but for its first. */
function coveredBy(merges: readonly Rectangle[], bottom: number): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { top, left, right, ...rest } of merges)
    for (let row = top; row <= Math.min(rest.bottom, bottom); row++)
      for (let column = left; column <= Math.min(right, left + importLimits.columns); column++)
        if (row !== top || column !== left) covered.add(`${row},${column}`);
  return covered;
}

/** A sheet has a cell at every place. */
function rowCells(
  cells: readonly SheetCell[],
  row: number,
  { left, right }: { readonly left: number; readonly right: number },
  merges: readonly Rectangle[],
  taken: ReadonlySet<string>,
): CellIn[] {
  const texts = new Map(cells.map(({ column, text }) => [column, text]));
  const own: CellIn[] = [];
  for (let column = left; column <= right; column++) {
    if (taken.has(`${row},${column}`)) continue;
    const merge = merges.find((each) => each.top === row && each.left === column);
    own.push({
      text: texts.get(column) ?? '',
      column: column - left,
      rowSpan: merge ? merge.bottom - merge.top + 1 : 1,
      columnSpan: merge ? merge.right - merge.left + 1 : 1,
    });
  }
  return own;
}
