import { columnWidths } from '../../src/document/flow/column-widths';
import { isVertical, placesByRow } from '../../src/document/grid';
import type { Table, TableCell } from '../../src/document/model';
import { reportTable } from '../../src/document/report-table';
import { editions } from '../../src/format/editions';
import { EDITION_IDS, TABLE_IDS } from '../../src/format/edition';
import { distinctReport } from './sample';

const cell = (text: string, rest: Partial<TableCell> = {}): TableCell => ({
  text,
  role: 'number',
  rowSpan: 1,
  columnSpan: 1,
  ...rest,
});

describe.each(EDITION_IDS)('the tables of %s', (edition) => {
  const tables = TABLE_IDS.map((id) => reportTable(distinctReport(edition), id));

  test('cover every column of every row once', () => {
    TABLE_IDS.forEach((id, i) => {
      for (const places of placesByRow(tables[i]!)) {
        const columns = places.flatMap((p) =>
          Array.from({ length: p.cell.columnSpan }, (_, c) => p.column + c),
        );
        expect(columns).toEqual(Array.from({ length: editions[edition].tables[id].columns }, (_, c) => c));
      }
    });
  });

  test('are read across, but for 三、本年度办理结果', () => {
    const vertical = tables.flatMap((table) => table.rows.flat().filter(isVertical));
    expect(vertical.map(({ text }) => text)).toEqual(['三、本年度办理结果']);
  });
});

describe('column widths', () => {
  const widths = (table: Omit<Table, 'kind' | 'headerRows'>, width: number) =>
    columnWidths({ kind: 'table', headerRows: 0, ...table }, { width, em: 200, padding: 50 });

  test('are in the official proportions where every figure has room', () => {
    expect(widths({ widths: [1, 2, 1], rows: [[cell('1'), cell('2'), cell('3')]] }, 4000)).toEqual([
      1000, 2000, 1000,
    ]);
  });

  test('a long figure takes room from the columns that can spare it, in proportion', () => {
    // Needs: 5 digits of 0.64 em and the padding, 690; the others have 322 and 822 to spare.
    const [own, less, more] = widths(
      { widths: [1, 1, 2], rows: [[cell('12345'), cell('1'), cell('2')]] },
      2000,
    );
    expect(own).toBe(690);
    expect([less, more]).toEqual([447, 863]);
  });

  test('where nothing is left to spare, all give way alike and none vanishes', () => {
    const rows = [[cell('123456789'), cell('123456789'), cell('1')]];
    const narrow = widths({ widths: [1, 1, 2], rows }, 1000);
    // In proportion to the needs: 1,202 of 2,582 twice, and 178.
    expect(narrow).toEqual([466, 465, 69]);
  });
});
