/** Where everything is in a worksheet part: one pass, offsets only, values are read on demand. */
import { XmlReader } from '../xml/reader';
import { columnOf } from './reference';

/** An element: from its `<` to after its end, and its content. `content` is empty for `<x/>`. */
export interface Span {
  readonly name: string;
  readonly start: number;
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly end: number;
}

export interface ScannedFormula extends Span {
  readonly kind: string | undefined;
  /** Of shared formulas: which group. */
  readonly group: string | undefined;
  /** Of shared masters and array formulas: the range. */
  readonly range: string | undefined;
}

export interface ScannedCell {
  readonly row: number;
  readonly column: number;
  /** Its place is only told by its neighbours: it has no `r`. */
  readonly implied: boolean;
  readonly start: number;
  /** After the opening tag. */
  readonly openEnd: number;
  readonly end: number;
  readonly type: string | undefined;
  readonly formula: ScannedFormula | undefined;
  readonly value: Span | undefined;
  readonly inline: Span | undefined;
}

export interface ScannedRow {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  readonly contentEnd: number;
  readonly end: number;
  readonly cells: readonly ScannedCell[];
}

/** The cells of a sheet: all that reading needs. */
export interface SheetData {
  readonly text: string;
  /** `x:` where the part's elements are written so. */
  readonly prefix: string;
  readonly rows: readonly ScannedRow[];
  /** Cells whose formula reaches beyond them: shared, array, data table. */
  readonly shared: readonly ScannedCell[];
}

export interface SheetScan extends SheetData {
  /** The children of the worksheet element, in order. */
  readonly children: readonly Span[];
}

const spanHere = (xml: XmlReader): Span => {
  const { name, start, end: contentStart } = xml;
  const contentEnd = xml.skip();
  return { name, start, contentStart, contentEnd, end: xml.end };
};

const scanFormula = (xml: XmlReader): ScannedFormula => {
  const kind = xml.attribute('t');
  const group = xml.attribute('si');
  const range = xml.attribute('ref');
  return { ...spanHere(xml), kind, group, range };
};

const scanCell = (xml: XmlReader, row: number, nextColumn: number): ScannedCell => {
  const { start, end: openEnd, empty } = xml;
  const reference = xml.attribute('r');
  const letters = reference === undefined ? undefined : /^[A-Z]{1,3}/i.exec(reference)?.[0];
  if (reference !== undefined && letters === undefined) xml.fail();
  const column = letters === undefined ? nextColumn : columnOf(letters);
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
};

const scanRow = (xml: XmlReader, nextRow: number): ScannedRow => {
  const { start, end: openEnd, empty } = xml;
  const number = xml.attribute('r');
  const row = number === undefined ? nextRow : Number(number) - 1;
  if (!Number.isInteger(row) || row < 0) xml.fail();
  const cells: ScannedCell[] = [];
  const outside = xml.depth - 1;
  while (!empty && xml.next() && xml.depth > outside) {
    if (xml.name === 'c') cells.push(scanCell(xml, row, (cells[cells.length - 1]?.column ?? -1) + 1));
    else xml.skip();
  }
  return { row, start, openEnd, contentEnd: empty ? openEnd : xml.start, end: xml.end, cells };
};

const scanRows = (xml: XmlReader): { span: Span; rows: ScannedRow[] } => {
  const { name, start, end: contentStart, empty } = xml;
  const rows: ScannedRow[] = [];
  const outside = xml.depth - 1;
  while (!empty && xml.next() && xml.depth > outside) {
    if (xml.name === 'row') rows.push(scanRow(xml, (rows[rows.length - 1]?.row ?? -1) + 1));
    else xml.skip();
  }
  return {
    span: { name, start, contentStart, contentEnd: empty ? contentStart : xml.start, end: xml.end },
    rows,
  };
};

const prefixAt = (text: string, start: number): string =>
  /^<([^\s:/>]+:)/.exec(text.slice(start, start + 80))?.[1] ?? '';

const isShared = ({ formula }: ScannedCell): boolean =>
  formula?.kind !== undefined && formula.kind !== 'normal';

const openWorksheet = (text: string, part: string): XmlReader => {
  const xml = new XmlReader(text, part);
  if (!xml.next() || xml.name !== 'worksheet') xml.fail();
  return xml;
};

const dataOf = (text: string, start: number, rows: readonly ScannedRow[]): SheetData => ({
  text,
  prefix: prefixAt(text, start),
  rows,
  shared: rows.flatMap(({ cells }) => cells.filter(isShared)),
});

/**
 * Stops after the cells: what follows – formats, validations – is often longer than they are.
 * @throws Fault `file-damaged` where the XML is not well-formed or has no sheet data
 */
export const scanData = (text: string, part: string): SheetData => {
  const xml = openWorksheet(text, part);
  while (xml.next()) {
    if (xml.opening && xml.name === 'sheetData') {
      const { span, rows } = scanRows(xml);
      return dataOf(text, span.start, rows);
    }
    if (xml.opening) xml.skip();
  }
  return xml.fail();
};

/** @throws Fault `file-damaged` where the XML is not well-formed or has no sheet data */
export const scanSheet = (text: string, part: string): SheetScan => {
  const xml = openWorksheet(text, part);
  const children: Span[] = [];
  let data: SheetData | undefined;
  while (xml.next()) {
    if (!xml.opening) continue;
    if (xml.name !== 'sheetData') children.push(spanHere(xml));
    else {
      const { span, rows } = scanRows(xml);
      children.push(span);
      data = dataOf(text, span.start, rows);
    }
  }
  return data ? { ...data, children } : xml.fail();
};
