/** A report checked as it was published: edition, rows, labels, headings, their order and the title against the official ones. */
import { readFileSync } from 'node:fs';
import { balanced, reportOf } from '../real-reports';
import { specification, whereSpecified } from '../specification';
import { wordsInOrder } from '../words-in-order';
import { checkReport } from '../../src/app/check-report';
import { knowledgeOf } from '../../src/app/last-year/knowledge';
import { openSource } from '../../src/app/open-source';
import { tellingOf } from '../../src/app/telling';
import { writeReport } from '../../src/app/write-report';
import { findingJson } from '../../src/report/finding-json';
import { textsOf } from '../../src/report/text';
import { sentence } from '../../src/language/sentence';
import { zhCN } from '../../src/language/zh-CN';
import { parseReport } from '../../src/report/json';

const STRUCTURE = /^structure\.(edition|rows|label|sections)$/;

async function saidOf(name: string, bytes: Uint8Array): Promise<string[]> {
  const source = await openSource(name, bytes);
  const { findings } = checkReport(source.report, knowledgeOf(source));
  const telling = tellingOf({ report: source.report }, zhCN);
  return findings.filter(({ rule }) => STRUCTURE.test(rule)).map((finding) => sentence(finding, telling));
}

const report = reportOf(balanced, { agency: '某县自然资源局', year: 2025, narrative: wordsInOrder(147) });
const html = async () => (await writeReport(report)).html;
const bytesOf = (text: string) => new TextEncoder().encode(text);

test('our own page and Word file are in order', async () => {
  const { docx } = await writeReport(report);
  expect(await saidOf('年报.html', bytesOf(await html()))).toEqual([]);
  expect(await saidOf('年报.docx', docx)).toEqual([]);
});

test('what stands there instead of the official wording', async () => {
  const page = (await html())
    .replace('>现行<wbr />', '>先行<wbr />')
    .replace('五、存在的主要问题及改进情况', '五、存在的主要问题及改进措施');
  expect(await saidOf('年报.html', bytesOf(page))).toEqual([
    '二、主动公开政府信息情况：写的是“先行有效件数”，官方格式是“现行有效件数”',
    '五、存在的主要问题及改进情况：写的是“五、存在的主要问题及改进措施”，官方格式是“五、存在的主要问题及改进情况”',
  ]);
});

const heading = (page: string, text: string): string => {
  const [found] = new RegExp(`<h2[^>]*>${text}</h2>`).exec(page) ?? [];
  if (found === undefined) throw new RangeError(text);
  return found;
};
const FIFTH = '五、存在的主要问题及改进情况';
const SIXTH = '六、其他需要报告的事项';

/** 五 and 六, each with its words, the other way round. */
function swapped(page: string): string {
  const [five, six] = [page.indexOf(heading(page, FIFTH)), page.indexOf(heading(page, SIXTH))];
  const end = page.indexOf('</p>', six) + '</p>'.length;
  return page.slice(0, five) + page.slice(six, end) + page.slice(five, six) + page.slice(end);
}

test.each<[string, (page: string) => string, string[]]>([
  [
    'a title that lacks 工作',
    (page) => page.replace(/信息公开工作年度报告(?=<\/(?:h1|span))/, '信息公开年度报告'),
    ['题目写的是“某县自然资源局2025年政府信息公开年度报告”，请改为“某县自然资源局2025年政府信息公开工作年度报告”'],
  ],
  [
    'a section with the number of another',
    (page) => page.replace(`${FIFTH}</h2>`, '四、存在的主要问题及改进情况</h2>'),
    ['标题“四、存在的主要问题及改进情况”的序号不对，应为“五、存在的主要问题及改进情况”'],
  ],
  [
    'other words under the number',
    (page) => page.replace(`${FIFTH}</h2>`, '五、下一年的工作打算</h2>'),
    ['五、存在的主要问题及改进情况：写的是“五、下一年的工作打算”，官方格式是“五、存在的主要问题及改进情况”'],
  ],
  [
    '六 before 五',
    swapped,
    ['“五、存在的主要问题及改进情况”排在了“六、其他需要报告的事项”后面，应在“四、政府信息公开行政复议、行政诉讼情况”后面：请把这一部分的标题和内容一起移过去'],
  ],
  [
    'a table without its heading',
    (page) =>
      page
        .replace(heading(page, '三、收到和处理政府信息公开申请情况'), '')
        .replace(/<caption[^>]*>收到和处理.*?<\/caption>/, ''),
    ['没有找到“三、收到和处理政府信息公开申请情况”这个标题，表格是有的：请在表格前面补上标题'],
  ],
  [
    'a section that is not there',
    (page) => {
      const six = page.indexOf(heading(page, SIXTH));
      return page.slice(0, six) + page.slice(page.indexOf('</p>', six));
    },
    ['没有找到“六、其他需要报告的事项”这一部分：请补上标题和内容'],
  ],
])('%s', async (_, garbled, expected) => {
  const page = await html();
  const other = garbled(page);
  expect(other).not.toBe(page);
  expect(await saidOf('年报.html', bytesOf(other))).toEqual(expected);
}); // prettier-ignore

test('what is found is said with the block it stands in; what stands nowhere has none', async () => {
  const page = (await html())
    .replace('>现行<wbr />', '>先行<wbr />')
    .replace('五、存在的主要问题及改进情况', '五、存在的主要问题及改进措施');
  const { report: read, ...source } = await openSource('年报.html', bytesOf(page));
  const { findings } = checkReport(read, knowledgeOf({ report: read, ...source }));
  const json = findings.map((finding) => findingJson(finding, textsOf(read.narrative)));
  const texts = (rule: string) =>
    json
      .filter((each) => each.rule === rule)
      .map(({ blocks }) => blocks?.map((at) => JSON.stringify(source.published!.document.blocks[at])));
  expect(texts('structure.label')).toEqual([
    [expect.stringContaining('先行有效件数')],
    [expect.stringContaining('五、存在的主要问题及改进措施')],
  ]);
  expect(texts('structure.cover')).toEqual([undefined]);
});

test('a row that is missing', async () => {
  const page = (await html()).replace(/<tr>(?:(?!<\/tr>).)*规章.*?<\/tr>/s, '');
  expect(await saidOf('年报.html', bytesOf(page))).toEqual([
    '二、主动公开政府信息情况：少了“规章”一行，没有的也要列出，填 0',
  ]);
});

const NOT_WRITTEN = ['一、', '五、', '六、'];

whereSpecified('given files', () => {
  const given = (name: string) => saidOf(name, new Uint8Array(readFileSync(specification(`cases/${name}`))));

  test.each([
    [
      'pingtan/scj-2025.page.rebuilt.html',
      ['少了“规章”一行', '写的是“7.属于行政执法案件”，官方格式是“7.属于行政执法案卷”'],
    ],
    ['pingtan/zrz-2022.page.rebuilt.html', []],
    ['blank-template.docx', NOT_WRITTEN],
    ['hongze-district-2023.pdf', ['（六）其他处理”只有一行', '写的是“2.其他法律行政止公开”']],
    ['pingtan/htp-2021.json', ['表格用的是 2019 版格式']],
    ['pingtan/htp-2022.json', ['表格用的是 2019 版格式']],
    ['pingtan/htp-2023.json', []],
    ['pingtan/main-2020.json', NOT_WRITTEN],
  ])(
    '%s',
    async (name, expected) => {
      const said = await given(name);
      expect(said).toHaveLength(expected.length);
      for (const [i, sentencePart] of expected.entries()) expect(said[i]).toContain(sentencePart);
    },
    30_000,
  );

  test('a report as JSON has no labels to be wrong', () => {
    const json = readFileSync(specification('cases/pingtan/scj-2025.json'), 'utf8');
    const { findings } = checkReport(parseReport(json));
    expect(findings.filter(({ rule }) => STRUCTURE.test(rule))).toEqual([]);
  });
});
