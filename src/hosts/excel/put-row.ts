/// <reference types="office-js" />
/** A row that was deleted from an area is put back: labels, looks and merges, and what its cells take. */
import { addressStrings } from './addresses';
import { drawAnew } from './draw-anew';
import type { Context, Gateway } from './gateway';
import { layLooks } from './lay-looks';
import { layHighlights, layValidations } from './lay-rules';
import { partOf } from './part-of';
import type { Snapshot } from './snapshot';
import { asTypedInTextCell } from './text-entry';
import { addressOf, areaReference, rangeAddress, type Rectangle } from '../../ooxml/sheet/reference';
import { Fault } from '../../report/result';
import { cellLooks } from '../../template/styles';
import type { WorkbookPlan } from '../../workbook/plan';
import type { AreaContent, RowLook } from '../../workbook/port';

/** One round trip. @throws Fault `area-missing`, and those of `faults.ts` */
export async function putRow(
  gateway: Gateway,
  { areas }: Snapshot,
  look: RowLook,
  plan: WorkbookPlan,
): Promise<void> {
  const area = areas.get(look.area);
  if (!area) throw new Fault('area-missing', { area: look.area });
  await gateway.trip((context) => {
    drawAnew(context);
    const sheet = context.workbook.names.getItem(look.area).getRange().worksheet;
    makeRoom(context, sheet, area, look);
    layRow(sheet, area, look);
    layRules(sheet, area, look, plan);
  });
}

const boxOf = ({ top, left, rows }: AreaContent): Rectangle => ({
  top,
  left,
  bottom: top + rows.length - 1,
  right: left + (rows[0]?.length ?? 1) - 1,
});

/** A row after the last is not taken in by the name. */
function makeRoom({ workbook }: Context, sheet: Excel.Worksheet, area: AreaContent, look: RowLook): void {
  const box = boxOf(area);
  sheet
    .getRange(addressOf(area.top + look.before, 0))
    .getEntireRow()
    .insert('Down');
  if (look.before < area.rows.length) return;
  const grown = areaReference(area.sheet, { ...box, bottom: box.bottom + 1 });
  workbook.names.getItem(look.area).formula = `=${grown}`;
}

/** A new row takes its looks over from the one above: what of them its cells do not have goes. */
function layRow(sheet: Excel.Worksheet, area: AreaContent, look: RowLook): void {
  const row = area.top + look.before;
  const { left, right } = boxOf(area);
  const range = sheet.getRange(rangeAddress({ top: row, bottom: row, left, right }));
  const merges = look.merges.map(({ above, below, ...across }) => ({
    top: row - above,
    bottom: row + below,
    left: left + across.left,
    right: left + across.right,
  }));
  for (const merge of merges) sheet.getRange(rangeAddress(merge)).unmerge();
  const { format } = range;
  format.font.set({ bold: false, color: '#000000' });
  format.fill.clear();
  format.wrapText = false;
  format.textOrientation = 0;
  format.protection.locked = true;
  if (look.height > 0) format.rowHeight = look.height;
  layLooks(sheet, {
    cells: look.cells.map(({ column, style }) => ({ row, column: left + column, style })),
    merges: [],
  });
  for (const { column, style, value } of look.cells) {
    const cell = sheet.getRange(addressOf(row, left + column));
    cell.numberFormat = [[cellLooks[style].format]];
    if (value !== undefined) cell.values = [[asTypedInTextCell(value)]];
  }
  for (const merge of merges) join(sheet, merge, row);
}

/** The words of a group stand in its first row: those of a row that was its first until now go. */
function join(sheet: Excel.Worksheet, merge: Rectangle, row: number): void {
  if (merge.top === row && merge.bottom > row) sheet.getRange(addressOf(row + 1, merge.left)).values = [['']];
  sheet.getRange(rangeAddress(merge)).merge(false);
}

/** Only where the table is then as planned: else the plan does not tell which cell is which. */
function layRules(
  sheet: Excel.Worksheet,
  area: AreaContent,
  look: RowLook,
  { names, sheets }: WorkbookPlan,
): void {
  const planned = names.find(({ name }) => name === look.area);
  const page = sheets.find(({ name }) => name === planned?.sheet);
  if (!planned || !page) return;
  const box = boxOf(area);
  const grown = { ...box, bottom: box.bottom + 1 };
  if (rangeAddress(grown) !== rangeAddress(planned.area)) return;
  const row = area.top + look.before;
  const own = look.cells.map(({ column }) => {
    const at = area.left + column;
    return { top: row, bottom: row, left: at, right: at };
  });
  const part = partOf(page, own);
  for (const address of addressStrings(own)) {
    const cells = sheet.getRanges(address);
    cells.dataValidation.clear();
    cells.conditionalFormats.clearAll();
  }
  layValidations(sheet, part);
  layHighlights(sheet, part);
}
