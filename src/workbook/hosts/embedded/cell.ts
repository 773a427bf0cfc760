/** What stands in a cell of Univer's, and the reverse. */
import { BooleanNumber, CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { RawCell } from '../../port';

/** A cell whose content is wholly replaced; its style stays. */
export function cellData(value: string | number | null): ICellData {
  const nothing = { f: null, si: null, p: null, xf: null };
  if (value === null) return { ...nothing, v: null, t: null };
  return typeof value === 'number'
    ? { ...nothing, v: value, t: CellValueType.NUMBER }
    : { ...nothing, v: value, t: CellValueType.STRING };
}

/** @param formula where Univer keeps it for several cells at once, as a function of none. */
export function rawCell(cell: Nullable<ICellData>): RawCell {
  const value = valueOf(cell);
  if (cell?.f) return { value: value ?? '', formula: cell.f.replace(/^=/, '') };
  return cell?.si ? { value: value ?? '', formula: true } : { value };
}

function valueOf(cell: Nullable<ICellData>): RawCell['value'] {
  const text = cell?.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/, '').replace(/\r\n?/g, '\n') || null;
  const { v, t } = cell ?? {};
  if (v === null || v === undefined || v === '') return null;
  if (t === CellValueType.BOOLEAN) return typeof v === 'boolean' ? v : Number(v) === BooleanNumber.TRUE;
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? String(v) : v;
}
