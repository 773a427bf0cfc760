/** What Excel makes of something typed into a cell, in China. */
import { ExcelError } from './wire-object';

export type Value = string | number | boolean;

export interface Content {
  readonly value: Value;
  readonly formula?: string;
}

const NUMBER = /^[+-]?(\d+|\d{1,3}(,\d{3})+)(\.\d*)?(e[+-]?\d+)?%?$/i;
const DATE = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$|^(\d{1,2})[-/月](\d{1,2})日?$/;
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).trim();

/** @param format of the cell: in `@` everything stays text. */
export function typed(input: Value, format: string): Content {
  if (typeof input !== 'string') return { value: format === '@' ? String(input) : input };
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (format === '@') return { value: input };
  const plain = halfWidth(input);
  if (plain.startsWith('=')) return { value: '', formula: plain.slice(1) };
  if (NUMBER.test(plain)) return { value: number(plain) };
  if (DATE.test(plain)) return { value: serial(plain) };
  if (/^(true|false)$/i.test(plain)) return { value: /^true$/i.test(plain) };
  if (/^[+\-@]./.test(plain)) throw new ExcelError('InvalidArgument');
  return { value: input };
}

const number = (text: string): number => Number(text.replace(/[,%]/g, '')) / (text.endsWith('%') ? 100 : 1);

function serial(text: string): number {
  const [, y = '2026', m, d, month = m, day = d] = DATE.exec(text)!;
  return (Date.UTC(Number(y), Number(month) - 1, Number(day)) - EPOCH) / DAY;
}
