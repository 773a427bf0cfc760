/**
 * Everything of a workbook but what stands in its cells: as long as it is as in the file that was
 * opened, saving patches that file and loses nothing of it.
 */
import type { BooleanNumber, ICellData, IStyleData, IWorkbookData } from '@univerjs/core';

type Sheet = IWorkbookData['sheets'][string];

/** Equal for equal shapes; Univer's own ids and automatic heights do not count. */
export function shapeOf({ sheetOrder, sheets, styles }: IWorkbookData): string {
  const known = new Map<string, number>();
  const lookOf = (s: ICellData['s']): number | undefined => {
    const style = typeof s === 'string' ? styles[s] : s;
    if (!style) return undefined;
    const text = stable(style);
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
  const shapes = sheetOrder.map((id) => sheetShape(sheets[id] ?? {}, lookOf));
  return JSON.stringify([shapes, [...known.keys()]]);
}

function sheetShape(sheet: Partial<Sheet>, lookOf: (s: ICellData['s']) => number | undefined) {
  const { name, hidden = 0, mergeData = [], columnData = {}, rowData = {}, cellData = {} } = sheet;
  const { freeze, tabColor = '', showGridlines = 1 } = sheet;
  return [
    name,
    hidden,
    [freeze?.xSplit ?? 0, freeze?.ySplit ?? 0, tabColor, showGridlines],
    mergeData
      .map((range) => [range.startRow, range.startColumn, range.endRow, range.endColumn].join())
      .sort(),
    entries(columnData).flatMap(([column, data]) => lineShape(column, data?.w, data?.hd)),
    entries(rowData).flatMap(([row, data]) => lineShape(row, data?.ia ? undefined : data?.h, data?.hd)),
    entries(cellData).flatMap(([row, cells]) => {
      const looks = entries(cells ?? {}).flatMap(([column, cell]) => {
        const look = lookOf(cell?.s);
        return look === undefined ? [] : [`${column}:${look}`];
      });
      return looks.length > 0 ? [[row, looks]] : [];
    }),
  ];
}

/** A line of no size of its own, which Univer notes too as it draws, is as if it were not there. */
const lineShape = (at: number, size: number | undefined, hidden: BooleanNumber = 0) =>
  size === undefined && hidden === 0 ? [] : [[at, size ?? 0, hidden]];

const entries = <T>(record: Readonly<Record<number, T>>): [number, T][] =>
  Object.entries(record).map(([key, value]): [number, T] => [Number(key), value]);

const stable = (style: IStyleData): string =>
  JSON.stringify(style, (_, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, each]) => each !== null && each !== undefined)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
