/** New values for cells, as changes of the worksheet's text; whatever is not named stays as it is. */
import { Fault } from '../../../report/result';
import { setAttribute } from '../../../ooxml/xml/attributes';
import type { Splice } from '../../../ooxml/xml/splice';
import { encodeEscapes, encodeText } from '../../../ooxml/xml/text';
import { formulaOf } from '../../../ooxml/sheet/cell-content';
import { addressOf } from '../../../ooxml/sheet/reference';
import type { SheetScan } from '../../../ooxml/sheet/scan';
import type { ScannedCell, ScannedFormula, ScannedRow } from '../../../ooxml/sheet/scanned';

export interface CellPatch {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
  /** Without `=`; `value` is then what it comes to. */
  readonly formula?: string;
}

type Content = Pick<CellPatch, 'value' | 'formula'>;

const byColumn = (a: CellPatch, b: CellPatch): number => a.column - b.column;

/** A cell with this opening tag (closed or not) and value. */
function written(tag: string, content: Content, p: string): string {
  const { value } = content;
  const open = tag.replace(/\/>$/, '>');
  if (content.formula !== undefined) return writtenFormula(open, content.formula, value, p);
  if (value === null) return open.replace(/>$/, '/>');
  if (typeof value === 'boolean')
    return `${setAttribute(open, 't', 'b')}<${p}v>${Number(value)}</${p}v></${p}c>`;
  if (typeof value === 'number') return `${open}<${p}v>${value}</${p}v></${p}c>`;
  const text = encodeText(encodeEscapes(value));
  const inline = setAttribute(open, 't', 'inlineStr');
  return `${inline}<${p}is><${p}t xml:space="preserve">${text}</${p}t></${p}is></${p}c>`;
}

const TYPES = { string: 'str', boolean: 'b', number: undefined };

function writtenFormula(open: string, formula: string, value: CellPatch['value'], p: string): string {
  const tag = setAttribute(open, 't', value === null ? undefined : TYPES[typeof value as keyof typeof TYPES]);
  const shown = typeof value === 'string' ? encodeText(encodeEscapes(value)) : String(Number(value));
  const result = value === null ? '' : `<${p}v>${shown}</${p}v>`;
  return `${tag}<${p}f>${encodeText(formula)}</${p}f>${result}</${p}c>`;
}

const isNothing = ({ value, formula }: Content): boolean => value === null && formula === undefined;

const newCell = (patch: CellPatch, prefix: string): string =>
  isNothing(patch) ? '' : written(`<${prefix}c r="${addressOf(patch.row, patch.column)}">`, patch, prefix);

/** Style and place stay; what said of the old value (type, cell and value metadata) goes. */
function replaced(scan: SheetScan, cell: ScannedCell, content: Content): Splice {
  let tag = scan.text.slice(cell.start, cell.openEnd);
  for (const name of ['cm', 'vm']) tag = setAttribute(tag, name, undefined);
  if (cell.type !== 'n' || typeof content.value === 'string') tag = setAttribute(tag, 't', undefined);
  return { start: cell.start, end: cell.end, text: written(tag, content, scan.prefix) };
}

const isEmpty = ({ formula, value, inline }: ScannedCell): boolean => !formula && !value && !inline;

function patchRow(
  scan: SheetScan,
  row: ScannedRow,
  cells: readonly ScannedCell[],
  patches: readonly CellPatch[],
): readonly Splice[] {
  const splices: Splice[] = [];
  const added: CellPatch[] = [];
  for (const patch of patches) {
    const cell = cells.find(({ column }) => column === patch.column);
    if (!cell) added.push(patch);
    else if (!isNothing(patch) || !isEmpty(cell)) splices.push(replaced(scan, cell, patch));
  }
  return [...splices, ...insertCells(scan, row, cells, added)];
}

function insertCells(
  { text, prefix }: SheetScan,
  row: ScannedRow,
  others: readonly ScannedCell[],
  patches: readonly CellPatch[],
): readonly Splice[] {
  const cells = patches.filter((patch) => !isNothing(patch));
  if (cells.length === 0) return [];
  if (text.charCodeAt(row.openEnd - 2) === 47 /* <row/> */) {
    const open = text.slice(row.start, row.openEnd).replace(/\/>$/, '>');
    const content = cells.map((patch) => newCell(patch, prefix)).join('');
    return [{ start: row.start, end: row.end, text: `${open}${content}</${prefix}row>` }];
  }
  return cells.map((patch) => {
    const at = others.find(({ column }) => column > patch.column)?.start ?? row.contentEnd;
    return { start: at, end: at, text: newCell(patch, prefix) };
  });
}

function newRow(row: number, patches: readonly CellPatch[], prefix: string): string {
  const cells = patches.map((patch) => newCell(patch, prefix)).join('');
  return cells && `<${prefix}row r="${row + 1}">${cells}</${prefix}row>`;
}

/** The rows that are not there yet, where they belong. */
function insertRows(scan: SheetScan, rows: ReadonlyMap<number, readonly CellPatch[]>): readonly Splice[] {
  const { text, prefix, sheetData: data } = scan;
  const inOrder = [...rows].sort(([a], [b]) => a - b);
  const written = inOrder.map(([row, patches]) => ({ row, text: newRow(row, patches, prefix) }));
  const some = written.filter((row) => row.text !== '');
  if (some.length === 0) return [];
  if (text.charCodeAt(data.contentStart - 2) === 47 /* <sheetData/> */ && data.contentStart === data.end) {
    const open = text.slice(data.start, data.contentStart).replace(/\/>$/, '>');
    const content = some.map((row) => row.text).join('');
    return [{ start: data.start, end: data.end, text: `${open}${content}</${prefix}sheetData>` }];
  }
  return some.map((added) => {
    const at = scan.rows.find(({ row }) => row > added.row)?.start ?? data.contentEnd;
    return { start: at, end: at, text: added.text };
  });
}

/** A shared formula whose first cell is overwritten: the others get theirs spelt out. */
function releaseFollowers(scan: SheetScan, patched: readonly ScannedCell[]): readonly Splice[] {
  const groups = new Set(
    patched.flatMap(({ formula }) => (formula?.range === undefined ? [] : [formula.group])),
  );
  if (groups.size === 0) return [];
  const starts = new Set(patched.map(({ start }) => start));
  return scan.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => {
      const follows = cell.formula?.kind === 'shared' && groups.has(cell.formula.group);
      return follows && !starts.has(cell.start) ? spelledOut(scan, cell, cell.formula) : [];
    }),
  );
}

function spelledOut(scan: SheetScan, cell: ScannedCell, { start, end, group }: ScannedFormula): Splice[] {
  if (group === undefined) return [];
  const text = formulaOf(scan, cell);
  if (typeof text !== 'string') throw new Fault('file-damaged', { reason: 'shared-formula' });
  return [{ start, end, text: `<${scan.prefix}f>${encodeText(text)}</${scan.prefix}f>` }];
}

export interface PatchedCells {
  readonly splices: readonly Splice[];
  readonly formulaRemoved: boolean;
}

/** At most one patch a cell, and none that `checkPatches` refuses. */
export function patchCells(scan: SheetScan, patches: readonly CellPatch[]): PatchedCells {
  const wanted = new Map<number, CellPatch[]>();
  for (const patch of [...patches].sort(byColumn))
    wanted.set(patch.row, [...(wanted.get(patch.row) ?? []), patch]);
  const splices: Splice[] = [];
  const patched: ScannedCell[] = [];
  for (const row of scan.rows) {
    const here = wanted.get(row.row);
    if (!here) continue;
    wanted.delete(row.row);
    const { cells } = row;
    splices.push(...patchRow(scan, row, cells, here));
    patched.push(...cells.filter((cell) => here.some(({ column }) => column === cell.column)));
  }
  splices.push(...insertRows(scan, wanted), ...releaseFollowers(scan, patched));
  return { splices, formulaRemoved: patched.some(({ formula }) => formula !== undefined) };
}
