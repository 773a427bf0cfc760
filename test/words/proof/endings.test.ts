/** Paragraphs broken off, numbers without a unit, units without a number. */
import { shown } from './shown';
import { brokenOff, withoutNumber, withoutUnit } from '../../../src/words/proof/endings';
import { readAnew } from '../../../src/words/read';

test.each<[string, readonly string[]]>([
  ['公开信息60条，其中机构类10条，财政类45，规划类5条。', ['20 45 → 45条']],
  ['公开信息60条，其中机构类10条，财政类45 、规划类5条。', ['20 45 → 45条']],
  ['公开信息60条，其中机构类10条，财政类45和规划类5条。', []],
  ['公开信息60条，其中机构类10条，财政类45。', []],
  ['公开信息45，其中机构类10条。', []],
])('without a unit: %s', (text, expected) => {
  expect(shown(text, withoutUnit(readAnew(text)))).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['全年共条，累计件；合计个。', ['2 共条', '5 累计件', '9 合计个']],
  ['总计项、达次（共计份）', ['0 总计项', '7 共计份']],
  ['公开重点领域信息条，另有滚动信息条。', ['4 领域信息条']],
  ['共条件，共计个人，共12条。', []],
])('without a number: %s', (text, expected) => {
  expect(shown(text, withoutNumber(text))).toEqual(expected);
});

const LONG = '本机关围绕重点领域，及时发布政策文件和解读材料，回应社会关切，并通过多种渠道听取公众的意见和建';

const kinds = (text: string) =>
  brokenOff(readAnew(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

test.each<[string, readonly (readonly string[])[]]>([
  [LONG, [['no-end', '建']]],
  [`${LONG}  \n`, [['no-end', '建']]],
  [`${LONG}𠮷`, [['no-end', '𠮷']]],
  [`${LONG}\n议，不断改进。`, [['broken', '建']]],
  ...['一、', '十二是', '（一）', '(', '1.', '３', '第', '附', '联系', 'A', '　　二、'].map(
    (next): [string, readonly (readonly string[])[]] => [`${LONG}\n${next}甲。`, [['no-end', '建']]],
  ),
  ...[...'。！？；：…”’」）)》】.!?;:'].map((mark): [string, readonly (readonly string[])[]] => [
    `${LONG}${mark} `,
    [],
  ]),
  [`${LONG.slice(0, 44)}\n（二）平台建设。`, []],
  [LONG.replace(/，/g, '、'), []],
  ...[
    '某局',
    '本委',
    '政务公开办',
    '教育厅',
    '县政府',
    '街道办事处',
    '工商联合会',
    '服务中心',
    '办公室',
    '法院',
  ].map((name): [string, readonly (readonly string[])[]] => [`${LONG}${name}`, []]),
  [`${LONG}2026年1月20日`, []],
  // The last line of an address.
  [`${LONG}。电子邮箱：gkb@example.com`, []],
  [`${LONG}。网址: www.example.gov.cn`, []],
  [`${LONG}。办公室分机：3`, []],
  [`${LONG}手机APP`, [['no-end', 'P']]],
  [`${LONG}，网址：a.cn等平台`, [['no-end', '台']]],
  ['2025年收到申请\n公开信息。', [['no-end', '请']]],
  [`${LONG.slice(0, 45)}\n议。`, [['broken', LONG.charAt(44)]]],
  // Short ones may be headings, unless a sentence has ended in them or they tell what was done in the year.
  ['按时更新栏目。全年围绕重点领域公开', [['no-end', '开']]],
  ['按时更新栏目。 全年围绕重点领域公开', [['no-end', '开']]],
  ['更新。全年围绕重点领域公开', []],
  ['按时更新栏目。公开', []],
  // So may the last line, unless it has more than one clause or counts something, and is no address.
  ['公开信息12条，较上年略有增加', [['no-end', '加']]],
  ['主动公开政府信息12条', []],
  ['主动公开政府信息12 条', [['no-end', '条']]],
  ['坚持统筹谋划，稳步提升质效', [['no-end', '效']]],
  ['坚持谋划，稳步提升质效水平', [['no-end', '平']]],
  ['谋划，稳步提升公开工作质效水平', []],
  ['坚持谋划全年工作要点，稳步', []],
  ['公开信息12条，略有增', []],
  ['   公开信息12条，略有增   ', []],
  ['全县各部门主动公开政府信息情况', []],
  ['全县各部门主动公开政府信息文件', []],
  ['全县各部门主动公开政府信息12条', [['no-end', '条']]],
  ['公开信息12条，较上年略有增加\n工作有序。', []],
  ['工作有序。公开信息12条，较上年略有增加', [['no-end', '加']]],
  ['公开信息12条，较上年略有增加。公开', []],
  ['联系部门，某县某路某栋三层某室', []],
  ['　附件，某县某局公开信息12条', []],
  ['邮政编码，地址在某县某路，gkb@example.cn ', []],
  ['2025年收到申请', [['no-end', '请']]],
  ['2025 年度发布信息', [['no-end', '息']]],
  ['　　2025年收到申请', [['no-end', '请']]],
  ['本年没有申请', [['no-end', '请']]],
  ['本年度未办理申请', [['no-end', '请']]],
  ['今年公开8条', [['no-end', '条']]],
  ['全年公开8 件', [['no-end', '件']]],
  ['年内公开８篇', [['no-end', '篇']]],
  ['截至年底公开8份', [['no-end', '份']]],
  ['截止年底收到申请', [['no-end', '请']]],
  ['我局2025年收到申请', []],
  ['2025年公开', []],
  ['2025年公开8场', []],
  ['2025年未来展望', []],
  ['2025年公开未能落实', []],
  ['2025年收到申请情况', []],
  ['2025年收到申请报告', []],
  ['2025年收到申请办理工作', []],
  ['2025年收到申请统计表', []],
  ['2025年收到申请统计', []],
  ['2025年收到申请情况属实', [['no-end', '实']]],
  [`${LONG}于2026年10月20日印发后又作了若干修改完善`, [['no-end', '善']]],
  [`${LONG}2026年 12 月 20 日`, []],
  [`${LONG}。但${LONG}`, [['no-end', '建']]],
  [`${LONG}𠮷田`, [['no-end', '田']]],
  [`${LONG}\n意见（一）不断改进。`, [['broken', '建']]],
  [`${LONG}\n　　（一）不断改进。`, [['no-end', '建']]],
  [LONG.slice(0, 45), [['no-end', LONG.charAt(44)]]],
  [`${LONG}２０２６年１月２０日印发`, []],
])('broken off: %s', (text, expected) => {
  expect(kinds(text)).toEqual(expected);
});

const noUnit = (text: string) => shown(text, withoutUnit(readAnew(text)));

test.each<[string, string[]]>([
  ['公开信息90条，其中机构45，政策25条，其他20条。', ['12 45 → 45条']],
  ['公开信息90条，其中机构45 ，政策25条，其他20条。', ['12 45 → 45条']],
  ['公开信息90条，其中机构45、政策25条、其他20条。', ['12 45 → 45条']],
  ['公开信息90条，其中机构45；政策25条；其他20条。', ['12 45 → 45条']],
  // Two others with a unit tell of it, one does not.
  ['公开信息90条，其中机构45，其他45条。', []],
  // Only within the list.
  ['栏目45，公开信息90条，其中政策45条，其他45条。', []],
  ['公开信息90条，其中政策45条，其他45条，栏目45，按时更新。', []],
  // Nothing but a mark follows, and a word stands before it.
  ['公开信息90条，其中机构45强，政策25条，其他20条。', []],
  ['公开信息90条，其中机构45强，，政策25条，其他20条。', []],
  ['公开信息90条，其中机构职能：45，政策25条，其他20条。', []],
  ['公开信息90条，其中机构45类，政策25条，其他20条。', []],
])('without a unit: %s', (text, expected) => {
  expect(noUnit(text)).toEqual(expected);
});
