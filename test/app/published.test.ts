/** A report checked as it was published: edition, rows, labels and headings against the official ones. */
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

const STRUCTURE = /^structure\.(edition|rows|label)$/;

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

whereSpecified('given files', () => {
  const given = (name: string) => saidOf(name, new Uint8Array(readFileSync(specification(`cases/${name}`))));

  test.each([
    [
      'pingtan/scj-2025.page.rebuilt.html',
      ['少了“规章”一行', '写的是“7.属于行政执法案件”，官方格式是“7.属于行政执法案卷”'],
    ],
    ['pingtan/zrz-2022.page.rebuilt.html', []],
    ['blank-template.docx', []],
    ['hongze-district-2023.pdf', ['（六）其他处理”只有一行', '写的是“2.其他法律行政止公开”']],
    ['pingtan/htp-2021.json', ['表格用的是 2019 版格式']],
    ['pingtan/htp-2022.json', ['表格用的是 2019 版格式']],
    ['pingtan/htp-2023.json', []],
    ['pingtan/main-2020.json', []],
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
