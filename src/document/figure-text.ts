import type { NumberCell } from '../format/edition';
import type { CellValue, KnownValue } from '../report/cell-value';

/** Fifteen digits are what a double holds: 0.1 + 0.2 prints as 0.3, and nothing as 1e+21. */
const decimal = new Intl.NumberFormat('en-US', { useGrouping: false, maximumSignificantDigits: 15 });

/**
 * A figure as printed: a blank stays blank, unreadable text stays as written, no separators.
 * @param decimals that an amount of money is printed with at least; none is ever cut off
 */
export function figureText(value: CellValue, cell: NumberCell, decimals = 0): string {
  switch (value.kind) {
    case 'blank':
      return '';
    case 'unreadable':
      return value.written;
    case 'known':
      return cell.decimals > 0 ? padded(numberText(value, cell), decimals) : numberText(value, cell);
  }
}

/** An amount keeps the decimals it was written with (3940.50); so does what a double cannot hold. */
function numberText({ value, written }: KnownValue, cell: NumberCell): string {
  const whole = Number.isSafeInteger(value);
  if (written !== undefined && (cell.decimals > 0 || !whole)) return plainDigits(written);
  return whole ? String(value) : decimal.format(value);
}

function padded(text: string, decimals: number): string {
  const [whole, own = ''] = text.split('.');
  return own.length >= decimals ? text : `${whole}.${own.padEnd(decimals, '0')}`;
}

const plainDigits = (written: string): string =>
  written
    .normalize('NFKC')
    .replace(/[\s,\u200B\uFEFF]|^\+/g, '')
    .replace(/\u2212/g, '-');
