/// <reference types="office-js" />
/**
 * What a plain paste takes from figures – what they take, what is said of them, how they show errors –
 * is laid again, cell by cell; nothing else of the sheet is touched.
 */
import { drawAnew } from './draw-anew';
import type { Context, Gateway } from './gateway';
import { clearValidations, layHighlights, layValidations } from './lay-rules';
import type { Snapshot } from './snapshot';
import { partOf, singleCells } from './part-of';
import type { Rectangle } from '../../ooxml/sheet/reference';
import type { Message } from '../../report/result';
import type { PlannedName, PlannedSheet, WorkbookPlan } from '../../workbook/plan';
import { entryAt, present } from '../../report/present';

/** A table of the plan, and the cells of it that have lost their rules. */
interface Bare {
  readonly name: string;
  readonly sheet: PlannedSheet;
  readonly cells: readonly Rectangle[];
}

/**
 * One round trip to find the cells, one to lay their rules; none where nothing was pasted.
 * @returns `pasted-over` {count} of what was laid again; `pasted-left` {sheet} where rows came or went,
 * so that the plan does not tell which cell is which
 */
export async function mendPasted(
  gateway: Gateway,
  { areas, pasted }: Snapshot,
  plan: WorkbookPlan,
): Promise<readonly Message[]> {
  const tables = plan.names.filter(({ name }) => pasted.includes(name));
  if (tables.length === 0) return [];
  const moved = tables.filter((table) => !stands(table, areas));
  const bare = await findBare(
    gateway,
    tables.filter((table) => !moved.includes(table)),
    plan,
  );
  const count = bare.reduce((all, { cells }) => all + cells.length, 0);
  if (count > 0) await gateway.trip((context) => bare.forEach((each) => layAgain(context, each)));
  return [
    ...(count > 0 ? [{ code: 'pasted-over' as const, values: { count } }] : []),
    ...moved.map(({ name }) => ({
      code: 'pasted-left' as const,
      values: { sheet: present(areas.get(name), name).sheet },
    })),
  ];
}

/** Whether a table is where the plan has it. */
function stands({ name, area }: PlannedName, areas: Snapshot['areas']): boolean {
  const { top, left, rows } = present(areas.get(name), name);
  return (
    top === area.top &&
    left === area.left &&
    rows.length === area.bottom - area.top + 1 &&
    entryAt(rows, 0).length === area.right - area.left + 1
  );
}

async function findBare(
  gateway: Gateway,
  tables: readonly PlannedName[],
  { sheets }: WorkbookPlan,
): Promise<readonly Bare[]> {
  const asked = await gateway.trip((context) =>
    tables.map(({ name, sheet: title, area }) => {
      const sheet = present(
        sheets.find((each) => each.name === title),
        `sheet of ${name}`,
      );
      const range = rangeOf(context, name);
      const cells = sheet.validations.flatMap(({ areas }) => areas.flatMap(singleCells));
      const types = cells.map(({ top, left }) =>
        range.getCell(top - area.top, left - area.left).dataValidation.load('type'),
      );
      return { name, sheet, cells, types };
    }),
  );
  return asked.map(({ name, sheet, cells, types }) => ({
    name,
    sheet,
    cells: cells.filter((_, i) => entryAt(types, i).type === 'None'),
  }));
}

const rangeOf = ({ workbook }: Context, name: string): Excel.Range => workbook.names.getItem(name).getRange();

function layAgain(context: Context, { name, sheet, cells }: Bare): void {
  if (cells.length === 0) return;
  drawAnew(context);
  const target = rangeOf(context, name).worksheet;
  const part = partOf(sheet, cells);
  clearValidations(target, part);
  layValidations(target, part);
  layHighlights(target, part);
}
