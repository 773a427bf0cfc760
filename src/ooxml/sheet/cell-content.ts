import { Fault } from '../../report/result';
import type { RawCell } from './raw-cell';
import { richText } from '../package/shared-strings';
import { XmlReader } from '../xml/reader';
import { decodeContent, decodeEscapes } from '../xml/text';
import { covers, parseRange } from './reference';
import type { ScannedCell, SheetData, Span } from './scan';
import { shiftFormula } from './shift-formula';

type Value = RawCell['value'];

/** Text of the shared string of that index, `undefined` if there is none. */
export type SharedStrings = (index: number) => string | undefined;

const contentOf = ({ text }: SheetData, { contentStart, contentEnd }: Span): string =>
  decodeContent(text, contentStart, contentEnd);

const numberOr = (text: string): Value => {
  if (text.trim() === '') return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
};

const sharedString = (text: string, strings: SharedStrings): string => {
  const string = strings(Number(text));
  if (string === undefined) throw new Fault('file-damaged', { reason: 'shared-string', index: text });
  return string;
};

const inlineText = (scan: SheetData, { start, end }: Span): string => {
  const xml = new XmlReader(scan.text.slice(start, end), 'is');
  xml.next();
  return richText(xml);
};

const valueOf = (scan: SheetData, cell: ScannedCell, strings: SharedStrings): Value => {
  if (cell.type === 'inlineStr') return cell.inline ? inlineText(scan, cell.inline) : null;
  if (!cell.value) return null;
  const text = contentOf(scan, cell.value);
  if (cell.type === 's') return sharedString(text, strings);
  if (cell.type === 'b') return text.trim() === '1' || text.trim() === 'true';
  if (cell.type === 'str') return decodeEscapes(text);
  return cell.type === 'e' || cell.type === 'd' ? text : numberOr(text);
};

/** The cell that states the formula of a shared group. */
const masterOf = ({ shared }: SheetData, group: string | undefined): ScannedCell | undefined =>
  shared.find(
    ({ formula }) =>
      formula?.kind === 'shared' && formula.group === group && formula.contentEnd > formula.contentStart,
  );

/** Why a cell without a formula of its own still has one: an array or data table covers it. */
export const coveringFormula = (scan: SheetData, row: number, column: number): ScannedCell | undefined =>
  scan.shared.find(({ formula }) => {
    if (formula?.kind === 'shared') return false;
    const range = parseRange(formula?.range ?? '');
    return range !== undefined && covers(range, row, column);
  });

/** The formula of a cell as it would be typed there; `true` where it cannot be told. */
export const formulaOf = (scan: SheetData, cell: ScannedCell): string | true | undefined => {
  const { formula, row, column } = cell;
  if (!formula) return scan.shared.length > 0 && coveringFormula(scan, row, column) ? true : undefined;
  const text = contentOf(scan, formula);
  if (text !== '') return text;
  const master = formula.kind === 'shared' ? masterOf(scan, formula.group) : undefined;
  if (!master) return true;
  return shiftFormula(contentOf(scan, master.formula!), row - master.row, column - master.column);
};

/** @throws Fault `file-damaged` where it points to a shared string that is not there */
export const cellContent = (scan: SheetData, cell: ScannedCell, strings: SharedStrings): RawCell => {
  const value = valueOf(scan, cell, strings);
  const formula = formulaOf(scan, cell);
  return formula === undefined ? { value } : { value, formula };
};
