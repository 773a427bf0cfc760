/** What stands in Univer's cells and not in the file. */
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { rawCell } from './cell';
import type { RawCell } from '../../ooxml/sheet/raw-cell';
import type { CellPatch } from '../xlsx/sheet/patch-cells';

export type Contents = ReadonlyMap<string, ReadonlyMap<string, RawCell>>;
type CellData = Readonly<Record<number, Readonly<Record<number, ICellData | null | undefined>> | undefined>>;

/** Sheet by sheet; both have the same sheets. */
export function changesOf({ sheets }: IWorkbookData, contents: Contents): Map<string, CellPatch[]> {
  const changes = new Map<string, CellPatch[]>();
  for (const { name = '', cellData = {} } of Object.values(sheets)) {
    const patches = sheetChanges(cellData as CellData, contents.get(name) ?? new Map<string, RawCell>());
    if (patches.length > 0) changes.set(name, patches);
  }
  return changes;
}

function sheetChanges(cells: CellData, file: ReadonlyMap<string, RawCell>): CellPatch[] {
  const patches: CellPatch[] = [];
  const seen = new Set<string>();
  for (const [row, columns] of Object.entries(cells))
    for (const [column, cell] of Object.entries(columns ?? {})) {
      const key = `${row},${column}`;
      seen.add(key);
      const patch = patchOf(rawCell(cell), file.get(key) ?? { value: null });
      if (patch) patches.push({ row: Number(row), column: Number(column), ...patch });
    }
  for (const key of file.keys()) {
    if (seen.has(key)) continue;
    const [row = 0, column = 0] = key.split(',').map(Number);
    patches.push({ row, column, value: null });
  }
  return patches;
}

type Content = Pick<CellPatch, 'value' | 'formula'>;

function patchOf(now: RawCell, before: RawCell): Content | undefined {
  if (now.formula === true) return undefined;
  if (now.formula !== undefined) {
    const known = now.formula === before.formula;
    if (known && (same(now.value, before.value) || isError(now.value))) return undefined;
    return { formula: now.formula, value: now.value };
  }
  // An array formula is shown by its value and stays in the file while that is the same.
  if (same(now.value, before.value) && (before.formula === undefined || before.formula === true))
    return undefined;
  return { value: now.value };
}

/** What Univer cannot calculate another program may: its result in the file is left. */
const isError = (value: RawCell['value']): boolean => typeof value === 'string' && value.startsWith('#');

/** Nothing and an empty text are the same; 0 is neither. */
const plain = (value: RawCell['value']): RawCell['value'] =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n') || null : value;

const same = (a: RawCell['value'], b: RawCell['value']): boolean => plain(a) === plain(b);
