/** How a sheet is printed. */
import type { WriteSheet } from 'hucre/xlsx';
import type { Sheet } from '../../../workbook/sheet';
import { printedPage } from '../../../template/styles';

type Page = Pick<WriteSheet, 'pageSetup' | 'headerFooter' | 'rowBreaks'>;

const { margins, footer } = printedPage;

/** A page that was read from a file is what hucre made of it. */
export function writePage(print: Sheet['print'] = {}): Page {
  if (!('orientation' in print)) return print as Page;
  const { orientation, breaks } = print;
  return {
    pageSetup: {
      paperSize: 'a4',
      orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins,
    },
    headerFooter: { oddFooter: `&C${footer}` },
    ...(breaks && { rowBreaks: breaks.map((row) => row - 1) }),
  };
}
