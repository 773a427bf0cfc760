import { aspects, type Aspect } from '../format/sections';
import { PROFILE_TEXTS, type RequestsLayout } from '../report/report';
import type { Settings } from '../report/settings';

export type SettingField = Exclude<keyof Settings, 'expected'> | `expected_${Aspect}`;

/** What is asked beyond the format, a row for each: who asks, what of the words, how the unit counts. */
export const settingFields: readonly SettingField[] = [
  'source',
  'overviewLength',
  'deadline',
  ...aspects.map(({ key }) => `expected_${key}` as const),
  'feeDecimals',
  'pendingCarriedOver',
];

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
export type CoverField = (typeof coverFields)[number] | SettingField;

/** All that may be filled in on it. */
export const allFields: readonly CoverField[] = [...coverFields, ...settingFields];

/** Without its agency and year a workbook is no report. */
export const NEEDED: readonly CoverField[] = ['agency', 'year'];

const isSetting = (field: CoverField): field is SettingField => settingFields.some((each) => each === field);

export const coverName = (field: CoverField): string =>
  isSetting(field) ? `nb_setting_${field}` : `nb_${field}`;

/** The setting of the totals as it stands in the workbook; native formulas compare with it. */
export const TOTALS = { live: '合计自动计算', typed: '手工填写核对' } as const;
export type TotalsMode = keyof typeof TOTALS;

/** Whether a seal is put over name and date, as it stands in the workbook. */
export const SEAL = { yes: '留出盖章位置', no: '不留' } as const;

/** Whether cases pending a year ago count this year, as it stands in the workbook. */
export const PENDING = { yes: '计入本年', no: '不计入本年' } as const;

/** How table 三 is printed, as it stands in the workbook. */
export const LAYOUTS: Readonly<Record<RequestsLayout, string>> = {
  flowing: '前面空白超过三分之一页时分页',
  whole: '不分页',
  landscape: '单独一页横排',
};
