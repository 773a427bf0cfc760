/// <reference types="office-js" />
import type { Context } from './gateway';

/**
 * A conditional format that looks at another cell is else drawn as it was (OfficeDev/office-js #5299);
 * this has the sheet drawn once the round trip is over (#1157).
 */
export const drawAnew = ({ workbook }: Context): void =>
  workbook.application.suspendScreenUpdatingUntilNextSync();
