/// <reference types="office-js" />
/** More rows for an area that is full. */
import type { Gateway } from './gateway';

/** Before the last row, so that the name and the conditional formats of the area take them in. */
export const addRows = (gateway: Gateway, area: string, count: number): Promise<void> =>
  gateway.trip(({ workbook }) => {
    const last = workbook.names.getItem(area).getRange().getLastRow();
    last
      .getResizedRange(count - 1, 0)
      .getEntireRow()
      .insert('Down');
  });
