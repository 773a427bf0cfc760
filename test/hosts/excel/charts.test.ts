/** The comparison of two years in Excel: its own charts over the figures of the sheet. */
import { excelSuite } from '../../excel/suite';
import { balanced, reportOf } from '../../real-reports';
import { comparisonSheet } from '../../../src/app/comparison/comparison-files';
import { writeOnSheet } from '../../../src/pane/on-sheet';
import { addressOf } from '../../../src/ooxml/sheet/reference';

const AGENCY = '某县自然资源局';
const years = {
  report: reportOf(balanced, { agency: AGENCY, year: 2025 }),
  previous: reportOf({ ...balanced, 'requests.granted.total': 40 }, { agency: AGENCY, year: 2024 }),
};

excelSuite('charts in Excel', (start) => {
  test('are drawn over the cells of both years, and told apart in grey', async () => {
    const excel = await start();
    const plan = comparisonSheet(years, 'zh-CN', true);
    expect(await excel.host.insert(plan)).toEqual([]);
    const sheet = excel.wire.book.sheet('年度对比')!;
    const planned = plan.sheets[0]!.charts!;
    expect(sheet.charts.map(({ type, title, place }) => ({ type, title, place }))).toEqual(
      planned.map(({ title, place }) => ({
        type: 'BarClustered',
        title,
        place: [addressOf(place.top, place.left), addressOf(place.bottom, place.right)],
      })),
    );
    for (const [i, chart] of sheet.charts.entries()) {
      const [top, bottom] = planned[i]!.rows;
      const column = (at: number) => ({ top, left: at, bottom, right: at });
      expect(chart.series).toMatchObject(
        planned[i]!.series.map((series) => ({
          name: series.name,
          values: column(series.column),
          labels: column(planned[i]!.labels),
          shown: true,
        })),
      );
      expect(new Set(chart.series.map(({ fill }) => fill)).size).toBe(2);
    }
    expect(sheet.value(planned[0]!.rows[0] + 1, planned[0]!.series[0]!.column)).toBe(40);
  });

  test('follow the finished report on its sheet, where that is chosen', async () => {
    const excel = await start();
    const notice = await writeOnSheet(excel.host, years.report, {
      charts: { previous: { report: years.previous } },
    });
    expect(notice.code).toBe('sheet-written');
    const sheet = excel.wire.book.sheet(String(notice.values.sheet))!;
    expect(sheet.charts.map(({ type, series }) => [type, series.map(({ name }) => name)])).toEqual([
      ['BarClustered', ['2024年', '2025年']],
      ['BarClustered', ['2024年', '2025年']],
    ]);
    await writeOnSheet(excel.host, years.report, {});
    const plain = excel.wire.book.sheets.filter(({ name }) => name.startsWith('政府信息公开工作年度报告'));
    expect(plain.map(({ charts }) => charts.length)).toEqual([2, 0]);
  });

  test('where Excel refuses one the sheet is there, it is said, and none is drawn twice', async () => {
    const excel = await start();
    excel.wire.disturb({ member: 'Chart.SetPosition', code: 'GeneralException', after: 2 });
    const plan = comparisonSheet(years, 'zh-CN', true);
    expect(await excel.host.insert(plan)).toEqual([]);
    expect(excel.wire.book.sheet('年度对比')!.charts).toHaveLength(2);
    excel.wire.disturb({ member: 'Chart.SetPosition', code: 'GeneralException', after: 2, times: 99 });
    expect(await excel.host.insert(plan)).toContainEqual({
      code: 'insert-step-unfinished',
      values: { step: 'charts' },
    });
  });
});
