/// <reference types="office-js" />
/**
 * Marks: flags on our own hidden sheet, which our own conditional formats look at, and the prompts
 * of marked cells. No fill, no comment and no rule of the clerk's is touched.
 */
import { drawAnew } from './draw-anew';
import type { Context, Gateway } from './gateway';
import { promptOf } from './lay-rules';
import { planMarks, type MarkWrites, type PlacedPrompt, type Wanted, type Written } from './mark-plan';
import type { Snapshot } from './snapshot';
import { areaNames } from '../../workbook/layout';
import type { AreaContent } from '../../workbook/port';
import { markedAreas } from '../../workbook/flags';
import { Fault } from '../../report/result';
import { entryAt, present } from '../../report/present';

export class Marker {
  private last: Written | undefined;
  private anew = false;

  /**
   * At most one round trip; none where the workbook shows these marks already; one more to take them
   * back where rows have come or gone since the read.
   * @returns the areas on the hidden sheet as they are now
   * @throws Fault of `mark-plan.ts`; `excel-moved` {sheet}: then all is as it was
   */
  async mark(gateway: Gateway, snapshot: Snapshot, wanted: Wanted): Promise<readonly AreaContent[]> {
    const writes = planMarks(snapshot.areas, { ...wanted, anew: this.anew }, this.last);
    if (!writes) return [];
    this.last = undefined;
    const { tables, prompts, whole } = await lay(gateway, snapshot, writes);
    const moved = tables.find(hasOtherSize);
    if (moved) {
      await gateway.trip((context) => takeBack(context, snapshot, writes, prompts));
      throw new Fault('excel-moved', { sheet: moved.area.sheet });
    }
    if (whole) this.last = writes.written;
    if (whole && !wanted.live) this.anew = false;
    return asWritten(snapshot, whole ? writes : withoutPrompts(snapshot, writes));
  }

  forget(): void {
    this.last = undefined;
  }

  /** What was said of cells may have been overwritten. */
  doubt(): void {
    this.last = undefined;
    this.anew = true;
  }
}

interface Standing {
  readonly area: AreaContent;
  readonly range: Excel.Range;
}

/** What is said of a cell; loaded before it is set, it comes to what was said before. */
interface LaidPrompt extends PlacedPrompt {
  readonly cell: Excel.DataValidation;
}

/** A workbook shared in the old way takes no prompts: there flags alone are laid. */
async function lay(gateway: Gateway, snapshot: Snapshot, writes: MarkWrites) {
  try {
    return { ...(await gateway.trip((context) => layMarks(context, snapshot, writes))), whole: true };
  } catch (cause) {
    if (!(cause instanceof Fault) || cause.code !== 'excel-shared') throw cause;
    const bare = withoutPrompts(snapshot, writes);
    return { ...(await gateway.trip((context) => layMarks(context, snapshot, bare))), whole: false };
  }
}

/** With the digest as it was, so that the reasons are told at the next opportunity. */
const withoutPrompts = (snapshot: Snapshot, writes: MarkWrites): MarkWrites => ({
  ...writes,
  prompts: [],
  digest: keptDigest(snapshot),
});

const keptDigest = ({ areas }: Snapshot): string =>
  String(areas.get(areaNames.marks)?.rows[0]?.[0]?.value ?? '');

/**
 * By place in its named area, for rows above may come or go at any time; whether they did so within,
 * where the place is no longer that of the figure, is asked along with it.
 */
function layMarks(context: Context, snapshot: Snapshot, writes: MarkWrites) {
  drawAnew(context);
  for (const { area, rows } of writes.flags) setFlags(context, area, rows);
  setDigest(context, snapshot, writes.digest);
  const tables = tablesOf(context, snapshot);
  const open = writes.prompts.filter(({ place }) => takesPrompts(snapshot, place.area));
  const prompts = open.map((placed): LaidPrompt => {
    const cell = promptAt(context, tables, placed);
    cell.load('prompt');
    cell.prompt = shown(placed.prompt);
    return { ...placed, cell };
  });
  return { tables, prompts };
}

function takeBack(
  context: Context,
  snapshot: Snapshot,
  { flags }: MarkWrites,
  prompts: readonly LaidPrompt[],
): void {
  drawAnew(context);
  for (const { area } of flags)
    setFlags(
      context,
      area,
      area.rows.map((row) => row.map(({ value }) => (value === null ? null : Number(value)))),
    );
  setDigest(context, snapshot, keptDigest(snapshot));
  const tables = tablesOf(context, snapshot);
  for (const placed of prompts) promptAt(context, tables, placed).prompt = placed.cell.prompt;
}

const tablesOf = (context: Context, { areas }: Snapshot): readonly Standing[] =>
  markedAreas
    .flatMap((marked) => areas.get(marked.area) ?? [])
    .map((area) => ({
      area,
      range: context.workbook.names.getItem(area.name).getRange().load('rowCount,columnCount'),
    }));

const hasOtherSize = ({ area: { rows }, range: { rowCount, columnCount } }: Standing): boolean =>
  rowCount !== rows.length || columnCount !== entryAt(rows, 0).length;

function promptAt(
  context: Context,
  tables: readonly Standing[],
  { place: { area: name, row, column } }: PlacedPrompt,
): Excel.DataValidation {
  const known = tables.find(({ area }) => area.name === name)?.range;
  const range = known ?? context.workbook.names.getItem(name).getRange();
  return range.getCell(row, column).dataValidation;
}

const shown = (prompt: PlacedPrompt['prompt']): Excel.DataValidationPrompt =>
  prompt.text ? promptOf(prompt) : { showPrompt: false, title: '', message: '' };

/** A protected sheet takes no prompts: it is marked by flags alone. */
const takesPrompts = ({ areas, sheets }: Snapshot, area: string): boolean =>
  !sheets.some((sheet) => sheet.protected && sheet.name === present(areas.get(area), area).sheet);

function setFlags(
  { workbook }: Context,
  area: AreaContent,
  rows: readonly (readonly (number | null)[])[],
): void {
  workbook.names.getItem(area.name).getRange().values = rows.map((row) => row.map((flag) => flag ?? ''));
}

function setDigest({ workbook }: Context, { areas }: Snapshot, digest: string): void {
  if (areas.has(areaNames.marks)) workbook.names.getItem(areaNames.marks).getRange().values = [[digest]];
}

function asWritten({ areas }: Snapshot, { flags, digest }: MarkWrites): readonly AreaContent[] {
  const marks = areas.get(areaNames.marks);
  return [
    ...flags.map(({ area, rows }) => ({ ...area, rows: rows.map((row) => row.map((value) => ({ value }))) })),
    ...(marks ? [{ ...marks, rows: [[{ value: digest }]] }] : []),
  ];
}
