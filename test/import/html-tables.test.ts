/** Tables of web pages: their captions, their rows in order, what is struck out or white in them. */
import { readHtml } from '../../src/import/html/read-html';

/** Each table as its rows of `text` or `text columns×rows`; a paragraph as its text. */
function read(html: string): unknown[] {
  return readHtml(html).document.blocks.map((block) => {
    if (block.kind !== 'table') return 'text' in block ? block.text : block.kind;
    return block.rows.map((row) =>
      row.map(({ text, columnSpan, rowSpan }) =>
        columnSpan * rowSpan === 1 ? text : `${text} ${columnSpan}×${rowSpan}`,
      ),
    );
  });
}
const TWO = '<tr><td>甲</td><td>1</td></tr>';

test.each<[string, string, unknown[]]>([
  ['a caption', `<table><caption>表二</caption>${TWO}</table>`, ['表二', [['甲', '1']]]],
  ['a caption that says the line before it again', `<p>二、表二 </p><table><caption> 表二</caption>${TWO}</table>`, ['二、表二', [['甲', '1']]]],
  ['a caption after another table', `<table>${TWO}</table><table><caption>表二</caption>${TWO}</table>`, [[['甲', '1']], '表二', [['甲', '1']]]],
  ['a caption of a table that arranges the page', '<table><caption>首页</caption><tr><td>总体情况</td></tr></table>', ['首页', '总体情况']],
  ['a hidden caption', `<table><caption hidden>表二</caption>${TWO}</table>`, [[['甲', '1']]]],
  ['head and foot where they are printed', `<table><tfoot><tr><td>合计</td><td>2</td></tr></tfoot><tbody>${TWO}</tbody><thead><tr><td>名</td><td>数</td></tr></thead></table>`, [[['名', '数'], ['甲', '1'], ['合计', '2']]]],
  ['spans', '<table><tr><th colspan="2">名</th></tr><tr><td rowspan=2>甲</td><td>1</td></tr><tr><td>2</td></tr></table>', [[['名 2×1'], ['甲 1×2', '1'], ['2']]]],
  ['a span to the end', '<table><tr><td rowspan="0">甲</td><td>1</td></tr><tr><td>2</td></tr><tr><td>3</td></tr></table>', [[['甲 1×3', '1'], ['2'], ['3']]]],
  ['spans of nothing', '<table><tr><td colspan="0">甲</td><td colspan="x" rowspan="-1">1</td></tr></table>', [[['甲', '1']]]],
  ['two lines in a cell', '<table><tr><td>公开<br>件数</td><td><p>1</p><p>2</p></td></tr></table>', [[['公开\n件数', '1\n2']]]],
  ['a table in a cell that says one thing', `<table><tr><td>甲</td><td><table><tr><td>1</td></tr></table></td></tr></table>`, [[['甲', '1']]]],
  ['a table in a cell that is one', `<table><tr><td>首页</td><td><table>${TWO}</table></td></tr></table>`, ['首页', [['甲', '1']]]],
])('%s', (_, html, blocks) => expect(read(html)).toEqual(blocks)); // prettier-ignore

/** One figure, set in these ways, beside its label. */
const figure = (html: string, around = '', label = '甲'): [string, number] => {
  const { document, messages } = readHtml(
    `${around}<table><tr><td style="color:#000">${label}</td><td>${html}</td></tr></table>`,
  );
  const [table] = document.blocks;
  const white = messages.find(({ code }) => code === 'import-white-figures')?.values['count'] ?? 0;
  return [table?.kind === 'table' ? (table.rows[0]?.[1]?.text ?? '') : '', Number(white)];
};

test.each<[string, string, string, string]>([
  ['struck out', '<s>12</s>', '', '1̶2̶'],
  ['struck out with a remark of the editor', '<s>12</s><!-- 改 -->', '', '1̶2̶'],
  ['struck out in pieces', '<p><del>1</del> <strike>2</strike></p>', '', '1̶ 2̶'],
  ['struck out with all its table', '12', '<div style="text-decoration:line-through">', '1̶2̶'],
  ['struck out in part', '<s>12</s>13', '', '12 13'],
  ['in a cell where nothing is', '<s></s>', '', ''],
  ['a struck word', '<s>无</s>', '', '无'],
])('a figure %s', (_, html, around, text) => expect(figure(html, around)).toEqual([text, 0]));

test.each<[string, string, string, string]>([
  ['white', '<font color="white">12</font>', '', ''],
  ['white as the page is told to be', '12', '<div style="color:#fff">', ''],
  ['white on white', '<span style="color:#ffffff;background:#fff">12</span>', '', ''],
  ['white on dark', '<span style="color:#fff;background-color:#123">12</span>', '', '12'],
  ['white in a dark page', '<span style="color:#fff">12</span>', '<div bgcolor="navy">', '12'],
  ['white over a picture', '<span style="color:#fff">12</span>', '<table background="a.png"><tr><td>', '12'],
  ['black in white', '<span style="color:#fff"><b style="color:black">12</b></span>', '', '12'],
  ['a white word', '<span style="color:#fff">无</span>', '', '无'],
])('a figure: %s', (_, html, around, text) =>
  expect(figure(html, around)).toEqual([text, text === '' ? 1 : 0]),
);
