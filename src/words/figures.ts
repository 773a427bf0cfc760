/** Numbers of the words held against the figures of the tables. */
import type { Mention } from './mentions';
import { quantities, type Quantity, type Reading as Accepted } from './quantities';
import type { CellId } from '../format/edition';
import { editions, findCell } from '../format/editions';
import type { Reading } from '../report/finding';
import { isNonEmpty } from '../report/non-empty';
import { valueOf, type Report } from '../report/report';

export interface FigureJudged {
  readonly agrees: boolean;
  readonly readings: readonly Reading[];
}

const existsIn = (report: Report, { cells, only }: Accepted): boolean =>
  (only === undefined || only === report.edition) &&
  cells.every((cell) => findCell(editions[report.edition], cell) !== undefined);

const acceptedIn = new Map<string, readonly Reading['cells'][]>();

/** The sums of figures of an edition that a quantity may be. */
function accepted(quantity: string, report: Report): readonly Reading['cells'][] {
  const key = `${report.edition}.${quantity}`;
  let known = acceptedIn.get(key);
  if (!known) {
    const exist = (quantities[quantity]?.readings ?? []).filter((reading) => existsIn(report, reading));
    known = exist.map(({ cells }) => cells).filter(isNonEmpty);
    acceptedIn.set(key, known);
  }
  return known;
}

/** Undefined where a figure is not known, or the edition has no figure of that kind: nothing can be said. */
export function readingsOf(quantity: string, report: Report): Reading[] | undefined {
  const tried = accepted(quantity, report).map((cells) => ({ cells, value: sumOf(cells, report) }));
  return tried.length > 0 && tried.every(({ value }) => !Number.isNaN(value)) ? tried : undefined;
}

/** NaN where one of the cells is not known. */
export function sumOf(cells: readonly CellId[], report: Report): number {
  return cells.reduce((sum, cell) => {
    const value = valueOf(report, cell);
    return value.kind === 'known' ? sum + value.value : NaN;
  }, 0);
}

export function judgeFigure({ quantity, number }: Mention, report: Report): FigureJudged | undefined {
  const readings = readingsOf(quantity, report);
  const relation = quantities[quantity]?.relation;
  if (!readings || !relation) return undefined;
  const agrees = readings.some(({ value }) => holds(relation, number, value, quantity));
  return { agrees, readings };
}

/** Money is printed in 元 or 万元 and kept in 万元; a rounded number agrees with what it was rounded from. */
function holds(
  relation: Quantity['relation'],
  { value, step }: Mention['number'],
  figure: number,
  quantity: string,
): boolean {
  const expected = quantity === 'fees' ? figure * 1e4 : figure;
  const within = step / 2 + 1e-6;
  if (relation === 'at-most') return value <= expected + within;
  if (relation === 'at-least') return value >= expected - within;
  return Math.abs(value - expected) <= within;
}

/** The readings that were tried, where none of them gives the number. */
export function readingsTried(mention: Mention, report: Report): readonly Reading[] | undefined {
  const judged = judgeFigure(mention, report);
  return judged && !judged.agrees ? judged.readings : undefined;
}
