/** Healthy workbooks that were called damaged (H2, M4): the page shows what it can of each. */
import { farAway, ledgerBytes, prefixedSheet } from './foreign';
import { oneSheet, rawXlsx, rawParts, zipOf } from './raw-workbook';
import { smallPlan } from './small-plan';
import { looksOf } from '../../../src/template/styles';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/open-xlsx';

const backslashes = (): Uint8Array =>
  zipOf(
    Object.fromEntries(
      Object.entries(rawParts({ sheets: { 表: '<sheetData><row><c><v>7</v></c></row></sheetData>' } })).map(
        ([path, part]) => [path.replace('xl/worksheets/', 'xl\\worksheets\\'), part],
      ),
    ),
  );

test.each<[string, () => Uint8Array, readonly string[], number]>([
  ['a chart sheet', ledgerBytes, ['台账'], 2],
  ['elements with a prefix, in UTF-16', prefixedSheet, ['表'], 1],
  ['a style alone in the last row', farAway, ['表'], 1],
  ['names of parts as Windows writes paths', backslashes, ['表'], 1],
  [
    'no looks that can be read',
    () =>
      rawXlsx({
        sheets: { 表: '<sheetData><row><c><v>7</v></c></row></sheetData>' },
        relationships: '<Relationship Id="rIdSt" Type="x/styles" Target="styles.xml"/>',
        parts: { 'xl/styles.xml': '<styleSheet><cellXfs count="x"><xf fontId="-1"/></cellXfs></styleSheet>' },
      }),
    ['表'],
    1,
  ],
])('%s', async (_, bytes, sheets, values) => {
  const looks = await openXlsx(bytes()).looks();
  expect(looks.sheets.map(({ name }) => name)).toEqual(sheets);
  expect(looks.sheets[0]?.cells.filter(({ value }) => value !== undefined)).toHaveLength(values);
});

test('what hucre is given has the looks of the file, and its hidden sheets', async () => {
  const host = newXlsx();
  await host.insert(smallPlan);
  const { sheets, names } = await host.looks();
  expect(sheets.map(({ visibility }) => visibility)).toEqual(
    smallPlan.sheets.map(({ visibility }) => visibility),
  );
  const [, table] = sheets;
  expect(table).toMatchObject({
    merges: smallPlan.sheets[1]?.merges,
    freeze: { rows: 2, columns: 1 },
    gridlines: false,
  });
  expect(table?.validations.map(({ prompt }) => prompt?.title)).toEqual(['件数', '合计']);
  expect(table?.highlights).toHaveLength(3);
  expect(table?.rowHeights.get(0)).toBe(30);
  expect(names.map(({ name }) => name)).toContain('_xlnm.Print_Titles');
});

test('every cell has the looks of its own style, not of a neighbour', async () => {
  const host = newXlsx();
  await host.insert(smallPlan);
  const { sheets } = await host.looks();
  const planned = smallPlan.sheets.flatMap(({ name, cells }) =>
    cells.map(({ row, column, style }) => ({ name, row, column, looks: looksOf(style ?? {}) })),
  );
  expect(new Set(planned.map(({ looks }) => JSON.stringify(looks))).size).toBeGreaterThan(6);
  for (const { name, row, column, looks } of planned) {
    const cell = sheets
      .find((sheet) => sheet.name === name)
      ?.cells.find((each) => each.row === row && each.column === column);
    const { font, size, bold, sides, horizontal, fill } = looks;
    const expected = { font, size, bold, sides, horizontal };
    const told = Object.entries(expected).filter(([, value]) => value !== undefined);
    // The usual font of the workbook is not told.
    const read = { font: '宋体', size: 11, ...looksOf(cell?.style ?? {}) };
    expect(read).toMatchObject(Object.fromEntries(told));
    expect(read.fill).toBe(fill);
  }
});

test('twelve thousand cells that share a formula', async () => {
  const shared = Array.from(
    { length: 12_000 },
    (_, i) =>
      `<row><c><f t="shared" si="0"${i === 0 ? ' ref="A1:A12000"' : ''}>${i === 0 ? 'B1' : ''}</f></c></row>`,
  );
  const { sheets } = await openXlsx(oneSheet(shared.join(''))).looks();
  expect(sheets[0]?.cells.at(-1)).toMatchObject({ row: 11_999, formula: 'B12000' });
});
