import type { Examples, Rule } from '../rule';
import { bodyKindOf, ruleMakingPower } from '../../format/bodies';

/** 规章 are made by few; where the kind of body is unknown the clerk is asked. */
export const ruleMaking = {
  id: 'proactive.rule-making-power',
  severity: 'error',
  source: 'law',
  citation: '《中华人民共和国立法法》第九十一条、第九十三条',
  judge: ({ report, values, edition }, { found }) => {
    const power = ruleMakingPower(report.profile?.kind ?? bodyKindOf(report.agency));
    if (power === 'yes') return;
    edition.cells.forEach(({ id, table, rowKey }, i) => {
      const value = values[i];
      if (table !== 'proactive' || rowKey !== 'rules' || value?.kind !== 'known' || value.value === 0) return;
      const severity = power === 'no' ? 'error' : 'warning';
      found({ severity, at: [{ cell: id }], actual: value.value, expected: 0 });
    });
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { agency: '淮安市人民政府', cells: { 'proactive.rules.inForce': 3 } },
  fails: { agency: '某县人民政府', cells: { 'proactive.rules.inForce': 3 } },
};
