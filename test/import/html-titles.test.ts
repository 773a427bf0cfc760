/** What a web page is called: by its tags, its headings, and what stands before the report. */
import { readHtml } from '../../src/import/html/read-html';

const NAME = '某县水务局2024年政府信息公开工作年度报告';
const OFFICIAL =
  '<div><table><tr><td>第二十条第（一）项</td><td>本年制发件数</td></tr></table><p>六、其他需要报告的事项</p></div>';
const NAVIGATION = '<table><tr><td>首页</td><td>政务公开</td></tr></table>'; // prettier-ignore

test.each<[string, string, string[]]>([
  ['by nothing', `${OFFICIAL}`, []],
  ['by a line before the report', `<p>${NAME}</p>${OFFICIAL}`, [NAME]],
  ['by that and no table before it', `${NAVIGATION}<p>${NAME}</p>${OFFICIAL}`, [NAME]],
  ['by what is said for programs', `<meta name="ArticleTitle" content="${NAME}">${OFFICIAL}`, [NAME]],
  ['by what is said for other sites', `<meta property="og:title" content="${NAME}">${OFFICIAL}`, [NAME]],
  ['by other words about it', `<meta name="description" content="${NAME}">${OFFICIAL}`, []],
  ['by such without a word', `<meta name="ArticleTitle"><meta><title></title>${OFFICIAL}`, []],
  [
    'by all of these, the likeliest first',
    `<title>年报-某县政府</title><meta name="ArticleTitle" content="年报"><body><h1>某县年报</h1><p>${NAME}</p>${OFFICIAL}`,
    ['年报', '年报-某县政府', '某县年报', '某县年报', NAME],
  ],
])('%s', (_, html, titles) => {
  const read = readHtml(html);
  expect(read.titles).toEqual(titles);
  expect(read.document.title).toBe(titles[0] ?? '');
});
