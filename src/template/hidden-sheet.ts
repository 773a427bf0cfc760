/** The very-hidden sheet: version, edition, and flags of every area by which marks are shown. */
import type { SheetWithNames } from './sheet-with-names';
import { markedTexts } from '../workbook/flags';
import { areaNames, KEPT_ROWS, LAYOUT_VERSION } from '../workbook/layout';
import type { PlannedName } from '../workbook/plan';
import { TABLE_IDS, type Edition } from '../format/edition';

export const HIDDEN_SHEET = '_nianbao';
const FIRST_FLAGS_ROW = 2 + KEPT_ROWS;
/** Room for flags of rows that a clerk inserts into a table. */
const SPARE_ROWS = 12;
/** Paragraphs of a part that can be marked. */
const TEXT_ROWS = 40;

export function hiddenSheet(edition: Edition): SheetWithNames {
  const names: Omit<PlannedName, 'sheet'>[] = [
    field(areaNames.version, 0),
    field(areaNames.edition, 1),
    // Which marks were shown last, beside the version: where nothing has changed, nothing is written.
    { name: areaNames.marks, area: { top: 0, bottom: 0, left: 1, right: 1 } },
    { name: areaNames.kept, area: { top: 2, bottom: 2 + KEPT_ROWS - 1, left: 0, right: 0 } },
  ];
  let top = FIRST_FLAGS_ROW;
  for (const id of TABLE_IDS) {
    const { rows, columns } = edition.tables[id];
    names.push({
      name: areaNames.flags(id),
      area: { top, left: 0, bottom: top + rows + SPARE_ROWS - 1, right: columns - 1 },
    });
    top += rows + SPARE_ROWS + 1;
  }
  for (const { flags } of markedTexts) {
    names.push({ name: flags, area: { top, left: 0, bottom: top + TEXT_ROWS - 1, right: 0 } });
    top += TEXT_ROWS + 1;
  }
  return {
    sheet: {
      name: HIDDEN_SHEET,
      visibility: 'veryHidden',
      columnWidths: [],
      rowHeights: new Map(),
      cells: [
        { row: 0, column: 0, style: 'hidden', value: LAYOUT_VERSION },
        { row: 1, column: 0, style: 'hidden', value: edition.id },
      ],
      merges: [],
      validations: [],
      highlights: [],
    },
    names,
  };
}

const field = (name: string, row: number) => ({ name, area: { top: row, bottom: row, left: 0, right: 0 } });
