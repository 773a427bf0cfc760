/** Range and RangeAreas. Writes to a protected sheet are refused, as are arrays of another size. */
import type { Sheet } from './book';
import { dataValidation, conditionalFormats, rangeFormat } from './members-format';
import { worksheet } from './members-sheet';
import { fullAddress, LAST_COLUMN, LAST_ROW, placesIn } from './rectangles';
import { shiftRows } from './shift-rows';
import type { Value } from './typed';
import { ExcelError, type WireObject } from './wire-object';
import type { Wire } from './wire';
import type { Rectangle } from '../../src/ooxml/sheet/reference';

/** More cells come without values. */
const MOST_CELLS = 5_000_000;

const sizeOf = ({ top, left, bottom, right }: Rectangle) => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});

const around = (one: Rectangle, other: Rectangle): Rectangle => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

const meets = (one: Rectangle, other: Rectangle): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

export function range(wire: Wire, sheet: Sheet, area: Rectangle): WireObject {
  const shared = areasMembers(sheet, [area]);
  const cell = (row: number, column: number) =>
    range(wire, sheet, {
      top: area.top + row,
      bottom: area.top + row,
      left: area.left + column,
      right: area.left + column,
    });
  return {
    type: 'Range',
    area,
    scalars: {
      Address: { get: () => fullAddress(sheet.name, area) },
      RowIndex: { get: () => area.top },
      ColumnIndex: { get: () => area.left },
      RowCount: { get: () => sizeOf(area).rows },
      ColumnCount: { get: () => sizeOf(area).columns },
      Values: {
        get: () => rows(area, (r, c) => sheet.value(r, c)),
        set: (values: Value[][]) => write(wire, sheet, area, values),
      },
      Formulas: {
        get: () => rows(area, (r, c) => formulaAt(sheet, r, c)),
        set: (values: Value[][]) => write(wire, sheet, area, values),
      },
      NumberFormat: {
        get: () => rows(area, (r, c) => sheet.cell(r, c).look.numberFormat),
        set: (formats: string[][]) =>
          each(sheet, area, formats, (r, c, numberFormat) => sheet.restyle(r, c, { numberFormat })),
      },
    },
    properties: { ...shared, Worksheet: () => worksheet(wire, sheet) },
    methods: {
      GetCell: cell,
      // Arrays of more than 1,500 cells office.js writes in pieces, a few rows each.
      GetRow: (row: number) => range(wire, sheet, { ...area, top: area.top + row, bottom: area.top + row }),
      GetBoundingRect: (other: WireObject) => range(wire, sheet, around(area, other.area!)),
      _ValidateArraySize: (height: number, width: number) => {
        const { rows, columns } = sizeOf(area);
        if (height !== rows || width !== columns) throw new ExcelError('InvalidArgument');
      },
      GetResizedRange: (down: number, across: number) =>
        range(wire, sheet, { ...area, bottom: area.bottom + down, right: area.right + across }),
      GetLastRow: () => range(wire, sheet, { ...area, top: area.bottom }),
      GetEntireRow: () => range(wire, sheet, { ...area, left: 0, right: LAST_COLUMN }),
      // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-insert-member(1):
      // the other cells are shifted to make space; only whole rows are asked for here.
      Insert: (shift: string) => {
        if (shift !== 'Down' || area.left !== 0 || area.right !== LAST_COLUMN)
          throw new ExcelError('NotImplemented');
        refuseProtected(sheet);
        shiftRows(sheet, area.top, sizeOf(area).rows);
        return range(wire, sheet, area);
      },
      Merge: (across: boolean) => {
        refuseProtected(sheet);
        sheet.book.refuseShared();
        if (!across) return sheet.merge(area);
        for (let row = area.top; row <= area.bottom; row++) sheet.merge({ ...area, top: row, bottom: row });
      },
      // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-unmerge-member(1)
      Unmerge: () => {
        refuseProtected(sheet);
        sheet.book.refuseShared();
        sheet.merges = sheet.merges.filter((merge) => !meets(merge, area));
      },
      Select: () => select(wire, sheet, area),
    },
  };
}

export const rangeAreas = (sheet: Sheet, areas: readonly Rectangle[]): WireObject => ({
  type: 'RangeAreas',
  properties: areasMembers(sheet, areas),
});

const areasMembers = (sheet: Sheet, areas: readonly Rectangle[]) => ({
  Format: () => rangeFormat(sheet, areas),
  DataValidation: () => dataValidation(sheet, areas),
  ConditionalFormats: () => conditionalFormats(sheet, areas),
});

export function refuseProtected(sheet: Sheet): void {
  if (sheet.protected) throw new ExcelError('AccessDenied');
}

/** A name that covers whole columns is not handed over. */
function rows<T>(area: Rectangle, cell: (row: number, column: number) => T): T[][] | null {
  const size = sizeOf(area);
  if (size.rows * size.columns > MOST_CELLS || area.bottom === LAST_ROW) return null;
  return Array.from({ length: size.rows }, (_, i) =>
    Array.from({ length: size.columns }, (__, j) => cell(area.top + i, area.left + j)),
  );
}

function formulaAt(sheet: Sheet, row: number, column: number): Value {
  const { formula, value } = sheet.cell(row, column).content;
  return formula === undefined ? value : `=${formula}`;
}

/** `null` leaves a cell as it is. */
function each<T>(
  sheet: Sheet,
  area: Rectangle,
  values: readonly (readonly (T | null)[])[],
  set: (row: number, column: number, value: T) => void,
): void {
  refuseProtected(sheet);
  fit(area, values);
  for (const [row, column] of placesIn(area)) {
    const value = values[row - area.top]![column - area.left]!;
    if (value !== null) set(row, column, value);
  }
}

function write(
  wire: Wire,
  sheet: Sheet,
  area: Rectangle,
  values: readonly (readonly (Value | null)[])[],
): void {
  fit(area, values);
  const places = [...placesIn(area)].filter(
    ([row, column]) => values[row - area.top]![column - area.left] !== null,
  );
  if (sheet.protected && places.some(([row, column]) => sheet.cell(row, column).look.locked))
    throw new ExcelError('AccessDenied');
  for (const [row, column] of places) sheet.type(row, column, values[row - area.top]![column - area.left]!);
  wire.changed(sheet, area);
}

function fit(area: Rectangle, values: readonly (readonly unknown[])[]): void {
  const { rows: height, columns } = sizeOf(area);
  if (values.length !== height || values.some((row) => row.length !== columns))
    throw new ExcelError('InvalidArgument');
}

/** Only on the sheet in front. */
function select({ book }: Wire, sheet: Sheet, area: Rectangle): void {
  book.refuseBehind();
  if (book.active !== sheet) throw new ExcelError('InvalidSelection');
  book.selection = fullAddress(sheet.name, area);
}
