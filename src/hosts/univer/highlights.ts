/** The template's own conditional formats, where its areas stand now. */
import type { ICellData, Nullable } from '@univerjs/core';
import type { Book } from './book';
import { rawCell } from './cell';
import { areaNames } from '../../workbook/layout';
import type { PlannedHighlight } from '../../workbook/plan';
import { coverName, NEEDED } from '../../workbook/cover';
import { neededHighlight } from '../../template/cover-sheet';
import { markHighlights, tableHighlights } from '../../template/highlights';
import { markedTexts } from '../../workbook/flags';
import { TABLE_IDS } from '../../format/edition';
import { editions, isEditionId } from '../../format/editions';

export const highlightsOn = (book: Book, sheet: string): PlannedHighlight[] => [
  ...coverHighlights(book, sheet),
  ...tablesHighlights(book, sheet),
  ...textsHighlights(book, sheet),
];

function coverHighlights(book: Book, sheet: string): PlannedHighlight[] {
  const areas = NEEDED.flatMap((field) => {
    const found = book.locate(coverName(field));
    return found?.sheet.getSheetId() === sheet ? [found.area] : [];
  });
  return areas.length > 0 ? [neededHighlight(areas)] : [];
}

/** Rows inserted into a table leave it the marks alone. */
function tablesHighlights(book: Book, sheet: string): PlannedHighlight[] {
  const id = rawCell(firstCell(book, areaNames.edition)).value;
  if (typeof id !== 'string' || !isEditionId(id)) return [];
  const edition = editions[id];
  return TABLE_IDS.flatMap((table) => {
    const found = book.locate(areaNames.table(table));
    if (!found || found.sheet.getSheetId() !== sheet) return [];
    const { area } = found;
    const { rows, columns } = edition.tables[table];
    const planned = tableHighlights(edition, table, area);
    const whole = area.bottom - area.top + 1 === rows && area.right - area.left + 1 === columns;
    return whole ? planned : planned.slice(0, 3).map((highlight) => ({ ...highlight, areas: [area] }));
  });
}

/** Marks alone; a workbook of an earlier version has no flags for its words. */
const textsHighlights = (book: Book, sheet: string): PlannedHighlight[] =>
  markedTexts.flatMap(({ area, flags }) => {
    const found = book.locate(area);
    const isHere = found?.sheet.getSheetId() === sheet && book.locate(flags) !== undefined;
    return isHere ? markHighlights(area, [found.area]) : [];
  });

function firstCell(book: Book, name: string): Nullable<ICellData> {
  const found = book.locate(name);
  return found?.sheet.getCellRaw(found.area.top, found.area.left);
}
