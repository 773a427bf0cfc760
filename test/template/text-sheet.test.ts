/** A paragraph of 1,500 characters fits in one row of a text sheet, on the screen and in print. */
import { textSheet } from '../../src/template/text-sheet';
import { areaNames } from '../../src/workbook/layout';

/** Of 宋体 11 in Excel: a digit is 8 pixels wide, with 5 of padding to a column; a character 11 points, a line 13.5. */
const PIXELS_PER_POINT = 96 / 72;
const pixels = (digits: number): number => digits * 8 + 5;
const LINE = 13.5;
const HIGHEST_ROW = 409;
/** Between the margins of an A4 page in landscape, in pixels. */
const PRINTED = (11.69 - 1) * 96;
const LONG = '依'.repeat(1500);

test('1,500 characters fit in a row, and the row in a page', () => {
  const { sheet, names } = textSheet('六', '六', '说明', areaNames.other, LONG);
  const [label, text] = sheet.columnWidths.map(pixels) as [number, number];
  const lines = Math.ceil(LONG.length / Math.floor((text - 5) / (11 * PIXELS_PER_POINT)));
  const height = sheet.rowHeights.get(names[0]!.area.top)!;
  expect(lines * LINE).toBeLessThanOrEqual(height);
  expect(height).toBeLessThanOrEqual(HIGHEST_ROW);
  expect(sheet.print!.orientation).toBe('landscape');
  expect(label + text).toBeLessThanOrEqual(PRINTED);
});

test('a paragraph stays text, whatever it looks like', () => {
  const { sheet, names } = textSheet('六', '六', '说明', areaNames.other, '2026-1-20');
  const { top } = names[0]!.area;
  expect(sheet.cells.find(({ row, value }) => row === top && value !== undefined)).toMatchObject({
    style: 'paragraph',
    value: '2026-1-20',
  });
});
