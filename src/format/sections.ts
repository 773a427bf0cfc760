/**
 * The six sections (《政府信息公开条例》第五十条) and the five aspects of section 一, plus the three
 * matters that art. 50(4) adds for governments; official headings, never paraphrased.
 */
import type { TableId } from './edition';

export type SectionNumber = '一' | '二' | '三' | '四' | '五' | '六';

export interface Section {
  readonly number: SectionNumber;
  readonly heading: string;
  /** Sections 二, 三 and 四 are a table. */
  readonly table?: TableId;
  /** Sections 一, 五 and 六 are text, kept under this key of the Report. */
  readonly narrative?: NarrativeKey;
}

export type NarrativeKey = 'overview' | 'problems' | 'other';

export type Aspect = 'proactive' | 'onRequest' | 'management' | 'platform' | 'supervision' | 'evaluation';

export const sections: readonly Section[] = [
  { number: '一', heading: '总体情况', narrative: 'overview' },
  { number: '二', heading: '主动公开政府信息情况', table: 'proactive' },
  { number: '三', heading: '收到和处理政府信息公开申请情况', table: 'requests' },
  { number: '四', heading: '政府信息公开行政复议、行政诉讼情况', table: 'review' },
  { number: '五', heading: '存在的主要问题及改进情况', narrative: 'problems' },
  { number: '六', heading: '其他需要报告的事项', narrative: 'other' },
];

/** Headings of section 一 in order; the sixth is for governments only (第五十条第四项). */
export const aspects: readonly {
  readonly key: Aspect;
  readonly heading: string;
  readonly governmentsOnly?: true;
}[] = [
  { key: 'proactive', heading: '主动公开' },
  { key: 'onRequest', heading: '依申请公开' },
  { key: 'management', heading: '政府信息管理' },
  { key: 'platform', heading: '政府信息公开平台建设' },
  { key: 'supervision', heading: '监督保障' },
  { key: 'evaluation', heading: '工作考核、社会评议和责任追究结果情况', governmentsOnly: true },
];

/** 机关全称 + 年 + 政府信息公开工作年度报告 */
export const REPORT_NAME = '政府信息公开工作年度报告';

export const REGULATION = '《中华人民共和国政府信息公开条例》';

const NUMERALS = '一二三四五六';

/** `（一）主动公开`; counted from 0 over the aspects that are printed. */
export const aspectHeading = (position: number, heading: string): string =>
  `（${NUMERALS[position]}）${heading}`;
