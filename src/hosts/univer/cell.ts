/** What stands in a cell of Univer's, and the reverse. */
import { BooleanNumber, CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { RawCell } from '../../ooxml/sheet/raw-cell';

/**
 * A cell whose content is wholly replaced; its style stays.
 * @param formula without `=`; the value stands there until it is calculated
 */
export function cellData(value: string | number | null, formula?: string): ICellData {
  const f = formula === undefined ? null : `=${formula}`;
  const nothing = { f, si: null, p: null, xf: null };
  if (value === null) return { ...nothing, v: null, t: null };
  return typeof value === 'number'
    ? { ...nothing, v: value, t: CellValueType.NUMBER }
    : { ...nothing, v: value, t: CellValueType.STRING };
}

/**
 * The value and type of a new cell. Univer asks of every text that is typed as one whether it might be a date,
 * seven times in every drawing – a quarter of the time that takes; of Chinese it need not.
 */
export function content(value: string | number | boolean): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: Number(value), t: CellValueType.BOOLEAN };
  return HAN.test(value) ? { v: value } : { v: value, t: CellValueType.STRING };
}

const HAN = /\p{Script=Han}/u;

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
