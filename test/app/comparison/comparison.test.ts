/** This year beside last year: what is compared, what is not and why, what changed most, and its sheet. */
import fc from 'fast-check';
import { runs } from '../../runs';
import { balanced, reportOf, row } from '../../real-reports';
import { randomFrom, randomReport } from '../../random-report';
import { barsOf } from '../../../src/app/comparison/bars';
import { compare } from '../../../src/app/comparison/comparison';
import { comparisonDocument } from '../../../src/app/comparison/comparison-document';
import { comparisonPage, comparisonSheet } from '../../../src/app/comparison/comparison-files';
import { comparisonWorkbook } from '../../../src/app/comparison/comparison-workbook';
import { percentage, signed } from '../../../src/app/comparison/comparison-words';
import { openXlsx } from '../../../src/hosts/xlsx/open-xlsx';
import type { Document } from '../../../src/document/model';
import { editions } from '../../../src/format/editions';
import { readText } from '../../../src/report/cell-value';
import type { Report } from '../../../src/report/report';

const AGENCY = '某县自然资源局';
const now = reportOf(balanced, { agency: AGENCY, year: 2025 });
const last = (figures: Record<string, number> = {}): Report =>
  reportOf({ ...balanced, ...figures }, { agency: AGENCY, year: 2024 });
const withCells = (report: Report, written: Record<string, string>): Report => ({
  ...report,
  cells: new Map([
    ...report.cells,
    ...Object.entries(written).map(([id, text]) => [id, readText(text)] as const),
  ]),
});
/** 试行格式, report year 2020: （六） is one row. */
const of2019 = (figures: Record<string, number>): Report =>
  reportOf(figures, { agency: AGENCY, year: 2020, edition: '2019' });

test('a figure of both years: last, now, difference', () => {
  const { figures } = compare(now, last({ 'proactive.licences.decisions': 1300 }));
  expect(figures).toHaveLength(200);
  expect(figures.find(({ cell }) => cell.id === 'proactive.licences.decisions')).toMatchObject({
    last: 1300,
    now: 1263,
    difference: -37,
  });
});

test('what is blank, unreadable or in another unit is not compared, and counts as nothing', () => {
  const { notCompared, figures, mostChanged } = compare(
    withCells(now, { 'requests.received.total': '', 'proactive.penalties.decisions': '约400' }),
    last({ 'proactive.fees.amount': 961716 }),
  );
  expect(notCompared.map(({ cell, why }) => [cell.id, why])).toEqual([
    ['proactive.penalties.decisions', 'unknown'],
    ['proactive.fees.amount', 'unit'],
    ['requests.received.total', 'unknown'],
  ]);
  expect(figures).toHaveLength(197);
  expect(mostChanged).toEqual([]);
});

test('amounts differ to the hundredth of a 元, without the noise of binary fractions', () => {
  const { figures } = compare(now, last({ 'proactive.fees.amount': 96.0716 }));
  expect(figures.find(({ cell }) => cell.unit === '万元')?.difference).toBe(0.1);
});

test('editions that differ: only what means the same, and （六） as a whole in the chart', () => {
  const before = of2019({ 'requests.otherOutcome.total': 9, 'requests.received.total': 100 });
  const { figures, only, editions: given } = compare({ ...now, year: 2021 }, before);
  const ids = figures.map(({ cell }) => cell.id);
  expect(given).toEqual({ last: '2019', now: '2021' });
  expect(ids).toContain('proactive.licences.decisions');
  expect(ids).toContain('requests.received.total');
  expect(ids).not.toContain('requests.otherOutcome.total');
  expect(only.now).toContain('requests.otherFeeUnpaid.total');
  expect(only.last).toContain('proactive.procurement.amount');
  const [outcomes] = barsOf({ ...now, year: 2021 }, before);
  expect(outcomes?.bars.at(-1)).toEqual({ label: '其他处理', last: 9, now: 15 });
});

test.each([
  [
    'a small one that multiplied stands before a large one that moved',
    [
      [{ 'proactive.licences.decisions': 1203, 'proactive.normativeDocuments.inForce': 1 }],
      ['proactive.normativeDocuments.inForce', 'proactive.licences.decisions'],
    ],
  ],
  [
    'a row tells it, not its columns; what follows from others tells nothing',
    [
      [{ ...row('declinedPetition', [2, 1, 0, 0, 0, 0]), ...row('carriedIn', [0, 0, 0, 0, 0, 0]) }],
      ['requests.declinedPetition.total'],
    ],
  ],
  [
    'who asked is told by the row of those received',
    [[row('received', [20, 21, 0, 2, 5, 1])], ['requests.received.naturalPerson', 'requests.received.total']],
  ],
] as const)('what changed most: %s', (_, [[figures], expected]) => {
  expect(compare(now, last(figures)).mostChanged.map(({ cell }) => cell.id)).toEqual(expected);
});

test('a group with a blank in it is not known, and no bar of 0', () => {
  const [outcomes] = barsOf(withCells(now, { 'requests.refusedByLaw.total': '' }), last());
  expect(outcomes?.bars).toEqual([
    { label: '本年新收政府信息公开申请数量', last: 147, now: 147 },
    { label: '予以公开', last: 48, now: 48 },
    { label: '部分公开', last: 18, now: 18 },
    { label: '不予公开', last: 18, now: null },
    { label: '无法提供', last: 35, now: 35 },
    { label: '不予处理', last: 15, now: 15 },
    { label: '其他处理', last: 15, now: 15 },
  ]);
});

test('differences and proportions as they are written', () => {
  expect([signed(3), signed(0), signed(-2.5)]).toEqual(['+3', '0', '-2.5']);
  expect(percentage({ last: 8, difference: -1 })).toBe('-12.5%');
  expect(percentage({ last: 0, difference: 5 })).toBe('—');
});

const rowsUnder = ({ blocks }: Document, heading: string): string[][] => {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === heading);
  const table = blocks.slice(at).find((block) => block.kind === 'table');
  return table?.kind === 'table' ? table.rows.slice(1).map((cells) => cells.map(({ text }) => text)) : [];
};

test('the document says what is compared, what changed, and what is not compared as it stands', () => {
  const years = {
    report: withCells(now, { 'proactive.penalties.decisions': '约400' }),
    previous: last({ 'proactive.licences.decisions': 1300 }),
  };
  const document = comparisonDocument(years, 'zh-CN');
  expect(document.title).toBe('某县自然资源局2025年政府信息公开年报与上年对比');
  expect(rowsUnder(document, '变化最大的')).toEqual([
    ['行政许可 × 本年处理决定数量', '1300', '1263', '-37', '-2.8%'],
  ]);
  expect(rowsUnder(document, '没有比较的')).toEqual([
    ['行政处罚 × 本年处理决定数量', '407', '约400', '空白或不是数字'],
  ]);
  expect(comparisonPage(years, 'zh-CN')).toContain('两年都填了的 199 格数字');
});

/** Whatever is reported, every figure is either compared or named as not compared or only in one format. */
test('no figure is lost, and nothing unknown is taken for 0', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer(), (a, b) => {
      const [report, previous] = [randomReport(randomFrom(a)), randomReport(randomFrom(b))];
      const { figures, notCompared, only } = compare(report, previous);
      const there = editions[report.edition].cells.map(({ id }) => id);
      const said = [...figures, ...notCompared].map(({ cell }) => cell.id);
      expect([...said, ...only.now].sort()).toEqual([...there].sort());
      for (const { cell, last: before, now: after } of figures) {
        expect(report.cells.get(cell.id)).toMatchObject({ kind: 'known', value: after });
        expect(previous.cells.get(cell.id)).toMatchObject({ kind: 'known', value: before });
      }
    }),
    runs(100),
  );
});

describe('the sheet', () => {
  const years = { report: now, previous: last({ 'requests.granted.total': 1234567 }) };

  test('draws the two tables of applications from their own cells, under them', () => {
    const [sheet] = comparisonSheet(years, 'zh-CN', true).sheets;
    const at = (row: number, column: number) =>
      sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    expect(sheet?.charts?.map(({ title }) => title)).toEqual([
      '新收申请和办理结果（件）',
      '新收申请的申请人（件）',
    ]);
    for (const {
      rows: [top, bottom],
      labels,
      series,
      place,
    } of sheet?.charts ?? []) {
      expect(series.map(({ name, column }) => [name, at(top - 1, column)])).toEqual([
        ['2024年', '2024年'],
        ['2025年', '2025年'],
      ]);
      expect([at(top, labels), at(bottom, labels)].every((label) => typeof label === 'string')).toBe(true);
      expect(place.top).toBe(bottom + 1);
      expect(sheet?.rowHeights.get(place.top)).toBeGreaterThan(200);
      expect(sheet?.cells.filter(({ row }) => row === place.top)).toEqual([]);
    }
    expect(sheet?.charts?.map(({ rows }) => at(rows[0], 0))).toEqual([
      '本年新收政府信息公开申请数量',
      '自然人',
    ]);
  });

  test('without charts there is no room for them', async () => {
    const [sheet] = comparisonSheet(years, 'zh-CN', false).sheets;
    expect(sheet?.charts).toBeUndefined();
    const used = new Set(sheet?.cells.map(({ row }) => row));
    expect([...(sheet?.rowHeights.keys() ?? [])].filter((row) => !used.has(row))).toEqual([]);
    const file = openXlsx(await comparisonWorkbook(years, 'zh-CN'));
    expect(file.sheetNames()).toEqual(['年度对比']);
  });
});
