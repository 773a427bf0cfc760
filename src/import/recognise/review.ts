/** Table 四 from its lines: three blocks of five figures under two or three lines of headers. */
import { isRising, underColumns, type Columns } from './columns';
import { isFigure, type Gathering } from './gathering';
import { Labels } from './likeness';
import { isBlank, type Line, type LineCell } from './line';
import { reviewBlocks, reviewOutcomes } from '../../format/review-table';
import { entryAt, present } from '../../report/present';

const BLOCKS = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉'];
type Named = readonly [label: string, key: string];
const outcomes: readonly Named[] = reviewOutcomes.map(({ key, label }) => [label, key]);
const outcomeOrder = reviewOutcomes.map(({ key }) => key as string);
const officialOutcome = new Map(outcomes.map(([label, key]) => [key, label]));

/** `block.outcome`, from left to right. */
const keys = reviewBlocks.flatMap(({ key }) => reviewOutcomes.map((outcome) => `${key}.${outcome.key}`));

const blockLabels = new Labels(BLOCKS.map((label) => [label, label] as const));
const outcomeLabels = new Labels(outcomes);
const blockOf = ({ text }: LineCell): string | undefined => blockLabels.match(text);
const outcomeOf = ({ text }: LineCell): string | undefined => outcomeLabels.match(text);

export function isReviewHeader({ cells }: Line): boolean {
  const found = new Set(cells.map(blockOf));
  return found.has('行政复议') && found.has('行政诉讼');
}

/** A line of figures and nothing else, as many as the table has. */
export const isReviewRow = ({ cells }: Line): boolean =>
  cells.length === keys.length && cells.every((cell) => isFigure(cell) || isBlank(cell.text));

export function readReview(lines: readonly Line[], gathering: Gathering): void {
  const header = lines.filter(isReviewLabel);
  const columns = columnsOf(header);
  for (const line of header) labelOutcomes(line, columns, gathering);
  for (const line of lines) {
    if (header.includes(line) || isEmptyRow(line)) continue;
    readFigures(
      line,
      header[0]?.block === line.block ? columns : { ...columns, starts: new Map() },
      gathering,
    );
  }
}

/** Names of blocks or of outcomes, and no figure. */
export const isReviewLabel = ({ cells }: Line): boolean =>
  !cells.some(isFigure) && cells.some((cell) => blockOf(cell) ?? outcomeOf(cell));

/** A row of blanks as long as the table is its row of figures, not filled in. */
const isEmptyRow = (line: Line): boolean =>
  line.cells.every(({ text }) => isBlank(text)) && !isReviewRow(line);

function columnsOf(header: readonly Line[]): Columns {
  const cells = header.flatMap((line) => line.cells.filter(({ continued }) => !continued));
  const named = cells.flatMap((cell) => {
    const outcome = blockOf(cell) === undefined ? outcomeOf(cell) : undefined;
    return outcome === undefined ? [] : [{ outcome, column: cell.column }];
  });
  const sorted = [...named].sort((a, b) => a.column - b.column);
  const complete = sorted.length === keys.length && isRising(sorted.map(({ column }) => column));
  const inTurn = sorted.every(({ outcome }, i) => outcome === outcomeOrder[i % outcomeOrder.length]);
  const blockAt = (name: string): number[] =>
    cells.filter((cell) => blockOf(cell) === name).map(({ column }) => column);
  const direct = blockAt('未经复议直接起诉');
  const right =
    isRising([...blockAt('行政复议'), ...blockAt('行政诉讼')]) &&
    isRising([...direct, ...blockAt('复议后起诉')]) &&
    direct.length === 1;
  const inOrder = complete && inTurn && right;
  return {
    keys,
    starts: new Map(inOrder ? keys.map((key, i) => [key, entryAt(sorted, i).column]) : []),
    inOrder,
  };
}

function labelOutcomes(line: Line, { starts }: Columns, gathering: Gathering): void {
  for (const [key, start] of starts) {
    const cell = line.cells.find(({ column, continued }) => column === start && !continued);
    const outcome = entryAt(key.split('.'), 1);
    if (cell && outcomeOf(cell) === outcome)
      gathering.label(line, cell, {
        axis: 'column',
        key,
        official: present(officialOutcome.get(outcome), outcome),
      });
  }
}

/** Some put a word such as 件数 in front of the figures. */
function readFigures(line: Line, columns: Columns, gathering: Gathering): void {
  const { cells } = line;
  const named = cells.length > keys.length && cells[0] && !isFigure(cells[0]);
  const { placed, left } = underColumns(columns, named ? cells.slice(1) : cells, line.ragged);
  for (const [key, cell] of placed) {
    const [block, outcome] = key.split('.') as [string, string];
    gathering.rows.add(block);
    gathering.figure(block, outcome, line, cell);
  }
  for (const cell of left) gathering.unread(line, cell, '');
}
