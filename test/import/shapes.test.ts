/** Shapes that offices' own editors give the report: every figure is read, nothing is said, no rule of its form is broken. */
import {
  cell,
  cells,
  HEADINGS,
  isFigure,
  officePage,
  officeReport,
  proactive,
  requests,
  requestsHeader,
  review,
  table,
  type Office,
  type OfficeCell,
  type Row,
} from './office-page';
import { codes, differences, readPage } from './page';
import type { EditionId } from '../../src/format/edition';
import type { Recognised } from '../../src/import/recognise/recognise';
import { check } from '../../src/rules/check';
import { rules } from '../../src/rules/rules';

/** @throws where the shape does not have it: the example would test nothing */
function relabelled(rows: readonly Row[], labels: Readonly<Record<string, string>>): Row[] {
  const met = new Set<string>();
  const changed = rows.map((row) =>
    row.map((each) => {
      const text = labels[each.text];
      if (text !== undefined) met.add(each.text);
      return text === undefined ? each : { ...each, text };
    }),
  );
  if (met.size < Object.keys(labels).length) throw new RangeError(Object.keys(labels).join(' '));
  return changed;
}

const ofForm = rules.filter(({ id }) => id.startsWith('structure.'));
const structure = ({ value, published }: Recognised): string[] =>
  check(value, undefined, ofForm, published).findings.map(
    ({ rule, actual, expected }) => `${rule}: ${String(actual)}, ${String(expected)}`,
  );

/** The bands begin the blocks of table 二. */
const blocks = (edition: EditionId): Row[][] =>
  proactive(edition).reduce<Row[][]>(
    (found, row) =>
      row[0]?.text.startsWith('第二十条')
        ? [...found, [row]]
        : [...found.slice(0, -1), [...found.at(-1)!, row]],
    [],
  );
const bandsOutside = (edition: EditionId): string =>
  blocks(edition)
    .map(([band, ...rows]) => `<p>${band![0]!.text}</p>${table(rows)}`)
    .join('');

const rows = requests('2021');
const [first, second, third, ...data] = rows;
const groupAt = (row: Row): number => row.findIndex(({ text }) => /^（[三四五六]）/.test(text));
const blank = (count: number): OfficeCell[] => cells(...Array<string>(count).fill('&nbsp;'));
const single = (each: OfficeCell): OfficeCell => ({ ...each, rowSpan: 1 });

/** （三） in a row of its own, over its rows. */
const groupsApart = data.flatMap((row): Row[] => {
  const at = groupAt(row);
  const all = (part: Row): Row =>
    part.map((each) =>
      each.rowSpan === 22
        ? { ...each, rowSpan: 26 }
        : /^\d\./.test(each.text)
          ? { ...each, columnSpan: 2 }
          : each,
    );
  if (at < 0) return [all(row)];
  return [
    [...all(row.slice(0, at)), { ...row[at]!, rowSpan: 1, columnSpan: 2 }, ...blank(7)],
    all(row.slice(at + 1)),
  ];
});

/** Each merged cell taken apart: its text in the first of them, or in all. */
const unmerged = (everywhere: boolean): Row[] => {
  let outer = '';
  let group = '';
  return data.map((row) => {
    const at = groupAt(row);
    if (row[0]!.rowSpan === 22) outer = row[0]!.text;
    if (at >= 0) group = row[at]!.text;
    if (row[0]!.columnSpan === 3 || row[0]!.rowSpan === 22) return row.map(single);
    const isLeaf = /^\d\./.test(row[Math.max(0, at + 1)]!.text);
    const label = at >= 0 || !isLeaf ? [] : [cell(everywhere ? group : '')];
    return [cell(everywhere ? outer : ''), ...label, ...row.map(single)];
  });
};

const withoutSpans = (which: string, of: readonly Row[]): string =>
  table(of).replace(new RegExp(` (?:${which})span="\\d+"`, 'g'), '');

/** A table of other elements than HTML has for one. */
const madeOf = (of: readonly Row[], tag: string, row: string, each: (cell: OfficeCell) => string): string =>
  `<div ${tag}>${of.map((own) => `<div ${row}>${own.map((one) => `<div ${each(one)}>${one.text}</div>`).join('')}</div>`).join('')}</div>`;

const names = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const oneLine = (prefix: string): Row => [
  cell('项目', 3),
  ...names.map((name, i) => cell(i === 0 || i === 6 ? name : prefix + name)),
];

const [reviewTop, reviewMiddle, reviewBottom, reviewFigures] = review() as [Row, Row, Row, Row];
const five = reviewBottom.slice(0, 5);
const inFigures =
  (change: (figure: string) => string) =>
  (text: string): string =>
    /^\d{4}$/.test(text) ? change(text) : text;
const wide = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

const shapes: [string, Partial<Office>][] = [
  ['the plain page', {}],
  ['table 二 in tables of its own', { two: blocks('2021').map((each) => table(each)).join('<p>&nbsp;</p>') }],
  ['its bands between the tables', { two: bandsOutside('2021') }],
  ['the unit over the tables', { two: `<p>单位：件</p>${table(proactive('2021'))}`, three: table([[cell('单位：件', 10)], ...rows]), four: table([[cell('（单位：件）', 15)], ...review()]) }],
  ['headings in the tables', { headings: HEADINGS.map((text, i) => (i > 0 && i < 4 ? '' : text)), two: table([[cell(HEADINGS[1]!, 4)], ...proactive('2021')]), three: table([[cell(HEADINGS[2]!, 10)], ...rows]), four: table([[cell(HEADINGS[3]!, 15)], ...review()]) }],
  ['a caption that says the heading again', { three: `<p>收到和处理政府信息公开申请情况</p>${table(rows)}` }],
  ['numbers of parts', { headings: HEADINGS.map((text, i) => text.replace(/^.、/, `第${'一二三四五六'[i]}部分　`)) }],
  ['numbers in digits', { headings: HEADINGS.map((text, i) => text.replace(/^.、/, `${i + 1}. `)) }],
  ['table 三 in two, without its header', { three: table([...rows.slice(0, 5), [{ ...rows[5]![0]!, rowSpan: 10 }, ...rows[5]!.slice(1)], ...rows.slice(6, 15)]) + table([[cell('三、本年度办理结果', 1, 12), ...rows[15]!], ...rows.slice(16)]) }],
  ['table 三 in two, each with its header', { three: table([...rows.slice(0, 5), [{ ...rows[5]![0]!, rowSpan: 10 }, ...rows[5]!.slice(1)], ...rows.slice(6, 15)]) + table([...requestsHeader, [cell('三、本年度办理结果', 1, 12), ...rows[15]!], ...rows.slice(16)]) }],
  ['names of columns over two rows', { three: table([[{ ...first![0]!, rowSpan: 4 }, first![1]!], [{ ...second![0]!, rowSpan: 3 }, second![1]!, { ...second![2]!, rowSpan: 3 }], cells('商业', '科研', '社会公益', '法律服务', ''), cells('企业', '机构', '组织', '机构', '其他'), ...data]) }],
  ['one row of names', { three: table([oneLine(''), ...data]) }],
  ['a column of numbers in front', { three: table(rows.map((row, i) => (i === 0 ? [cell('序号', 1, 3), ...row] : i < 3 ? row : [cell(String(i - 2)), ...row]))) }],
  ['a column of numbers before the figures', { three: table(rows.map((row, i) => (i === 0 ? [row[0]!, cell('序号', 1, 3), row[1]!] : i < 3 ? row : [...row.slice(0, -7), cell(String(i - 2)), ...row.slice(-7)]))) }],
  ['a column of numbers after them', { three: table(rows.map((row, i) => (i === 0 ? [...row, cell('行次', 1, 3)] : i < 3 ? row : [...row, cell(String(i - 2))]))) }],
  ['a column of numbers in table 二', { two: table(proactive('2021').map((row, i) => (row.length === 1 ? [cell(''), ...row] : [cell(row[0]!.text === '信息内容' ? '序号' : String(i)), ...row]))) }],
  ['a column of articles in table 二', { two: blocks('2021').map(([band, names, ...own]) => table([[cell('条款'), ...names!], ...own.map((row, i) => [...(i === 0 ? [cell(band![0]!.text, 1, own.length)] : []), ...row])])).join('') }],
  ['an empty column of remarks', { three: table(rows.map((row, i) => (i === 0 ? [...row, cell('备注', 1, 3)] : i < 3 ? row : [...row, cell('')]))) }],
  ['groups in rows of their own', { three: table([first!, second!, third!, ...groupsApart]) }],
  ['merged cells taken apart', { three: table([first!, second!, third!, ...unmerged(false)]) }],
  ['merged cells taken apart, each with the text', { three: table([first!, second!, third!, ...unmerged(true)]) }],
  ['a merge that reaches too far', { three: table(rows).replace('rowspan="8"', 'rowspan="9"') }],
  ['a merge that ends too soon', { three: table(rows).replace('rowspan="22"', 'rowspan="21"') }],
  ['twice as many columns', { three: table(rows.map((row) => row.map((each) => ({ ...each, columnSpan: 2 * each.columnSpan })))) }],
  ['a row without height for the widths', { three: table([blank(10), ...rows]) }],
  ['tables that only the sheet lays out as such', { overview: '<style>.t{display:table}.t > .r{display: table-row}.c{display:table-cell}</style><p>公开河长名单12份。</p>', three: madeOf(rows, 'class="t"', 'class="r"', () => 'class="c"'), four: madeOf(review(), 'class="t"', 'class="r"', () => 'class="c"') }],
  ['tables that only their style lays out as such', { overview: '<p>公开河长名单12份。</p>', three: madeOf(rows, 'style="width: 100%; display : inline-table"', 'style="color:red;\n display:table-row"', () => 'style="DISPLAY: Table-Cell; width: 9%"'), four: madeOf(review(), 'style="display:table"', 'style=" display:\ttable-row "', () => 'style="display:table-cell"') }],
  ['tables that only say that they are some', { three: madeOf(rows, 'role="table"', 'role="row"', ({ rowSpan, columnSpan }) => `role="cell" aria-rowspan="${rowSpan}" aria-colspan="${columnSpan}"`), four: `<div role="grid">${madeOf(review(), 'role="rowgroup"', 'role="row"', () => 'role="gridcell"')}</div>` }],
  ['a page that is laid out as a table', { title: '<div style="display:table"><div style="display:table-row"><div style="display:table-cell">导航</div><div style="display:table-cell"><h1>某县水务局2024年政府信息公开工作年度报告</h1>', signature: '<p>某县水务局</p><p>2025年1月20日</p></div></div></div>' }],
  ['each row a table of its own', { three: rows.map((row) => table([row.map(single)])).join('') }],
  ['spans that an editor lost', { three: withoutSpans('row|col', rows), four: withoutSpans('row|col', review()) }],
  ['widths that an editor lost', { three: withoutSpans('col', rows), four: withoutSpans('col', [reviewTop.map(single), ...review().slice(1)]) }],
  ['heights that an editor lost', { three: withoutSpans('row', rows) }],
  ['marks of direction', { three: table(rows, inFigures((figure) => `&lrm;${figure}&lrm;`)) }],
  ['rows in groups', { three: table(rows).replace(/<table[^>]*>((?:<tr>.*?<\/tr>){3})/, '<table><thead>$1</thead><tbody>').replace('</table>', '</tbody></table>') }],
  ['a row that nobody sees', { three: table(rows).replace('<tr><td rowspan="8">', `<tr style="display:none">${'<td>9</td>'.repeat(10)}</tr><tr><td rowspan="8">`) }],
  ['cells that nobody sees', { three: table(rows).replaceAll('<tr>', '<tr><td style="display: none">9</td>') }],
  ['figures in fields', { three: table(rows, inFigures((figure) => `<input type="text" value="${figure}">`)) }],
  ['figures that are chosen', { three: table(rows, inFigures((figure) => `<select><option>7</option><option selected>${figure}</option></select>`)) }],
  ['figures that were written in', { three: table(rows, inFigures((figure) => `<textarea rows="1">${figure}</textarea>`)) }],
  ['full-width figures with blanks', { three: table(rows, inFigures((figure) => `&nbsp;${wide(figure)}&nbsp;`)) }],
  ['figures with their unit', { three: table(rows, inFigures((figure) => `${figure}件`)), two: table(proactive('2021'), inFigures((figure) => `${figure}${figure === '1010' ? '万元' : '件'}`)) }],
  ['signs that take no room', { three: table(rows, (text) => `&#8203;${text}&#65279;`) }],
  ['letters set apart', { three: table(rows, (text) => (isFigure(cell(text)) ? text : [...text].join(' '))) }],
  ['an overview with a table of applicants', { overview: `<p>依申请公开</p>${table([cells('自然人', '法人或其他组织', '总计'), cells('5', '6', '11')])}` }],
  ['the report in one table', { title: '', preamble: '', headings: [], overview: '', two: '', three: '', four: table([[cell('某县水务局2024年政府信息公开工作年度报告', 15)], [cell(HEADINGS[0]!, 15)], [cell('公开河长名单12份。', 15)], [cell(HEADINGS[1]!, 15)], ...proactive('2021'), [cell(HEADINGS[2]!, 15)], ...rows, [cell(HEADINGS[3]!, 15)], ...review(), [cell(HEADINGS[4]!, 15)], [cell('栏目更新慢。', 15)], [cell(HEADINGS[5]!, 15)], [cell('没有收取信息处理费。<br>某县水务局<br>2025年1月20日', 15)]]), signature: '' }],
  ['table 四 with two rows of names', { four: table([[cell('行政复议', 5), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)], [...five, ...reviewBottom], reviewFigures]) }],
  ['table 四 taken apart', { four: table([[cell('行政复议'), ...blank(4), cell('行政诉讼'), ...blank(9)], [...blank(5), cell('未经复议直接起诉'), ...blank(4), cell('复议后起诉'), ...blank(4)], [...five, ...reviewBottom], reviewFigures]) }],
  ['table 四 in two tables', { four: table([[cell('行政复议', 5)], five, reviewFigures.slice(0, 5)]) + table([[cell('行政诉讼', 10)], reviewMiddle.slice(5), reviewBottom, reviewFigures.slice(5)]) }],
  ['table 四 under headings of its own', { four: `<p>（一）行政复议</p>${table([five, reviewFigures.slice(0, 5)])}<p>（二）行政诉讼</p>${table([reviewMiddle.slice(5), reviewBottom, reviewFigures.slice(5)])}` }],
  ['table 四 on its side', { four: table(['行政复议', '未经复议直接起诉', '复议后起诉'].flatMap((name, block) => five.map(({ text }, i): Row => [...(i === 0 ? [cell(name, 1, 5)] : []), cell(text), reviewFigures[5 * block + i]!]))) }],
  ['table 四 with its blocks under one another', { four: table([[cell('类别', 2), ...five.map(({ text }) => cell(text))], [cell('行政复议', 2), ...reviewFigures.slice(0, 5)], [cell('行政诉讼', 1, 2), cell('未经复议直接起诉'), ...reviewFigures.slice(5, 10)], [cell('复议后起诉'), ...reviewFigures.slice(10)]]) }],
  ['table 四 in three rows, each with its whole name', { four: table([cells('', ...five.map(({ text }) => text)), ...['行政复议', '行政诉讼（未经复议直接起诉）', '行政诉讼—复议后起诉'].map((name, i) => [cell(name), ...reviewFigures.slice(5 * i, 5 * i + 5)])]) }],
  ['table 四 with a name for its row', { four: table([[cell('类别', 1, 3), ...reviewTop], reviewMiddle, reviewBottom, [cell('件数'), ...reviewFigures]]) }],
  ['a title that ends within its name', { title: '<p>某县水务局2024年政府</p><p>信息公开工作年度报告</p>' }],
  ['a title in a notice', { title: '<p>关于公布《某县水务局2024年政府信息公开工作年度报告》的公告</p>' }],
  ['a title after its caption', { title: '<ul><li>名　称：某县水务局2024年政府信息公开工作年度报告</li></ul>' }],
]; // prettier-ignore

test.each(shapes)('%s', async (name, own) => {
  const read = await readPage(officePage(own));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect([read.value.agency, read.value.year]).toEqual(['某县水务局', 2024]);
  expect(read.published.headings.map(({ section }) => section).join('')).toBe('一二三四五六');
  expect(codes(read)).toEqual(name.includes('an overview with a table') ? ['import-table-as-text'] : []);
  expect(structure(read)).toEqual([]);
});

test('numbers in rings', async () => {
  const ringed = (text: string): string => text.replace(/^(\d)\./, (_, n) => '①②③④⑤⑥⑦⑧'[Number(n) - 1]!);
  const read = await readPage(officePage({ three: table(rows, ringed) }));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect(structure(read)).toHaveLength(19);
  expect(structure(read)).toContain('structure.label: ③其他, 3.其他');
});

/** Everything is read; that the wording is another is a finding, with the official one. */
const reworded: [string, Partial<Office>, string[]][] = [
  [
    'columns of table 二 that count 数量',
    { two: table(relabelled(proactive('2021'), { 本年制发件数: '本年新制发数量', 本年废止件数: '废止数量', 现行有效件数: '现行有效数量' })) },
    ['本年新制发数量, 本年制发件数', '废止数量, 本年废止件数', '现行有效数量, 现行有效件数'],
  ],
  [
    'one column by the name it had in 2019',
    { two: table(relabelled(proactive('2021'), { 本年制发件数: '本年新制作数量' })) },
    ['本年新制作数量, 本年制发件数'],
  ],
  [
    'names with what they belong to',
    { three: table([oneLine('法人或其他组织-'), ...data]) },
    names.slice(1, 6).map((name) => `法人或其他组织-${name}, ${name}`),
  ],
  [
    'sums called 合计, and what is other 其它',
    { three: table(relabelled(rows, { '（七）总计': '（七）合计', 总计: '合计', 其他: '其它', '3.其他': '3.其它' })), four: table(relabelled(review(), { 总计: '合计', 其他结果: '其它结果' })) },
    ['合计, 总计', '其它, 其他', '其它结果, 其他结果', '合计, 总计'],
  ],
  [
    'other names of applicants, and of what is other',
    { three: table(relabelled(rows, { 自然人: '公民', 商业企业: '企业', 科研机构: '科研单位', 社会公益组织: '公益组织', 法律服务机构: '法律服务', 其他: '其他组织', '3.其他': '3.其他情形' })) },
    ['公民, 自然人', '企业, 商业企业', '科研单位, 科研机构', '公益组织, 社会公益组织', '法律服务, 法律服务机构', '其他组织, 其他', '3.其他情形, 3.其他'],
  ],
  [
    'short names in table 四',
    { four: table(relabelled(review(), { 结果维持: '维持', 结果纠正: '纠正', 其他结果: '其他', 尚未审结: '未审结' })) },
    ['维持, 结果维持', '纠正, 结果纠正', '其他, 其他结果', '未审结, 尚未审结'],
  ],
]; // prettier-ignore

test.each(reworded)('%s: every figure is read', async (_, own, findings) => {
  const read = await readPage(officePage(own));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect(codes(read)).toEqual([]);
  expect(structure(read)).toEqual(findings.map((each) => `structure.label: ${each}`));
});

test('labels of 2019 that an office explains at length, and a row of its own', async () => {
  const explained = relabelled(proactive('2019'), {
    规范性文件: `规范性文件（${'行政机关制定发布的决定、公告、通告，'.repeat(6)}一般都属于规范性文件）`,
    '本年增/减': '本年增/减（指增加或减少的事项数，减用负值表示，如-8）',
    处理决定数量: '处理决定数量（指办件量）',
  });
  const two = table([...explained.slice(0, 4), cells('其他主动公开文件（不含上一行）', '87', '5', '6'), ...explained.slice(4)]); // prettier-ignore
  const read = await readPage(officePage({ two, three: table(requests('2019')) }, '2019'));
  expect(differences(read.value, officeReport('2019'))).toEqual([]);
  expect(codes(read)).toEqual(['import-row-unread']);
  expect(new Set(structure(read).map((each) => each.split(', ').at(-1)))).toEqual(
    new Set(['规范性文件', '本年增/减', '处理决定数量']),
  );
});

test('2019: bands between the tables', async () => {
  const read = await readPage(
    officePage({ two: bandsOutside('2019'), three: table(requests('2019')) }, '2019'),
  );
  expect(differences(read.value, officeReport('2019'))).toEqual([]);
  expect([codes(read), structure(read)]).toEqual([[], []]);
});

const figureTold: [string, (figure: string) => string, string][] = [
  ['struck out', (figure) => `<s>77</s>${figure}`, '77 2001'],
  ['struck out by its style', (figure) => `<span style="text-decoration: line-through">77</span>${figure}`, '77 2001'],
  ['with a lowered number', (figure) => `${figure}<sub>1</sub>`, '2001 1'],
  ['with the number of a note', (figure) => `${figure}<sup>1</sup>`, '2001 1'],
  ['with a mark', (figure) => `${figure}*`, '2001*'],
  ['with a remark', (figure) => `${figure}（含转办2件）`, '2001（含转办2件）'],
  ['in another unit', (figure) => `${figure}元`, '2001元'],
]; // prettier-ignore

test.each(figureTold)('a figure %s is not read as another one', async (_, written, text) => {
  const three = table(rows, (each) => (each === '2001' ? written(each) : each));
  const read = await readPage(officePage({ three }));
  expect(differences(read.value, officeReport('2021'))).toEqual([
    `requests.received.naturalPerson: ${text}, 2001`,
  ]);
});

test('an empty cell over two columns is two empty cells', async () => {
  const [label, person, , , ...others] = rows[4]!;
  const joined = rows.map((row, i) => (i === 4 ? [label!, person!, cell('', 2), ...others] : row));
  const read = await readPage(officePage({ three: table(joined) }));
  for (const column of ['enterprise', 'researchInstitution'] as const)
    expect(read.value.cells.get(`requests.carriedIn.${column}`)).toEqual({ kind: 'blank' });
  expect(differences(read.value, officeReport('2021'))).toHaveLength(2);
});

const told: [string, Partial<Office>, string[]][] = [
  ['a remark beside the figures', { three: table(rows.map((row, i) => (i === 0 ? [...row, cell('备注', 1, 3)] : i < 3 ? row : [...row, cell(i === 5 ? '含2件部分公开' : '')]))) }, ['import-cell-unread']],
  ['a note under the table', { two: table([...proactive('2021'), [cell('注：规章由县政府统计。', 4)]]), three: table([...rows, [cell('注：含上年申请。', 10)]]), four: table([...review(), [cell('注：截至2024年底。', 15)]]) }, Array<string>(3).fill('import-text-beside')],
  ['a note with a figure', { three: table([...rows, [cell('其中网上申请', 3), cell('12', 7)]]) }, ['import-row-unread']],
  ['sums of the groups', { three: table([first!, second!, third!, ...groupsApart.map((row) => (row.some(({ text }) => text === '&nbsp;') ? row.map((each) => (each.text === '&nbsp;' ? { ...each, text: '9' } : each)) : row))]) }, [...Array<string>(3).fill('import-row-unread'), ...Array<string>(7).fill('import-cell-unread')]],
  ['a sum over table 四', { four: table([[...reviewTop, cell('合计', 1, 3)], reviewMiddle, reviewBottom, [...reviewFigures, cell('45')]]) }, ['import-cell-unread']],
  ['words beside the tables', { two: `<p>规章由县政府统计。</p>${table(proactive('2021'))}` }, ['import-text-beside']],
]; // prettier-ignore

test.each(told)('%s: is said, and every figure of the form is read', async (_, own, said) => {
  const read = await readPage(officePage(own));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect(codes(read)).toEqual(said);
  expect(structure(read)).toEqual([]);
});

test.each([
  ['a report that a script shows', '<div id="zoom" style="display:none">'],
  [
    'one whose looks are told by a sheet too',
    '<style>.x{color:black}</style><div class="x" style="display:none">',
  ],
  ['one that its sheet hides', '<style>.x{display:none}</style><div class="x" hidden>'],
])('%s', async (_, container) => {
  const read = await readPage(officePage().replace('<div id="zoom">', container));
  expect(differences(read.value, officeReport('2021'))).toEqual([]);
  expect(codes(read)).toEqual([]);
});

test('a figure whose cell is lost is said to be missing', async () => {
  const three = table(rows, (text) => (text === '2010' ? '三、本年度办理结果' : text));
  const read = await readPage(officePage({ three }));
  expect(differences(read.value, officeReport('2021'))).toEqual([
    'requests.carriedIn.researchInstitution: null, 2010',
  ]);
  expect(read.messages).toEqual([
    {
      code: 'import-figures-missing',
      values: { table: 'requests', label: '二、上年结转政府信息公开申请数量', count: 1 },
    },
  ]);
});

test('a block of table 四 that is missing is called by its name', async () => {
  const four = table([[cell('行政复议', 5)], five, reviewFigures.slice(0, 5)]);
  const read = await readPage(officePage({ four }));
  const missing = ['未经复议直接起诉', '复议后起诉'];
  expect(read.messages.map(({ values }) => values.label)).toEqual(missing);
  expect(structure(read)).toEqual(missing.map((name) => `structure.rows: null, ${name}`));
});
