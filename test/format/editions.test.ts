import { readFileSync } from 'node:fs';
import {
  cellsInBoth,
  edition2019,
  edition2021,
  editionForYear,
  editions,
  findCell,
  isEditionId,
  rowName,
} from '../../src/format/editions';
import { EDITION_IDS, type TableFormat } from '../../src/format/edition';
import { TABLE_IDS } from '../../src/format/edition';
import { specification, whereSpecified } from '../specification';

describe('the editions', () => {
  test.each([
    ['2021', { proactive: 10, requests: 175, review: 15 }, 21],
    ['2019', { proactive: 22, requests: 161, review: 15 }, 19],
  ] as const)('%s has the official number of figures', (id, counts, outcomes) => {
    const edition = editions[id];
    for (const table of TABLE_IDS) {
      expect(edition.cells.filter((cell) => cell.table === table)).toHaveLength(counts[table]);
    }
    expect(edition.outcomeRows).toHaveLength(outcomes);
    expect(new Set(edition.cells.map((cell) => cell.id)).size).toBe(edition.cells.length);
  });

  test.each(EDITION_IDS)('%s: every grid place is covered exactly once', (id) => {
    for (const table of TABLE_IDS) expect(coverage(editions[id].tables[table])).toEqual([]);
  });

  test.each(EDITION_IDS)('%s: every figure stands in a grid, once', (id) => {
    const edition = editions[id];
    const placed = TABLE_IDS.flatMap((table) => edition.tables[table].grid.flatMap((g) => g.cell ?? []));
    expect(placed).toEqual(edition.cells.map((cell) => cell.id));
  });

  test.each<[unknown, boolean]>([
    ['2021', true],
    ['2019', true],
    ['2020', false],
    ['', false],
    [2021, false],
    [undefined, false],
  ])('%p is an edition: %p', (value, expected) => {
    expect(isEditionId(value)).toBe(expected);
  });

  test.each([
    [2008, '2019'],
    [2019, '2019'],
    [2020, '2019'],
    [2021, '2021'],
    [2026, '2021'],
  ])('%d is reported by the edition of %s', (year, id) => {
    expect(editionForYear(year).id).toBe(id);
  });

  test('what means the same in both: all of 三 but （六）, all of 四, of 二 what kept its columns', () => {
    const both = cellsInBoth(edition2019, edition2021);
    const rows = (table: string) => [
      ...new Set(both.flatMap((cell) => (cell.table === table ? [cell.rowKey] : []))),
    ];
    expect(rows('proactive')).toEqual(['licences', 'penalties', 'compulsion']);
    expect(rows('requests')).toEqual(
      [
        ...new Set(edition2019.cells.flatMap(({ table, rowKey }) => (table === 'requests' ? [rowKey] : []))),
      ].filter((row) => row !== 'otherOutcome'),
    );
    expect(both.filter(({ table }) => table === 'review')).toHaveLength(15);
    expect(
      cellsInBoth(edition2021, edition2019)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(both.map(({ id }) => id).sort());
    expect(cellsInBoth(edition2021, edition2021)).toBe(edition2021.cells);
  });

  test.each([
    ['proactive', 'rules', '规章'],
    ['requests', 'granted', '（一）予以公开'],
    ['requests', 'refusedStateSecret', '1.属于国家秘密'],
    ['review', 'reconsideration', '行政复议'],
    ['requests', 'of another form', 'of another form'],
  ] as const)('a row of %s, %s, is called %s', (table, row, name) => {
    expect(rowName(edition2021, table, row)).toBe(name);
  });

  test('a name of the other edition is not a figure', () => {
    expect(findCell(edition2021, 'proactive.rules.issued')?.column).toEqual(['本年制发件数']);
    expect(findCell(edition2019, 'proactive.rules.issued')).toBeUndefined();
  });
});

/** Grid places that are covered not at all or more than once. */
function coverage(table: TableFormat): string[] {
  const times = new Map<string, number>();
  for (const g of table.grid) {
    for (let r = g.row; r < g.row + g.rowSpan; r++) {
      for (let c = g.column; c < g.column + g.columnSpan; c++) {
        times.set(`${r},${c}`, (times.get(`${r},${c}`) ?? 0) + 1);
      }
    }
  }
  const wrong: string[] = [];
  for (let r = 0; r < table.rows; r++) {
    for (let c = 0; c < table.columns; c++) if (times.get(`${r},${c}`) !== 1) wrong.push(`${r},${c}`);
  }
  return wrong;
}

whereSpecified('against the specification', () => {
  test.each(EDITION_IDS)('every figure of %s has its official name, labels and unit', (id) => {
    const spec = JSON.parse(readFileSync(specification(`spec/cells-${id}.json`), 'utf8'));
    const ours = editions[id].cells.map((cell) => ({
      cell: cell.id,
      table: { proactive: '二', requests: '三', review: '四' }[cell.table],
      row: cell.row,
      column: cell.column,
      unit: cell.unit,
      decimals: cell.decimals,
    }));
    expect(ours).toEqual(spec.cells);
  });

  test('the grids of 2021 are those of the official blank template', () => {
    const spec = JSON.parse(readFileSync(specification('spec/template-structure.json'), 'utf8'));
    TABLE_IDS.forEach((id, i) => {
      const { rows, cols, gridTwips, cells } = spec.tables[i];
      const table = edition2021.tables[id];
      expect([table.rows, table.columns, table.widths]).toEqual([rows, cols, gridTwips]);
      const ours = table.grid.map((g) => ({
        r: g.row,
        c: g.column,
        text: g.text,
        ...(g.columnSpan > 1 && { colspan: g.columnSpan }),
        ...(g.rowSpan > 1 && { rowspan: g.rowSpan }),
      }));
      const order = (a: { r: number; c: number }, b: { r: number; c: number }) => a.r - b.r || a.c - b.c;
      expect(ours.sort(order)).toEqual([...cells].sort(order));
    });
  });
});
