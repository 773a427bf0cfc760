import { REGULATION, type Examples, type Rule } from '../rule';
import { valueOf } from '../../report/report';

const FEE = 'proactive.fees.amount';
/** 万元 entered as 元 is ten thousand times too much; fees themselves move from year to year. */
const FACTOR = 1e4;
const APART = 5;

/** Whether an amount is about ten thousand times last year's. */
export function isInYuan(now: number, last: number): boolean {
  const times = now / last / FACTOR;
  return times >= 1 / APART && times <= APART;
}

/** An amount of about ten thousand times last year's was probably entered in 元. */
export const feeUnit = {
  id: 'year.fee-unit',
  severity: 'warning',
  source: 'practice',
  citation: REGULATION.proactive,
  notIn: ['2019'],
  judge: ({ report, previous }, { found }) => {
    const now = valueOf(report, FEE);
    const last = previous && valueOf(previous, FEE);
    if (now.kind !== 'known' || last?.kind !== 'known' || last.value <= 0) return;
    if (!isInYuan(now.value, last.value)) return;
    const inTenThousands = Number((now.value / FACTOR).toPrecision(15));
    const changes = [{ cell: FEE, from: now.value, to: inTenThousands }];
    const suspects = [{ changes, reason: 'unit-converted' }] as const;
    found({ at: [{ cell: FEE }], actual: now.value, expected: inTenThousands, suspects });
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { cells: { [FEE]: 25.1 }, previous: { [FEE]: 0.3 } },
  fails: { cells: { [FEE]: 251000 }, previous: { [FEE]: 31.5 } },
};
