/** What a report says of the cells in the equations, as numbers and a pattern. */
import { frameOf, type Frame } from './frame';
import { editions } from '../format/editions';
import { valueOf, type Report } from '../report/report';
import { carryOvers } from '../rules/year/carry-over';

export const TYPED = 't';
export const DERIVED = 'd';
export const UNKNOWN = 'u';
/** Marks in the pattern whether a carry-over relation has a figure of last year. */
export const GIVEN = '1';
export const NOT_GIVEN = '0';

export interface Evidence {
  readonly frame: Frame;
  /** One letter a cell (`TYPED`, `DERIVED`, `UNKNOWN`), then, where last year is known, one a relation of `carryOvers`. */
  readonly pattern: string;
  /** By number of the cell; 0 where it is unknown. */
  readonly values: Float64Array;
  /** Last year's figure for each relation of `carryOvers`, where it is given. */
  readonly lastYear: readonly (number | undefined)[];
}

export function evidenceOf(report: Report, previous: Report | undefined): Evidence {
  const frame = frameOf(editions[report.edition]);
  const count = frame.cells.length;
  const values = new Float64Array(count);
  const letters: string[] = [];
  for (let i = 0; i < count; i++) {
    const value = valueOf(report, frame.cells[i]!);
    if (value.kind === 'known') values[i] = value.value;
    letters.push(value.derived ? DERIVED : value.kind === 'known' ? TYPED : UNKNOWN);
  }
  const lastYear = previous && lastYearOf(previous);
  for (const figure of lastYear ?? []) letters.push(figure === undefined ? NOT_GIVEN : GIVEN);
  return { frame, pattern: letters.join(''), values, lastYear: lastYear ?? [] };
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

/** What a cell of tables 三 and 四 must hold. */
export const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
