/** How a planned sheet is printed. */
import type { PlannedSheet } from '../../../workbook/plan';
import { printedPage } from '../../../template/styles';
import type { PicturedPage } from './picture';

const { margins, footer } = printedPage;

/** Nothing where the plan says nothing. */
export const pageOf = ({ print }: PlannedSheet): PicturedPage =>
  print
    ? {
        pageSetup: {
          paperSize: 'a4',
          orientation: print.orientation,
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          horizontalCentered: true,
          margins,
        },
        headerFooter: { oddFooter: `&C${footer}` },
      }
    : {};
