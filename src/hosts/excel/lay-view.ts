/// <reference types="office-js" />
/** What stays in view, and how a sheet is printed. */
import { addressOf, rangeAddress } from '../../ooxml/sheet/reference';
import type { PlannedSheet } from '../../workbook/plan';
import { printedPage } from '../../template/styles';

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
  const { orientation, titleRows, breaks = [] } = print;
  const page = sheet.pageLayout;
  page.paperSize = 'A4';
  page.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.setPrintMargins('Inches', printedPage.margins);
  page.headersFooters.defaultForAllPages.centerFooter = printedPage.footer;
  for (const row of breaks) sheet.horizontalPageBreaks.add(addressOf(row, 0));
  if (titleRows) page.setPrintTitleRows(`$${titleRows[0] + 1}:$${titleRows[1] + 1}`);
}
