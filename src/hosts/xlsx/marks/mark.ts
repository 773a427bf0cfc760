/** Marks in a workbook: flags that its own conditional formats look at, and reasons on selection. */
import { Fault } from '../../../report/result';
import { FLAGS, flagsOf, markable, markedAreas } from '../../../workbook/flags';
import type { Mark, Place } from '../../../workbook/port';
import { placeOn } from '../place';
import type { LocatedArea, Workbook } from '../../../ooxml/workbook';
import type { Cell } from './areas';
import { clearFlags, copyOn, setFlags } from './flag-sheet';
import { addReasons, removeReasons } from './prompts';
import type { Replaced } from './prompts';
import { covers } from '../../../ooxml/sheet/reference';

interface Pair {
  readonly flags: LocatedArea;
  /** `undefined` where the table is gone. */
  readonly table: LocatedArea | undefined;
}

const pairsOf = (workbook: Workbook): readonly Pair[] =>
  markedAreas.flatMap((each) => {
    const flags = workbook.locate(each.flags);
    return flags ? [{ flags, table: workbook.locate(each.area) }] : [];
  });

const move = ({ row, column }: Cell, from: LocatedArea, to: LocatedArea): Cell => ({
  row: row - from.area.top + to.area.top,
  column: column - from.area.left + to.area.left,
});

function groupBy<T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

function clearReasons(workbook: Workbook, pairs: readonly Pair[]): void {
  const complete = pairs.flatMap(({ flags, table }) => (table ? [{ flags, table }] : []));
  for (const [path, here] of groupBy(complete, ({ table }) => table.path)) {
    const before = (cell: Cell) => {
      const pair = here.find(({ table }) => covers(table.area, cell.row, cell.column));
      return (
        pair && copyOn(workbook.text(pair.flags.path), pair.flags.path)(move(cell, pair.table, pair.flags))
      );
    };
    workbook.setText(path, removeReasons(workbook.text(path), path, before));
  }
}

function clearAll(workbook: Workbook): void {
  const pairs = pairsOf(workbook);
  clearReasons(workbook, pairs);
  for (const [path, here] of groupBy(pairs, ({ flags }) => flags.path)) {
    const areas = here.map(({ flags }) => flags.area);
    workbook.setText(path, clearFlags(workbook.text(path), path, areas));
  }
}

interface PlacedMark {
  readonly mark: Mark;
  readonly table: LocatedArea;
  readonly flags: LocatedArea;
  readonly cell: Cell;
  readonly flag: Cell;
}

/** Beyond the room for flags – in a row or column a clerk has inserted – a mark is in the list alone. */
function place(workbook: Workbook, mark: Mark): PlacedMark[] {
  const at: Place = mark.place;
  const { located: table, cell } = placeOn(workbook, at);
  const area = flagsOf(at.area);
  const flags = area === undefined ? undefined : workbook.locate(area);
  if (!flags) throw new Fault('marks-sheet-missing', { area: area ?? at.area });
  const flag = move(cell, table, flags);
  return covers(flags.area, flag.row, flag.column) ? [{ mark, table, flags, cell, flag }] : [];
}

/** The last mark of a cell wins. */
const once = (marks: readonly PlacedMark[]): readonly PlacedMark[] => [
  ...new Map(marks.map((mark) => [`${mark.flags.path} ${mark.flag.row} ${mark.flag.column}`, mark])).values(),
];

function setReasons(workbook: Workbook, marks: readonly PlacedMark[]): ReadonlyMap<PlacedMark, Replaced> {
  const copies = new Map<PlacedMark, Replaced>();
  for (const [path, here] of groupBy(marks, ({ table }) => table.path)) {
    const cells = here.flatMap(({ mark, cell }) => (mark.reason ? [{ ...cell, reason: mark.reason }] : []));
    if (cells.length === 0) continue;
    const { text, replaced } = addReasons(workbook.text(path), path, cells);
    workbook.setText(path, text);
    for (const { cell, validation } of replaced) {
      const marked = here.find((mark) => mark.cell.row === cell.row && mark.cell.column === cell.column);
      if (marked) copies.set(marked, { cell: marked.flag, validation });
    }
  }
  return copies;
}

/**
 * Replaces all our marks by these.
 * @throws Fault `marks-sheet-missing`, `area-missing`, `place-outside-area`; the workbook is then as it was
 */
export function replaceMarks(workbook: Workbook, marks: readonly Mark[]): void {
  const shown = markable(marks, (area) => workbook.locate(area) !== undefined);
  const placed = once(shown.flatMap((mark) => place(workbook, mark)));
  clearAll(workbook);
  const copies = setReasons(workbook, placed);
  for (const [path, here] of groupBy(placed, ({ flags }) => flags.path)) {
    const flags = here.map(({ flag, mark }) => ({ ...flag, value: FLAGS[mark.look] }));
    const own = here.flatMap((mark) => copies.get(mark) ?? []);
    workbook.setText(path, setFlags(workbook.text(path), path, flags, own));
  }
}
