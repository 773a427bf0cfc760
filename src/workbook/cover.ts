import { PROFILE_TEXTS, type RequestsLayout } from '../report/report';

/**
 * The first sheet's fields: what drawing it and reading it have to agree on. In the order they are
 * asked for; a workbook of an earlier version lacks some, and is read all the same.
 */
export const coverFields = [
  'agency',
  'year',
  'kind',
  'period',
  ...PROFILE_TEXTS,
  'seal',
  'requestsLayout',
  'totals',
] as const;
export type CoverField = (typeof coverFields)[number];

/** Without its agency and year a workbook is no report. */
export const NEEDED: readonly CoverField[] = ['agency', 'year'];

export const coverName = (field: CoverField): string => `nb_${field}`;

/** The setting of the totals as it stands in the workbook; native formulas compare with it. */
export const TOTALS = { live: '合计自动计算', typed: '手工填写核对' } as const;
export type TotalsMode = keyof typeof TOTALS;

/** Whether a seal is put over name and date, as it stands in the workbook. */
export const SEAL = { yes: '留出盖章位置', no: '不留' } as const;

/** How table 三 is printed, as it stands in the workbook. */
export const LAYOUTS: Readonly<Record<RequestsLayout, string>> = {
  flowing: '前面空白超过三分之一页时分页',
  whole: '不分页',
  landscape: '单独一页横排',
};
