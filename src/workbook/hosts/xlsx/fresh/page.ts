/** How a planned sheet is printed. */
import type { PlannedSheet } from '../../../plan';
import type { PicturedPage } from '../picture/picture';

const margins = { top: 0.6, right: 0.5, bottom: 0.7, left: 0.5, header: 0.3, footer: 0.3 };

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
        headerFooter: { oddFooter: '&C第 &P 页 共 &N 页' },
      }
    : {};
