/** This year's report beside last year's (年度对比): each figure that both formats have, and what changed most. */
import type { CellId, NumberCell } from '../../format/edition';
import { cellsInBoth, editions } from '../../format/editions';
import type { CellValue } from '../../report/cell-value';
import { valueOf, type Report } from '../../report/report';
import { isInYuan } from '../../rules/year/fee-unit';

/** A figure of both years, in its own unit (件 or 万元). */
export interface ComparedFigure {
  readonly cell: NumberCell;
  readonly last: number;
  readonly now: number;
  /** now − last. */
  readonly difference: number;
}

/** A figure that stands in neither comparison nor sum; blank is not 0. */
export interface NotCompared {
  readonly cell: NumberCell;
  readonly last: CellValue;
  readonly now: CellValue;
  /** `unit`: the two amounts are about ten thousand times apart, as 元 and 万元 are. */
  readonly why: 'unknown' | 'unit';
}

export interface Comparison {
  readonly agency: string;
  /** The years reported on; 0 where one is not known. */
  readonly years: { readonly last: number; readonly now: number };
  readonly editions: { readonly last: Report['edition']; readonly now: Report['edition'] };
  /** In the order of the tables. */
  readonly figures: readonly ComparedFigure[];
  readonly notCompared: readonly NotCompared[];
  /** Figures that only one of the formats has. */
  readonly only: { readonly last: readonly CellId[]; readonly now: readonly CellId[] };
  /** Of `figures`, what changed most, the most first. */
  readonly mostChanged: readonly ComparedFigure[];
}

/** @param previous last year's report; both of one body */
export function compare(report: Report, previous: Report): Comparison {
  const formats = { last: editions[previous.edition], now: editions[report.edition] };
  const cells = cellsInBoth(formats.now, formats.last);
  const figures: ComparedFigure[] = [];
  const notCompared: NotCompared[] = [];
  for (const cell of cells) {
    const pair = { last: valueOf(previous, cell.id), now: valueOf(report, cell.id) };
    const compared = comparedFigure(cell, pair);
    if ('why' in compared) notCompared.push(compared);
    else figures.push(compared);
  }
  const both = new Set(cells.map(({ id }) => id));
  const only = (of: keyof typeof formats): CellId[] =>
    formats[of].cells.map(({ id }) => id).filter((id) => !both.has(id));
  return {
    agency: report.agency,
    years: { last: previous.year, now: report.year },
    editions: { last: previous.edition, now: report.edition },
    figures,
    notCompared,
    only: { last: only('last'), now: only('now') },
    mostChanged: mostChangedOf(figures),
  };
}

type Pair = { readonly last: CellValue; readonly now: CellValue };

function comparedFigure(cell: NumberCell, { last, now }: Pair): ComparedFigure | NotCompared {
  if (last.kind !== 'known' || now.kind !== 'known') return { cell, last, now, why: 'unknown' };
  if (cell.unit === '万元' && apartAsUnits(now.value, last.value)) return { cell, last, now, why: 'unit' };
  return { cell, last: last.value, now: now.value, difference: minus(now.value, last.value) };
}

const apartAsUnits = (a: number, b: number): boolean => a > 0 && b > 0 && (isInYuan(a, b) || isInYuan(b, a));

/** To a hundredth of a 元, without the noise of binary fractions. */
const minus = (a: number, b: number): number => Number((a - b).toFixed(6));

const MOST = 10;

function mostChangedOf(figures: readonly ComparedFigure[]): readonly ComparedFigure[] {
  return figures
    .filter((figure) => figure.difference !== 0 && saysSomethingOfItsOwn(figure.cell))
    .map((figure) => ({ figure, weight: weightOf(figure) }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST)
    .map(({ figure }) => figure);
}

/**
 * How far apart two counts are, measured by what counts of that size differ by of themselves: 5 → 50 tells
 * more than 1000 → 1060 (the usual test of two Poisson counts against one another).
 */
const weightOf = ({ last, now, difference }: ComparedFigure): number =>
  Math.abs(difference) / Math.sqrt(Math.max(1, Math.abs(last) + Math.abs(now)));

/** Rows of table 三 that follow from others: 上年结转 from last year's report, （七）总计 from all received. */
const FOLLOWS = new Set(['carriedIn', 'handled']);

/** Of what became of requests the total of the row tells it; who asked is told by the row of those received. */
const saysSomethingOfItsOwn = ({ table, rowKey, columnKey }: NumberCell): boolean =>
  table !== 'requests' || (!FOLLOWS.has(rowKey) && (columnKey === 'total' || rowKey === 'received'));
