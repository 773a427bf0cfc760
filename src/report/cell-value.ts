/**
 * What stands in a cell. Three things are told apart: a known number, a blank (which is not 0),
 * and something that is not a number.
 */
export type CellValue = KnownValue | BlankValue | UnreadableValue;

export interface KnownValue {
  readonly kind: 'known';
  readonly value: number;
  /** What was written, where a number was stored as text (`６０`, `1,200`, ` 60 `). */
  readonly written?: string;
  /** True for a live total: it moves with its parts and is never itself the mistake. */
  readonly derived?: boolean;
}

export interface BlankValue {
  readonly kind: 'blank';
  /** True for a live total that waits for its parts: there is nothing to fill in. */
  readonly derived?: boolean;
}

export interface UnreadableValue {
  readonly kind: 'unreadable';
  readonly derived?: undefined;
  readonly written: string;
}

/** A figure as other programs see it (JSON): a number, `null` for a blank, otherwise the text. */
export type PlainValue = number | string | null;

export const BLANK: BlankValue = { kind: 'blank' };

/** A live total with a part that is not known yet. */
export const WAITING: BlankValue = { kind: 'blank', derived: true };

export const known = (value: number): KnownValue => ({ kind: 'known', value });

export const derived = (value: number): KnownValue => ({ kind: 'known', value, derived: true });

/** Full-width digits and signs as half-width; both kinds of space and the thousands separators out. */
function plainDigits(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u3000\u200B\uFEFF]/g, '')
    .replace(/[\u2212]/g, '-');
}

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** Reads a text cell: blank, a number stored as text, or unreadable. Nothing is rounded or guessed. */
export function readText(written: string): CellValue {
  const digits = plainDigits(written);
  if (digits === '') return BLANK;
  if (!NUMBER.test(digits)) return { kind: 'unreadable', written };
  return { kind: 'known', value: Number(digits.replaceAll(',', '')), written };
}

export function fromPlain(value: PlainValue): CellValue {
  if (value === null) return BLANK;
  return typeof value === 'number' ? known(value) : readText(value);
}

/** The inverse of `fromPlain`: text stays the text that was written. */
export function toPlain(value: CellValue): PlainValue {
  if (value.kind === 'blank') return null;
  if (value.kind === 'unreadable') return value.written;
  return value.written ?? value.value;
}
