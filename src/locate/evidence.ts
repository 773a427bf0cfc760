/** What a report, and last year's, say of the cells in the equations: numbers, and a pattern of what is known. */
import { isCount } from './search/tableau';
import type { CellId, Edition } from '../format/edition';
import { editions } from '../format/editions';
import { valueOf, type Report } from '../report/report';
import type { CellValue } from '../report/cell-value';
import { equationsOf } from '../rules/equations';
import { carryOvers } from '../rules/year/carry-over';

export const TYPED = 't';
export const DERIVED = 'd';
export const UNKNOWN = 'u';
/** Marks in the pattern whether a carry-over relation has a figure of last year. */
export const GIVEN = '1';
export const NOT_GIVEN = '0';

export interface Evidence {
  readonly numbering: Numbering;
  /** One letter a cell (`TYPED`, `DERIVED`, `UNKNOWN`), then, where last year is known, one a relation of `carryOvers`. */
  readonly pattern: string;
  /** By number of the cell; 0 where it is unknown. */
  readonly values: Float64Array;
  /** Last year's figure for each relation of `carryOvers`, where it is given. */
  readonly lastYear: readonly (number | undefined)[];
}

/** The cells that occur in the equations of an edition, numbered in the order of the tables. */
export interface Numbering {
  readonly edition: Edition;
  readonly cells: readonly CellId[];
  readonly numberOf: (cell: CellId) => number;
}

const cache = new Map<Edition, Numbering>();

function numberingOf(edition: Edition): Numbering {
  let numbering = cache.get(edition);
  if (!numbering) cache.set(edition, (numbering = numbered(edition)));
  return numbering;
}

function numbered(edition: Edition): Numbering {
  const occurring = new Set(equationsOf(edition).flatMap(({ left, right }) => [...left, ...right]));
  const cells = edition.cells.map((cell) => cell.id).filter((id) => occurring.has(id));
  const numbers = new Map(cells.map((id, i) => [id, i]));
  return { edition, cells, numberOf: (cell) => numbers.get(cell)! };
}

/** @param previous last year's report, where it is known. */
export function evidenceOf(report: Report, previous: Report | undefined): Evidence {
  const numbering = numberingOf(editions[report.edition]);
  const values = new Float64Array(numbering.cells.length);
  const letters = numbering.cells.map((cell, i) => {
    const value = valueOf(report, cell);
    if (value.kind === 'known') values[i] = value.value;
    return letterOf(value);
  });
  const lastYear = (previous && lastYearOf(previous)) ?? [];
  for (const figure of lastYear) letters.push(figure === undefined ? NOT_GIVEN : GIVEN);
  return { numbering, pattern: letters.join(''), values, lastYear };
}

function letterOf(value: CellValue): string {
  if (value.derived) return DERIVED;
  return value.kind === 'known' ? TYPED : UNKNOWN;
}

/**
 * Last year's 结转下年度, column by column. A row that contradicts itself is no evidence of what
 * this year's row should be, so nothing is taken from it.
 */
function lastYearOf(previous: Report): (number | undefined)[] | undefined {
  const figures = carryOvers.map(({ last }) => {
    const value = valueOf(previous, last);
    return value.kind === 'known' && isCount(value.value) ? value.value : undefined;
  });
  const total = figures.at(-1);
  const parts = figures.slice(0, -1);
  const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
  const consistent = total === undefined || (parts.includes(undefined) ? sum <= total : sum === total);
  return consistent ? figures : undefined;
}
