/** A thousand documents that are none: each is refused as such, whatever tables, lists and frames it has. */
import { strToU8, zipSync } from 'fflate';
import { randomly } from './mutate';
import { importReport, type DocumentKind } from '../../src/import/import-report';
import { Fault } from '../../src/report/result';

type Random = (n: number) => number;

/** Words such documents share with reports among others. */
const WORDS =
  '公开 申请 总计 其他 情况 政府信息 行政许可 行政处罚 预算 采购 通知 年度 工作 报告 会议 项目 本年 数量 自然人 单位 办理 第一项 一、总体情况 （一）主动公开 二、收支情况 2024年 某县 财政局 12 0 3.5 合计 备注 序号'.split(
    ' ',
  );

const phrase = (random: Random): string =>
  Array.from({ length: 1 + random(6) }, () => WORDS[random(WORDS.length)]!).join('');

const many = (random: Random, most: number, each: () => string): string =>
  Array.from({ length: 1 + random(most) }, each).join('');

const htmlBlocks: readonly ((random: Random, depth: number) => string)[] = [
  (random) => `<p>${phrase(random)}<span>${phrase(random)}</span></p>`,
  (random) => `<h${1 + random(4)}>${phrase(random)}</h${1 + random(4)}>`,
  (random) => `<ol>${many(random, 5, () => `<li>${phrase(random)}</li>`)}</ol>`,
  (random) => `<img src="http://example.invalid/${random(9)}.png" alt="图"><iframe src="x"></iframe>`,
  (random, depth) => htmlTable(random, depth),
];

function htmlTable(random: Random, depth: number): string {
  const cell = (): string =>
    `<td colspan="${1 + random(3)}" rowspan="${1 + random(2)}">${
      depth < 3 && random(12) === 0 ? htmlTable(random, depth + 1) : phrase(random)
    }</td>`;
  return `<table border="1">${many(random, 8, () => `<tr>${many(random, 6, cell)}</tr>`)}</table>`;
}

const html = (random: Random): Uint8Array =>
  strToU8(
    `<!DOCTYPE html><title>${phrase(random)}</title><body>${many(random, 12, () =>
      htmlBlocks[random(htmlBlocks.length)]!(random, 0),
    )}</body>`,
  );

const run = (random: Random): string => `<w:r><w:t>${phrase(random)}</w:t></w:r>`;
const wordBlocks: readonly ((random: Random, depth: number) => string)[] = [
  (random) => `<w:p>${run(random)}</w:p>`,
  (random) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>${run(random)}</w:p>`,
  (random) =>
    `<w:p><w:ins>${run(random)}</w:ins><w:del><w:r><w:delText>${phrase(random)}</w:delText></w:r></w:del></w:p>`,
  (random) =>
    `<w:p><w:r><w:pict><v:textbox><w:txbxContent><w:p>${run(random)}</w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>`,
  (random, depth) => wordTable(random, depth),
];

function wordTable(random: Random, depth: number): string {
  const merge = (): string =>
    ['', '<w:vMerge/>', '<w:vMerge w:val="restart"/>', '<w:gridSpan w:val="2"/>'][random(4)]!;
  const cell = (): string =>
    `<w:tc><w:tcPr>${merge()}</w:tcPr>${
      depth < 3 && random(12) === 0 ? wordTable(random, depth + 1) : ''
    }<w:p>${run(random)}</w:p></w:tc>`;
  return `<w:tbl>${many(random, 8, () => `<w:tr>${many(random, 6, cell)}</w:tr>`)}</w:tbl>`;
}

const docx = (random: Random): Uint8Array =>
  zipSync({
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${many(
        random,
        12,
        () => wordBlocks[random(wordBlocks.length)]!(random, 0),
      )}</w:body></w:document>`,
    ),
  });

const outcome = (kind: DocumentKind, bytes: Uint8Array): Promise<string> =>
  importReport(kind, bytes).then(
    () => 'taken for a report',
    (cause: unknown) => (cause instanceof Fault ? cause.code : String(cause)),
  );

test.each<[DocumentKind, (random: Random) => Uint8Array]>([
  ['html', html],
  ['docx', docx],
])('five hundred %s', async (kind, make) => {
  const others: string[] = [];
  for (let seed = 1; seed <= 500; seed++) {
    const said = await outcome(kind, make(randomly(seed)));
    if (said !== 'import-no-report') others.push(`${seed}: ${said}`);
  }
  expect(others).toEqual([]);
});

test.each([
  ['a notice that asks for reports', '<h1>关于编制2024年政府信息公开工作年度报告的通知</h1><p>一、总体情况</p><p>按格式填写。</p>'],
  ['statistics of penalties', '<table><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政处罚</td><td>3</td></tr></table>'],
  ['words that are part of several headings', '<h1>某局2024年政府信息公开工作报告</h1><p>一、总体情况</p><p>很好。</p><p>政府信息</p><p>很多。</p><p>政府信息</p><p>很少。</p><p>政府信息</p>'],
  ['a budget', '<h1>某局2024年部门预算</h1><p>一、总体情况</p><table><tr><td>行政许可</td><td>总计</td></tr></table>'],
])('%s is no report', async (_, text) => {
  expect(await outcome('html', strToU8(text))).toBe('import-no-report');
}); // prettier-ignore

const hostile: [string, string, string][] = [
  ['elements without end within one another', '<div>'.repeat(100_000), 'file-too-large'],
  ['a table of absurd size', `<table><tr><td colspan="1000" rowspan="65534">x</td></tr>${'<tr><td>y</td></tr>'.repeat(3000)}</table>`, 'file-too-large'],
  ['nothing at all', '', 'import-no-report'],
  ['an unfinished tag', '<table><tr><td', 'import-no-report'],
]; // prettier-ignore

test.each(hostile)('%s', async (_, text, said) => {
  expect(await outcome('html', strToU8(text))).toBe(said);
});
