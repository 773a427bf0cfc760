import { Fault } from '../../report/result';
import type { RawCell } from './raw-cell';
import { richText } from '../package/shared-strings';
import { XmlReader } from '../xml/reader';
import { decodeContent, decodeEscapes } from '../xml/text';
import type { SheetData } from './scan';
import type { ScannedCell, Span } from './scanned';
import { dateNumber } from './date-number';
import { shiftFormula } from './shift-formula';
import { coveringFormula } from './wide-formulas';

type Value = RawCell['value'];

/** Text of the shared string of that index, `undefined` if there is none. */
export type SharedStrings = (index: number) => string | undefined;

const contentOf = ({ text }: SheetData, { contentStart, contentEnd }: Span): string =>
  decodeContent(text, contentStart, contentEnd);

function numberOr(text: string): Value {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** One that points to none is empty: it must not become the first (`Number('')` is 0). */
function sharedString(text: string, strings: SharedStrings): Value {
  if (text.trim() === '') return null;
  const string = /^\s*\d+\s*$/.test(text) ? strings(Number(text)) : undefined;
  if (string === undefined) throw new Fault('file-damaged', { reason: 'shared-string', index: text });
  return string;
}

function inlineText(scan: SheetData, { start, end }: Span): string {
  const xml = new XmlReader(scan.text.slice(start, end), 'is');
  xml.next();
  return richText(xml);
}

function valueOf(scan: SheetData, cell: ScannedCell, strings: SharedStrings): Value {
  if (cell.type === 'inlineStr') return cell.inline ? inlineText(scan, cell.inline) : null;
  if (!cell.value) return null;
  const text = contentOf(scan, cell.value);
  if (cell.type === 's') return sharedString(text, strings);
  if (cell.type === 'b') return text.trim() === '1' || text.trim() === 'true';
  if (cell.type === 'str') return decodeEscapes(text);
  if (cell.type === 'd') return dateNumber(text) ?? text;
  return cell.type === 'e' ? text : numberOr(text);
}

/** The formula of a cell as it would be typed there; `true` where it cannot be told. */
export function formulaOf(scan: SheetData, cell: ScannedCell): string | true | undefined {
  const { formula, row, column } = cell;
  if (!formula) return coveringFormula(scan.formulas, row, column) ? true : undefined;
  const text = contentOf(scan, formula);
  if (text !== '') return text;
  const master = formula.kind === 'shared' ? scan.formulas.masters.get(formula.group) : undefined;
  if (!master?.formula) return true;
  return shiftFormula(contentOf(scan, master.formula), row - master.row, column - master.column);
}

/** @throws Fault `file-damaged` where it points to a shared string that is not there */
export function cellContent(scan: SheetData, cell: ScannedCell, strings: SharedStrings): RawCell {
  const value = valueOf(scan, cell, strings);
  const formula = formulaOf(scan, cell);
  return formula === undefined ? { value } : { value, formula };
}
