import type { GridCell, TableId } from '../format/edition';
import { editions, findCell } from '../format/editions';
import { sections } from '../format/sections';
import { valueOf, type Report } from '../report/report';
import { figureText } from './figure-text';
import type { Table, TableCell } from './model';

/** One of the three official tables, with the report's figures in their places. */
export function reportTable(report: Report, id: TableId): Table {
  const { rows, widths, headerRows, grid } = editions[report.edition].tables[id];
  const inRow = (row: number): TableCell[] =>
    grid.filter((place) => place.row === row).map((place) => tableCell(report, place));
  const caption = sections.find(({ table }) => table === id)?.heading ?? '';
  const wanted = id === 'requests' ? report.profile?.requestsLayout : undefined;
  const standing = wanted !== undefined && wanted !== 'flowing' && { standing: wanted };
  return {
    kind: 'table',
    caption,
    ...standing,
    widths,
    headerRows,
    rows: Array.from({ length: rows }, (_, row) => inRow(row)),
  };
}

const tableCell = (report: Report, place: GridCell): TableCell => ({
  text: textOf(report, place),
  role: place.role,
  rowSpan: place.rowSpan,
  columnSpan: place.columnSpan,
});

function textOf(report: Report, { cell, text }: GridCell): string {
  const figure = cell === undefined ? undefined : findCell(editions[report.edition], cell);
  return figure ? figureText(valueOf(report, figure.id), figure, report.settings?.feeDecimals) : text;
}
