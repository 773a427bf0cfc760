/** What was read of a table is kept once, with its place; what cannot be told is left out and said. */
import { Gathering, hasFigures, isFigure } from '../../src/import/recognise/gathering';
import type { Line, LineCell } from '../../src/import/recognise/line';

const cell = (text: string, column = 3): LineCell => ({
  text,
  column,
  columnSpan: 1,
  rowSpan: 1,
  continued: false,
});
const line = (row: number, ...cells: LineCell[]): Line => ({
  block: 4,
  grid: 4,
  row,
  cells,
  ragged: false,
  overlong: false,
});

const gathered = (...texts: string[]) => {
  const gathering = new Gathering('requests');
  texts.forEach((text, row) => gathering.figure('granted', 'total', line(row, cell(text)), cell(text)));
  return gathering;
};
const unread = (text: string, at: number, row = 'granted') => ({
  code: 'import-cell-unread',
  values: { table: 'requests', row, line: at, column: 4, text },
});

describe('a figure that stands there more than once', () => {
  test.each<[string, string[], string, number]>([
    ['once', [' 12 '], '12', 0],
    ['the same again', ['12', '12'], '12', 0],
    ['the same, spaced out', ['12', '1 2'], '12', 0],
    ['blank before it', ['', '12'], '12', 1],
    ['blank after it', ['12', '　'], '12', 0],
    ['blank throughout', ['', ''], '', 1],
  ])('%s: it is read, with the place it was first seen at', (_, texts, text, row) => {
    const { figures, messages } = gathered(...texts);
    expect([...figures]).toEqual([['granted.total', { text, block: 4, row, column: 3 }]]);
    expect(messages).toEqual([]);
  });

  test.each<[string, string[]]>([
    ['another', ['12', '13']],
    ['another, and the first again', ['12', '13', '12']],
    ['another, and a third', ['12', '13', '14']],
  ])('%s: neither is read, and that is said once', (_, texts) => {
    const { figures, messages } = gathered(...texts);
    expect(figures.size).toBe(0);
    expect(messages).toEqual([unread('13', 2)]);
  });
});

describe('what was taken for a row and is none', () => {
  const withRow = () => {
    const gathering = new Gathering('requests');
    for (const [at, key] of ['other', 'otherOutcome'].entries()) {
      const label = cell(key, 0);
      const figures = [cell('7'), cell('', 5)];
      const whole = line(at, label, ...figures);
      gathering.label(whole, label, { axis: 'row', key, official: '（六）其他处理' });
      gathering.figure(key, 'total', whole, cell('7'));
      gathering.figure(key, 'enterprise', whole, cell('', 5));
    }
    return gathering;
  };

  test('goes with its label; its figures are said to be unread, blanks are not', () => {
    const gathering = withRow();
    gathering.leaveRow('other');
    expect([...gathering.rows]).toEqual(['otherOutcome']);
    expect(gathering.labels.map(({ key }) => key)).toEqual(['otherOutcome']);
    expect([...gathering.figures.keys()]).toEqual(['otherOutcome.total', 'otherOutcome.enterprise']);
    expect(gathering.messages).toEqual([unread('7', 1, '')]);
  });

  test('and where it was never there, nothing goes', () => {
    const gathering = withRow();
    gathering.leaveRow('granted');
    expect(gathering.rows.size).toBe(2);
    expect(gathering.figures.size).toBe(4);
    expect(gathering.messages).toEqual([]);
  });
});

test('a label is kept as it was written, with its place and what it is', () => {
  const gathering = new Gathering('requests');
  const label = cell(' （一）予以公开　', 1);
  gathering.label(line(5, label), label, { axis: 'row', key: 'granted', official: '（一）予以公开' });
  gathering.label(line(2, label), label, { axis: 'column', key: 'total', official: '总计' });
  expect(gathering.labels).toEqual([
    {
      table: 'requests',
      axis: 'row',
      key: 'granted',
      written: '（一）予以公开',
      official: '（一）予以公开',
      block: 4,
      row: 5,
      column: 1,
    },
    expect.objectContaining({ axis: 'column', key: 'total', row: 2 }),
  ]);
  expect([...gathering.rows]).toEqual(['granted']);
});

describe('a row of which nothing is known', () => {
  const said = (...texts: string[]) => {
    const gathering = new Gathering('requests');
    gathering.unknownRow(line(6, ...texts.map((text, column) => cell(text, column))));
    return gathering.messages;
  };

  test('with figures or several words is a row that was not read', () => {
    expect(said('（八）其他', '', '3')).toEqual([
      { code: 'import-row-unread', values: { table: 'requests', line: 7, text: '（八）其他 3' } },
    ]);
    expect(said('12')).toMatchObject([{ code: 'import-row-unread' }]);
    expect(said(' 甲 ', '乙')).toMatchObject([{ code: 'import-row-unread', values: { text: '甲 乙' } }]);
  });

  test('with words alone is a note, under the number of its section', () => {
    expect(said('', ' 注：含上年结转。 ')).toEqual([
      { code: 'import-text-beside', values: { section: '三', text: '注：含上年结转。' } },
    ]);
  });

  test('is quoted by its first sixty letters', () => {
    expect(said('长'.repeat(61))).toMatchObject([{ values: { text: '长'.repeat(60) } }]);
  });
});

test('what is said of a figure, and of a whole table, names the table', () => {
  const gathering = new Gathering('review');
  gathering.unread(line(2, cell(' 1 2　')), cell(' 1 2　'), '行政复议');
  gathering.unread(line(3, cell('7')), cell('7'), '行政复议', 'reconsideration');
  gathering.again();
  gathering.assumed();
  expect(gathering.messages).toEqual([
    {
      code: 'import-cell-unread',
      values: { table: 'review', row: '行政复议', line: 3, column: 4, text: '1 2' },
    },
    {
      code: 'import-cell-unread',
      values: { table: 'review', row: '行政复议', line: 4, column: 4, text: '7' },
    },
    { code: 'import-table-again', values: { table: 'review' } },
    { code: 'import-columns-assumed', values: { table: 'review' } },
  ]);
  expect([...gathering.told]).toEqual(['reconsideration']);
});

test.each([
  ['12', true],
  [' １２ ', true],
  ['-3', true],
  ['－3', true],
  ['+3', true],
  ['1,200.5', true],
  ['1，200', true],
  ['3 5', true],
  ['12件', true],
  ['0.5万元', true],
  ['500元', true],
  ['', false],
  ['　', false],
  ['/', false],
  ['件', false],
  ['约12', false],
  ['12人', false],
  ['12件次', false],
  ['第3项', false],
])('%j is a figure: %s', (text, is) => {
  expect(isFigure(cell(text))).toBe(is);
  expect(hasFigures(line(0, cell('标签', 0), cell(text)))).toBe(is);
});
