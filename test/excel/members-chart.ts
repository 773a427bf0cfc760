/** Charts of a worksheet. */
import type { Chart, ChartSeries, Sheet } from './book';
import { ExcelError, type Scalar, type WireObject } from './wire-object';

export const charts = (sheet: Sheet): WireObject => ({
  type: 'ChartCollection',
  methods: {
    Add: (type: string, source: WireObject, by: string) => {
      if (by !== 'Columns') throw new ExcelError('InvalidArgument');
      const values = source.area!;
      const series = [{ name: '', values, shown: false, fill: '' }];
      const added: Chart = { type, name: '', title: '', series, place: ['', ''] };
      sheet.charts.push(added);
      return chart(sheet, added);
    },
    GetItemOrNullObject: (name: string) => {
      const found = sheet.charts.find((each) => each.name === name);
      return found ? chart(sheet, found) : null;
    },
  },
});

const ignored: Scalar = { set: () => undefined };
const part = (
  type: string,
  scalars: WireObject['scalars'],
  properties: WireObject['properties'] = {},
): WireObject => ({ type, scalars: scalars ?? {}, properties });

const chart = (sheet: Sheet, of: Chart): WireObject => ({
  type: 'Chart',
  scalars: { Name: { set: (name: string) => void (of.name = name) } },
  properties: {
    Title: () =>
      part('ChartTitle', { Text: { set: (text: string) => void (of.title = text) } }, { Format: fonts }),
    Legend: () => part('ChartLegend', { Position: ignored }),
    Series: () => seriesOf(of),
    Axes: () => part('ChartAxes', {}, { CategoryAxis: axis, ValueAxis: axis }),
  },
  methods: {
    SetPosition: (first: string, last: string) => void (of.place = [first, last]),
    Delete: () => void (sheet.charts = sheet.charts.filter((each) => each !== of)),
  },
});

const fonts = () => part('ChartTitleFormat', {}, { Font: () => part('ChartFont', { Size: ignored }) });

const axis = () =>
  part(
    'ChartAxis',
    { ReversePlotOrder: ignored, Visible: ignored },
    { MajorGridlines: () => part('ChartGridlines', { Visible: ignored }) },
  );

const seriesOf = (of: Chart): WireObject => ({
  type: 'ChartSeriesCollection',
  methods: {
    GetItemAt: (i: number) => {
      const found = of.series[i];
      if (!found) throw new ExcelError('ItemNotFound');
      return oneSeries(found);
    },
    Add: (name: string) => {
      const nowhere = { top: -1, left: -1, bottom: -1, right: -1 };
      const added: ChartSeries = { name, values: nowhere, shown: false, fill: '' };
      of.series.push(added);
      return oneSeries(added);
    },
  },
});

const oneSeries = (of: ChartSeries): WireObject => ({
  type: 'ChartSeries',
  scalars: {
    Name: { set: (name: string) => void (of.name = name) },
    HasDataLabels: { set: (shown: boolean) => void (of.shown = shown) },
  },
  properties: { Format: () => seriesFormat(of) },
  methods: {
    SetValues: (range: WireObject) => void (of.values = range.area!),
    SetXAxisValues: (range: WireObject) => void (of.labels = range.area!),
  },
});

const seriesFormat = (of: ChartSeries): WireObject => ({
  type: 'ChartSeriesFormat',
  properties: {
    Fill: () => ({
      type: 'ChartFill',
      methods: { SetSolidColor: (color: string) => void (of.fill = color) },
    }),
    Line: () => part('ChartLineFormat', { Color: ignored }),
  },
});
