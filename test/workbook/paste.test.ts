import { bytesOf } from './written';
import { balanced, reportOf } from '../real-reports';
import { templateOf } from '../../src/app/template-of';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { pasteAreas, planPaste, type Grid } from '../../src/workbook/paste';
import { readReport } from '../../src/workbook/read';
import { parseRange } from '../../src/ooxml/sheet/reference';

const report = reportOf(balanced, {
  agency: '某县自然资源局',
  year: 2025,
  narrative: { problems: '一是更新不及时。\n二是人员变动。', other: '' },
});

const REQUESTS = '三 依申请公开';
const PROBLEMS = '五 问题改进';

const book = bytesOf(templateOf(report));
const inserted = async () => openXlsx(await book);

async function pasted(sheet: string, reference: string, grid: Grid) {
  const host = await inserted();
  return planPaste(grid, sheet, parseRange(reference)!, await pasteAreas(host), await readReport(host));
}

const valuesOf = (plan: Awaited<ReturnType<typeof pasted>>) =>
  plan?.writes.map(({ place: { row, column }, value }) => [row, column, value]);

describe('into a table', () => {
  test.each<[string, string, Grid, unknown[], Partial<Record<'outside' | 'totals', number>>]>([
    [
      'a row',
      'D6',
      [['1', '2', '3']],
      [
        [3, 3, 1],
        [3, 4, 2],
        [3, 5, 3],
      ],
      {},
    ],
    [
      'a column',
      'D6',
      [['1'], ['2']],
      [
        [3, 3, 1],
        [4, 3, 2],
      ],
      {},
    ],
    [
      'digits as programs show them',
      'D6',
      [['1,200', '６０', '/', '']],
      [
        [3, 3, 1200],
        [3, 4, 60],
        [3, 5, '/'],
        [3, 6, null],
      ],
      {},
    ],
    [
      'one value for all that is selected',
      'D6:E7',
      [['0']],
      [
        [3, 3, 0],
        [3, 4, 0],
        [4, 3, 0],
        [4, 4, 0],
      ],
      {},
    ],
    ['a line with its label', 'C10', [['1.属于国家秘密', '4']], [[7, 3, 4]], {}],
    [
      'lines with their labels',
      'C10',
      [
        ['1.属于国家秘密', '4'],
        ['2.其他法律行政法规禁止公开', '5'],
      ],
      [
        [7, 3, 4],
        [8, 3, 5],
      ],
      {},
    ],
    [
      'lines with one another’s labels',
      'C10',
      [
        ['2.其他法律行政法规禁止公开', '4'],
        ['1.属于国家秘密', '5'],
      ],
      [
        [7, 3, 4],
        [8, 3, 5],
      ],
      { outside: 2 },
    ],
    ['a line with two labels', 'B10', [['（三）不予公开', '1.属于国家秘密', '4']], [[7, 3, 4]], {}],
    ['nothing for a total', 'I6:J6', [['2', '']], [[3, 8, 2]], {}],
    ['a line with its labels left out', 'B10', [['', '', '4']], [[7, 3, 4]], {}],
    ['more lines than the table has left', 'D30', [['1'], ['2'], ['']], [[27, 3, 1]], { outside: 1 }],
    ['a line with another label', 'C10', [['法律禁止公开', '4']], [[7, 3, 4]], { outside: 1 }],
    [
      'a total that comes to the same is not told',
      'D6:J6',
      [['1', '0', '0', '0', '0', '2', '3']],
      [
        [3, 3, 1],
        [3, 4, 0],
        [3, 5, 0],
        [3, 6, 0],
        [3, 7, 0],
        [3, 8, 2],
      ],
      {},
    ],
    [
      'a total that comes to something else is told and stays',
      'D6:J6',
      [['1', '0', '0', '0', '0', '2', '9']],
      [
        [3, 3, 1],
        [3, 4, 0],
        [3, 5, 0],
        [3, 6, 0],
        [3, 7, 0],
        [3, 8, 2],
      ],
      { totals: 1 },
    ],
  ])('%s', async (_, reference, grid, values, told) => {
    const plan = await pasted(REQUESTS, reference, grid);
    expect(valuesOf(plan)).toEqual(values);
    expect(plan).toMatchObject({ outside: 0, totals: 0, ...told });
    expect(plan).not.toHaveProperty('insert');
  });

  test.each([
    ['what it came to', '3', 0],
    ['something else', '4', 1],
  ])('a formula of the clerk’s own is left; pasted over it: %s', async (_, text, totals) => {
    const host = await inserted();
    const place = { area: 'nb_requests', row: 5, column: 3 };
    await host.write([{ place, value: 3, formula: '1+2' }]);
    const range = parseRange('D8')!;
    const plan = planPaste([[text]], REQUESTS, range, await pasteAreas(host), await readReport(host));
    expect(plan).toMatchObject({ writes: [], totals });
  });

  test('which stands further right, and lower, than we put it', async () => {
    const host = await inserted();
    const [areas, read] = [await pasteAreas(host), await readReport(host)];
    const moved = <T extends object>(each: T, row: keyof T, column: keyof T): T => ({
      ...each,
      [row]: Number(each[row]) + 4,
      [column]: Number(each[column]) + 2,
    });
    const cells = new Map([...read.standings.cells].map(([id, at]) => [id, moved(at, 'row', 'column')]));
    const plan = planPaste(
      [['1.属于国家秘密', '4', '法律禁止公开']],
      REQUESTS,
      parseRange('E14')!,
      new Map([...areas].map(([name, area]) => [name, moved(area, 'top', 'left')])),
      { ...read, standings: { ...read.standings, cells } },
    );
    expect(valuesOf(plan)).toEqual([
      [7, 3, 4],
      [7, 4, '法律禁止公开'],
    ]);
    expect(plan).toMatchObject({ outside: 0 });
  });

  test('beside it is the spreadsheet’s own business', async () => {
    expect(await pasted(REQUESTS, 'M40', [['1']])).toBeUndefined();
    expect(await pasted('我的台账', 'D6', [['1']])).toBeUndefined();
  });
});

describe('into the words', () => {
  const lines = (count: number): Grid => Array.from({ length: count }, (_, i) => [`第${i + 1}段。`]);
  test('as many rows as there is room for are filled', async () => {
    const plan = await pasted(PROBLEMS, 'B5', [...lines(2), [''], ['第3段。']]);
    expect(plan).not.toHaveProperty('insert');
    expect(valuesOf(plan)).toEqual([
      [2, 0, '第1段。'],
      [3, 0, '第2段。'],
      [4, 0, '第3段。'],
    ]);
  });

  test('the cells of a line are one paragraph; a line of blanks is none', async () => {
    const grid = [['一是', '', '更新不及时。'], ['', ' '], [' 二是人员变动。 ']];
    expect(valuesOf(await pasted(PROBLEMS, 'B5', grid))).toEqual([
      [2, 0, '一是 更新不及时。'],
      [3, 0, '二是人员变动。'],
    ]);
  });

  test.each([
    ['what stands below moves down', 'B3', 3, { above: 3, count: 2 }],
    ['the area grows', 'B5', 30, { above: 11, count: 22 }],
    ['in the last row of the area too', 'B12', 2, { above: 11, count: 1 }],
  ])('%s', async (_, reference, count, insert) => {
    const plan = await pasted(PROBLEMS, reference, lines(count));
    expect(plan).toMatchObject({ insert });
    expect(plan?.writes).toHaveLength(count);
  });
});

test('words from above their area are not put over what stands in it', async () => {
  const plan = await pasted(PROBLEMS, 'B2', [['第1段。'], ['第2段。']]);
  expect(plan).toMatchObject({ writes: [], outside: 2 });
});

test('a field of the cover takes one line', async () => {
  expect(await pasted('填报说明', 'B3', [[' '], ['', '某市', '财政局 ']])).toMatchObject({
    outside: 0,
    writes: [{ value: '某市 财政局' }],
  });
  const plan = await pasted('填报说明', 'B3', [['某市财政局'], ['2026年1月']]);
  expect(plan).toMatchObject({ outside: 1, writes: [{ value: '某市财政局' }] });
});
