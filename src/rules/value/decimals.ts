import { eachCell, repairable } from '../each-cell';
import type { Examples, Rule } from '../rule';

const TO_THE_YUAN = 4;

/** More decimals of an amount in 万元 than the 元 needs, or than are set; five of 41 published reports print six. */
export const decimals = {
  id: 'value.decimals',
  severity: 'hint',
  source: 'practice',
  judge: eachCell((value, cell, { settings }) => {
    const most = settings?.feeDecimals ?? TO_THE_YUAN;
    if (value.kind !== 'known' || cell.decimals === 0) return undefined;
    const rounded = Number(value.value.toFixed(most));
    if (rounded === value.value) return undefined;
    const found = repairable(cell, value.value, rounded, 'other');
    if (settings?.feeDecimals === undefined) return found;
    // Fewer would take whole 元 away: that is for a person to decide.
    return { ...found, kind: 'set', ...(most < TO_THE_YUAN && { suspects: [] }) };
  }),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { cells: { 'proactive.fees.amount': 59237.2449 } },
  fails: { cells: { 'proactive.fees.amount': 5949.088667 } },
};
