/** Where everything is in a worksheet part: one pass. */
import { XmlReader } from '../xml/reader';
import { Fault } from '../../report/result';
import { sheetLimits } from './limits';
import { COLUMNS, columnOf, ROWS } from './reference';
import type { ScannedCell, ScannedFormula, ScannedRow, Span } from './scanned';
import { WideFormulaCollector, type WideFormulas } from './wide-formulas';

/** The cells of a sheet: all that reading needs. */
export interface SheetData {
  readonly text: string;
  /** `x:` where the part's elements are written so. */
  readonly prefix: string;
  /** Those with cells. */
  readonly rows: readonly ScannedRow[];
  /** How many they are. */
  readonly cells: number;
  readonly formulas: WideFormulas;
}

export interface SheetScan extends SheetData {
  /** All of them, also those without cells. */
  readonly rows: readonly ScannedRow[];
  readonly sheetData: Span;
  /** The children of the worksheet element, in order. */
  readonly children: readonly Span[];
}

function spanHere(xml: XmlReader): Span {
  const { name, start, end: contentStart } = xml;
  const contentEnd = xml.skip();
  return { name, start, contentStart, contentEnd, end: xml.end };
}

/** Property by property: spreading the span took four times as long, and its copies outlived the pass. */
function scanFormula(xml: XmlReader): ScannedFormula {
  const kind = xml.attribute('t');
  const group = xml.attribute('si');
  const range = xml.attribute('ref');
  const { name, start, contentStart, contentEnd, end } = spanHere(xml);
  return { name, start, contentStart, contentEnd, end, kind, group, range };
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

/** Its cells are read again when they are asked for: kept for every row, they would fill the memory. */
class Row implements ScannedRow {
  constructor(
    private readonly xml: { readonly text: string; readonly part: string },
    readonly row: number,
    readonly start: number,
    readonly openEnd: number,
    readonly contentEnd: number,
    readonly end: number,
  ) {}

  get cells(): readonly ScannedCell[] {
    const xml = new XmlReader(this.xml.text, this.xml.part, this.start);
    xml.next();
    const cells: ScannedCell[] = [];
    scanCells(xml, this.row, (cell) => cells.push(cell));
    return cells;
  }
}

/** Of the row that the reader has just opened. */
function scanCells(xml: XmlReader, row: number, found: (cell: ScannedCell) => void): void {
  let column = 0;
  const { empty } = xml;
  const outside = xml.depth - 1;
  while (!empty && xml.next() && xml.depth > outside) {
    if (xml.name !== 'c') {
      xml.skip();
      continue;
    }
    const cell = scanCell(xml, row, column);
    column = cell.column + 1;
    found(cell);
  }
}

const tooLarge = (what: string, part: string, limit: number): Fault =>
  new Fault('file-too-large', { what, part, limit });

interface ScannedRows {
  readonly span: Span;
  readonly rows: readonly ScannedRow[];
  readonly cells: number;
  readonly formulas: WideFormulas;
}

/** @param whole whether rows without cells are kept too */
function scanRows(xml: XmlReader, whole: boolean): ScannedRows {
  const { name, start, end: contentStart, empty } = xml;
  const rows: ScannedRow[] = [];
  const formulas = new WideFormulaCollector(xml.part);
  let [count, cells, next] = [0, 0, 0];
  const outside = xml.depth - 1;
  while (!empty && xml.next() && xml.depth > outside) {
    if (xml.name !== 'row') {
      xml.skip();
      continue;
    }
    if (++count > ROWS) throw tooLarge('rows', xml.part, ROWS);
    const before = cells;
    const row = scanRow(xml, next, (cell) => {
      if (++cells > sheetLimits.cells) throw tooLarge('cells', xml.part, sheetLimits.cells);
      formulas.add(cell);
    });
    next = row.row + 1;
    if (whole || cells > before) rows.push(row);
  }
  const contentEnd = empty ? contentStart : xml.start;
  return {
    span: { name, start, contentStart, contentEnd, end: xml.end },
    rows,
    cells,
    formulas: formulas.found(),
  };
}

function scanRow(xml: XmlReader, nextRow: number, found: (cell: ScannedCell) => void): ScannedRow {
  const { start, end: openEnd, empty } = xml;
  const number = xml.attribute('r');
  const row = number === undefined ? nextRow : Number(number) - 1;
  if (!Number.isInteger(row) || row < 0 || row >= ROWS) xml.fail();
  scanCells(xml, row, found);
  return new Row(xml, row, start, openEnd, empty ? openEnd : xml.start, xml.end);
}

const prefixAt = (text: string, start: number): string =>
  /^<([^\s:/>]+:)/.exec(text.slice(start, start + 80))?.[1] ?? '';

function openWorksheet(text: string, part: string): XmlReader {
  const xml = new XmlReader(text, part);
  if (!xml.next() || xml.name !== 'worksheet') xml.fail();
  return xml;
}

/**
 * Stops after the cells: what follows – formats, validations – is often longer than they are.
 * @throws Fault `file-damaged` where the XML is not well-formed or has no sheet data
 */
export function scanData(text: string, part: string): SheetData {
  const xml = openWorksheet(text, part);
  while (xml.next()) {
    if (xml.opening && xml.name === 'sheetData') {
      const { span, ...data } = scanRows(xml, false);
      return { text, prefix: prefixAt(text, span.start), ...data };
    }
    if (xml.opening) xml.skip();
  }
  return xml.fail();
}

/** @throws Fault `file-damaged` where the XML is not well-formed or has no sheet data */
export function scanSheet(text: string, part: string): SheetScan {
  const xml = openWorksheet(text, part);
  const children: Span[] = [];
  let data: ScannedRows | undefined;
  while (xml.next()) {
    if (!xml.opening) continue;
    if (children.length >= sheetLimits.children) throw tooLarge('children', part, sheetLimits.children);
    if (xml.name !== 'sheetData') children.push(spanHere(xml));
    else {
      data = scanRows(xml, true);
      children.push(data.span);
    }
  }
  if (!data) return xml.fail();
  const { span, ...rest } = data;
  return { text, prefix: prefixAt(text, span.start), ...rest, sheetData: span, children };
}
