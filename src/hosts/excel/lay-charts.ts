/// <reference types="office-js" />
/** Excel's own charts (ExcelApi 1.1 to 1.7), readable in grey: what was before is pale with an outline, what is now dark. */
import { addressOf, rangeAddress } from '../../ooxml/sheet/reference';
import { entryAt } from '../../report/present';
import type { PlannedChart, PlannedSheet } from '../../workbook/plan';

const OUTLINE = '#404040';
const FILLS = ['#D9D9D9', '#404040'] as const;
const TITLE_SIZE = 11;

export function layCharts(sheet: Excel.Worksheet, { charts = [] }: PlannedSheet): void {
  for (const chart of charts) layChart(sheet, chart);
}

/** Before a second attempt, on a sheet of ours. */
export function clearCharts(sheet: Excel.Worksheet, { charts = [] }: PlannedSheet): void {
  for (const { title } of charts) sheet.charts.getItemOrNullObject(title).delete();
}

function layChart(sheet: Excel.Worksheet, plan: PlannedChart): void {
  const { title, place, labels, series } = plan;
  const column = (of: number): Excel.Range => sheet.getRange(rangeOfColumn(plan, of));
  const chart = sheet.charts.add('BarClustered', column(entryAt(series, 0).column), 'Columns');
  chart.name = title;
  chart.title.text = title;
  chart.title.format.font.size = TITLE_SIZE;
  chart.legend.position = 'Bottom';
  for (const [i, { name, column: of }] of series.entries()) {
    const bars = i === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    if (i > 0) bars.setValues(column(of));
    bars.name = name;
    bars.setXAxisValues(column(labels));
    bars.hasDataLabels = true;
    bars.format.fill.setSolidColor(entryAt(FILLS, i % FILLS.length));
    bars.format.line.color = OUTLINE;
  }
  // The first label on top, as in the table; the figures stand at the bars.
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.axes.valueAxis.visible = false;
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.setPosition(addressOf(place.top, place.left), addressOf(place.bottom, place.right));
}

const rangeOfColumn = ({ rows: [top, bottom] }: PlannedChart, column: number): string =>
  rangeAddress({ top, left: column, bottom, right: column });
