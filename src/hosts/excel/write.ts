/// <reference types="office-js" />
/** Values into named areas, the proof that they arrived, and back again where they did not. */
import { sheetOf } from './addresses';
import type { Context, Gateway } from './gateway';
import { boundsOf, gridOf } from './grid';
import { rawCell } from './raw-cell';
import type { Snapshot } from './snapshot';
import { asTyped } from './text-entry';
import { addressOf } from '../../ooxml/sheet/reference';
import type { Rectangle } from '../../ooxml/sheet/reference';
import type { AreaContent, WrittenValue } from '../../workbook/port';
import { cellLooks } from '../../template/styles';
import { Fault } from '../../report/result';
import { entryAt, present } from '../../report/present';

interface Entry extends Pick<WrittenValue, 'value' | 'formula'> {
  readonly row: number;
  readonly column: number;
}

/** What is written into one area. */
interface Box {
  readonly area: AreaContent;
  readonly entries: readonly Entry[];
  readonly bounds: Rectangle;
  readonly isProtected: boolean;
}

/** In a cell of this format, which figures pasted as text bring along, Excel makes text of a number. */
const TEXT = '@';

/**
 * Two round trips: whether all is still where it was read, then the values, and for a number in a
 * text cell the template's format before it. What can be refused is refused before; a protected
 * sheet goes first, so that nothing is half done. With the values is read what stood there before
 * and what stands there then, for somebody may come in between.
 * @throws Fault `area-missing`, `place-outside-area` before anything is written; `excel-moved` {sheet}
 * where rows came or went since the last read, `excel-value-changed` {sheet, cell} where Excel made
 * something else of a value: then all values are as they were; `excel-not-put-back` {sheet, cells}
 * where that failed too
 */
export async function writeValues(
  gateway: Gateway,
  snapshot: Snapshot,
  values: readonly WrittenValue[],
): Promise<void> {
  const boxes = boxesOf(snapshot, values);
  if (boxes.length === 0) return;
  const found = await gateway.trip((context) => boxes.map((box) => survey(context, box)));
  const moved = found.flatMap(faultOfPlace)[0];
  if (moved) throw moved;
  const inOrder = found.map(withHeld).sort((a, b) => reluctance(b) - reluctance(a));
  const written = await gateway.trip((context) => inOrder.map((box) => writeBox(context, box)));
  const fault = written.flatMap((box) => [...faultOfPlace(box), ...faultOfValues(box)])[0];
  if (!fault) return;
  await putAllBack(gateway, written);
  throw fault;
}

/** Once more where Excel was busy; else the clerk is told which cells to look at. */
async function putAllBack(gateway: Gateway, written: readonly WrittenBox[]): Promise<void> {
  const attempt = () => gateway.trip((context) => written.forEach((each) => putBack(context, each)));
  await attempt()
    .catch(attempt)
    .catch((cause: unknown) => {
      const cells = written.flatMap(({ place, entries }) =>
        entries.map(({ row, column }) => addressOf(place.rowIndex + row, place.columnIndex + column)),
      );
      const sheet = [...new Set(written.map(({ place }) => sheetOf(place.address)))].join('、');
      throw new Fault('excel-not-put-back', { sheet, cells: cells.join('、') }, { cause });
    });
}

const rangeOf = ({ workbook }: Context, { area }: Box): Excel.Range =>
  workbook.names.getItem(area.name).getRange();

const within = (range: Excel.Range, { top, left, bottom, right }: Rectangle): Excel.Range =>
  range.getCell(top, left).getResizedRange(bottom - top, right - left);

const whereabouts = (context: Context, box: Box) => ({
  ...box,
  place: rangeOf(context, box).load('address,rowIndex,columnIndex,rowCount,columnCount'),
});

function survey(context: Context, box: Box) {
  const standing = whereabouts(context, box);
  return { ...standing, formats: within(standing.place, box.bounds).load('numberFormat') };
}

interface SurveyedBox extends Box {
  /** The entries that would become text. */
  readonly held: readonly Entry[];
}

function withHeld({ area, entries, bounds, isProtected, formats }: ReturnType<typeof survey>): SurveyedBox {
  const format = ({ row, column }: Entry): unknown =>
    entryAt(formats.numberFormat, row - bounds.top)[column - bounds.left];
  const held = entries.filter((entry) => typeof entry.value === 'number' && format(entry) === TEXT);
  return { area, entries, bounds, isProtected, held };
}

/** How likely Excel refuses: on a protected sheet formats as a rule, values where cells are locked. */
const reluctance = ({ isProtected, held }: SurveyedBox): number =>
  isProtected ? 1 + Math.min(1, held.length) : 0;

function writeBox(context: Context, box: SurveyedBox) {
  const { place } = whereabouts(context, box);
  const before = within(place, box.bounds).load('values,formulas');
  const after = within(place, box.bounds);
  if (box.held.length > 0) after.numberFormat = gridOf(box.bounds, box.held, () => cellLooks.count.format);
  // `null` leaves a cell alone.
  after.formulas = gridOf(box.bounds, box.entries, typed);
  return { ...box, place, before, after: after.load('values') };
}

const typed = ({ value, formula }: Pick<Entry, 'value' | 'formula'>) =>
  formula === undefined ? asTyped(value) : `=${formula}`;

type WrittenBox = ReturnType<typeof writeBox>;

function faultOfPlace({ area, place }: ReturnType<typeof whereabouts>): Fault[] {
  const { top, left, sheet, rows } = area;
  const stays =
    place.rowIndex === top &&
    place.columnIndex === left &&
    place.rowCount === rows.length &&
    place.columnCount === entryAt(rows, 0).length &&
    sheetOf(place.address) === sheet;
  return stays ? [] : [new Fault('excel-moved', { sheet: sheetOf(place.address) })];
}

function faultOfValues({ area: { top, left, sheet }, entries, bounds, after }: WrittenBox): Fault[] {
  // The value of a cell under a merged one is lost without an error (OfficeDev/office-js #3611).
  const other = entries.find(
    ({ row, column, value, formula }) =>
      formula === undefined &&
      entryAt(after.values, row - bounds.top)[column - bounds.left] !== (value ?? ''),
  );
  return other
    ? [new Fault('excel-value-changed', { sheet, cell: addressOf(top + other.row, left + other.column) })]
    : [];
}

function putBack(context: Context, { before, ...box }: WrittenBox): void {
  const range = within(rangeOf(context, box), box.bounds);
  if (box.held.length > 0) range.numberFormat = gridOf(box.bounds, box.held, () => TEXT);
  range.formulas = gridOf(box.bounds, box.entries, ({ row, column }) => {
    const [i, j] = [row - box.bounds.top, column - box.bounds.left];
    const { value, formula } = rawCell(entryAt(before.values, i)[j], entryAt(before.formulas, i)[j]);
    return formula === undefined ? asTyped(value) : `=${formula}`;
  });
}

/** By area; the last value of a cell wins. */
function boxesOf({ areas, sheets }: Snapshot, values: readonly WrittenValue[]): readonly Box[] {
  const boxes = new Map<AreaContent, Map<string, Entry>>();
  for (const { place, ...entry } of values) {
    const { area: name, row, column } = place;
    const area = areas.get(name);
    if (!area) throw new Fault('area-missing', { area: name });
    // Excel would go beyond the area without a word.
    if (area.rows[row]?.[column] === undefined)
      throw new Fault('place-outside-area', { area: name, row, column });
    const entries = boxes.get(area) ?? new Map<string, Entry>();
    boxes.set(area, entries.set(`${row} ${column}`, { row, column, ...entry }));
  }
  return [...boxes].map(([area, byPlace]) => {
    const entries = [...byPlace.values()];
    const isProtected = sheets.some((sheet) => sheet.name === area.sheet && sheet.protected);
    return { area, entries, bounds: present(boundsOf(entries), 'cell to write'), isProtected };
  });
}
