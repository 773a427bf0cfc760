/** Table 二 as offices print it: every figure under the column whose name stands over it. */
import { Gathering } from '../../src/import/recognise/gathering';
import { linesOf } from '../../src/import/recognise/line';
import { readProactive } from '../../src/import/recognise/proactive';
import { CellBudget, tableOf } from '../../src/import/table';
import { present } from '../../src/report/present';

const BAND = '第二十条第（一）项';
/** Rows of cells; a cell alone reaches over all. */
const read = (...rows: string[]) => {
  const width = Math.max(...rows.map((row) => row.split('|').length));
  const cells = rows.map((row) => {
    const texts = row.split('|');
    return texts.map((text) => ({ text, rowSpan: 1, columnSpan: texts.length === 1 ? width : 1 }));
  });
  const gathering = new Gathering('proactive');
  readProactive(linesOf(present(tableOf(cells, new CellBudget()), 'a table'), 0), gathering);
  return gathering;
};
const figuresOf = ({ figures }: Gathering) =>
  Object.fromEntries([...figures].map(([key, { text }]) => [key, text]));
const said = ({ messages }: Gathering): string[] =>
  messages.map(({ code, values }) => `${code} ${String(values['text'])}`);

const NAMES = '信息内容|本年制发件数|本年废止件数|现行有效件数';
const RULES = { 'rules.issued': '1', 'rules.repealed': '2', 'rules.inForce': '3' };

test.each<[string, string[], Record<string, string>]>([
  ['as the form has it', [BAND, NAMES, '规章|1|2|3'], RULES],
  ['without its band', [NAMES, '规章|1|2|3'], RULES],
  ['columns in another order', [BAND, '信息内容|现行有效件数|本年制发件数|本年废止件数', '规章|3|1|2'], RULES],
  ['two columns in another order', [BAND, '信息内容|本年废止件数|本年制发件数|现行有效件数', '规章|2|1|3'], RULES],
  ['one column alone', [BAND, '信息内容|现行有效件数', '规章|3'], { 'rules.inForce': '3' }],
  ['garbled names of a block', [BAND, '信息内容|本年制发|本年废止|现行有效', '规章|1|2|3'], RULES],
  ['a number before the label', [BAND, `序号|${NAMES}`, '1|规章|1|2|3'], RULES],
  ['blank figures', [BAND, NAMES, '规章|||3'], { 'rules.issued': '', 'rules.repealed': '', 'rules.inForce': '3' }],
  ['a row above its names', ['规章|1|2|3', BAND, NAMES], {}],
  ['an empty row', [BAND, NAMES, '|||', '规章|1|2|3'], RULES],
])('%s', (_, rows, figures) => {
  expect(figuresOf(read(...rows))).toEqual(figures);
}); // prettier-ignore

test.each<[string, string[], string[]]>([
  ['a row that nobody knows', [BAND, NAMES, '甲乙丙丁|1|2|3'], ['import-row-unread 甲乙丙丁 1 2 3']],
  ['figures without a label', [BAND, NAMES, '|1|2|3'], ['import-row-unread 1 2 3']],
  ['a row above its names', ['规章|1|2|3', BAND, NAMES], ['import-row-unread 规章 1 2 3']],
  ['a row above its names, not filled in', ['规章|||', BAND, NAMES], []],
  ['a note', [BAND, NAMES, '注：含下属单位。'], ['import-text-beside 注：含下属单位。']],
  ['names of which one is another', [BAND, '信息内容|本年制发件数|备注|现行有效件数', '规章|1|2|3'], ['import-cell-unread 1', 'import-cell-unread 2', 'import-cell-unread 3']],
  ['a fee in 元', ['信息内容|本年收费金额（单位：元）', '行政事业性收费|5000'], ['import-cell-unread 5000']],
  ['a fee in 元, as its row says', ['信息内容|本年收费金额（单位：万元）', '行政事业性收费（元）|5000'], ['import-cell-unread 5000']],
])('%s: is said', (_, rows, expected) => {
  const gathering = read(...rows);
  expect(said(gathering)).toEqual(expected);
  expect(figuresOf(gathering)).toEqual({});
}); // prettier-ignore

test('of a label that both editions have the nearer wording is the official one', () => {
  const officialOf = (label: string) =>
    read(BAND, NAMES, `${label}|1|2|3`).labels.filter(({ axis }) => axis === 'row').map(({ official }) => official);
  expect([officialOf('规范性文件'), officialOf('行政规范性文件')]).toEqual([['规范性文件'], ['行政规范性文件']]);
}); // prettier-ignore
