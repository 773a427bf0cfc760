/** What is a row of table 三: its innermost label, and the cells after it. */
import { isFigure } from './gathering';
import { bare, Labels } from './likeness';
import { isBlank, type Line, type LineCell } from './line';
import {
  otherOutcomes2019,
  otherOutcomes2021,
  requestRows,
  type RequestRow,
} from '../../format/requests-table';

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
/** What some call 总计. */
export const SUM = '合计';
/** Stands for any name of a group: it is no row, however like one it is. */
const GROUP = 'group';
const rowLabels = new Labels<string>([
  ...leaves,
  [SUM, 'handled'],
  ...groups.flatMap(([label]) => (label === otherOutcomes2019.label ? [] : [[label, GROUP] as const])),
]);
/** Other words for 3.其他, each by itself: other rows have them within their names. */
const ALSO = new Map(['其他情形', '其他情况'].map((name) => [name, 'otherOutcome']));
const rowKey = ({ text, rowSpan }: LineCell): string | undefined => {
  const key = rowSpan === 1 ? (ALSO.get(bare(text)) ?? rowLabels.match(text)) : undefined;
  return key === GROUP ? undefined : key;
};
const groupLabels = new Labels(groups);

export const officialRowOf = (key: string): string | undefined => officialRow.get(key);

/** The rows that 2021 divides （六） into. */
export const dividedRows = leavesOf(otherOutcomes2021).map(([, key]) => key);

/** As the format has it, letter by letter. */
export const isWholeRowLabel = (text: string): boolean =>
  leaves.some(([label]) => bare(label) === bare(text));

export const isRequestsRow = (line: Line): boolean => rowLabel(line, -1) !== undefined;

/**
 * The innermost label of a row. Something that is neither label nor figure between it and the
 * figures is a label that nobody knows, and the row is not the one of the label before it.
 * What stands among the figures or after them is none.
 * @param firstFigure the column the figures begin in; -1 where no header tells it
 */
export function rowLabel({ cells }: Line, firstFigure: number): { key: string; cell: LineCell } | undefined {
  let found: { key: string; cell: LineCell } | undefined;
  for (const cell of cells.filter((each) => !isBlank(each.text))) {
    if (found && (isFigure(cell) || (firstFigure >= 0 && cell.column >= firstFigure))) return found;
    const key = rowKey(cell);
    if (key !== undefined) found = { key, cell };
    else if (found && isStrangeLabel(cell, firstFigure) && !isWholeRowLabel(found.cell.text + cell.text))
      return undefined;
  }
  return found;
}

/** Longer than any mark of none (/ 无 —). */
const LONGEST_MARK = 4;
const isStrangeLabel = ({ column, text }: LineCell, firstFigure: number): boolean =>
  (column < firstFigure || text.trim().length > LONGEST_MARK) && groupLabels.match(text) === undefined;

export const isGroup = ({ text }: LineCell): boolean => groupLabels.match(text) !== undefined;

/** Those after the label. */
export const figureCells = ({ cells }: Line, label: LineCell | undefined): LineCell[] =>
  label
    ? cells.filter(({ column, text }) => column > label.column && groupLabels.match(text) === undefined)
    : [];
