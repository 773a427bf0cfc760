/** The words between the headings: in their section, by aspect where they are so divided, none left out without a word. */
import {
  leftBeside,
  linesOf,
  notesIn,
  overviewOf,
  sectionTexts,
  tablesAsText,
  written,
  type SectionText,
} from '../../src/import/recognise/narrative';
import type { FoundHeading } from '../../src/import/recognise/heading-candidates';
import type { Block } from '../../src/document/model';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const table = (...rows: string[][]): Block =>
  ({
    kind: 'table',
    columns: [1],
    rows: rows.map((texts) => texts.map((text) => ({ text }))),
  }) as unknown as Block;
const text = (section: SectionText['section'], ...lines: string[]): SectionText => ({
  section,
  lines,
  tables: 0,
});

describe('section 一', () => {
  const one = ['（一）主动公开', '公开信息34条。'];
  const two = ['（二）依申请公开', '收到申请60件。', '均已答复。'];
  const five = ['（五）监督保障', '培训2次。'];

  test('by aspect, each with its paragraphs', () => {
    expect(overviewOf([...one, ...two, ...five])).toEqual({
      proactive: '公开信息34条。',
      onRequest: '收到申请60件。\n均已答复。',
      supervision: '培训2次。',
    });
    expect(overviewOf([' （二）依申请公开 ', '60件。'])).toEqual({ onRequest: '60件。' });
  });

  test.each<[string, string[]]>([
    ['words before the first', ['总的来说。', ...one]],
    ['no heading', ['公开信息34条。', '收到申请60件。']],
    ['nothing', []],
    ['another order', [...two, ...one]],
    ['the same twice', [...one, ...one]],
    ['a heading with nothing under it', [...one, '（二）依申请公开', ...five]],
    ['the last with nothing under it', [...one, '（二）依申请公开']],
    ['a heading of the office’s own', [...one, '（六）亮点工作', '一网通办。']],
    ['one that is indented', [...one, '　（六）亮点工作', '一网通办。']],
    ['a heading without its number', ['主动公开', '公开信息34条。']],
  ])('%s: one text, whole', (_, lines) => {
    expect(overviewOf(lines)).toBe(lines.join('\n'));
  });

  test('a long paragraph with a number of its own is no heading', () => {
    const long = `（一）${'长'.repeat(38)}`;
    expect(overviewOf([...one, long])).toEqual({ proactive: `公开信息34条。\n${long}` });
    expect(overviewOf([...one, long.slice(0, 40)])).toBe([...one, long.slice(0, 40)].join('\n'));
  });
});

describe('what belongs to a section', () => {
  const blocks = [
    paragraph('某局2025年年度报告'),
    paragraph('一、总体情况 本年'),
    paragraph('公开34条。\n 收到60件。'),
    paragraph('  '),
    table(['甲', ' 乙  丙 ', ''], ['1', '', '2']),
    paragraph('二、主动公开'),
    table(['官方']),
    paragraph('注：含下属单位。'),
  ];
  const headings = [
    { section: '一', block: 1, rest: '本年' },
    { section: '二', block: 5, rest: '' },
  ] as unknown as FoundHeading[];

  test('is all between two headings, tables as lines, but for the official ones', () => {
    expect(sectionTexts(blocks, headings, new Set([6]))).toEqual([
      { section: '一', lines: ['本年', '公开34条。', '收到60件。', '甲　乙 丙', '1　2'], tables: 1 },
      { section: '二', lines: ['注：含下属单位。'], tables: 0 },
    ]);
    expect(sectionTexts(blocks, headings, new Set([4]))).toMatchObject([
      { lines: ['本年', '公开34条。', '收到60件。'], tables: 0 },
      { lines: ['官方', '注：含下属单位。'], tables: 1 },
    ]);
  });

  test('who signs is two lines', () => {
    const block = { kind: 'signOff', agency: '某局', date: '2026年1月20日' } as Block;
    expect(linesOf(block)).toEqual(['某局', '2026年1月20日']);
  });
});

test('guidance of the blank form is not what was written', () => {
  const own = ['（文字描述以外的情况）如下。', '没有。', `（文字描述${'长'.repeat(31)}）`];
  expect(written(['（文字描述，不超过500字）', ' （文字描述） ', ...own])).toEqual(own);
});

describe('words beside a table', () => {
  test('a note and what follows it has a place under its table', () => {
    expect(
      notesIn([
        text('二', '注：含下属单位。'),
        text('三', '其他话。', '（说 明1：数据截至12月31日。', '又一段。'),
        text('四', '没有注。'),
        text('五', '注：这里是正文。'),
      ]),
    ).toEqual({ proactiveNote: '注：含下属单位。', requestsNote: '（说 明1：数据截至12月31日。\n又一段。' });
  });

  test('what stands before it, or without one, has none, and is said', () => {
    expect(leftBeside(text('三', '其他话。', '又一句。', '备注：甲。'))).toEqual([
      { code: 'import-text-beside', values: { section: '三', text: '其他话。 又一句。' } },
    ]);
    expect(leftBeside(text('四', '长'.repeat(70)))).toMatchObject([{ values: { text: '长'.repeat(60) } }]);
    expect(leftBeside(text('二', '一句话里的注：不是注。'))).toHaveLength(1);
    expect(leftBeside(text('二', '备注：甲。', '乙。'))).toEqual([]);
    expect(leftBeside(text('五', '正文。'))).toEqual([]);
  });

  test('what the table says itself is no word beside it', () => {
    expect(leftBeside(text('二', '单位：件', '第二十条第（一）项', '二、主动公开政府信息情况'))).toEqual([]);
  });
});

test('a table among the words is told, by its section; one in a section of a table is not', () => {
  const told = (section: SectionText['section'], tables: number) =>
    tablesAsText({ section, lines: [], tables });
  for (const section of ['一', '五', '六'] as const)
    expect(told(section, 1)).toEqual([{ code: 'import-table-as-text', values: { section } }]);
  expect([told('二', 1), told('一', 0)]).toEqual([[], []]);
});
