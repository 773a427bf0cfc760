/**
 * Table 二 主动公开政府信息情况, stated as blocks: a band that names the article and item of the
 * Regulation, a header row, and one row for each kind of information.
 * Source: 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号, annexes.
 */
import type { GridCell, NumberCell, TableFormat, Unit } from './edition';

interface ProactiveColumn {
  readonly key: string;
  readonly label: string;
  readonly unit: Unit;
  readonly signed?: boolean;
}

export interface ProactiveBlock {
  readonly band: string;
  readonly columns: readonly ProactiveColumn[];
  readonly rows: readonly { readonly key: string; readonly label: string }[];
}

export const ROW_HEADER = '信息内容';
const decisions = { key: 'decisions', label: '本年处理决定数量', unit: '件' } as const;

export const proactiveBlocks2021: readonly ProactiveBlock[] = [
  {
    band: '第二十条第（一）项',
    columns: [
      { key: 'issued', label: '本年制发件数', unit: '件' },
      { key: 'repealed', label: '本年废止件数', unit: '件' },
      { key: 'inForce', label: '现行有效件数', unit: '件' },
    ],
    rows: [
      { key: 'rules', label: '规章' },
      { key: 'normativeDocuments', label: '行政规范性文件' },
    ],
  },
  {
    band: '第二十条第（五）项',
    columns: [decisions],
    rows: [{ key: 'licences', label: '行政许可' }],
  },
  {
    band: '第二十条第（六）项',
    columns: [decisions],
    rows: [
      { key: 'penalties', label: '行政处罚' },
      { key: 'compulsion', label: '行政强制' },
    ],
  },
  {
    band: '第二十条第（八）项',
    columns: [{ key: 'amount', label: '本年收费金额（单位：万元）', unit: '万元' }],
    rows: [{ key: 'fees', label: '行政事业性收费' }],
  },
];

const items2019: readonly ProactiveColumn[] = [
  { key: 'lastYearItems', label: '上一年项目数量', unit: '项' },
  { key: 'change', label: '本年增/减', unit: '项', signed: true },
];
const itemsAndDecisions2019: readonly ProactiveColumn[] = [
  ...items2019,
  { key: 'decisions', label: '处理决定数量', unit: '件' },
];

/** 2019 counted items on the list beside decisions, and had a block for procurement. */
export const proactiveBlocks2019: readonly ProactiveBlock[] = [
  {
    band: '第二十条第（一）项',
    columns: [
      { key: 'newlyMade', label: '本年新制作数量', unit: '件' },
      { key: 'newlyDisclosed', label: '本年新公开数量', unit: '件' },
      { key: 'disclosedTotal', label: '对外公开总数量', unit: '件' },
    ],
    rows: [
      { key: 'rules', label: '规章' },
      { key: 'normativeDocuments', label: '规范性文件' },
    ],
  },
  {
    band: '第二十条第（五）项',
    columns: itemsAndDecisions2019,
    rows: [
      { key: 'licences', label: '行政许可' },
      { key: 'otherManagementServices', label: '其他对外管理服务事项' },
    ],
  },
  {
    band: '第二十条第（六）项',
    columns: itemsAndDecisions2019,
    rows: [
      { key: 'penalties', label: '行政处罚' },
      { key: 'compulsion', label: '行政强制' },
    ],
  },
  {
    band: '第二十条第（八）项',
    columns: items2019,
    rows: [{ key: 'fees', label: '行政事业性收费' }],
  },
  {
    band: '第二十条第（九）项',
    columns: [
      { key: 'items', label: '采购项目数量', unit: '项' },
      { key: 'amount', label: '采购总金额', unit: '万元' },
    ],
    rows: [{ key: 'procurement', label: '政府集中采购' }],
  },
];

/** How a block's columns share the grid columns to the right of the row label. */
export type ColumnSpans = Readonly<Record<number, readonly number[]>>;

/** Where each column of a block begins, to the right of the row label, and how many grid columns it takes. */
function placesOf<C>(columns: readonly C[], spans: ColumnSpans) {
  let end = 1;
  return columns.map((column, i) => {
    const start = end;
    const span = spans[columns.length]?.[i];
    if (span === undefined) throw new RangeError(`no span for column ${i} of ${columns.length}`);
    end += span;
    return { column, start, span };
  });
}

/** Lays blocks out under one another. `spans[n]` = grid columns taken by each of n block columns. */
export function proactiveTable(
  blocks: readonly ProactiveBlock[],
  widths: readonly number[],
  spans: ColumnSpans,
): { table: TableFormat; cells: NumberCell[] } {
  const grid: GridCell[] = [];
  const cells: NumberCell[] = [];
  let row = 0;
  const put = (column: number, columnSpan: number, rest: Pick<GridCell, 'text' | 'role' | 'cell'>) =>
    grid.push({ row, column, rowSpan: 1, columnSpan, ...rest });
  for (const block of blocks) {
    const columns = placesOf(block.columns, spans);
    put(0, widths.length, { text: block.band, role: 'band' });
    row++;
    put(0, 1, { text: ROW_HEADER, role: 'header' });
    for (const { column, start, span } of columns) put(start, span, { text: column.label, role: 'header' });
    row++;
    for (const line of block.rows) {
      put(0, 1, { text: line.label, role: 'label' });
      for (const { column, start, span } of columns) {
        const cell = proactiveCell(block, line, column);
        cells.push(cell);
        put(start, span, { text: '', role: 'number', cell: cell.id });
      }
      row++;
    }
  }
  const table: TableFormat = {
    id: 'proactive',
    section: '二',
    rows: row,
    columns: widths.length,
    headerRows: 0,
    widths,
    grid,
  };
  return { table, cells };
}

function proactiveCell(
  block: ProactiveBlock,
  line: { readonly key: string; readonly label: string },
  column: ProactiveColumn,
): NumberCell {
  return {
    id: `proactive.${line.key}.${column.key}`,
    table: 'proactive',
    rowKey: line.key,
    columnKey: column.key,
    row: [block.band, line.label],
    column: [column.label],
    unit: column.unit,
    decimals: column.unit === '万元' ? 4 : 0,
    signed: column.signed ?? false,
  };
}
