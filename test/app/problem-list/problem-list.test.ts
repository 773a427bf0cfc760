/** The list of problems: all that is listed, where, what stands, what should, on what basis; and what was dismissed. */
import fc from 'fast-check';
import { runs } from '../../runs';
import { bytesOf } from '../../import/page';
import { body, cellText, readParts } from '../../document/docx-package';
import { randomFrom, randomReport } from '../../random-report';
import { balanced, reportOf } from '../../real-reports';
import { wordsInOrder } from '../../words-in-order';
import { checkReport } from '../../../src/app/check-report';
import { dismissalOf } from '../../../src/app/dismissal';
import { problemDocx, problemPage, problemSheet } from '../../../src/app/problem-list/problem-files';
import { problemWorkbook } from '../../../src/app/problem-list/problem-workbook';
import { problemList, type Judged } from '../../../src/app/problem-list/problem-list';
import { listing } from '../../../src/app/problems';
import type { Document } from '../../../src/document/model';
import { en } from '../../../src/language/en';
import { zhCN } from '../../../src/language/zh-CN';
import { readText } from '../../../src/report/cell-value';
import type { Report } from '../../../src/report/report';

const judged = (report: Report, reason?: string): Judged => {
  const { problems } = checkReport(report);
  const left = problems.filter(({ severity }) => severity !== 'error');
  const dismissals = reason === undefined ? [] : left.map((each) => dismissalOf(each, report, reason));
  return { ...checkReport(report, { dismissals }), report, messages: [] };
};

const of = (figures: Record<string, string>, narrative = wordsInOrder(147)): Report => {
  const report = reportOf(balanced, { agency: '某县自然资源局', year: 2025, narrative });
  const cells = new Map(report.cells);
  for (const [id, written] of Object.entries(figures)) cells.set(id, readText(written));
  return { ...report, cells };
};

/** Rows without their heads, the cells of each joined. */
const rowsOf = ({ blocks }: Document): string[][] =>
  blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.slice(1).map((row) => row.map(({ text }) => text)) : [],
  );
const headingsOf = ({ blocks }: Document): string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

test('one wrong cell: where, what stands, what should, why, on what basis', () => {
  const document = problemList(judged(of({ 'requests.granted.naturalPerson': '63' })), zhCN);
  expect(document.title).toBe('某县自然资源局2025年政府信息公开工作年度报告问题清单');
  const row = rowsOf(document).find(([, place]) => place?.startsWith('自然人'));
  expect(row).toEqual([
    expect.stringMatching(/^\d+$/),
    '自然人 × 予以公开',
    '63',
    '36',
    expect.stringMatching(
      /^［错误］自然人 × 予以公开：填 63，应为 36（两位数字颠倒）\n由此造成的数字不符：\n· /,
    ),
    '《中华人民共和国政府信息公开条例》第五十条第（二）项',
  ]);
  expect(headingsOf(document)).toContain('三、收到和处理政府信息公开申请情况');
});

test('what is not filled in is called so, and counted apart from errors', () => {
  const document = problemList(
    judged(of({ 'requests.granted.naturalPerson': '63', 'proactive.licences.decisions': '' })),
    zhCN,
  );
  const [, counted] = document.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  expect(counted).toMatch(/^还有 1 格没填，1 处错误，.*逐条列在下面。改正后请再检查一次。$/);
  const said = rowsOf(document).map((row) => row[4] ?? '');
  expect(said.filter((text) => text.startsWith('［待填］'))).toHaveLength(1);
  expect(said.filter((text) => text.startsWith('［错误］'))).toHaveLength(1);
});

test('words: the sentence they stand in; of two things that may be meant none is picked', () => {
  const words = { ...wordsInOrder(147), overview: '网站运行平稳。全年收到政府信息公开申请55件，均已登记。' };
  const rows = rowsOf(problemList(judged(of({}, words)), zhCN));
  expect(rows.map((row) => row.slice(1, 4))).toContainEqual([
    '一、总体情况',
    '“全年收到政府信息公开申请55件，均已登记。”',
    '见说明',
  ]);
});

test('what was dismissed stands apart, with its reason', () => {
  const report = of({ 'requests.granted.naturalPerson': '３６' });
  const document = problemList(judged(report, '由系统导出'), zhCN);
  expect(headingsOf(document)).toEqual(['已核实、不再提醒的']);
  expect(rowsOf(document)[0]).toEqual([
    '1',
    '自然人 × 予以公开',
    '３６',
    expect.stringContaining('自然人 × 予以公开'),
    '由系统导出',
  ]);
});

test('nothing found is said', () => {
  const clean = { ...of({}), profile: { date: '2026年1月20日' } };
  const { blocks } = problemList(judged(clean), zhCN);
  expect(blocks.slice(1)).toEqual([{ kind: 'paragraph', text: '没有发现问题。' }]);
});

test.each([
  ['Chinese', zhCN],
  ['English', en],
])('in %s every problem is a row, numbered through, whatever is reported', (_, language) => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const given = judged(randomReport(randomFrom(seed)));
      const rows = rowsOf(problemList(given, language)).filter(([number]) => number !== '');
      expect(rows.map(([number]) => number)).toEqual(listing(given.problems).map((_each, i) => `${i + 1}`));
      for (const row of rows) for (const cell of row) expect(cell).not.toMatch(/undefined|\[object/);
      for (const [, place, stands, should, text, basis] of rows)
        expect([place, stands, should, text, basis]).not.toContain('');
    }),
    runs(60),
  );
});

test('what is said under a problem is whole, though no row of the sheet is too high for Excel', () => {
  const report = of({
    'requests.granted.naturalPerson': '77',
    'requests.received.naturalPerson': '770',
    'review.litigationDirect.total': '9',
  });
  const given = judged(report);
  const said = rowsOf(problemList(given, zhCN))
    .map(([, , , , text]) => text)
    .join('\n');
  for (const { suspects } of given.problems) if (suspects.length > 1) expect(said).toContain('种改法');
  for (const height of problemSheet(given, zhCN).sheets[0]!.rowHeights.values())
    expect(height).toBeLessThanOrEqual(409);
});

test('as page, Word and sheet it says the same; what a cell holds is escaped', async () => {
  const given = judged(
    of({ 'requests.granted.naturalPerson': '63', 'proactive.licences.decisions': '<b>36' }),
  );
  const page = problemPage(given, zhCN);
  expect(page).toContain('&lt;b&gt;36');
  expect(page).toContain('由此造成的数字不符：<br />· ');
  const plan = problemSheet(given, zhCN);
  expect(plan.sheets.map(({ name }) => name)).toEqual(['问题清单']);
  expect(plan.names).toEqual([]);
  const sheet = plan.sheets[0]!.cells.map(({ value }) => String(value ?? ''));
  const word = cellText(body(readParts(problemDocx(given, zhCN))));
  for (const row of rowsOf(problemList(given, zhCN)))
    for (const text of row) {
      expect(sheet).toContain(text);
      expect(word).toContain(text.replace(/\n/g, ''));
    }
  const book = await problemWorkbook(given, zhCN);
  expect(bytesOf('PK').every((byte, i) => book[i] === byte)).toBe(true);
});
