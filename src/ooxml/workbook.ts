import { Fault } from '../report/result';
import type { Rectangle } from './sheet/reference';
import type { RawCell } from './sheet/raw-cell';
import type { DefinedName } from './package/names';
import { findName, parseArea } from './package/names';
import { kindOfZip, refuseUnlessZip } from './package/file-kind';
import { Package } from './package/package';
import { parseRelationships, relationshipsOf } from './package/relationships';
import type { Relationship } from './package/relationships';
import { parseSharedStrings } from './package/shared-strings';
import type { WorkbookPart } from './package/workbook-part';
import { parseWorkbookPart } from './package/workbook-part';
import { addPart, addSheets, type NewName, type NewSheet } from './package/add-sheets';
import { dropCalcChain } from './package/calc-chain';
import { sheetLimits } from './sheet/limits';
import { scanData } from './sheet/scan';
import type { SheetData } from './sheet/scan';
import { cellContent } from './sheet/cell-content';
import { splice } from './xml/splice';

/** A named area where it is now. */
export interface LocatedArea {
  readonly name: string;
  readonly sheet: string;
  readonly path: string;
  readonly area: Rectangle;
}

/** What stands in a cell, and where, counted from 0. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: RawCell;
}

export interface Worksheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly path: string;
}

/** More cells than any of our areas; a name spread over a whole sheet must not fill the memory. */
const MOST_CELLS = 200_000;

/** An open .xlsx workbook: its sheets and named areas; parts are read when asked for. */
export class Workbook {
  private readonly file: Package;
  private readonly path: string;
  private part: WorkbookPart;
  private relationships: readonly Relationship[];
  private readonly scanned = new Map<string, SheetData>();
  private strings: readonly string[] | undefined;

  /** @throws Fault as the package, and `file-not-workbook` for a zip of another kind */
  constructor(bytes: Uint8Array) {
    refuseUnlessZip(bytes);
    this.file = new Package(bytes);
    this.path = this.findWorkbook();
    this.part = parseWorkbookPart(this.file.text(this.path), this.path);
    this.relationships = this.readRelationships(this.path);
    const paths = this.worksheets.map(({ path }) => path.toLowerCase());
    if (new Set(paths).size < paths.length) throw new Fault('file-damaged', { reason: 'sheet-part' });
  }

  bytes(): Uint8Array {
    return this.file.bytes();
  }

  get sheetNames(): readonly string[] {
    return this.part.sheets.map(({ name }) => name);
  }

  /** Worksheets in the order of the tabs; chart, dialog and macro sheets are none. */
  get worksheets(): readonly Worksheet[] {
    return this.part.sheets.flatMap(({ name, relationship, visibility }) => {
      const found = this.relationships.find(({ id }) => id === relationship);
      return found?.type === 'worksheet' ? [{ name, visibility, path: found.target }] : [];
    });
  }

  /** The part the workbook has of a type, such as `styles`. */
  partOf(wanted: string): string | undefined {
    return this.relationships.find(({ type }) => type === wanted)?.target;
  }

  get names(): readonly DefinedName[] {
    return this.part.names;
  }

  /** `undefined` where the name, what it points to or its sheet is gone. */
  locate(wanted: string): LocatedArea | undefined {
    const name = findName(this.part.names, wanted);
    const found = name && parseArea(name.formula);
    if (!found) return undefined;
    const { top, left, bottom, right } = found.area;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS)
      throw new Fault('area-too-large', { area: wanted });
    const sheet = this.worksheets.find(({ name }) => name.toLowerCase() === found.sheet.toLowerCase());
    return sheet && { name: wanted, sheet: sheet.name, path: sheet.path, area: found.area };
  }

  /** Part of a worksheet; `undefined` for a chart sheet or where there is none of that name. */
  sheetPath(wanted: string): string | undefined {
    return this.worksheets.find(({ name }) => name === wanted)?.path;
  }

  /** By sheet, then by `row,column` from 0: every cell with something in it. */
  contents(): ReadonlyMap<string, ReadonlyMap<string, RawCell>> {
    return new Map(this.worksheets.map(({ name, path }) => [name, this.contentsOf(path)]));
  }

  private contentsOf(path: string): ReadonlyMap<string, RawCell> {
    const contents = new Map<string, RawCell>();
    for (const { row, column, cell } of this.cells(path)) contents.set(`${row},${column}`, cell);
    return contents;
  }

  /** Every cell of a sheet with something in it. */
  *cells(path: string): Generator<PlacedCell> {
    const data = this.data(path);
    for (const { cells } of data.rows)
      for (const scanned of cells) {
        const cell = cellContent(data, scanned, this.sharedString);
        if (cell.value === null && cell.formula === undefined) continue;
        yield { row: scanned.row, column: scanned.column, cell };
      }
  }

  get isStrict(): boolean {
    return this.file.text(this.path).includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
  }

  /** The text of the part the workbook has of a type. */
  textOf(type: string): string | undefined {
    const path = this.partOf(type);
    return path === undefined ? undefined : this.file.text(path);
  }

  /** A part that the workbook does not have yet. */
  addPart(name: string, type: string, contentType: string, text: string): void {
    addPart(this.file, this.path, { name, type, contentType, text });
    this.relationships = this.readRelationships(this.path);
  }

  /**
   * Sheets after those that are there, and names.
   * @param dropped names of the workbook's that give way
   */
  addSheets(
    sheets: readonly NewSheet[],
    names: readonly NewName[],
    dropped: ReadonlySet<string> = new Set(),
  ): void {
    addSheets(this.file, this.path, sheets, names, dropped);
    this.relationships = this.readRelationships(this.path);
    this.part = parseWorkbookPart(this.file.text(this.path), this.path);
  }

  has(path: string): boolean {
    return this.file.has(path);
  }

  text(path: string): string {
    return this.file.text(path);
  }

  setText(path: string, text: string): void {
    this.file.setText(path, text);
  }

  /** The cells of a sheet; scanned once, until they are changed. */
  data(path: string): SheetData {
    const text = this.file.text(path);
    const known = this.scanned.get(path);
    if (known?.text === text) return known;
    const data = scanData(text, path);
    this.scanned.set(path, data);
    this.refuseTooMany(path);
    return data;
  }

  private refuseTooMany(part: string): void {
    const cells = [...this.scanned.values()].reduce((sum, data) => sum + data.cells, 0);
    if (cells <= sheetLimits.allCells) return;
    throw new Fault('file-too-large', { what: 'cells', part, limit: sheetLimits.allCells });
  }

  readonly sharedString = (index: number): string | undefined => (this.strings ??= this.readStrings())[index];

  /** What depends on changed cells is calculated anew by the program that opens the file. */
  calculateOnLoad(): void {
    const { calculateOnLoad } = parseWorkbookPart(this.file.text(this.path), this.path);
    if (calculateOnLoad) this.file.setText(this.path, splice(this.file.text(this.path), [calculateOnLoad]));
  }

  dropCalcChain(): void {
    const path = relationshipsOf(this.path);
    if (this.file.has(path)) dropCalcChain(this.file, path, this.path);
  }

  private readStrings(): readonly string[] {
    const path = this.partOf('sharedStrings');
    return path === undefined ? [] : parseSharedStrings(this.file.text(path), path);
  }

  private findWorkbook(): string {
    const found = this.readRelationships('').find(({ type }) => type === 'officeDocument')?.target;
    const kind = kindOfZip((path) => this.file.has(path));
    if (found === undefined || kind !== 'zip' || !this.file.has(found))
      throw new Fault('file-not-workbook', { kind });
    return found;
  }

  private readRelationships(source: string): readonly Relationship[] {
    const path = relationshipsOf(source);
    return this.file.has(path) ? parseRelationships(this.file.text(path), path, source) : [];
  }
}
