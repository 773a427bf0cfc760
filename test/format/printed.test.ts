/** The three tables as they are printed, row by row: what stands where, how wide (→) and how high (↓); # is a figure. */
import { editions } from '../../src/format/editions';
import type { EditionId, TableFormat, TableId } from '../../src/format/edition';

const printed = ({ grid, rows }: TableFormat): string[] =>
  Array.from({ length: rows }, (_, row) =>
    grid
      .filter((each) => each.row === row)
      .map(({ text, role, rowSpan, columnSpan }) =>
        [
          role === 'number' && text === '' ? '#' : `${role} ${text}`,
          columnSpan > 1 ? `→${columnSpan}` : '',
          rowSpan > 1 ? `↓${rowSpan}` : '',
        ].join(''),
      )
      .join(' | '),
  );

/** Both editions print the same but for （六）. */
const requests = (outcomes: number, others: string): string =>
  `note （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）→3↓3 | header 申请人情况→7
header 自然人↓2 | header 法人或其他组织→5 | header 总计↓2
header 商业企业 | header 科研机构 | header 社会公益组织 | header 法律服务机构 | header 其他
label 一、本年新收政府信息公开申请数量→3 | # | # | # | # | # | # | #
label 二、上年结转政府信息公开申请数量→3 | # | # | # | # | # | # | #
label 三、本年度办理结果↓${outcomes} | label （一）予以公开→2 | # | # | # | # | # | # | #
label （二）部分公开（区分处理的，只计这一情形，不计其他情形）→2 | # | # | # | # | # | # | #
label （三）不予公开↓8 | label 1.属于国家秘密 | # | # | # | # | # | # | #
label 2.其他法律行政法规禁止公开 | # | # | # | # | # | # | #
label 3.危及“三安全一稳定” | # | # | # | # | # | # | #
label 4.保护第三方合法权益 | # | # | # | # | # | # | #
label 5.属于三类内部事务信息 | # | # | # | # | # | # | #
label 6.属于四类过程性信息 | # | # | # | # | # | # | #
label 7.属于行政执法案卷 | # | # | # | # | # | # | #
label 8.属于行政查询事项 | # | # | # | # | # | # | #
label （四）无法提供↓3 | label 1.本机关不掌握相关政府信息 | # | # | # | # | # | # | #
label 2.没有现成信息需要另行制作 | # | # | # | # | # | # | #
label 3.补正后申请内容仍不明确 | # | # | # | # | # | # | #
label （五）不予处理↓5 | label 1.信访举报投诉类申请 | # | # | # | # | # | # | #
label 2.重复申请 | # | # | # | # | # | # | #
label 3.要求提供公开出版物 | # | # | # | # | # | # | #
label 4.无正当理由大量反复申请 | # | # | # | # | # | # | #
label 5.要求行政机关确认或重新出具已获取信息 | # | # | # | # | # | # | #
${others}
label （七）总计→2 | # | # | # | # | # | # | #
label 四、结转下年度继续办理→3 | # | # | # | # | # | # | #`;

const REVIEW = `header 行政复议→5 | header 行政诉讼→10
header 结果维持↓2 | header 结果纠正↓2 | header 其他结果↓2 | header 尚未审结↓2 | header 总计↓2 | header 未经复议直接起诉→5 | header 复议后起诉→5
header 结果维持 | header 结果纠正 | header 其他结果 | header 尚未审结 | header 总计 | header 结果维持 | header 结果纠正 | header 其他结果 | header 尚未审结 | header 总计
# | # | # | # | # | # | # | # | # | # | # | # | # | # | #`;

/** Edition, table, its section and the rows that are repeated on every page. */
const FORMS: readonly (readonly [EditionId, TableId, string, number, string])[] = [
  [
    '2021',
    'proactive',
    '二',
    0,
    `band 第二十条第（一）项→4
header 信息内容 | header 本年制发件数 | header 本年废止件数 | header 现行有效件数
label 规章 | # | # | #
label 行政规范性文件 | # | # | #
band 第二十条第（五）项→4
header 信息内容 | header 本年处理决定数量→3
label 行政许可 | #→3
band 第二十条第（六）项→4
header 信息内容 | header 本年处理决定数量→3
label 行政处罚 | #→3
label 行政强制 | #→3
band 第二十条第（八）项→4
header 信息内容 | header 本年收费金额（单位：万元）→3
label 行政事业性收费 | #→3`,
  ],
  [
    '2021',
    'requests',
    '三',
    3,
    requests(
      22,
      `label （六）其他处理↓3 | label 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 | # | # | # | # | # | # | #
label 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 | # | # | # | # | # | # | #
label 3.其他 | # | # | # | # | # | # | #`,
    ),
  ],
  ['2021', 'review', '四', 3, REVIEW],
  [
    '2019',
    'proactive',
    '二',
    0,
    `band 第二十条第（一）项→5
header 信息内容 | header 本年新制作数量 | header 本年新公开数量→2 | header 对外公开总数量
label 规章 | # | #→2 | #
label 规范性文件 | # | #→2 | #
band 第二十条第（五）项→5
header 信息内容 | header 上一年项目数量 | header 本年增/减→2 | header 处理决定数量
label 行政许可 | # | #→2 | #
label 其他对外管理服务事项 | # | #→2 | #
band 第二十条第（六）项→5
header 信息内容 | header 上一年项目数量 | header 本年增/减→2 | header 处理决定数量
label 行政处罚 | # | #→2 | #
label 行政强制 | # | #→2 | #
band 第二十条第（八）项→5
header 信息内容 | header 上一年项目数量→2 | header 本年增/减→2
label 行政事业性收费 | #→2 | #→2
band 第二十条第（九）项→5
header 信息内容 | header 采购项目数量→2 | header 采购总金额→2
label 政府集中采购 | #→2 | #→2`,
  ],
  ['2019', 'requests', '三', 3, requests(20, `label （六）其他处理→2 | # | # | # | # | # | # | #`)],
  ['2019', 'review', '四', 3, REVIEW],
];

test.each(FORMS)('%s: %s', (edition, id, section, headerRows, form) => {
  const table = editions[edition].tables[id];
  expect(printed(table)).toEqual(form.split('\n'));
  expect(table).toMatchObject({ id, section, headerRows });
  expect(table.widths).toHaveLength(table.columns);
});

test.each<[EditionId, string, number, number | null]>([
  ['2021', '国办公开办函〔2021〕30号', 2021, null],
  ['2019', '国办公开办函〔2019〕60号', 2019, 2020],
])('the edition of %s is that of %s', (id, notice, from, to) => {
  expect(editions[id]).toMatchObject({ id, notice, reportYears: [from, to] });
});
