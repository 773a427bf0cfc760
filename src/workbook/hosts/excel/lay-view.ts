/// <reference types="office-js" />
/** What stays in view, and how a sheet is printed. */
import { rangeAddress } from '../../layout';
import type { PlannedSheet } from '../../plan';

export function layView(sheet: Excel.Worksheet, { visibility, freeze }: PlannedSheet): void {
  if (visibility !== 'visible') return;
  sheet.showGridlines = false;
  if (!freeze) return;
  const { rows, columns } = freeze;
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else sheet.freezePanes.freezeAt(rangeAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
}

export function layPrint(sheet: Excel.Worksheet, { print }: PlannedSheet): void {
  if (!print) return;
  const { orientation, titleRows } = print;
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
  if (titleRows) sheet.pageLayout.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
}
