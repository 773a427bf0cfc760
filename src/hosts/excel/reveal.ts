/// <reference types="office-js" />
/** Jumping to a cell. Selecting before the sheet is in front does nothing on some hosts (#5118, #5769). */
import type { Gateway } from './gateway';
import type { Place } from '../../workbook/port';

export async function revealPlace(gateway: Gateway, { area, row, column }: Place): Promise<void> {
  const cell = ({ workbook }: Excel.RequestContext) =>
    workbook.names.getItem(area).getRange().getCell(row, column);
  await gateway.trip((context) => cell(context).worksheet.activate());
  await gateway.trip((context) => cell(context).select());
}
