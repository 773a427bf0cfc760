/** The rules of table 二. */
import type { SignedSum } from './rule';
import { bodyKindOf, ruleMakingPower } from '../format/bodies';
import type { CellId, Edition } from '../format/edition';
import type { Severity } from '../report/finding';
import type { Report } from '../report/report';

const STOCKS = ['rules', 'normativeDocuments'] as const;

/** Last year's stock, worked out backwards: 现行有效 − 制发 + 废止 ≥ 0. */
export const impliedStocks: readonly SignedSum[] = STOCKS.map((row) => ({
  plus: [`proactive.${row}.inForce`, `proactive.${row}.repealed`],
  minus: [`proactive.${row}.issued`],
}));

export const ruleCells = (edition: Edition): CellId[] =>
  edition.cells
    .filter((cell) => cell.table === 'proactive' && cell.rowKey === 'rules')
    .map((cell) => cell.id);

/** 《立法法》第九十一条、第九十三条. Where the kind of body is unknown the clerk is asked. */
export function withoutRuleMakingPower(report: Report): Severity | undefined {
  const power = ruleMakingPower(report.profile?.kind ?? bodyKindOf(report.agency));
  return power === 'yes' ? undefined : power === 'no' ? 'error' : 'warning';
}
