/**
 * Table 四 政府信息公开行政复议、行政诉讼情况: one row of three blocks; the same in every edition.
 * Source: 国办公开办函〔2021〕30号, annex.
 */
import type { GridCell, NumberCell, TableFormat } from './edition';

/** Block keys with the official header labels above them. */
export const reviewBlocks = [
  { key: 'reconsideration', column: ['行政复议'] },
  { key: 'directLitigation', column: ['行政诉讼', '未经复议直接起诉'] },
  { key: 'litigationAfterReconsideration', column: ['行政诉讼', '复议后起诉'] },
] as const;

/** The figures of a block in order; the last is its total. */
export const reviewOutcomes = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'otherResult', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计' },
] as const;

const HEADER_ROWS = 3;
const BLOCK = reviewOutcomes.length;

const cells: readonly NumberCell[] = reviewBlocks.flatMap((block) =>
  reviewOutcomes.map((outcome): NumberCell => ({
    id: `review.${block.key}.${outcome.key}`,
    table: 'review',
    rowKey: block.key,
    columnKey: outcome.key,
    row: [],
    column: [...block.column, outcome.label],
    unit: '件',
    decimals: 0,
    signed: false,
  })),
);

const heading = (
  row: number,
  column: number,
  rowSpan: number,
  columnSpan: number,
  text: string,
): GridCell => ({
  row,
  column,
  rowSpan,
  columnSpan,
  text,
  role: 'header',
});

/** 行政复议 has no second header line, so its outcome labels span two rows. */
const grid: readonly GridCell[] = [
  heading(0, 0, 1, BLOCK, '行政复议'),
  heading(0, BLOCK, 1, 2 * BLOCK, '行政诉讼'),
  ...reviewOutcomes.map((o, i) => heading(1, i, 2, 1, o.label)),
  heading(1, BLOCK, 1, BLOCK, '未经复议直接起诉'),
  heading(1, 2 * BLOCK, 1, BLOCK, '复议后起诉'),
  ...[1, 2].flatMap((b) => reviewOutcomes.map((o, i) => heading(2, b * BLOCK + i, 1, 1, o.label))),
  ...cells.map((cell, i): GridCell => ({
    row: HEADER_ROWS,
    column: i,
    rowSpan: 1,
    columnSpan: 1,
    text: '',
    role: 'number',
    cell: cell.id,
  })),
];

const table: TableFormat = {
  id: 'review',
  section: '四',
  rows: HEADER_ROWS + 1,
  columns: cells.length,
  headerRows: HEADER_ROWS,
  widths: [649, 649, 649, 649, 649, 649, 649, 650, 650, 650, 650, 650, 650, 650, 650],
  grid,
};

export const reviewTable = { table, cells };
