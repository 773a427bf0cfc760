/** The charts a report may be given: what was received, what became of it, who applied; this year and last. */
import { barsOf, type Bar, type Bars } from './comparison/bars';
import { yearNames } from './comparison/comparison-words';
import { DRAWN, withAnnex } from '../document/annex';
import type { Document, DrawnBar, Table } from '../document/model';
import { headerCell, labelCell, numberCell, proseCell } from '../document/plain-cell';
import { comparisonZhCN as words } from '../language/comparison/zh-CN';
import { comparable, type LastYear } from '../report/last-year';
import type { Report } from '../report/report';

/** What is drawn beside this year's figures. */
export interface Charts {
  readonly previous?: LastYear | undefined;
}

/**
 * The report's document with 附：图表 after it; as it is where there is nothing to draw.
 * @param drawnBy what draws the bars: they stand in cells, or the program that shows the sheet draws its own
 */
export function withCharts(
  document: Document,
  report: Report,
  { previous }: Charts,
  drawnBy: 'us' | 'program' = 'us',
): Document {
  const last = previous && previous.unit?.answer !== 'split' ? comparable(previous, report.year) : undefined;
  const names = yearNames({ years: { last: last?.year ?? 0, now: report.year } }, words);
  const years: Years = { now: names.now, ...(last && { last: names.last }) };
  const chart = drawnBy === 'us' ? withBars : withChart;
  return withAnnex(
    document,
    barsOf(report, last).map((bars) => chart(bars, years)),
  );
}

/** What the years are called; without `last` one alone is drawn. */
interface Years {
  readonly last?: string;
  readonly now: string;
}

type Chart = Table & { caption: string };

/** With a bar for each figure in the last column. */
function withBars(bars: Bars, years: Years): Chart {
  const table = figures(bars, years);
  const { last, now } = years;
  const most = Math.max(1, ...bars.bars.flatMap((bar) => [bar.last ?? 0, bar.now ?? 0]));
  const legend = last === undefined ? DRAWN : `${DRAWN}（□${last} ■${now}）`;
  const column = [
    headerCell(legend),
    ...bars.bars.map((bar) => ({ ...proseCell(''), bars: drawn(bar, years, most) })),
  ];
  return {
    ...table,
    widths: last === undefined ? [40, 12, 48] : [36, 11, 11, 42],
    rows: table.rows.map((row, i) => [...row, ...column.slice(i, i + 1)]),
  };
}

/** Over which a program draws its own. */
function withChart(bars: Bars, years: Years): Chart {
  const table = figures(bars, years);
  return { ...table, chart: { columns: table.widths.slice(1).map((_, i) => i + 1) } };
}

function figures({ key, bars }: Bars, { last, now }: Years): Chart {
  const years = last === undefined ? [now] : [last, now];
  const valuesOf = (bar: Bar) => (last === undefined ? [bar.now] : [bar.last, bar.now]);
  return {
    kind: 'table',
    caption: words.charts[key],
    standing: 'whole',
    widths: [40, ...years.map(() => 60 / years.length)],
    headerRows: 1,
    rows: [
      [words.figure, ...years].map(headerCell),
      ...bars.map((bar) => [
        labelCell(bar.label),
        ...valuesOf(bar).map((value) => numberCell(value === null ? words.unknown : String(value))),
      ]),
    ],
  };
}

/** Nothing is drawn of a figure that is not known. */
function drawn(bar: Bar, { last, now }: Years, most: number): DrawnBar[] {
  const one = (year: string, value: number | null, filled: boolean): DrawnBar[] =>
    value === null
      ? []
      : [{ share: Math.max(0, value) / most, filled, says: `${bar.label}，${year}：${value}` }];
  return [...(last === undefined ? [] : one(last, bar.last, false)), ...one(now, bar.now, true)];
}
