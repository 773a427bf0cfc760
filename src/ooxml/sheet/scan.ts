/** Where everything is in a worksheet part: one pass. */
import { XmlReader } from '../xml/reader';
import { Fault } from '../../report/result';
import { sheetLimits } from './limits';
import { COLUMNS, columnOf, ROWS } from './reference';
import type { ScannedCell, ScannedFormula, ScannedRow, Span } from './scanned';
import { wideFormulas, type WideFormulas } from './wide-formulas';

/** The cells of a sheet: all that reading needs. */
export interface SheetData {
  readonly text: string;
  /** `x:` where the part's elements are written so. */
  readonly prefix: string;
  readonly rows: readonly ScannedRow[];
  readonly formulas: WideFormulas;
}

export interface SheetScan extends SheetData {
  readonly sheetData: Span;
  /** The children of the worksheet element, in order. */
  readonly children: readonly Span[];
}

function spanHere(xml: XmlReader): Span {
  const { name, start, end: contentStart } = xml;
  const contentEnd = xml.skip();
  return { name, start, contentStart, contentEnd, end: xml.end };
}

function scanFormula(xml: XmlReader): ScannedFormula {
  const kind = xml.attribute('t');
  const group = xml.attribute('si');
  const range = xml.attribute('ref');
  return { ...spanHere(xml), kind, group, range };
}

function scanCell(xml: XmlReader, row: number, nextColumn: number): ScannedCell {
  const { start, end: openEnd, empty } = xml;
  const reference = xml.attribute('r');
  const letters = reference === undefined ? undefined : /^[A-Z]{1,3}/i.exec(reference)?.[0];
  if (reference !== undefined && letters === undefined) xml.fail();
  const column = letters === undefined ? nextColumn : columnOf(letters);
  if (column >= COLUMNS) xml.fail();
  const type = xml.attribute('t');
  let formula: ScannedFormula | undefined;
  let value: Span | undefined;
  let inline: Span | undefined;
  const outside = xml.depth - 1;
  while (!empty && xml.next() && xml.depth > outside) {
    if (xml.name === 'f') formula = scanFormula(xml);
    else if (xml.name === 'v') value = spanHere(xml);
    else if (xml.name === 'is') inline = spanHere(xml);
    else xml.skip();
  }
  return {
    row,
    column,
    implied: letters === undefined,
    start,
    openEnd,
    end: xml.end,
    type,
    formula,
    value,
    inline,
  };
}

const NONE: readonly ScannedCell[] = [];

/** @param room how many cells it may have */
function scanRow(xml: XmlReader, nextRow: number, room: number): ScannedRow {
  const { start, end: openEnd, empty } = xml;
  const number = xml.attribute('r');
  const row = number === undefined ? nextRow : Number(number) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= ROWS) xml.fail();
  const cells: ScannedCell[] = [];
  const outside = xml.depth - 1;
  while (!empty && xml.next() && xml.depth > outside) {
    if (xml.name !== 'c') xml.skip();
    else if (cells.length >= room) throw tooLarge('cells', xml.part, sheetLimits.cells);
    else cells.push(scanCell(xml, row, (cells[cells.length - 1]?.column ?? -1) + 1));
  }
  const contentEnd = empty ? openEnd : xml.start;
  return { row, start, openEnd, contentEnd, end: xml.end, cells: cells.length > 0 ? cells : NONE };
}

const tooLarge = (what: string, part: string, limit: number): Fault =>
  new Fault('file-too-large', { what, part, limit });

function scanRows(xml: XmlReader): { span: Span; rows: ScannedRow[] } {
  const { name, start, end: contentStart, empty } = xml;
  const rows: ScannedRow[] = [];
  let room: number = sheetLimits.cells;
  const outside = xml.depth - 1;
  while (!empty && xml.next() && xml.depth > outside) {
    if (xml.name === 'row') {
      const row = scanRow(xml, (rows[rows.length - 1]?.row ?? -1) + 1, room);
      room -= row.cells.length;
      rows.push(row);
      if (rows.length > ROWS) throw tooLarge('rows', xml.part, ROWS);
    } else xml.skip();
  }
  return {
    span: { name, start, contentStart, contentEnd: empty ? contentStart : xml.start, end: xml.end },
    rows,
  };
}

const prefixAt = (text: string, start: number): string =>
  /^<([^\s:/>]+:)/.exec(text.slice(start, start + 80))?.[1] ?? '';

function openWorksheet(text: string, part: string): XmlReader {
  const xml = new XmlReader(text, part);
  if (!xml.next() || xml.name !== 'worksheet') xml.fail();
  return xml;
}

const dataOf = (text: string, part: string, start: number, rows: readonly ScannedRow[]): SheetData => ({
  text,
  prefix: prefixAt(text, start),
  rows,
  formulas: wideFormulas(rows, part),
});

/**
 * Stops after the cells: what follows – formats, validations – is often longer than they are.
 * @throws Fault `file-damaged` where the XML is not well-formed or has no sheet data
 */
export function scanData(text: string, part: string): SheetData {
  const xml = openWorksheet(text, part);
  while (xml.next()) {
    if (xml.opening && xml.name === 'sheetData') {
      const { span, rows } = scanRows(xml);
      return dataOf(text, part, span.start, rows);
    }
    if (xml.opening) xml.skip();
  }
  return xml.fail();
}

/** @throws Fault `file-damaged` where the XML is not well-formed or has no sheet data */
export function scanSheet(text: string, part: string): SheetScan {
  const xml = openWorksheet(text, part);
  const children: Span[] = [];
  let data: Omit<SheetScan, 'children'> | undefined;
  while (xml.next()) {
    if (!xml.opening) continue;
    if (children.length >= sheetLimits.children) throw tooLarge('children', part, sheetLimits.children);
    if (xml.name !== 'sheetData') children.push(spanHere(xml));
    else {
      const { span, rows } = scanRows(xml);
      children.push(span);
      data = { ...dataOf(text, part, span.start, rows), sheetData: span };
    }
  }
  return data ? { ...data, children } : xml.fail();
}
