/** Table 三 from its lines: rows by their innermost label, columns by the applicants' names. */
import { isRising, underColumns, type Columns } from './columns';
import { hasFigures, isFigure, type Gathering } from './gathering';
import { bare, Labels } from './likeness';
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
const groups: readonly Named[] = rows2021.flatMap(groupsOf).map((label) => [label, label]);
/** Stands for any name of a group: it is no row, however like one it is. */
const GROUP = 'group';
const rowLabels = new Labels<string>([
  ...leaves,
  ...groups.flatMap(([label]) => (label === otherOutcomes2019.label ? [] : [[label, GROUP] as const])),
]);
const rowKey = ({ text, rowSpan }: LineCell): string | undefined => {
  const key = rowSpan === 1 ? rowLabels.match(text) : undefined;
  return key === GROUP ? undefined : key;
};

const ORGANISATIONS = '法人或其他组织';
const CAPTIONS = ['申请人情况', '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'];
const headers: readonly Named[] = [
  ...applicantColumns.map(({ key, column }): Named => [lastEntry<string>(column), key]),
  ...[ORGANISATIONS, ...CAPTIONS].map((label): Named => [label, label]),
];
const officialColumn = new Map(headers.map(([label, key]) => [key, label]));
const headerLabels = new Labels(headers);
const groupLabels = new Labels(groups);
const withoutFigures = new Labels([...groups, ...headers]);
const keys: readonly string[] = applicantColumns.map(({ key }) => key);
const outer = [entryAt(keys, 0), ORGANISATIONS, lastEntry(keys)];
const inner = keys.slice(1, -1);

/** Some repeat 法人或其他组织 before each of its columns. */
function headerKey(text: string): string | undefined {
  const name = bare(text);
  const isPrefixed = name.startsWith(ORGANISATIONS) && name !== ORGANISATIONS;
  return headerLabels.match(isPrefixed ? name.slice(ORGANISATIONS.length) : text);
}

const namesIn = ({ cells }: Line): ReadonlySet<string | undefined> =>
  new Set(cells.map(({ text }) => headerKey(text)).filter((key) => key !== undefined));

/** 申请人情况, or what the table says of its sums. */
export const isRequestsCaption = (line: Line): boolean =>
  CAPTIONS.some((caption) => namesIn(line).has(caption));

/** That, or two names of applicants. */
export const isRequestsHeader = (line: Line): boolean => isRequestsCaption(line) || namesIn(line).size >= 2;

export const isRequestsRow = (line: Line): boolean => rowLabel(line, -1) !== undefined;

export function readRequests(lines: readonly Line[], gathering: Gathering): void {
  let columns: Columns = { keys, starts: new Map(), inOrder: false };
  let header: Line[] = [];
  let open = false;
  for (const line of lines) {
    if (isHeaderLine(line, open ? header : [])) {
      header = open && header[0]?.block === line.block ? [...header, line] : [line];
      open = true;
      continue;
    }
    if (open) columns = columnsOf(header, gathering);
    open = false;
    readRow(line, columnsFor(line, columns, header), gathering);
  }
  leaveSubtotal(gathering);
}

/** What stands under a header and is no row goes on with it: the other half of its names. */
const isHeaderLine = (line: Line, header: readonly Line[]): boolean =>
  !hasFigures(line) &&
  (isRequestsHeader(line) ||
    (header[0]?.block === line.block && isUnlabelled(line) && rowLabel(line, -1) === undefined));

const isUnlabelled = ({ cells: [first] }: Line): boolean =>
  first !== undefined && (first.continued || isBlank(first.text));

/** On the next page the grid is another, only the order is the same. */
const columnsFor = (line: Line, columns: Columns, [header]: readonly Line[]): Columns =>
  header?.block === line.block ? columns : { ...columns, starts: new Map() };

interface Header {
  readonly line: Line;
  readonly cell: LineCell;
  readonly key: string;
}

function columnsOf(header: readonly Line[], gathering: Gathering): Columns {
  const single = headersIn(header);
  const found = isComplete(single) ? single : joinedDown(header);
  for (const { line, cell, key } of found)
    if (keys.includes(key))
      gathering.label(line, cell, { axis: 'column', key, official: present(officialColumn.get(key), key) });
  const at = (key: string): number[] => startsOf(found, key);
  const starts = new Map(keys.filter((key) => at(key).length === 1).map((key) => [key, entryAt(at(key), 0)]));
  const rising = (names: readonly string[]): boolean =>
    names.every((key) => at(key).length === 1) && isRising(names.map((key) => entryAt(at(key), 0)));
  return { keys, starts: isComplete(found) ? starts : new Map(), inOrder: rising(outer) && rising(inner) };
}

const startsOf = (found: readonly Header[], name: string): number[] =>
  found.filter(({ key }) => key === name).map(({ cell }) => cell.column);

/** Each column once, none at the place of another. */
const isComplete = (found: readonly Header[]): boolean =>
  keys.every((key) => startsOf(found, key).length === 1) &&
  new Set(keys.flatMap((key) => startsOf(found, key))).size === keys.length;

const headersIn = (header: readonly Line[]): Header[] =>
  header.flatMap((line) =>
    line.cells
      .filter(({ continued }) => !continued)
      .flatMap((cell) => {
        const key = headerKey(cell.text);
        return key === undefined ? [] : [{ line, cell, key }];
      }),
  );

/** 商业 in one row and 企业 under it: what stands in a column, read together. */
function joinedDown(header: readonly Line[]): Header[] {
  const byColumn = new Map<number, { line: Line; cell: LineCell }>();
  const whole = headersIn(header).filter(({ key }) => !keys.includes(key));
  for (const line of header)
    for (const cell of line.cells) {
      if (cell.continued || isBlank(cell.text) || whole.some((each) => each.cell === cell)) continue;
      const above = byColumn.get(cell.column);
      const joined = above ? { ...above.cell, text: above.cell.text + cell.text } : cell;
      byColumn.set(cell.column, { line: above?.line ?? line, cell: joined });
    }
  return [
    ...whole,
    ...[...byColumn.values()].flatMap(({ line, cell }) => {
      const key = headerKey(cell.text);
      return key === undefined ? [] : [{ line, cell, key }];
    }),
  ];
}

const divided = leavesOf(otherOutcomes2021).map(([, key]) => key);

/** （六）其他处理 over its own three rows is no row of 2019 but a heading, or their sum. */
function leaveSubtotal(gathering: Gathering): void {
  if (divided.some((key) => gathering.rows.has(key))) gathering.leaveRow(UNDIVIDED);
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
  gathering.label(line, cell, { axis: 'row', key, official: present(officialRow.get(key), key) });
  const cells = line.cells.filter(
    ({ column, text }) => column > cell.column && groupLabels.match(text) === undefined,
  );
  const { placed, left } = underColumns(columns, cells, line);
  for (const [column, figure] of placed) gathering.figure(key, column, line, figure);
  for (const stray of left) gathering.unread(line, stray, cell.text.trim());
}

/**
 * The innermost label of a row. Something that is neither label nor figure between it and the
 * figures is a label that nobody knows, and the row is not the one of the label before it.
 * What stands among the figures or after them is none.
 */
function rowLabel({ cells }: Line, firstFigure: number): { key: string; cell: LineCell } | undefined {
  let found: { key: string; cell: LineCell } | undefined;
  for (const cell of cells.filter((each) => !isBlank(each.text))) {
    if (found && (isFigure(cell) || (firstFigure >= 0 && cell.column >= firstFigure))) return found;
    const key = rowKey(cell);
    if (key !== undefined) found = { key, cell };
    else if (found && isStrangeLabel(cell, firstFigure)) return undefined;
  }
  return found;
}

/** Longer than any mark of none (/ 无 —). */
const LONGEST_MARK = 4;
const isStrangeLabel = ({ column, text }: LineCell, firstFigure: number): boolean =>
  (column < firstFigure || text.trim().length > LONGEST_MARK) && groupLabels.match(text) === undefined;

/** 三、本年度办理结果 or a header, and nothing else. */
export const isRequestsGroup = ({ cells }: Line): boolean =>
  cells.every(({ text }) => isBlank(text) || withoutFigures.match(text) !== undefined);
