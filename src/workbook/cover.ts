/** The first sheet's fields: what drawing it and reading it have to agree on. */
export type CoverField =
  | 'agency'
  | 'year'
  | 'kind'
  | 'period'
  | 'address'
  | 'postcode'
  | 'telephone'
  | 'email'
  | 'website'
  | 'date'
  | 'totals';

/** In the order they are asked for. */
export const coverFields: readonly CoverField[] = [
  'agency',
  'year',
  'kind',
  'period',
  'address',
  'postcode',
  'telephone',
  'email',
  'website',
  'date',
  'totals',
];

/** Without its agency and year a workbook is no report. */
export const NEEDED: readonly CoverField[] = ['agency', 'year'];

export const coverName = (field: CoverField): string => `nb_${field}`;

/** The setting of the totals as it stands in the workbook; native formulas compare with it. */
export const TOTALS = { live: '合计自动计算', typed: '手工填写核对' } as const;
export type TotalsMode = keyof typeof TOTALS;
