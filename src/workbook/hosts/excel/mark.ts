/// <reference types="office-js" />
/**
 * Marks: flags on our own hidden sheet, which our own conditional formats look at, and the prompts
 * of marked cells. No fill, no comment and no rule of the clerk's is touched.
 */
import { addressStrings } from './addresses';
import type { Context, Gateway } from './gateway';
import { promptOf } from './lay-rules';
import { planMarks, type MarkWrites, type PlacedPrompt, type Written } from './mark-plan';
import type { Snapshot } from './snapshot';
import { areaNames } from '../../layout';
import type { Rectangle } from '../../plan';
import type { AreaContent, Mark, UsualPrompt } from '../../port';
import { blocks } from '../../template/highlights';

export class Marker {
  private last: Written | undefined;

  /**
   * At most one round trip; none where the workbook shows these marks already.
   * @returns the areas on the hidden sheet as they are now
   */
  async mark(
    gateway: Gateway,
    snapshot: Snapshot,
    marks: readonly Mark[],
    usual: readonly UsualPrompt[],
  ): Promise<readonly AreaContent[]> {
    const writes = planMarks(snapshot.areas, marks, usual, this.last);
    if (!writes) return [];
    this.last = undefined;
    await gateway.trip((context) => layMarks(context, snapshot, writes));
    this.last = writes.written;
    return asWritten(snapshot, writes);
  }

  forget(): void {
    this.last = undefined;
  }
}

function layMarks(context: Context, snapshot: Snapshot, { flags, prompts, digest }: MarkWrites): void {
  const { names, worksheets } = context.workbook;
  for (const { area, rows } of flags)
    names.getItem(area.name).getRange().values = rows.map((row) => row.map((flag) => flag ?? ''));
  for (const { sheet, areas, prompt } of groups(snapshot, prompts)) {
    for (const address of addressStrings(blocks(areas))) {
      worksheets.getItem(sheet).getRanges(address).dataValidation.prompt = prompt.text
        ? promptOf(prompt)
        : { showPrompt: false, title: '', message: '' };
    }
  }
  if (snapshot.areas.has(areaNames.marks)) names.getItem(areaNames.marks).getRange().values = [[digest]];
}

interface Group {
  readonly sheet: string;
  readonly prompt: PlacedPrompt['prompt'];
  readonly areas: Rectangle[];
}

/** Cells of one sheet of which the same is said. A protected sheet takes no prompts: it is marked by flags alone. */
function groups({ areas, sheets }: Snapshot, prompts: readonly PlacedPrompt[]): readonly Group[] {
  const found = new Map<string, Group>();
  for (const { place, prompt } of prompts) {
    const { sheet, top, left } = areas.get(place.area)!;
    if (sheets.some((each) => each.name === sheet && each.protected)) continue;
    const key = [sheet, prompt.title, prompt.text].join('\n');
    const group = found.get(key) ?? { sheet, prompt, areas: [] };
    const row = top + place.row;
    const column = left + place.column;
    group.areas.push({ top: row, bottom: row, left: column, right: column });
    found.set(key, group);
  }
  return [...found.values()];
}

function asWritten({ areas }: Snapshot, { flags, digest }: MarkWrites): readonly AreaContent[] {
  const marks = areas.get(areaNames.marks);
  return [
    ...flags.map(({ area, rows }) => ({ ...area, rows: rows.map((row) => row.map((value) => ({ value }))) })),
    ...(marks ? [{ ...marks, rows: [[{ value: digest }]] }] : []),
  ];
}
