/** An official row that was deleted: where it belongs, and what is put back. */
import { sampleReport } from './sample-report';
import { templateOf } from '../../src/app/template-of';
import { editions } from '../../src/format/editions';
import { EDITION_IDS, TABLE_IDS, type EditionId, type TableId } from '../../src/format/edition';
import { areaNames, placeOf } from '../../src/workbook/layout';
import { lookOf, lostRow } from '../../src/workbook/lost-row';
import type { Standing, Standings } from '../../src/workbook/standing';

const EDITIONS = EDITION_IDS;

/** How a table stands after some of its rows, as the official grid counts them, were deleted. */
function standingsWithout(edition: EditionId, table: TableId, rows: readonly number[], aside = 0): Standings {
  const cells = editions[edition].cells.flatMap(({ id, table: of }): [string, Standing][] => {
    const place = placeOf(editions[edition], id);
    const gone = of === table ? rows : [];
    if (gone.includes(place.row)) return [];
    const row = place.row - gone.filter((each) => each < place.row).length;
    const now = { ...place, row, column: place.column + aside };
    return [[id, { place: now, sheet: '表', row, column: now.column }]];
  });
  return { totals: 'live', cells: new Map(cells), texts: new Map() };
}

const rowsOf = (edition: EditionId, table: TableId): number[] => [
  ...new Set(
    editions[edition].cells
      .filter((cell) => cell.table === table)
      .map(({ id }) => placeOf(editions[edition], id).row),
  ),
];

const missing = (table: TableId, row: number) => ({ code: 'row-missing' as const, values: { table, row } });

const lost = (table: TableId, row: number, gone: readonly number[] = [row], edition: EditionId = '2021') =>
  lostRow(missing(table, row), editions[edition], standingsWithout(edition, table, gone));

test.each(EDITIONS.flatMap((edition) => TABLE_IDS.map((table) => [edition, table] as const)))(
  '%s, %s: what took a row’s place makes room for it, and the last goes below the others; where none is left nothing tells',
  (edition, table) => {
    const rows = rowsOf(edition, table);
    const found = rows.map((row) => lost(table, row, [row], edition)?.before);
    expect(found).toEqual(rows.length > 1 ? rows : [undefined]);
  },
);

test('of rows deleted together each goes before what follows them all', () => {
  const rows = rowsOf('2021', 'requests');
  const [first = 0, second = 0, third = 0] = rows.slice(4);
  const gone = [first, second, third];
  expect(gone.map((row) => lost('requests', row, gone)?.before)).toEqual([first, first, first]);
});

test('of rows deleted on both sides of a heading the first goes before that heading', () => {
  const rows = rowsOf('2021', 'proactive');
  const i = rows.findIndex((row, at) => (rows[at + 1] ?? row) > row + 1);
  const [above = 0, below = 0] = rows.slice(i);
  expect(below - above).toBe(3);
  expect(lost('proactive', above, [above, below])?.before).toBe(above);
  expect(lost('proactive', below, [above, below])?.before).toBe(below - 1);
});

test('what is not about a missing row, or where the columns were moved, is not put back', () => {
  const [row = 0] = rowsOf('2021', 'requests');
  const edition = editions['2021'];
  expect(
    lostRow(
      { code: 'figure-missing' as never, values: { table: 'requests', row } },
      edition,
      standingsWithout('2021', 'requests', [row]),
    ),
  ).toBeUndefined();
  expect(
    lostRow(missing('requests', row), edition, standingsWithout('2021', 'requests', [row], 1)),
  ).toBeUndefined();
  // A column that was put in moves those after it.
  const [still, aside] = [0, 1].map((by) => standingsWithout('2021', 'requests', [row], by).cells);
  const some = new Map([...still!].map(([id, at]) => [id, at.column > 5 ? aside!.get(id)! : at]));
  expect(
    lostRow(missing('requests', row), edition, {
      ...standingsWithout('2021', 'requests', [row]),
      cells: some,
    }),
  ).toBeUndefined();
  // Another table that was moved is no reason.
  const moved = standingsWithout('2021', 'requests', [row]);
  const others = standingsWithout('2021', 'requests', [row], 1).cells;
  const cells = new Map(
    [...moved.cells].map(([id, at]) => [id, id.startsWith('review.') ? others.get(id)! : at]),
  );
  expect(lostRow(missing('requests', row), edition, { ...moved, cells })).toMatchObject({ row, before: row });
});

describe('what is put back', () => {
  const plan = templateOf(sampleReport);
  const look = (table: TableId, row: number, gone: readonly number[] = [row]) =>
    lookOf(lost(table, row, gone)!, areaNames.table(table), plan);
  const labels = (table: TableId, row: number): string[] =>
    look(table, row).cells.flatMap(({ value }) => value ?? []);
  const rowOf = (cell: string): number => placeOf(editions['2021'], cell).row;

  test.each([
    ['requests.received.total', ['一、本年新收政府信息公开申请数量']],
    ['requests.granted.total', ['三、本年度办理结果', '（一）予以公开']],
    ['requests.unavailableUnclear.total', ['3.补正后申请内容仍不明确']],
    ['requests.declinedPetition.total', ['（五）不予处理', '1.信访举报投诉类申请']],
    ['requests.handled.total', ['（七）总计']],
  ])('of %s the labels %j', (cell, expected) => {
    expect(labels('requests', rowOf(cell))).toEqual(expected);
  });

  test('a cell for every column, with its look, at its height', () => {
    const { area, before, height, cells } = look('requests', rowOf('requests.granted.total'));
    expect({ area, before, height }).toEqual({ area: 'nb_requests', before: 5, height: 22 });
    expect(cells.map(({ column }) => column).sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(cells.filter(({ style }) => style === 'count').map(({ column }) => column)).toEqual([
      3, 4, 5, 6, 7, 8,
    ]);
  });

  test.each<[string, string, readonly string[], (readonly [above: number, below: number])[]]>([
    [
      'within a block',
      'partlyGranted',
      [],
      [
        [1, 20],
        [0, 0],
      ],
    ],
    [
      'the first of a block',
      'granted',
      [],
      [
        [0, 21],
        [0, 0],
      ],
    ],
    [
      'the last of a block of rows',
      'unavailableUnclear',
      [],
      [
        [12, 9],
        [2, 0],
      ],
    ],
    ['in a row of its own', 'received', [], [[0, 0]]],
    [
      'a block that is gone but for it is not joined to its neighbours',
      'unavailableUnclear',
      ['unavailableNotHeld', 'unavailableNotReadyMade'],
      [
        [10, 9],
        [0, 0],
      ],
    ],
  ])('%s: what it is joined to', (_, row, others, expected) => {
    const gone = [row, ...others].map((each) => rowOf(`requests.${each}.total`));
    const { merges } = look('requests', gone[0]!, gone);
    expect(merges.map(({ above, below }) => [above, below])).toEqual(expected);
    expect(merges[0]).toMatchObject({ left: 0 });
  });

  test('an area the template has not', () => {
    expect(() => lookOf(lost('requests', 5)!, 'nb_other_area', plan)).toThrow('nb_other_area');
  });
});
