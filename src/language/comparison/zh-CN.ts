/** This year beside last year, in Chinese. */
import type { Edition } from '../../format/edition';

export const comparisonZhCN = {
  /** The sheet, and what its files are called by. */
  name: '年度对比',
  title: (agency: string, year: string) => `${agency}${year}政府信息公开年报与上年对比`,
  year: (year: number) => `${year}年`,
  lastYear: '上年',
  thisYear: '本年',
  figure: '数字',
  difference: '增减',
  percentage: '幅度',
  compared: (count: number) => `两年都填了的 ${count} 格数字，本年减上年得增减。`,
  editions: (last: Edition['id'], now: Edition['id']) =>
    `上年用 ${last} 版格式，本年用 ${now} 版格式，只比较两种格式都有的数字。`,
  only: (last: number, now: number) => `只有一种格式有的没有比较：上年 ${last} 格，本年 ${now} 格。`,
  zeros: (count: number) => `两年都是 0 的 ${count} 格没有列出。`,
  mostChanged: '变化最大的',
  mostChangedHint: '数量和幅度一起看，变化大的排在前面。请在文字里说明原因。',
  unchanged: '两年的数字没有不同。',
  charts: { outcomes: '新收申请和办理结果（件）', applicants: '新收申请的申请人（件）' },
  notCompared: '没有比较的',
  notComparedHint: '这些格不算 0，也没有比较。填好或核实以后，再对比一次。',
  why: '原因',
  reasons: { unknown: '空白或不是数字', unit: '单位可能不同（元、万元）' },
  blank: '空白',
  unknown: '不明',
  hint: '本年与上年的数字、增减和变化最大的，可以放到工作簿里，也可以存成 Word 或网页。',
  word: 'Word 文件',
  page: '网页文件',
};

export type ComparisonWords = typeof comparisonZhCN;
