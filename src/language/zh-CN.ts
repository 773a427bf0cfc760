/** Chinese, the source language: every sentence a clerk sees. `en.ts` is typed by it. */
import type { Reason, Severity } from '../report/finding';
import { tableHeadings } from './official-labels';
import { paneZhCN } from './pane/zh-CN';
import { templateZhCN } from './template/zh-CN';
import { faultsZhCN, messagesZhCN } from './zh-CN-faults';
import type { RuleId } from '../rules/rules';
import type { Source } from '../rules/rule';

export const zhCN = {
  name: '中文',
  severity: { error: '错误', warning: '提醒', hint: '提示' } satisfies Record<Severity, string>,
  source: {
    label: '表内注明的勾稽关系',
    meaning: '由各栏含义推得',
    law: '法律法规',
    practice: '各地公开年报的通行做法',
  } satisfies Record<Source, string>,

  /** What each rule asks, for the published list. */
  rules: {
    'requests.row-total': '表三每一行：总计等于自然人与五类法人或其他组织之和',
    'requests.outcome-total': '表三每一列：“（七）总计”等于三、（一）至（六）各项办理结果之和',
    'requests.balance': '表三每一列：第一项加第二项之和，等于第三项加第四项之和',
    'review.total': '表四每一类案件：总计等于结果维持、结果纠正、其他结果、尚未审结之和',
    'value.blank': '数字格不留空：空白不等于 0，没有就填 0',
    'value.not-a-number': '数字格里只填数字，不写“/”“—”“无”、单位或注解',
    'value.number-as-text': '数字按数字存放，不是文本、全角数字或带千分位的文字',
    'value.not-an-integer': '件数、项数是整数',
    'value.negative': '件数、项数不为负数',
    'value.decimals': '金额（万元）最多保留 4 位小数（到元）',
    'proactive.implied-stock': '现行有效件数减本年制发件数加本年废止件数不小于 0（否则上年底的存量为负）',
    'proactive.rule-making-power': '没有规章制定权的机关，规章各栏填 0',
    'year.carry-over': '本年“上年结转”等于上一年度报告的“结转下年度继续办理”，逐列核对',
    'year.stock': '现行有效件数等于上一年度现行有效件数加本年制发件数减本年废止件数',
  } satisfies Record<RuleId, string>,

  reason: {
    'transposed-digits': '两位数字颠倒',
    'factor-of-ten': '多写或少写了 0',
    'row-slip': '填串了行',
    'column-slip': '填串了列',
    'total-not-updated': '合计没有随分项更新',
    'one-digit': '只差一个字符',
    blank: '此格没有填数字',
    'read-as-number': '按所写文字读出的数字',
    'unit-converted': '按所写单位换算',
    other: '这样改，各处数字都对得上',
  } satisfies Record<Reason, string>,

  finding: {
    changeTo: (label: string, from: string, to: string) => `${label}：填 ${from}，应为 ${to}`,
    wrongTogether: '同时有误：',
    because: (reason: string) => `（${reason}）`,
    several: (count: number) => `有 ${count} 种改法都能使数字对得上，请对照原始台账核实（按可能性排列）：`,
    alternative: (label: string, from: string, to: string) => `${label}：${from} 改为 ${to}`,
    alternativeBlank: (label: string, to: string) => `${label}：空白改为 ${to}`,
    changeTogether: '同时改：',
    more: (count: number) => `另有 ${count} 种可能性较小的改法，未逐一列出。`,
    unexplained:
      '这是多处错误造成的，不能推断是哪一格。请先改正其他错误再检查一次；仍对不上的，对照原始台账逐格核对。',
    symptoms: '由此造成的数字不符：',
    alsoBroken: '同时不符的：',
    rowTotal: (row: string, total: string, sum: string) =>
      `“${row}”一行：总计填 ${total}，各类申请人相加为 ${sum}`,
    outcomeTotal: (column: string, total: string, sum: string) =>
      `“${column}”一列：（七）总计填 ${total}，各项办理结果相加为 ${sum}`,
    balance: (column: string, left: string, right: string, apart: number) =>
      `“${column}”一列：第一项加第二项为 ${left}，第三项加第四项为 ${right}，相差 ${apart}`,
    reviewTotal: (block: string, total: string, sum: string) =>
      `“${block}”：总计填 ${total}，各项结果相加为 ${sum}`,
    off: (difference: number) => (difference > 0 ? `，总计多 ${difference}` : `，总计少 ${-difference}`),
    blank: (label: string) => `${label}：还没有填。核实确实没有的，填 0`,
    blankUnsure: (label: string) => `${label}：还没有填`,
    blankExpected: (label: string, to: string) => `${label}：还没有填，按勾稽关系应为 ${to}`,
    blanks: (count: number, labels: string) => `有 ${count} 格还没有填（${labels}）。核实确实没有的，填 0`,
    notANumber: (label: string, written: string) => `${label}：填的“${written}”不是数字`,
    couldBeNone: '；如果表示没有，请填 0，不清楚的先核实',
    couldBe: (to: string) => `，应改为 ${to}`,
    couldBeEither: (values: string) => `，可能是 ${values}`,
    noteElsewhere: '；注解请写到第六部分',
    numberAsText: (label: string, written: string, to: string) =>
      `${label}：“${written}”是文本，不是数字，应改为 ${to}`,
    notAnInteger: (label: string, value: string) => `${label}：填 ${value}，应为整数`,
    negative: (label: string, value: string) => `${label}：填 ${value}，不应为负数`,
    decimals: (label: string, value: string, to: string) =>
      `${label}：填 ${value}，以万元计最多 4 位小数（精确到元），应为 ${to}`,
    impliedStock: (row: string, value: string) =>
      `${row}：现行有效件数减本年制发件数再加本年废止件数，得上年底有效 ${value} 件，不可能为负，三个数中至少一个有误`,
    ruleMakingPowerNo: (label: string, value: string) =>
      `${label}：填 ${value}，但所选机关类型没有规章制定权，应为 0；机关类型选错的，请在“填报说明”里改正`,
    ruleMakingPowerUnknown: (label: string, value: string) =>
      `${label}：填 ${value}。只有国务院部门、省级政府、设区的市和自治州政府可以制定规章，请核实；没有制定权的应为 0。请在“填报说明”里选好机关类型`,
    carryOver: (column: string, now: string, last: string) =>
      `“${column}”一列：上年结转填 ${now}，上一年度报告的结转下年度继续办理为 ${last}，两者应相等`,
    stock: (row: string, now: string, expected: string) =>
      `${row}：现行有效件数填 ${now}，按上一年度现行有效件数加本年制发件数减本年废止件数，应为 ${expected}`,
    at: (sheet: string, address: string) => `〔${sheet} ${address}〕`,
    notJudged: (count: number) =>
      `有 ${count} 处合计暂时不能核对（有空白或不是数字的单元格），填好后请再检查一次。`,
  },

  /** Title of the note shown when a marked cell is selected. */
  mark: {
    wrong: '请核对：此格可能有误',
    doubtful: '请核对：此格需要核实',
    shared: '请核对：所在行或列数字对不上',
  },

  summary: {
    clean: '表格数字没有发现问题。',
    problems: (errors: number, warnings: number, hints: number) =>
      [errors > 0 && `${errors} 处错误`, warnings > 0 && `${warnings} 处提醒`, hints > 0 && `${hints} 处提示`]
        .filter(Boolean)
        .join('，') + '：',
    sections: tableHeadings,
  },

  list: {
    separator: '、',
    clauses: '；',
    or: ' 或 ',
    orMore: ' 等',
    andMore: (count: number) => `等 ${count} 格`,
  },

  /** What could not be done, in the clerk's words, and what to do next. */
  faults: faultsZhCN,
  /** What was noticed on the way. */
  messages: messagesZhCN,
  pane: paneZhCN,

  template: templateZhCN,
};

export type Language = typeof zhCN;
export type FaultCode = keyof Language['faults'];
export type MessageCode = keyof Language['messages'];
