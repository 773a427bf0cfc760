/** Text next to an area is read as part of it, or said to be outside; never neither (H1, M6). */
import fc from 'fast-check';
import { runs } from '../runs';
import { emptyReport } from '../../src/app/empty-report';
import { templateOf } from '../../src/app/template-of';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { addressOf } from '../../src/ooxml/sheet/reference';
import { readReport } from '../../src/workbook/read';
import type { PlannedCell, WorkbookPlan } from '../../src/workbook/plan';

const blank = templateOf(emptyReport('2021', 2026, '甲市教育局'));
const PROBLEMS = '五 问题改进';
const OVERVIEW = '一 总体情况';

type Typed = readonly (readonly [row: number, column: number, text: string])[];

/** As typed over what is there. */
const typed = (plan: WorkbookPlan, sheet: string, cells: Typed): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((each) => {
    if (each.name !== sheet) return each;
    const over = new Set(cells.map(([row, column]) => `${row} ${column}`));
    return {
      ...each,
      cells: [
        ...each.cells.filter(({ row, column }) => !over.has(`${row} ${column}`)),
        ...cells.map(([row, column, value]): PlannedCell => ({ row, column, style: 'paragraph', value })),
      ],
    };
  }),
});

const lines = (from: number, count: number): Typed =>
  Array.from({ length: count }, (_, i) => [from + i, 1, `第${i + 1}段。`] as const);

const textOf = (count: number) =>
  lines(0, count)
    .map(([, , text]) => text)
    .join('\n');

async function read(plan: WorkbookPlan) {
  const host = newXlsx();
  await host.insert(plan);
  const { value, messages, passages, standings } = await readReport(openXlsx(host.bytes()));
  const beyond = passages.filter(({ isBeyond }) => isBeyond).map(({ area }) => area);
  return { narrative: value.narrative, messages, beyond, standings };
}

const outside = (sheet: string, cells: string) => ({
  code: 'text-outside',
  values: { sheet, cells },
});

describe('the ten rows of 五, B3:B12', () => {
  test.each<[string, Typed, string, string]>([
    ['fifteen paragraphs pasted', lines(2, 15), textOf(15), ''],
    ['a paragraph right below a full block', lines(2, 11), textOf(11), ''],
    ['a paragraph below an empty block', [[12, 1, '在下面。']], '在下面。', ''],
    ['one blank row between', [...lines(2, 10), [13, 1, '隔一行。']], `${textOf(10)}\n\n隔一行。`, ''],
    ['two blank rows between', [...lines(2, 10), [14, 1, '隔两行。']], textOf(10), 'B15'],
    ['beside it', [...lines(2, 2), [2, 2, '旁边'], [3, 0, '1']], textOf(2), 'C3、A4'],
    ['in the column of headings below', [...lines(2, 10), [12, 0, '附注']], textOf(10), 'A13'],
    ['spaces alone', [...lines(2, 1), [20, 4, ' 　']], textOf(1), ''],
    [
      'many',
      [...lines(2, 1), ...Array.from({ length: 9 }, (_, i): [number, number, string] => [30, i, '字'])],
      textOf(1),
      'A31、B31、C31、D31、E31、F31…',
    ],
  ])('%s', async (_, cells, text, said) => {
    const { narrative, messages } = await read(typed(blank, PROBLEMS, cells));
    expect(narrative.problems).toBe(text);
    expect(messages).toEqual(said === '' ? [] : [outside(PROBLEMS, said)]);
  });

  test('a row inserted above it, filled in: Excel leaves it out of the name', async () => {
    const down: WorkbookPlan = {
      sheets: blank.sheets.map((sheet) =>
        sheet.name === PROBLEMS
          ? {
              ...sheet,
              cells: sheet.cells.map((cell) => ({ ...cell, row: cell.row + (cell.row >= 2 ? 1 : 0) })),
            }
          : sheet,
      ),
      names: blank.names.map((name) =>
        name.name === 'nb_problems'
          ? { ...name, area: { ...name.area, top: name.area.top + 1, bottom: name.area.bottom + 1 } }
          : name,
      ),
    };
    const { narrative, messages } = await read(typed(down, PROBLEMS, lines(2, 3)));
    expect([narrative.problems, messages]).toEqual([textOf(3), []]);
  });
});

describe('the blocks of 一, one under the other', () => {
  const areas = blank.names.filter(({ sheet }) => sheet === OVERVIEW);
  const [whole, first, second] = areas.map(({ area }) => area);

  test('a block does not grow over the heading of the next', async () => {
    const { narrative, messages } = await read(
      typed(blank, OVERVIEW, [...lines(first!.top, 4), [second!.top, 1, '下一段。']]),
    );
    expect(narrative.overview).toEqual({ proactive: textOf(4), onRequest: '下一段。' });
    expect(messages).toEqual([]);
  });

  test('beside words that are not divided they become one text, of which each cell holds its own', async () => {
    const cells: Typed = [
      [whole!.top, 1, '全年工作有序。'],
      [whole!.top + 1, 1, '公开信息三条。'],
      [first!.top, 1, '主动公开两条。'],
      [second!.top, 1, '收到申请一件。'],
      [second!.top + 1, 1, '均已答复。'],
    ];
    const { narrative, standings } = await read(typed(blank, OVERVIEW, cells));
    expect(narrative.overview).toBe(
      '全年工作有序。\n公开信息三条。\n（一）主动公开\n主动公开两条。\n（二）依申请公开\n收到申请一件。\n均已答复。',
    );
    const held = standings.texts
      .get('overview')!
      .map(({ row, column, start, end }) => [row, column, String(narrative.overview).slice(start, end)]);
    expect(held).toEqual(cells);
  });

  test('text under a merged heading is said to be outside', async () => {
    const row = first!.bottom + 1;
    const { messages } = await read(typed(blank, OVERVIEW, [[row, 1, '盖住的字']]));
    expect(messages).toEqual([outside(OVERVIEW, addressOf(row, 1))]);
  });

  test('an area whose name is lost or broken is said, and its text too', async () => {
    const name = areas[1]!.name;
    const lost = {
      ...typed(blank, OVERVIEW, lines(first!.top, 2)),
      names: blank.names.filter((each) => each.name !== name),
    };
    const { messages } = await read(lost);
    expect(messages).toEqual([
      outside(OVERVIEW, `${addressOf(first!.top, 1)}、${addressOf(first!.top + 1, 1)}`),
      { code: 'text-missing', values: { area: name } },
    ]);
  });
});

test('wherever a text stands on the sheet of 五, it is in the report or named', async () => {
  const place = fc.record({ row: fc.nat(40), column: fc.nat(6) }).filter(({ row }) => row >= 2);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(place, { maxLength: 5, selector: ({ row, column }) => `${row} ${column}` }),
      async (places) => {
        const cells = places.map(({ row, column }) => [row, column, `字${row}列${column}。`] as const);
        const { narrative, messages } = await read(typed(blank, PROBLEMS, cells));
        const said = messages.map(({ values }) => String(values.cells)).join();
        for (const [row, column, text] of cells) {
          const isRead = (narrative.problems ?? '').includes(text);
          expect([text, isRead !== said.split('、').includes(addressOf(row, column))]).toEqual([text, true]);
        }
      },
    ),
    runs(25),
  );
});

test('each stretch of a text is known by its cell, wherever the text begins', async () => {
  const { narrative, standings } = await read(typed(blank, PROBLEMS, [[4, 1, '一是甲。'], [6, 1, '二是乙。']]));
  expect(narrative.problems).toBe('一是甲。\n\n二是乙。');
  expect(standings.texts.get('problems')!.map(({ place, start, end }) => [place.row, start, end])).toEqual([
    [2, 0, 4],
    [4, 6, 10],
  ]);
}); // prettier-ignore

test('what goes beyond its area has no cell to be written to, and a formula is told', async () => {
  const { standings } = await read(typed(blank, PROBLEMS, lines(2, 11)));
  expect(standings.texts.get('problems')!.map(({ place }) => place.row)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
  ]);

  const host = newXlsx();
  await host.insert(blank);
  const place = { area: 'nb_problems', row: 0, column: 0 };
  await host.write([{ place, value: '更新不及时。', formula: '"更新不及时。"' }]);
  const [first] = (await readReport(host)).standings.texts.get('problems')!;
  expect(first).toMatchObject({ place, formula: '"更新不及时。"' });
});

test('a text that goes beyond its area is not written elsewhere than in its sheet', async () => {
  expect((await read(typed(blank, PROBLEMS, lines(2, 10)))).beyond).toEqual([]);
  expect((await read(typed(blank, PROBLEMS, lines(2, 11)))).beyond).toEqual(['nb_problems']);
});
