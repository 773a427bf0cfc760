/** What stands in one of the three tables, wherever it is met; no paragraph between them. */
import { textLine } from '../../src/import/recognise/line';
import { isOfficialLabel } from '../../src/import/recognise/official-label';
import { isProactiveRow, isProactiveStart } from '../../src/import/recognise/proactive';

test.each([
  '第二十条第（一）项',
  '信息内容',
  '行政规范性文件',
  '申请人情况',
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  '1.属于国家秘密',
  '（三）不予公开',
  '三、本年度办理结果',
  '商业企业',
  '行政复议',
  '结果维持',
  '未经复议直接起诉',
])('%s is a label of the form', (text) => expect(isOfficialLabel(text)).toBe(true));

test.each(['本年工作平稳。', '注：含下属单位。', '12', '县政府办公室：'])('%s is none', (text) =>
  expect(isOfficialLabel(text)).toBe(false),
);

test('a row of which the file has no cell begins nothing and is none of table 二', () => {
  const empty = { ...textLine('', 0), cells: [] };
  expect([isProactiveStart(empty), isProactiveRow(empty)]).toEqual([false, false]);
});
