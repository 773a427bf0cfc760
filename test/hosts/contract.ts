/**
 * What every host of the workbook port owes its callers. A host's tests call `hostContract` with
 * a way to make an empty workbook, and `editedContract` too where a clerk edits it by hand.
 */
import { randomFrom, randomReport } from '../random-report';
import { sampleReport } from '../workbook/sample-report';
import { emptyReport } from '../../src/app/empty-report';
import { reportSheet } from '../../src/app/report-sheet/report-sheet';
import { templateOf } from '../../src/app/template-of';
import { reportDocument } from '../../src/document/report-document';
import { editions } from '../../src/format/editions';
import { templateTexts } from '../../src/language/template/figure-prompt';
import { templateZhCN } from '../../src/language/template/zh-CN';
import { areaNames, placeOf } from '../../src/workbook/layout';
import { writePassage } from '../../src/workbook/passage';
import type { Mark, Place, UsualPrompt, WorkbookHost, WrittenValue } from '../../src/workbook/port';
import { readReport } from '../../src/workbook/read';
import { usualPrompts } from '../../src/template/prompts';
import { BLANK } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';

/** What a clerk does to the workbook by hand. Rows count from 1. */
export interface Clerk {
  type(sheet: string, address: string, input: string | number): void;
  /** Into a cell that is given the number format “text” first. */
  typeAsText(sheet: string, address: string, input: string): void;
  addSheet(name: string): void;
  renameSheet(from: string, to: string): void;
  deleteSheet(name: string): void;
  insertRow(sheet: string, row: number): void;
}

export interface HostBench {
  readonly host: WorkbookHost;
  /** Everything in the workbook, as text that is equal for equal workbooks. */
  whole(): Promise<string>;
  close(): Promise<void>;
}

export interface EditedBench extends HostBench {
  readonly clerk: Clerk;
}

const edition = editions['2021'];
const blank = emptyReport('2021', 2026, '甲市教育局');
const filled = { ...sampleReport, cells: new Map(sampleReport.cells) };
const at = (cell: string): Place => placeOf(edition, cell);

/** Text that a spreadsheet would take for something else, and a long one. */
const TEXTS = [
  '001',
  '3/4',
  '2026年1月20日',
  '=1+1',
  '+86 10',
  '-',
  '@某某',
  "'引号",
  'TRUE',
  '１２',
  '1e5',
  '50%',
  '#N/A',
  '字'.repeat(3000),
];

const MARKS: readonly Mark[] = [
  {
    place: at('requests.received.total'),
    look: 'wrong',
    reason: { title: '错误', text: '总计应为 12，填的是 11。' },
  },
  {
    place: at('requests.received.naturalPerson'),
    look: 'shared',
    reason: { title: '牵连', text: '与总计不平。' },
  },
  { place: at('review.reconsideration.upheld'), look: 'doubtful' },
];

async function promptsIn(host: WorkbookHost): Promise<readonly UsualPrompt[]> {
  const { standings } = await readReport(host);
  return usualPrompts(edition, standings, templateTexts(templateZhCN));
}

const flagsIn = async (host: WorkbookHost, { area, row, column }: Place) => {
  const [flags] = await host.read([area.replace('nb_', 'nb_flags_')]);
  return flags!.rows[row]![column]!.value;
};

function sameFigures(found: Report, given: Report): void {
  for (const [cell, value] of given.cells) {
    const other = found.cells.get(cell);
    expect([cell, other?.kind, other?.kind === 'known' && other.value]).toEqual([
      cell,
      value.kind,
      value.kind === 'known' && value.value,
    ]);
  }
}

export function hostContract(open: () => Promise<HostBench>): void {
  describe('called by the product', () => {
    let bench: HostBench;
    const withTemplate = async (report: Report) => {
      bench = await open();
      await bench.host.insert(templateOf(report));
      return bench.host;
    };
    afterEach(() => bench.close());

    test.each<[string, Report]>([
      ['blank', blank],
      ['a published one', filled],
      ['a random one', randomReport(randomFrom(7))],
    ])('a report laid down is read back: %s', async (_, report) => {
      const { value, messages } = await readReport(await withTemplate(report));
      expect(messages).toEqual([]);
      expect(value).toMatchObject({
        edition: report.edition,
        year: report.year,
        agency: report.agency,
        narrative: report.narrative,
      });
      sameFigures(value, report);
    });

    test('names that are not there are left out', async () => {
      const host = await withTemplate(blank);
      const areas = await host.read(['nb_year', 'nb_of_no_meaning', 'nb_agency']);
      expect(areas.map(({ name }) => name)).toEqual(['nb_year', 'nb_agency']);
      expect(areas[0]!.rows).toEqual([[{ value: 2026 }]]);
    });

    test('values are written as what they are, over figures and formulas, and nothing else changes', async () => {
      const host = await withTemplate(filled);
      const values: WrittenValue[] = [
        { place: at('requests.received.naturalPerson'), value: 41 },
        { place: at('requests.received.total'), value: 0 },
        { place: at('proactive.fees.amount'), value: 12.5 },
        { place: at('requests.carriedIn.enterprise'), value: null },
      ];
      const before = await readReport(host);
      await host.write(values);
      const after = await readReport(host);
      for (const { place, value } of values) {
        const [area] = await host.read([place.area]);
        expect(area!.rows[place.row]![place.column]).toEqual({ value });
      }
      const changed = [...after.value.cells].filter(
        ([cell, value]) => JSON.stringify(value) !== JSON.stringify(before.value.cells.get(cell)),
      );
      expect(changed.map(([cell]) => cell)).toEqual(
        expect.arrayContaining(['requests.received.naturalPerson', 'proactive.fees.amount']),
      );
      expect(after.value.narrative).toEqual(before.value.narrative);
    });

    test('a formula that was written over is put back', async () => {
      const host = await withTemplate(filled);
      const place = at('requests.received.total');
      const there = async () => (await host.read([place.area]))[0]!.rows[place.row]![place.column]!;
      const { value, formula } = await there();
      await host.write([{ place, value: 0 }]);
      expect(await there()).toEqual({ value: 0 });
      await host.write([{ place, value: value as number, formula: formula as string }]);
      expect(await there()).toEqual({ value, formula });
      expect(formula).toContain(areaNames.totals);
    });

    test('text stays text, in number cells and in text cells', async () => {
      const host = await withTemplate(blank);
      const figures = edition.cells.filter(({ table }) => table === 'requests');
      const values = TEXTS.flatMap((value, i): WrittenValue[] => [
        { place: at(figures[i]!.id), value },
        { place: { area: areaNames.problems, row: i % 10, column: 0 }, value },
      ]);
      await host.write(values);
      const last = new Map(values.map((each) => [JSON.stringify(each.place), each]));
      for (const { place, value } of last.values()) {
        expect((await host.read([place.area]))[0]!.rows[place.row]![place.column]).toEqual({ value });
      }
    });

    test.each<[string, Place]>([
      ['area-missing', { area: 'nb_of_no_meaning', row: 0, column: 0 }],
      ['place-outside-area', { area: areaNames.year, row: 1, column: 0 }],
    ])('a write with one bad place writes nothing: %s', async (code, place) => {
      const host = await withTemplate(filled);
      const before = await bench.whole();
      const good = { place: at('requests.received.total'), value: 5 };
      await expect(host.write([good, { place, value: 1 }])).rejects.toMatchObject({ code });
      await expect(
        host.mark([
          { place: at('requests.received.total'), look: 'wrong' },
          { place, look: 'wrong' },
        ]),
      ).rejects.toMatchObject({ code: expect.any(String) });
      expect(await bench.whole()).toBe(before);
    });

    test('marks show as flags, replace one another and vanish without a trace', async () => {
      const host = await withTemplate(filled);
      const usual = await promptsIn(host);
      const before = await bench.whole();
      await host.mark(MARKS, usual);
      expect(await Promise.all(MARKS.map(({ place }) => flagsIn(host, place)))).toEqual([1, 3, 2]);
      await host.mark(MARKS.slice(1), usual);
      expect([null, 0]).toContain(await flagsIn(host, MARKS[0]!.place));
      expect(await flagsIn(host, MARKS[1]!.place)).toBe(3);
      await host.mark([], usual);
      expect(await bench.whole()).toBe(before);
    });

    test('the finished report on a sheet is laid down, and is no template', async () => {
      bench = await open();
      expect(await bench.host.insert(reportSheet(reportDocument(sampleReport)))).toEqual([]);
      await expect(readReport(bench.host)).rejects.toMatchObject({ code: 'workbook-not-ours' });
      for (const text of ['舞钢市尚店镇人民政府', '（三）不予公开'])
        expect(await bench.whole()).toContain(text);
    });

    test('a text of more paragraphs than its area has rows is written whole, and what stands below it stays', async () => {
      const host = await withTemplate(filled);
      const area = areaNames.aspect('onRequest');
      const [before] = await host.read([area]);
      const { value: report, passages } = await readReport(host);
      const from = passages.find((passage) => passage.area === area)!.text;
      const to = Array.from({ length: 12 }, (_, i) => `第${i + 1}段。`).join('\n');
      expect(await writePassage(host, { area, from, to })).toBeUndefined();
      const { value, messages } = await readReport(host);
      expect(messages).toEqual([]);
      expect(value).toEqual({
        ...report,
        narrative: {
          ...report.narrative,
          overview: { ...(report.narrative.overview as object), onRequest: to },
        },
      });
      const [after] = await host.read([area]);
      expect(after!.rows).toHaveLength(host.addRows ? 13 : before!.rows.length);
    });
  });
}

/** By hand a clerk changes more than values. */
export function editedContract(open: () => Promise<EditedBench>): void {
  describe('edited by hand', () => {
    let bench: EditedBench;
    const withTemplate = async (report: Report) => {
      bench = await open();
      await bench.host.insert(templateOf(report));
      return bench;
    };
    afterEach(() => bench.close());

    test('a number written where text was asked for is a number', async () => {
      const { host, clerk } = await withTemplate(blank);
      const received = async () =>
        (await readReport(host)).value.cells.get('requests.received.naturalPerson');
      clerk.typeAsText('三 依申请公开', 'D6', '３6');
      clerk.typeAsText('三 依申请公开', 'E6', '无');
      expect(await received()).toEqual({ kind: 'known', value: 36, written: '３6' });
      await host.write([
        { place: at('requests.received.naturalPerson'), value: 36 },
        { place: at('requests.received.enterprise'), value: null },
      ]);
      expect(await received()).toEqual({ kind: 'known', value: 36 });
      expect((await readReport(host)).value.cells.get('requests.received.enterprise')).toEqual(BLANK);
    });

    test('once its sheets are deleted the template can be laid down again, and it is the new one that is read', async () => {
      const { host, clerk } = await withTemplate(filled);
      clerk.addSheet('别的');
      const plan = templateOf(blank);
      for (const { name, visibility } of plan.sheets) if (visibility === 'visible') clerk.deleteSheet(name);
      expect(await host.insert(plan)).toEqual([]);
      const { value, messages } = await readReport(host);
      expect(messages).toEqual([]);
      expect(value.agency).toBe(blank.agency);
      sameFigures(value, blank);
      await host.write([{ place: at('requests.received.naturalPerson'), value: 8 }]);
      await host.mark(MARKS, await promptsIn(host));
      expect(await flagsIn(host, MARKS[0]!.place)).toBe(1);
      await expect(host.insert(plan)).rejects.toMatchObject({ code: 'template-present' });
    });

    test('where one of its names is in use for something else nothing is laid down', async () => {
      const { host, clerk, whole } = await withTemplate(filled);
      for (const { name } of templateOf(blank).sheets.slice(1, -1)) clerk.deleteSheet(name);
      const before = await whole();
      await expect(host.insert(templateOf(blank))).rejects.toMatchObject({ code: 'name-taken' });
      expect(await whole()).toBe(before);
    });

    test('a renamed sheet, a row more and a deleted sheet are no obstacle', async () => {
      const { host, clerk } = await withTemplate(filled);
      clerk.renameSheet('三 依申请公开', '表三');
      clerk.insertRow('表三', 1);
      clerk.insertRow('五 问题改进', 4);
      clerk.deleteSheet('二 主动公开');
      const { value, messages, standings } = await readReport(host);
      expect(messages).toEqual([{ code: 'table-missing', values: { table: 'proactive' } }]);
      expect(standings.cells.get('requests.received.total')).toMatchObject({ sheet: '表三' });
      expect(value.cells.get('requests.received.naturalPerson')).toMatchObject({ kind: 'known', value: 1 });
      const place = standings.cells.get('requests.received.naturalPerson')!.place;
      await host.write([{ place, value: 8 }]);
      expect((await readReport(host)).value.cells.get('requests.received.naturalPerson')).toMatchObject({
        value: 8,
      });
    });
  });
}
