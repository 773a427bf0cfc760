/** The charts a report may be given: what was received, what became of it, who applied; this year and last. */
import { barsOf, type Bar, type Bars } from './comparison/bars';
import { yearNames } from './comparison/comparison-words';
import { DRAWN, withAnnex } from '../document/annex';
import type { Document, DrawnBar, Table, TableCell } from '../document/model';
import { headerCell, labelCell, numberCell, proseCell } from '../document/plain-cell';
import { comparisonZhCN as words } from '../language/comparison/zh-CN';
import { comparable, type LastYear } from '../report/last-year';
import type { Report } from '../report/report';

/** What is drawn beside this year's figures. */
export interface Charts {
  readonly previous?: LastYear | undefined;
}

/** The report's document with 附：图表 after it; as it is where there is nothing to draw. */
export function withCharts(document: Document, report: Report, { previous }: Charts): Document {
  const last = previous && previous.unit?.answer !== 'split' ? comparable(previous, report.year) : undefined;
  const names = yearNames({ years: { last: last?.year ?? 0, now: report.year } }, words);
  const years: Years = { now: names.now, ...(last && { last: names.last }) };
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

function chart({ key, bars }: Bars, years: Years): Table & { caption: string } {
  const { last, now } = years;
  const most = Math.max(1, ...bars.flatMap((bar) => [bar.last ?? 0, bar.now ?? 0]));
  const legend = last === undefined ? DRAWN : `${DRAWN}（□${last} ■${now}）`;
  const figures = (bar: Bar): TableCell[] =>
    (last === undefined ? [bar.now] : [bar.last, bar.now]).map((value) =>
      numberCell(value === null ? words.unknown : String(value)),
    );
  return {
    kind: 'table',
    caption: words.charts[key],
    standing: 'whole',
    widths: last === undefined ? [40, 12, 48] : [36, 11, 11, 42],
    headerRows: 1,
    rows: [
      [words.figure, ...(last === undefined ? [] : [last]), now, legend].map(headerCell),
      ...bars.map((bar) => [
        labelCell(bar.label),
        ...figures(bar),
        { ...proseCell(''), bars: drawn(bar, years, most) },
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
