/** What a cell says, as text. */
import { cellText, textIn } from '../../src/workbook/areas';

test.each([
  ['a text', '某局', '某局'],
  ['a number', 2025, '2025'],
  ['0', 0, '0'],
  ['yes', true, 'true'],
  ['nothing', null, ''],
  ['lines as everyone divides them', '一\n二', '一\n二'],
  ['lines as Windows divides them', '一\r\n二\r\n\r\n三', '一\n二\n\n三'],
  ['lines as an old Mac divides them', '一\r二\r\r三', '一\n二\n\n三'],
  ['spaces around it', ' 某局 ', ' 某局 '],
])('of %s', (_, value, text) => {
  expect(cellText({ value })).toBe(text);
});

test('of no cell', () => {
  expect(cellText(undefined)).toBe('');
});

test('of an area the first cell, without spaces around it; of none nothing', () => {
  const area = { name: 'nb_agency', sheet: '填报说明', top: 0, left: 0, rows: [[{ value: ' 某局\n' }]] };
  const areas = new Map([['nb_agency', area]]);
  expect(textIn(areas, 'nb_agency')).toBe('某局');
  expect(textIn(areas, 'nb_year')).toBe('');
});
