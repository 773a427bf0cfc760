/** Headings as offices garble them: every word stays in the report, and what was printed is known in its order. */
import { HEADINGS, officePage, requests, table } from './office-page';
import { codes, readPage } from './page';

const [FIRST, SECOND, THIRD, , FIFTH, SIXTH] = HEADINGS as [string, string, string, string, string, string];
const PROBLEMS = '栏目更新慢。下一步明确责任。';
const FEE = '没有收取信息处理费。';
const paragraph = (text: string): string => `<p>${text}</p>`;
const headed = (text: string): string => `<p><strong>${text}</strong></p>`;

/** @throws where the page does not have it: the example would test nothing */
function replaced(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new RangeError(from);
  return text.replace(from, to);
}

const renamed = (...pairs: readonly (readonly [from: string, to: string])[]): string =>
  pairs.reduce((page, [from, to]) => replaced(page, headed(from), to === '' ? '' : headed(to)), officePage());

/** As they stand: section, and what is written. */
const printed = async (page: string) => {
  const read = await readPage(page);
  const { headings, repeated } = read.published;
  return {
    read,
    order: headings.map(({ section }) => section).join(''),
    written: headings.map(({ written }) => written),
    repeated: repeated.map(({ written }) => written),
    narrative: read.value.narrative,
  };
};

const rows = requests('2021');
const words = { overview: '公开河长名单12份。', problems: PROBLEMS, other: FEE };

const five = headed(FIFTH) + paragraph(PROBLEMS);
const six = headed(SIXTH) + paragraph(FEE);
const one = headed(FIRST) + paragraph(words.overview);
/** 五 and 六 apart from the signature. */
const without = (...parts: readonly string[]): string =>
  parts.reduce((page, part) => replaced(page, part, ''), officePage());

test.each([
  ['六 before 五', replaced(without(six), five, six + five), '一二三四六五'],
  ['一 after the tables', replaced(without(one), five, one + five), '二三四一五六'],
  ['五 before the tables', replaced(without(five), headed(SECOND), five + headed(SECOND)), '一五二三四六'],
  ['六 before 一', replaced(without(six), headed(FIRST), six + headed(FIRST)), '六一二三四五'],
])('%s: each keeps its words', async (_, page, order) => {
  const found = await printed(page);
  expect(found.order).toBe(order);
  expect(found.narrative).toEqual(words);
  expect(codes(found.read)).toEqual([]);
});

test.each([
  ['五 has the number of 四', [[FIFTH, '四、存在的主要问题及改进情况']]],
  ['六 has a number that no section has', [[SIXTH, '七、其他需要报告的事项']]],
  ['三 has the number of 二', [[THIRD, '二、收到和处理政府信息公开申请情况']]],
  ['五 has other words under its number', [[FIFTH, '五、下一年工作打算']]],
  ['一 has other words under its number', [[FIRST, '一、基本概述']]],
  ['numbers that count parts', HEADINGS.map((text, i) => [text, `第${'一二三四五六'[i]!}部分　${text.slice(2)}`] as const)],
] as const)('%s: it is that heading', async (_, pairs) => {
  const found = await printed(renamed(...pairs));
  expect(found.order).toBe('一二三四五六');
  expect(found.written).toEqual(
    HEADINGS.map((text) => pairs.find(([from]) => from === text)?.[1] ?? text),
  );
  expect(found.narrative).toEqual(words);
  expect(codes(found.read)).toEqual([]);
}); // prettier-ignore

test('五 and 六 with each other’s words', async () => {
  const found = await printed(
    renamed([FIFTH, '五、其他需要报告的事项'], [SIXTH, '六、存在的主要问题及改进情况']),
  );
  expect(found.order).toBe('一二三四六五');
});

test.each([
  ['a sentence under the number', '五、我局将继续努力，不断提高水平'],
  ['a number in brackets', '（五）下一年工作打算'],
  ['a number in brackets, with its stop', '（五）、下一年工作打算'],
  ['one of several points', '五是下一年工作打算'],
  ['words of another section under the number', '五、其他需要说明的事项'],
])('%s is no heading of 五', async (_, written) => {
  const found = await printed(renamed([FIFTH, written]));
  expect(found.order).toBe('一二三四六');
  expect(JSON.stringify(found.read.messages)).toContain(written.slice(0, 6));
});

test('五 with the number of 四 is looked for after the tables first', async () => {
  const page = renamed([FIFTH, '四、存在的主要问题及改进情况']);
  const earlier = paragraph('三、存在的主要问题及改进情况');
  const found = await printed(replaced(page, one, one + earlier));
  expect(found.order).toBe('一二三四五六');
  expect(found.written[4]).toBe('四、存在的主要问题及改进情况');
});

test('a list of the parts has no heading that is missing further down', async () => {
  const list = HEADINGS.map(paragraph).join('');
  const found = await printed(replaced(without(six), headed(FIRST), list + headed(FIRST)));
  expect(found.order).toBe('一二三四五');
});

test('two lines under the number of 五 tell neither from the other', async () => {
  const found = await printed(
    renamed([FIFTH, '五、工作打算']).replace(headed(SIXTH), headed('五、工作安排') + headed(SIXTH)),
  );
  expect(found.order).toBe('一二三四六');
});

describe('a heading once more', () => {
  const after = (text: string) =>
    replaced(officePage(), paragraph(FEE), paragraph(FEE) + paragraph('说明'.repeat(25)) + text);

  test('is known, and its words stay where they stand', async () => {
    const found = await printed(after(headed(FIFTH) + paragraph('宣传少。')));
    expect([found.order, found.repeated]).toEqual(['一二三四五六', [FIFTH]]);
    expect(found.narrative.problems).toBe(PROBLEMS);
    expect(found.narrative.other).toContain('宣传少。');
  });

  test.each([
    ['a list of the parts before the first', replaced(officePage(), headed(FIRST), HEADINGS.map(paragraph).join('') + headed(FIRST))],
    ['a caption', replaced(officePage(), headed(THIRD), headed(THIRD) + paragraph('单位：件') + paragraph(THIRD))],
    ['a caption that says it goes on', after(headed(`${THIRD}（续）`))],
    ['a caption in other words that says it goes on', after(headed('三、收到和处理政府信息公开申请的情况（续）'))],
    ['one over a further part of its table', officePage({ three: table(rows.slice(0, 12)) + headed(THIRD) + table([...rows.slice(0, 3), ...rows.slice(12)]) })],
    ['a part of a section', replaced(officePage(), paragraph(words.overview), paragraph(words.overview) + paragraph('（二）主动公开政府信息情况') + paragraph('说明'.repeat(25)))],
    ['a line without its number', after(headed(FIFTH.slice(2)))],
  ])('%s is none', async (_, page) => {
    const found = await printed(page);
    expect([found.order, found.repeated]).toEqual(['一二三四五六', []]);
  }); // prettier-ignore
});

describe('the title that is printed', () => {
  const title = async (html: string) => {
    const { published, value } = await readPage(officePage({ title: html }));
    return [published.printedTitle?.text, value.agency];
  };
  const ITS_OWN = '某县水务局2024年政府信息公开工作年度报告';

  test.each([
    ['under what leads to it', `<p>首页 &gt; 政府信息公开年报</p><h1>${ITS_OWN}</h1>`, ITS_OWN],
    ['under another title', '<p>2024年政府信息公开年报</p><h1>2024年政府信息公开工作年度报告</h1>', '2024年政府信息公开工作年度报告'],
    ['in a notice', `<p>关于公布《${ITS_OWN}》的公告</p>`, ITS_OWN],
    ['in other words', '<p>信息公开</p><h1>某县水务局2024年政务公开工作总结</h1>', '某县水务局2024年政务公开工作总结'],
    ['nowhere: a sentence is none', '<p>现公布2024年政府信息公开工作情况。</p>', undefined],
    ['nowhere: without a year', '<p>政府信息公开工作情况</p>', undefined],
  ])('%s', async (_, html, text) => {
    expect(await title(html)).toEqual([text, '某县水务局']);
  }); // prettier-ignore
});

test('words under numbers are no report without a heading of ours', async () => {
  const lines = ['一、甲', '二、乙', '三、丙', '四、丁', '五、戊', '六、己'].map(
    (text) => headed(text) + paragraph('略。'),
  );
  const page = `<html><body><h1>某县水务局2024年政府信息公开工作年度报告</h1>${lines.join('')}</body></html>`;
  await expect(readPage(page)).rejects.toMatchObject({ code: 'import-no-report' });
});
