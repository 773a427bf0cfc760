/**
 * Table 三 收到和处理政府信息公开申请情况, stated as a tree of rows and a list of applicants.
 * Source: 国办公开办函〔2021〕30号, annex (2019 differs in （六）only: 国办公开办函〔2019〕60号).
 */
import type { GridCell, NumberCell, TableFormat } from './edition';

/** A row with figures (`key`) or a heading over rows (`children`). */
export type RequestRow = { readonly label: string } & (
  | { readonly key: string; readonly children?: undefined }
  | { readonly key?: undefined; readonly children: readonly RequestRow[] }
);

/** The applicant columns in order; the last is 总计. */
export const applicantColumns = [
  { key: 'naturalPerson', column: ['自然人'] },
  { key: 'enterprise', column: ['法人或其他组织', '商业企业'] },
  { key: 'researchInstitution', column: ['法人或其他组织', '科研机构'] },
  { key: 'socialOrganization', column: ['法人或其他组织', '社会公益组织'] },
  { key: 'legalService', column: ['法人或其他组织', '法律服务机构'] },
  { key: 'otherOrganization', column: ['法人或其他组织', '其他'] },
  { key: 'total', column: ['总计'] },
] as const;

const HANDLED_ROW = 'handled';

const refused: RequestRow = {
  label: '（三）不予公开',
  children: [
    { key: 'refusedStateSecret', label: '1.属于国家秘密' },
    { key: 'refusedByLaw', label: '2.其他法律行政法规禁止公开' },
    { key: 'refusedSecurityStability', label: '3.危及“三安全一稳定”' },
    { key: 'refusedThirdParty', label: '4.保护第三方合法权益' },
    { key: 'refusedInternalAffairs', label: '5.属于三类内部事务信息' },
    { key: 'refusedProcessInformation', label: '6.属于四类过程性信息' },
    { key: 'refusedEnforcementFile', label: '7.属于行政执法案卷' },
    { key: 'refusedAdministrativeInquiry', label: '8.属于行政查询事项' },
  ],
};

const unavailable: RequestRow = {
  label: '（四）无法提供',
  children: [
    { key: 'unavailableNotHeld', label: '1.本机关不掌握相关政府信息' },
    { key: 'unavailableNotReadyMade', label: '2.没有现成信息需要另行制作' },
    { key: 'unavailableUnclear', label: '3.补正后申请内容仍不明确' },
  ],
};

const declined: RequestRow = {
  label: '（五）不予处理',
  children: [
    { key: 'declinedPetition', label: '1.信访举报投诉类申请' },
    { key: 'declinedDuplicate', label: '2.重复申请' },
    { key: 'declinedPublication', label: '3.要求提供公开出版物' },
    { key: 'declinedExcessive', label: '4.无正当理由大量反复申请' },
    { key: 'declinedReconfirmation', label: '5.要求行政机关确认或重新出具已获取信息' },
  ],
};

export const otherOutcomes2021: RequestRow = {
  label: '（六）其他处理',
  children: [
    {
      key: 'otherNotSupplemented',
      label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    },
    {
      key: 'otherFeeUnpaid',
      label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    },
    { key: 'otherOutcome', label: '3.其他' },
  ],
};

/** Until 2020 （六） was one row. */
export const otherOutcomes2019: RequestRow = { key: 'otherOutcome', label: '（六）其他处理' };

/** The 25 (2021) or 23 (2019) rows; the editions differ in （六）. */
export const requestRows = (otherOutcomes: RequestRow): readonly RequestRow[] => [
  { key: 'received', label: '一、本年新收政府信息公开申请数量' },
  { key: 'carriedIn', label: '二、上年结转政府信息公开申请数量' },
  {
    label: '三、本年度办理结果',
    children: [
      { key: 'granted', label: '（一）予以公开' },
      { key: 'partlyGranted', label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）' },
      refused,
      unavailable,
      declined,
      otherOutcomes,
      { key: HANDLED_ROW, label: '（七）总计' },
    ],
  },
  { key: 'carriedOut', label: '四、结转下年度继续办理' },
];

/** Label columns left of the figures: 一–四 · （一）–（七） · 1.–8. */
const LABEL_COLUMNS = 3;
const HEADER_ROWS = 3;

const header: readonly GridCell[] = [
  {
    row: 0,
    column: 0,
    rowSpan: 3,
    columnSpan: 3,
    role: 'note',
    text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  },
  { row: 0, column: 3, rowSpan: 1, columnSpan: 7, role: 'header', text: '申请人情况' },
  { row: 1, column: 3, rowSpan: 2, columnSpan: 1, role: 'header', text: '自然人' },
  { row: 1, column: 4, rowSpan: 1, columnSpan: 5, role: 'header', text: '法人或其他组织' },
  { row: 1, column: 9, rowSpan: 2, columnSpan: 1, role: 'header', text: '总计' },
  { row: 2, column: 4, rowSpan: 1, columnSpan: 1, role: 'header', text: '商业企业' },
  { row: 2, column: 5, rowSpan: 1, columnSpan: 1, role: 'header', text: '科研机构' },
  { row: 2, column: 6, rowSpan: 1, columnSpan: 1, role: 'header', text: '社会公益组织' },
  { row: 2, column: 7, rowSpan: 1, columnSpan: 1, role: 'header', text: '法律服务机构' },
  { row: 2, column: 8, rowSpan: 1, columnSpan: 1, role: 'header', text: '其他' },
];

const leaves = (row: RequestRow): number =>
  row.children ? row.children.reduce((n, child) => n + leaves(child), 0) : 1;

/** Lays the tree of rows out as the printed grid, and names its figures. */
export function requestsTable(
  rows: readonly RequestRow[],
  widths: readonly number[],
): { table: TableFormat; cells: NumberCell[]; outcomeRows: string[] } {
  const grid: GridCell[] = [...header];
  const cells: NumberCell[] = [];
  let line = HEADER_ROWS;
  const place = (row: RequestRow, depth: number, path: readonly string[]): void => {
    const labels = [...path, row.label];
    const rowSpan = leaves(row);
    const columnSpan = row.children ? 1 : LABEL_COLUMNS - depth;
    grid.push({ row: line, column: depth, rowSpan, columnSpan, role: 'label', text: row.label });
    for (const child of row.children ?? []) place(child, depth + 1, labels);
    if (row.key === undefined) return;
    for (const cell of figuresOf(row.key, labels)) {
      grid.push({
        row: line,
        column: LABEL_COLUMNS + (cells.length % applicantColumns.length),
        rowSpan: 1,
        columnSpan: 1,
        role: 'number',
        text: '',
        cell: cell.id,
      });
      cells.push(cell);
    }
    line++;
  };
  for (const row of rows) place(row, 0, []);
  const table: TableFormat = {
    id: 'requests',
    section: '三',
    rows: line,
    columns: widths.length,
    headerRows: HEADER_ROWS,
    widths,
    grid,
  };
  return { table, cells, outcomeRows: outcomeKeys(rows) };
}

const figuresOf = (rowKey: string, row: readonly string[]): NumberCell[] =>
  applicantColumns.map(({ key, column }) => ({
    id: `requests.${rowKey}.${key}`,
    table: 'requests',
    rowKey,
    columnKey: key,
    row,
    column,
    unit: '件',
    decimals: 0,
    signed: false,
  }));

function outcomeKeys(rows: readonly RequestRow[]): string[] {
  const keys = (row: RequestRow): string[] => (row.children ? row.children.flatMap(keys) : [row.key]);
  return rows
    .filter((row) => row.children)
    .flatMap(keys)
    .filter((key) => key !== HANDLED_ROW);
}
