/** Table 三 from its lines: rows by their innermost label, columns by the applicants' names. */
import { inAnotherGrid, underColumns, type Columns } from './columns';
import { readFigure } from './figure';
import { hasFigures, type Gathering } from './gathering';
import { isBlank, type Line } from './line';
import {
  columnsInOrder,
  columnsOf,
  isHeaderName,
  isRequestsHeader,
  unknownColumns,
  sharesNames,
  withoutNumbers,
} from './requests-columns';
import { dividedRows, figureCells, isGroup, officialRowOf, rowLabel, UNDIVIDED } from './requests-rows';
import { present } from '../../report/present';

export function readRequests(lines: readonly Line[], gathering: Gathering): void {
  const headless = isHeadless(lines);
  if (headless) gathering.assumed();
  let columns = headless ? columnsInOrder : unknownColumns;
  let header: Line[] = [];
  let open = false;
  for (const line of lines) {
    if (isHeaderLine(line, open ? header : [])) {
      header = open && isSameHeader(line, header) ? [...header, line] : [line];
      open = true;
      continue;
    }
    if (open) columns = columnsOf(header, gathering) ?? columns;
    open = false;
    const isUnder = header[0]?.grid === line.grid;
    readRow(
      isUnder ? withoutNumbers(line, header) : line,
      isUnder ? columns : inAnotherGrid(columns),
      gathering,
    );
  }
  leaveSubtotal(gathering);
}

/**
 * No name of a column anywhere, but seven figures in every row, of which the last is the sum of those before
 * it: they are read in the form's order, and that is said.
 */
function isHeadless(lines: readonly Line[]): boolean {
  if (lines.some(isRequestsHeader)) return false;
  const rows = lines.flatMap((line) => {
    const label = rowLabel(line, -1);
    return label ? [figureCells(line, label.cell).map(({ text }) => readFigure(text, '件'))] : [];
  });
  const sums = rows.map((row) => row.map((value) => (value.kind === 'known' ? value.value : 0)));
  const isSum = (row: readonly number[]): boolean =>
    row.slice(0, -1).reduce((sum, n) => sum + n, 0) === row[row.length - 1];
  const differ = sums.filter((row) => !isSum(row)).length;
  return (
    rows.length > 0 &&
    rows.every((row) => row.length === columnsInOrder.keys.length) &&
    MOST_DIFFER * differ < sums.filter((row) => row.some((n) => n > 0)).length
  );
}

/** One row in so many may be out in its sum. */
const MOST_DIFFER = 4;

/** What stands under a header and is no row goes on with it: the other half of its names. */
const isHeaderLine = (line: Line, header: readonly Line[]): boolean =>
  !hasFigures(line) &&
  (isRequestsHeader(line) ||
    (header[0]?.grid === line.grid && isUnlabelled(line) && rowLabel(line, -1) === undefined));

/** Of another table only what the lines above lack, as where each row is a table of its own. */
const isSameHeader = (line: Line, header: readonly Line[]): boolean =>
  header[0]?.grid === line.grid || !header.some((above) => sharesNames(above, line));

const isUnlabelled = ({ cells: [first] }: Line): boolean =>
  first !== undefined && (first.continued || isBlank(first.text));

/** （六）其他处理 over its own three rows is no row of 2019 but a heading, or their sum. */
function leaveSubtotal(gathering: Gathering): void {
  if (dividedRows.some((key) => gathering.rows.has(key))) gathering.leaveRow(UNDIVIDED);
}

/** Where the figures begin; -1 where no header tells it. */
const firstOf = ({ starts }: Columns): number => (starts.size > 0 ? Math.min(...starts.values()) : -1);

function readRow(line: Line, columns: Columns, gathering: Gathering): void {
  const label = rowLabel(line, firstOf(columns));
  if (!label) {
    if (hasFigures(line) || !isRequestsGroup(line)) gathering.unknownRow(line);
    return;
  }
  const { key, cell } = label;
  gathering.label(line, cell, { axis: 'row', key, official: present(officialRowOf(key), key) });
  const cells = figureCells(line, cell);
  const { placed, left } = underColumns(columns, cells, line);
  for (const [column, figure] of placed) gathering.figure(key, column, line, figure);
  for (const stray of left) gathering.unread(line, stray, cell.text.trim(), key);
}

/** 三、本年度办理结果 or a header, and nothing else. */
export const isRequestsGroup = ({ cells }: Line): boolean =>
  cells.every((cell) => isBlank(cell.text) || isGroup(cell) || isHeaderName(cell));
