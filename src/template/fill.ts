/** What is laid down in a cell: a live total, a value as given, or nothing. */
import type { CellId, Edition } from '../format/edition';
import { valueOf, type Report } from '../report/report';
import { definitionOf } from '../rules/equations';

export interface Filled {
  /** Left out for an empty cell. */
  readonly value?: string | number;
  /** True for a formula; `value` is then what it comes to. */
  readonly live: boolean;
}

/**
 * A total is live where nothing was given for it, or where what was given is the sum of its parts.
 * One that differs is kept as given, so that the mistake is seen; one given as blank stays blank.
 */
export const fillTable =
  (edition: Edition, report: Report) =>
  (cell: CellId): Filled => {
    const given = report.cells.get(cell);
    const definition = definitionOf(edition, cell);
    if (definition && given === undefined) return { live: true, value: '' };
    if (!given || given.kind === 'blank') return { live: false };
    if (given.kind === 'unreadable') return { live: false, value: given.written };
    if (definition && given.written === undefined && given.value === sumOf(definition.right, report)) {
      return { live: true, value: given.value };
    }
    return { live: false, value: given.written ?? given.value };
  };

/** Undefined unless every part is known. */
function sumOf(parts: readonly CellId[], report: Report): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const value = valueOf(report, part);
    if (value.kind !== 'known' || value.written !== undefined) return undefined;
    sum += value.value;
  }
  return sum;
}
