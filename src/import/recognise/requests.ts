/** Table 三 from its lines: rows by their innermost label, columns by the applicants' names. */
import { isRising, underColumns, type Columns } from './columns';
import { hasFigures, isFigure, type Gathering } from './gathering';
import { Labels } from './likeness';
import { isBlank, type Line, type LineCell } from './line';
import {
  applicantColumns,
  otherOutcomes2019,
  otherOutcomes2021,
  requestRows,
  type RequestRow,
} from '../../format/requests-table';
import { entryAt, lastEntry, present } from '../../report/present';

type Named = readonly [label: string, key: string];

const leavesOf = (row: RequestRow): readonly Named[] => [
  ...(row.key === undefined ? [] : [[row.label, row.key] as const]),
  ...(row.children ?? []).flatMap(leavesOf),
];
const groupsOf = (row: RequestRow): readonly string[] =>
  row.children ? [row.label, ...row.children.flatMap(groupsOf)] : [];

/** （六）其他处理 with figures of its own: the 2019 form, also met in later reports. */
export const UNDIVIDED = 'otherOutcome undivided';

const rows2021 = requestRows(otherOutcomes2021);
const leaves: readonly Named[] = [...rows2021.flatMap(leavesOf), [otherOutcomes2019.label, UNDIVIDED]];
const officialRow = new Map(leaves.map(([label, key]) => [key, label]));
const rowLabels = new Labels(leaves);
const groups: readonly Named[] = rows2021.flatMap(groupsOf).map((label) => [label, label]);

const ORGANISATIONS = '法人或其他组织';
const CAPTIONS = ['申请人情况', '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'];
const headers: readonly Named[] = [
  ...applicantColumns.map(({ key, column }): Named => [lastEntry<string>(column), key]),
  ...[ORGANISATIONS, ...CAPTIONS].map((label): Named => [label, label]),
];
const officialColumn = new Map(headers.map(([label, key]) => [key, label]));
const headerLabels = new Labels(headers);
const withoutFigures = new Labels([...groups, ...headers]);
const keys = applicantColumns.map(({ key }) => key);
const outer = [entryAt(keys, 0), ORGANISATIONS, lastEntry(keys)];
const inner = keys.slice(1, -1);

const headerKey = ({ text }: LineCell): string | undefined => headerLabels.match(text);

/** 申请人情况 alone, or two names of applicants. */
export function isRequestsHeader({ cells }: Line): boolean {
  const found = new Set(cells.map(headerKey).filter((key) => key !== undefined));
  return CAPTIONS.some((caption) => found.has(caption)) || found.size >= 2;
}

export const isRequestsRow = (line: Line): boolean => rowLabel(line, -1) !== undefined;

export function readRequests(lines: readonly Line[], gathering: Gathering): void {
  let columns: Columns = { keys, starts: new Map(), inOrder: false };
  let header: Line[] = [];
  for (const line of lines) {
    if (isRequestsHeader(line) && !hasFigures(line)) {
      header = header[0]?.block === line.block ? [...header, line] : [line];
      columns = columnsOf(header);
      labelColumns(line, columns, gathering);
    } else readRow(line, columnsFor(line, columns, header), gathering);
  }
}

/** On the next page the grid is another, only the order is the same. */
const columnsFor = (line: Line, columns: Columns, [header]: readonly Line[]): Columns =>
  header?.block === line.block ? columns : { ...columns, starts: new Map() };

function columnsOf(header: readonly Line[]): Columns {
  const found = header.flatMap(({ cells }) =>
    cells
      .filter(({ continued }) => !continued)
      .flatMap((cell) => {
        const key = headerKey(cell);
        return key === undefined ? [] : [{ key, column: cell.column }];
      }),
  );
  const at = (key: string): number[] => found.filter((each) => each.key === key).map(({ column }) => column);
  const once = (key: string): boolean => at(key).length === 1;
  const start = (key: string): number => entryAt(at(key), 0);
  const starts = new Map(keys.filter(once).map((key) => [key as string, start(key)]));
  const distinct = new Set(starts.values()).size === keys.length;
  const rising = (names: readonly string[]): boolean => names.every(once) && isRising(names.map(start));
  return { keys, starts: distinct ? starts : new Map(), inOrder: rising(outer) && rising(inner) };
}

function labelColumns(line: Line, { keys: known }: Columns, gathering: Gathering): void {
  for (const cell of line.cells.filter(({ continued }) => !continued)) {
    const key = headerKey(cell);
    if (key !== undefined && known.includes(key))
      gathering.label(line, cell, { axis: 'column', key, official: present(officialColumn.get(key), key) });
  }
}

function readRow(line: Line, columns: Columns, gathering: Gathering): void {
  const label = rowLabel(line, Math.min(...columns.starts.values()));
  if (!label) {
    if (hasFigures(line) || !isRequestsGroup(line)) gathering.unknownRow(line);
    return;
  }
  const { key, cell } = label;
  gathering.label(line, cell, { axis: 'row', key, official: present(officialRow.get(key), key) });
  const cells = line.cells.filter(({ column }) => column > cell.column);
  const { placed, left } = underColumns(columns, cells, line.ragged);
  for (const [column, figure] of placed) gathering.figure(key, column, line, figure);
  for (const stray of left) gathering.unread(line, stray, cell.text.trim());
}

/**
 * The innermost label of a row. Something that is neither label nor figure between it and the
 * figures is a label that nobody knows, and the row is not the one of the label before it.
 */
function rowLabel({ cells }: Line, firstFigure: number): { key: string; cell: LineCell } | undefined {
  let found: { key: string; cell: LineCell } | undefined;
  for (const cell of cells.filter((each) => !isBlank(each.text) && !isFigure(each))) {
    const key = rowLabels.match(cell.text);
    if (key !== undefined && cell.rowSpan === 1) found = { key, cell };
    else if (found && isStrangeLabel(cell, firstFigure)) return undefined;
  }
  return found;
}

/** Longer than any mark of none (/ 无 —). */
const LONGEST_MARK = 4;
const isStrangeLabel = ({ column, text }: LineCell, firstFigure: number): boolean =>
  Number.isFinite(firstFigure) && firstFigure >= 0 ? column < firstFigure : text.trim().length > LONGEST_MARK;

/** 三、本年度办理结果 or a header, and nothing else. */
export const isRequestsGroup = ({ cells }: Line): boolean =>
  cells.every(({ text }) => isBlank(text) || withoutFigures.match(text) !== undefined);
