/** Which figure stands under which column, and that none is put under one by a guess. */
import { isRising, underColumns, type Columns } from '../../src/import/recognise/columns';
import type { LineCell } from '../../src/import/recognise/line';

/** Cells from left to right, each as wide as it says: `7`, `7:2` over two columns, `7|2` over two rows. */
const cells = (written: string, column = 1): LineCell[] => {
  let at = column;
  return written.split(' ').map((each) => {
    const [, text = '', columns = '1', rows = '1'] = /^(-?\w*)(?::(\d))?(?:\|(\d))?$/.exec(each) ?? [];
    const columnSpan = Number(columns);
    const cell = { text: text === '-' ? '' : text, column: at, columnSpan, rowSpan: Number(rows) };
    at += columnSpan;
    return { ...cell, continued: false };
  });
};

/** Headers a, b, c in the columns 1, 2, 3, in the order of the format. */
const columns = (over: Partial<Columns> = {}): Columns => ({
  keys: ['a', 'b', 'c'],
  starts: new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
  ]),
  inOrder: true,
  ...over,
});

const FULL = { ragged: false, overlong: false };
const placed = (found: Columns, line: readonly LineCell[], shape = FULL) => {
  const { placed: by, left } = underColumns(found, line, shape);
  return [Object.fromEntries([...by].map(([key, { text }]) => [key, text])), left.map(({ text }) => text)];
};

const wide = new Map([
  ['a', 1],
  ['b', 3],
  ['c', 5],
]);
const swapped = new Map([
  ['b', 1],
  ['a', 2],
  ['c', 3],
]);
const onlyA = new Map([['a', 1]]);

test.each<[string, Columns, LineCell[], Record<string, string>, string[]]>([
  ['each under its header', columns(), cells('7 8 9'), { a: '7', b: '8', c: '9' }, []],
  ['blanks are figures too', columns(), cells('7 - 9'), { a: '7', b: '', c: '9' }, []],
  ['a row that was pushed on', columns(), cells('7 - 8 9'), {}, ['7', '8', '9']],
  ['a row that was pushed on, with a word', columns(), cells('7 - 8 x 9'), {}, ['7', '8', 'x', '9']],
  ['a figure beyond a full row', columns(), cells('7 8 9 5'), { a: '7', b: '8', c: '9' }, ['5']],
  ['words beyond a row with a blank', columns(), cells('7 - 9 x'), { a: '7', b: '', c: '9' }, ['x']],
  [
    'a figure beyond, where a header is lost',
    columns({ lacking: true }),
    cells('7 8 9 5'),
    {},
    ['7', '8', '9', '5'],
  ],
  ['headers as wide as two', columns({ starts: wide }), cells('7:2 8:2 9:2'), { a: '7', b: '8', c: '9' }, []],
  [
    'headers in another order, where they stand',
    columns({ starts: swapped, inOrder: false }),
    cells('7 8 9'),
    { b: '7', a: '8', c: '9' },
    [],
  ],
  [
    'headers that were not found, by order',
    columns({ starts: onlyA }),
    cells('7 8 9'),
    { a: '7', b: '8', c: '9' },
    [],
  ],
  [
    'headers moved aside, by order',
    columns({
      starts: new Map([
        ['a', 2],
        ['b', 3],
        ['c', 4],
      ]),
    }),
    cells('7 8 9'),
    { a: '7', b: '8', c: '9' },
    [],
  ],
  [
    'a blank too many at the end',
    columns({ starts: onlyA }),
    cells('7 8 9 -'),
    { a: '7', b: '8', c: '9' },
    [],
  ],
  ['a blank too many in front', columns({ starts: onlyA }), cells('- 7 8 9'), { a: '7', b: '8', c: '9' }, []],
  [
    'a blank in front that is a figure',
    columns({ starts: onlyA }),
    cells('- 8 9'),
    { a: '', b: '8', c: '9' },
    [],
  ],
])('%s', (_, found, line, figures, left) => {
  expect(placed(found, line)).toEqual([figures, left]);
});

test.each<[string, Columns, LineCell[], Record<string, string>, string[]]>([
  ['over two columns is under neither', columns(), cells('7:2 9'), { c: '9' }, ['7']],
  ['over two columns and blank leaves both empty', columns(), cells('-:2 9'), { a: '', b: '', c: '9' }, []],
  ['of two rows is under none', columns(), cells('7 8|2 9'), { a: '7', c: '9' }, ['8']],
  ['behind the last column', columns(), cells('7 8 9 4'), { a: '7', b: '8', c: '9' }, ['4']],
  [
    'that begins between two headers',
    columns({ starts: wide }),
    cells('7:1 8:1 4:2 9:2'),
    { a: '7', b: '4', c: '9' },
    ['8'],
  ],
  [
    'where headers were not found and their order is another',
    columns({ starts: onlyA, inOrder: false }),
    cells('7 8 9'),
    {},
    ['7', '8', '9'],
  ],
  ['too few for the headers that were not found', columns({ starts: onlyA }), cells('7 8'), {}, ['7', '8']],
  ['too many for them', columns({ starts: onlyA }), cells('7 8 9 4'), {}, ['7', '8', '9', '4']],
  ['of different widths', columns({ starts: onlyA }), cells('7 8:2 9'), {}, ['7', '8', '9']],
])('a cell %s: it is told', (_, found, line, figures, left) => {
  expect(placed(found, line)).toEqual([figures, left]);
});

test('in a row that is cut short or too long, only a whole row is read', () => {
  const ragged = { ragged: true, overlong: false };
  expect(placed(columns(), cells('7 8'), ragged)).toEqual([{}, ['7', '8']]);
  expect(placed(columns(), cells('7 - 9 4'), { ragged: false, overlong: true })).toEqual([
    {},
    ['7', '9', '4'],
  ]);
  expect(placed(columns(), cells('7 8 9'), ragged)).toEqual([{ a: '7', b: '8', c: '9' }, []]);
  // What is in front of a short row belongs to the label.
  expect(placed(columns({ starts: onlyA }), cells('- 7 8 9'), ragged)).toEqual([
    { a: '7', b: '8', c: '9' },
    [],
  ]);
  expect(placed(columns({ starts: onlyA }), cells('- 8 9'), ragged)).toEqual([{}, ['8', '9']]);
});

test.each([
  [[], true],
  [[3], true],
  [[1, 2, 5], true],
  [[0, 1], true],
  [[-2, -1], true],
  [[1, 1], false],
  [[1, 3, 2], false],
])('%j rises: %s', (numbers, rises) => {
  expect(isRising(numbers)).toBe(rises);
});
