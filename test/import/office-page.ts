/** Pages as an office's own editor sets them, row by row, so that any shape can be made of them. */
import { editions } from '../../src/format/editions';
import type { EditionId } from '../../src/format/edition';
import { known } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';

export interface OfficeCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}
export type Row = readonly OfficeCell[];

export const cell = (text: string, columnSpan = 1, rowSpan = 1): OfficeCell => ({
  text,
  rowSpan,
  columnSpan,
});
export const cells = (...texts: readonly string[]): OfficeCell[] => texts.map((text) => cell(text));
export const isFigure = ({ text }: OfficeCell): boolean => /^\d{4}$/.test(text);

/** What `officeReport` has in a cell: 1001… in table 二, 2001… in 三, 3001… in 四, from left to right. */
const BEFORE_FIRST = { proactive: 1000, requests: 2000, review: 3000 };

const figuresFrom = (before: number): ((count: number) => OfficeCell[]) => {
  let last = before;
  return (count) => cells(...Array.from({ length: count }, () => String(++last)));
};

/** The figures of the tables below. */
export function officeReport(edition: EditionId): Report {
  const last = { ...BEFORE_FIRST };
  return {
    edition,
    year: edition === '2021' ? 2024 : 2020,
    agency: '某县水务局',
    cells: new Map(editions[edition].cells.map(({ id, table }) => [id, known(++last[table])])),
    narrative: {},
  };
}

export function proactive(edition: EditionId): Row[] {
  const figures = figuresFrom(BEFORE_FIRST.proactive);
  const block = (item: string, columns: readonly string[], rows: readonly string[]): Row[] => {
    const last = (row: readonly OfficeCell[]): Row =>
      row.map((each, i) => (i === row.length - 1 ? { ...each, columnSpan: 5 - row.length } : each));
    return [
      [cell(`第二十条第（${item}）项`, 4)],
      last(cells('信息内容', ...columns)),
      ...rows.map((label) => last([cell(label), ...figures(columns.length)])),
    ];
  };
  if (edition === '2021')
    return [
      ...block('一', ['本年制发件数', '本年废止件数', '现行有效件数'], ['规章', '行政规范性文件']),
      ...block('五', ['本年处理决定数量'], ['行政许可']),
      ...block('六', ['本年处理决定数量'], ['行政处罚', '行政强制']),
      ...block('八', ['本年收费金额（单位：万元）'], ['行政事业性收费']),
    ];
  const items = ['上一年项目数量', '本年增/减'];
  return [
    ...block('一', ['本年新制作数量', '本年新公开数量', '对外公开总数量'], ['规章', '规范性文件']),
    ...block('五', [...items, '处理决定数量'], ['行政许可', '其他对外管理服务事项']),
    ...block('六', [...items, '处理决定数量'], ['行政处罚', '行政强制']),
    ...block('八', items, ['行政事业性收费']),
    ...block('九', ['采购项目数量', '采购总金额'], ['政府集中采购']),
  ];
}

const GROUPS: readonly (readonly [group: string, rows: readonly string[]])[] = [
  [
    '（三）不予公开',
    [
      '1.属于国家秘密',
      '2.其他法律行政法规禁止公开',
      '3.危及“三安全一稳定”',
      '4.保护第三方合法权益',
      '5.属于三类内部事务信息',
      '6.属于四类过程性信息',
      '7.属于行政执法案卷',
      '8.属于行政查询事项',
    ],
  ],
  [
    '（四）无法提供',
    ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确'],
  ],
  [
    '（五）不予处理',
    [
      '1.信访举报投诉类申请',
      '2.重复申请',
      '3.要求提供公开出版物',
      '4.无正当理由大量反复申请',
      '5.要求行政机关确认或重新出具已获取信息',
    ],
  ],
  [
    '（六）其他处理',
    [
      '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      '3.其他',
    ],
  ],
];

export const requestsHeader: readonly Row[] = [
  [cell('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3), cell('申请人情况', 7)],
  [cell('自然人', 1, 2), cell('法人或其他组织', 5), cell('总计', 1, 2)],
  cells('商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'),
];

export function requests(edition: EditionId): Row[] {
  const figures = figuresFrom(BEFORE_FIRST.requests);
  const row = (label: string, columnSpan: number): Row => [cell(label, columnSpan), ...figures(7)];
  const before = ['一、本年新收政府信息公开申请数量', '二、上年结转政府信息公开申请数量'].map((label) =>
    row(label, 3),
  );
  const plain = ['（一）予以公开', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'].map((label) =>
    row(label, 2),
  );
  const grouped = GROUPS.flatMap(([group, rows]): Row[] =>
    edition === '2019' && group === '（六）其他处理'
      ? [row(group, 2)]
      : rows.map((label, i) => [...(i === 0 ? [cell(group, 1, rows.length)] : []), ...row(label, 1)]),
  );
  const [first = [], ...outcomes] = [...plain, ...grouped, row('（七）总计', 2)];
  return [
    ...requestsHeader,
    ...before,
    [cell('三、本年度办理结果', 1, outcomes.length + 1), ...first],
    ...outcomes,
    row('四、结转下年度继续办理', 3),
  ];
}

const OUTCOMES = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

export function review(): Row[] {
  const figures = figuresFrom(BEFORE_FIRST.review);
  return [
    [cell('行政复议', 5), cell('行政诉讼', 10)],
    [...OUTCOMES.map((text) => cell(text, 1, 2)), cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
    cells(...OUTCOMES, ...OUTCOMES),
    figures(15),
  ];
}

/** @param inside what the editor makes of a cell's text */
export function table(rows: readonly Row[], inside = (text: string): string => `<p>${text}</p>`): string {
  const tag = ({ text, rowSpan, columnSpan }: OfficeCell): string =>
    `<td${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}>${inside(text)}</td>`;
  return `<table border="1" cellspacing="0">${rows.map((row) => `<tr>${row.map(tag).join('')}</tr>`).join('')}</table>`;
}

/** The parts of a page as HTML, in their order. */
export interface Office {
  readonly title: string;
  readonly preamble: string;
  /** Six, as text. */
  readonly headings: readonly string[];
  readonly overview: string;
  readonly two: string;
  readonly three: string;
  readonly four: string;
  readonly signature: string;
}

export const HEADINGS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

const office = (edition: EditionId): Office => ({
  title: `<h1>某县水务局${edition === '2021' ? 2024 : 2020}年政府信息公开工作年度报告</h1>`,
  preamble: '<p>本报告根据《中华人民共和国政府信息公开条例》编制。</p>',
  headings: HEADINGS,
  overview: '<p>公开河长名单12份。</p>',
  two: table(proactive(edition)),
  three: table(requests(edition)),
  four: table(review()),
  signature: `<p>某县水务局</p><p>${edition === '2021' ? 2025 : 2021}年1月20日</p>`,
});

export function officePage(own: Partial<Office> = {}, edition: EditionId = '2021'): string {
  const { title, preamble, headings, overview, two, three, four, signature } = { ...office(edition), ...own };
  const [h1 = '', h2 = '', h3 = '', h4 = '', h5 = '', h6 = ''] = headings.map((text) =>
    text === '' ? '' : `<p><strong>${text}</strong></p>`,
  );
  const body = [
    [title, preamble, h1, overview, h2, two, h3, three, h4, four],
    [h5, '<p>栏目更新慢。下一步明确责任。</p>', h6, '<p>没有收取信息处理费。</p>', signature],
  ];
  return `<html><body><div id="zoom">${body.flat().join('')}</div></body></html>`;
}
