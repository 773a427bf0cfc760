/** What a conditional format compares, as a formula. */
import type { Comparison } from './sheet';

const SIGNS: Readonly<Record<Exclude<Comparison, 'between' | 'notBetween'>, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

export function comparing(cell: string, comparison: Comparison, from: string, to: string): string {
  if (comparison === 'between') return `AND(${cell}>=${from},${cell}<=${to})`;
  if (comparison === 'notBetween') return `OR(${cell}<${from},${cell}>${to})`;
  return `${cell}${SIGNS[comparison]}${from}`;
}
