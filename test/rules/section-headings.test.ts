/** The headings of a published report: all six, once, in order, rightly numbered – and what is said where they are not. */
import fc from 'fast-check';
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';
import { problemsFrom } from '../../src/app/problems';
import { tellingOf } from '../../src/app/telling';
import { sections, type SectionNumber } from '../../src/format/sections';
import { en } from '../../src/language/en';
import { sentence } from '../../src/language/sentence';
import { zhCN } from '../../src/language/zh-CN';
import type { Published, PublishedHeading } from '../../src/report/published';
import { sectionOf } from '../../src/report/location';
import { check } from '../../src/rules/check';
import { outOfOrder } from '../../src/rules/section-order';

const NUMBERS = sections.map(({ number }) => number);
const official = (number: SectionNumber) =>
  `${number}、${sections.find((each) => each.number === number)!.heading}`;
const heading = (section: SectionNumber, block: number, written = official(section)): PublishedHeading => ({
  block,
  section,
  written,
});

/** Ten blocks to a section. */
const standing = (order: string): PublishedHeading[] =>
  [...order].map((section, i) => heading(section as SectionNumber, 10 * (i + 1)));

/** Each under its heading, or where that would be. */
const tablesUnder = (headings: readonly PublishedHeading[]) =>
  sections.flatMap(({ table, number }, i) => {
    const above = headings.find(({ section }) => section === number)?.block ?? 10 * (i + 1);
    return table ? [{ table, edition: undefined, blocks: [above + 5], missingRows: [] }] : [];
  });
const TABLES = tablesUnder(standing('一二三四五六'));

function publishedWith(changes: Partial<Published>): Published {
  const headings = changes.headings ?? standing('一二三四五六');
  const tables = tablesUnder(headings);
  return { title: '', preamble: '', headings, repeated: [], tables, labels: [], ...changes };
}

function found(changes: Partial<Published>, narrative = wordsInOrder(147)) {
  const report = reportOf(balanced, { narrative });
  const { findings } = check(report, undefined, undefined, publishedWith(changes));
  return findings.filter(({ rule }) => rule === 'structure.sections');
}

const said = (...given: Parameters<typeof found>) =>
  found(...given).map((finding) =>
    [zhCN, en].map((language) => sentence(finding, tellingOf({ report: reportOf(balanced) }, language))),
  );

test('all six in order: nothing is said', () => {
  expect(found({})).toEqual([]);
});

test.each<[string, Partial<Published>, string[]]>([
  [
    '六 before 五',
    { headings: standing('一二三四六五') },
    [
      '“五、存在的主要问题及改进情况”排在了“六、其他需要报告的事项”后面，应在“四、政府信息公开行政复议、行政诉讼情况”后面：请把这一部分的标题和内容一起移过去',
      '“五、存在的主要问题及改进情况” comes after “六、其他需要报告的事项”, but belongs after “四、政府信息公开行政复议、行政诉讼情况”: move the heading with all that is under it',
    ],
  ],
  [
    '六 at the head',
    { headings: standing('六一二三四五') },
    [
      '“六、其他需要报告的事项”排在了最前面，应在“五、存在的主要问题及改进情况”后面：请把这一部分的标题和内容一起移过去',
      '“六、其他需要报告的事项” comes first, but belongs after “五、存在的主要问题及改进情况”: move the heading with all that is under it',
    ],
  ],
  [
    '一 at the end',
    { headings: standing('二三四五六一') },
    [
      '“一、总体情况”排在了“六、其他需要报告的事项”后面，应在“二、主动公开政府信息情况”前面：请把这一部分的标题和内容一起移过去',
      '“一、总体情况” comes after “六、其他需要报告的事项”, but belongs before “二、主动公开政府信息情况”: move the heading with all that is under it',
    ],
  ],
  [
    'a heading with the number of another',
    { headings: [...standing('一二三'), heading('四', 40, '三、政府信息公开行政复议、行政诉讼情况'), heading('五', 50), heading('六', 60)] },
    [
      '标题“三、政府信息公开行政复议、行政诉讼情况”的序号不对，应为“四、政府信息公开行政复议、行政诉讼情况”',
      'The heading “三、政府信息公开行政复议、行政诉讼情况” has the wrong number; it should be “四、政府信息公开行政复议、行政诉讼情况”',
    ],
  ],
  [
    'a heading that stands there twice',
    { repeated: [heading('五', 70)] },
    [
      '标题“五、存在的主要问题及改进情况”不止一处：每个部分只写一次，请把内容合在一起，删去多余的标题',
      'The heading “五、存在的主要问题及改进情况” stands in more than one place: keep one, with all that belongs under it',
    ],
  ],
  [
    'all of it twice',
    { repeated: [heading('一', 70), heading('五', 110), heading('六', 120)] },
    [
      '各部分的标题都有两处：报告可能贴了两遍，请删去多余的一遍',
      'Every heading stands in two places: the report may have been pasted twice; delete one of the two',
    ],
  ],
  [
    'a table under the heading of another',
    { tables: TABLES.map((each) => (each.table === 'review' ? { ...each, blocks: [26] } : each)) },
    [
      '“四、政府信息公开行政复议、行政诉讼情况”的表格放在了“二、主动公开政府信息情况”下面：请移到自己的标题下面',
      'The table of “四、政府信息公开行政复议、行政诉讼情况” stands under “二、主动公开政府信息情况”: move it under its own heading',
    ],
  ],
  [
    'a table above all headings',
    { tables: TABLES.map((each) => (each.table === 'proactive' ? { ...each, blocks: [5] } : each)) },
    [
      '“二、主动公开政府信息情况”的表格放在了所有标题前面：请移到自己的标题下面',
      'The table of “二、主动公开政府信息情况” stands above all headings: move it under its own heading',
    ],
  ],
  [
    'a table without its heading',
    { headings: standing('一二四五六') },
    [
      '没有找到“三、收到和处理政府信息公开申请情况”这个标题，表格是有的：请在表格前面补上标题',
      'The heading “三、收到和处理政府信息公开申请情况” was not found, its table is there: put the heading above it',
    ],
  ],
  [
    'neither table nor heading',
    { headings: standing('一二四五六'), tables: tablesUnder(standing('一二四五六')).filter(({ table }) => table !== 'requests') },
    [
      '没有找到“三、收到和处理政府信息公开申请情况”这一部分：请补上标题和内容',
      'Section “三、收到和处理政府信息公开申请情况” was not found: add its heading and what belongs there',
    ],
  ],
])('%s', (_, changes, sentences) => {
  expect(said(changes)).toEqual([sentences]);
}); // prettier-ignore

test('a section of words that is not there is missed once, not as one left empty', () => {
  const { overview = {}, problems = '' } = wordsInOrder(147);
  const words = { overview, problems };
  expect(said({ headings: standing('一二三四五') }, words)).toEqual([
    [
      '没有找到“六、其他需要报告的事项”这一部分：请补上标题和内容',
      'Section “六、其他需要报告的事项” was not found: add its heading and what belongs there',
    ],
  ]);
  expect(said({}, words).map(([zh]) => zh)).toEqual(['六、其他需要报告的事项：还没有写']);
});

test('each that is missing is a problem of its own', () => {
  const headings = standing('一四五六');
  const tables = tablesUnder(headings).filter(({ table }) => table === 'review');
  const sectionsOf = problemsFrom(found({ headings, tables })).map(({ findings: [{ at }] }) =>
    sectionOf(at[0]),
  );
  expect(sectionsOf).toEqual(['proactive', 'requests']);
});

test('the only section of words there twice is no report pasted twice', () => {
  expect(
    found({ headings: standing('二三四五'), repeated: [heading('五', 110)] }).map(({ kind }) => kind),
  ).toContain('repeated');
});

test('two of the sections of words there twice are told one by one', () => {
  expect(found({ repeated: [heading('五', 110), heading('六', 120)] })).toHaveLength(2);
});

test('a table goes with the heading that was moved', () => {
  expect(found({ headings: standing('一二四三五六') }).map(({ kind }) => kind)).toEqual(['after']);
});

test('a heading that was moved is not told of its number besides, one that stands in its place is', () => {
  const headings = [
    ...standing('一二三四'),
    heading('六', 50, '五、其他需要报告的事项'),
    heading('五', 60, '六、存在的主要问题及改进情况'),
  ];
  expect(found({ headings }).map(({ kind, actual, expected }) => [kind, actual, expected])).toEqual([
    ['after', '五、其他需要报告的事项', '四、政府信息公开行政复议、行政诉讼情况'],
    ['number', '五、其他需要报告的事项', '六、其他需要报告的事项'],
  ]);
});

test('only what is missing or empty is an error', () => {
  const severities = (changes: Partial<Published>) => found(changes).map(({ severity }) => severity);
  expect(severities({ headings: standing('一二四五六'), tables: [] })).toEqual(['error']);
  expect(severities({ headings: standing('一二四五六') })).toEqual(['warning']);
  expect(severities({ headings: standing('一二三四六五') })).toEqual(['warning']);
  expect(severities({ repeated: [heading('五', 70)] })).toEqual(['warning']);
  const astray = TABLES.map((each) => (each.table === 'review' ? { ...each, blocks: [26] } : each));
  expect(severities({ tables: astray })).toEqual(['warning']);
});

test.each(['四、', '\u3000四、', '四 、', '四．', '第四部分 ', '第四部分：', '十一、'])(
  'a wrong number, however it is set: %s',
  (number) => {
    const written = `${number}存在的主要问题及改进情况`;
    const headings = [...standing('一二三四'), heading('五', 50, written), heading('六', 60)];
    expect(found({ headings }).map(({ kind, actual, expected }) => [kind, actual, expected])).toEqual([
      ['number', written, '五、存在的主要问题及改进情况'],
    ]);
  },
);

test.each([
  ['in brackets', '（五）存在的主要问题及改进情况'],
  ['in brackets, which count within a section', '（四）、存在的主要问题及改进情况'],
  ['of a part', '第五部分 存在的主要问题及改进情况'],
  ['left out', '存在的主要问题及改进情况'],
  ['before other words: that is the label’s to tell', '四、存在的问题'],
])('a number that is no wrong one: %s', (_, written) => {
  expect(
    found({ headings: [...standing('一二三四'), heading('五', 50, written), heading('六', 60)] }),
  ).toEqual([]);
});

test('three tables without any heading are no document that lacks them', () => {
  expect(found({ headings: [] })).toEqual([]);
});

const orders = fc
  .subarray(NUMBERS)
  .chain((some) => fc.shuffledSubarray(some, { minLength: some.length }))
  .map((order) => standing(order.join('')));

test.each([
  ['二三一四五六', '一'],
  ['二三四五六一', '一'],
  ['一三四五二六', '二'],
  ['三四一二五六', '一二'],
  ['六五四三二一', '五四三二一'],
  ['一二三四五六', ''],
])('of %s the fewest are moved, and of as many the first stay: %s', (order, moved) => {
  const told = outOfOrder(standing(order)).map(({ heading: { section } }) => section);
  expect(told.join('')).toBe(moved);
});

describe('laws of the order', () => {
  test('what is not told stands in order, and nothing that is told could stay besides', () => {
    fc.assert(
      fc.property(orders, (headings) => {
        const moved = outOfOrder(headings).map((each) => each.heading);
        const kept = headings.filter((each) => !moved.includes(each)).map((each) => each.section);
        expect(kept).toEqual([...kept].sort((a, b) => NUMBERS.indexOf(a) - NUMBERS.indexOf(b)));
        for (const { section } of moved) {
          const more = headings
            .map((each) => each.section)
            .filter((each) => kept.includes(each) || each === section);
          expect(more).not.toEqual(NUMBERS.filter((each) => more.includes(each)));
        }
      }),
    );
  });

  test('where it stands is never where it belongs', () => {
    fc.assert(
      fc.property(orders, (headings) => {
        for (const { standsAfter, belongs } of outOfOrder(headings))
          if ('after' in belongs) expect(standsAfter?.section).not.toBe(belongs.after.number);
          else expect(standsAfter).toBeDefined();
      }),
    );
  });
});
