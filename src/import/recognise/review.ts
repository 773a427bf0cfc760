/** Table 四 from its lines: blocks of five figures, beside or under one another, by the names over or before them. */
import { inAnotherGrid, isRising, underColumns, type Columns } from './columns';
import { isFigure, type Gathering } from './gathering';
import { bare, Labels } from './likeness';
import { isBlank, type Line, type LineCell } from './line';
import { remembered } from './remembered';
import { SUM } from './requests-rows';
import { reviewBlocks, reviewOutcomes } from '../../format/review-table';
import { entryAt, present } from '../../report/present';

/** Names of blocks, and which block of figures stands under each; 行政诉讼 is divided once more. */
const LITIGATION = '行政诉讼';
const blockNames: readonly (readonly [name: string, block: string])[] = [
  ['行政复议', 'reconsideration'],
  [LITIGATION, LITIGATION],
  ['未经复议直接起诉', 'directLitigation'],
  ['复议后起诉', 'litigationAfterReconsideration'],
];
const blockLabels = new Labels(blockNames);
/** Some name 行政诉讼 before each of its two parts as well. */
const blockNamed = remembered((text): string | undefined => {
  const name = bare(text);
  const isPrefixed = name.startsWith(LITIGATION) && name !== LITIGATION;
  return blockLabels.match(isPrefixed ? name.slice(LITIGATION.length) : text);
});
const blockOf = ({ text }: LineCell): string | undefined => blockNamed(text);

/** Also as some shorten them. */
const SHORT_OUTCOMES = ['维持', '纠正', '其他', '未审结'];
const outcomeOrder = reviewOutcomes.map(({ key }) => key as string);
const officialOutcome = new Map(reviewOutcomes.map(({ key, label }) => [key as string, label as string]));
const outcomeLabels = new Labels<string>([
  ...reviewOutcomes.map(({ key, label }) => [label, key] as const),
  ...SHORT_OUTCOMES.map((label, i) => [label, entryAt(outcomeOrder, i)] as const),
  ...[SUM, '小计'].map((label) => [label, 'total'] as const),
]);
const outcomeOf = (cell: LineCell): string | undefined =>
  blockOf(cell) === undefined ? outcomeLabels.match(cell.text) : undefined;

const FIGURES = reviewBlocks.length * reviewOutcomes.length;

/** Two names of blocks, three of outcomes, or one of each beside a figure. */
export function isReviewHeader({ cells }: Line): boolean {
  const blocks = new Set(cells.map(blockOf).filter((block) => block !== undefined));
  const outcomes = new Set(cells.map(outcomeOf).filter((outcome) => outcome !== undefined));
  return (
    blocks.size >= 2 || outcomes.size >= 3 || (blocks.size > 0 && outcomes.size > 0 && cells.some(isFigure))
  );
}

/** A line of figures and nothing else, as many as the table has. */
export const isReviewRow = ({ cells }: Line): boolean =>
  cells.length === FIGURES && cells.every((cell) => isFigure(cell) || isBlank(cell.text));

/** A page may break the row of figures before the figures in it. */
export const isFilledRow = (line: Line): boolean => isReviewRow(line) && line.cells.some(isFigure);

/** Names of blocks or of outcomes, and no figure. */
export const isReviewLabel = ({ cells }: Line): boolean =>
  !cells.some(isFigure) && cells.some((cell) => blockOf(cell) ?? outcomeOf(cell));

export const isReviewBlockName = ({ cells }: Line): boolean =>
  cells.every((cell) => blockOf(cell) !== undefined);

const unknownColumns: Columns = { keys: [], starts: new Map(), inOrder: false };

export function readReview(lines: readonly Line[], gathering: Gathering): void {
  let header: Line[] = [];
  let open = false;
  let columns = unknownColumns;
  for (const line of lines) {
    if (readAlone(line, gathering) || readBlock(line, header, gathering)) continue;
    if (isReviewLabel(line)) {
      header = open && !header.some((above) => isSaidAgain(above, line)) ? [...header, line] : [line];
      open = true;
    } else if (!isEmptyRow(line)) {
      if (open) columns = columnsOf(header, gathering);
      open = false;
      readFigures(line, columnsFor(line, columns, header), gathering);
    }
  }
}

/** A page turned under the head has it once more. */
const isSaidAgain = (above: Line, line: Line): boolean =>
  above.block !== line.block && textIn(above) === textIn(line);
const textIn = ({ cells }: Line): string => cells.map(({ text }) => bare(text)).join(' ');

const columnsFor = ({ grid }: Line, columns: Columns, header: readonly Line[]): Columns =>
  header.some((line) => line.grid === grid) ? columns : inAnotherGrid(columns);

/** A row of blanks as long as the table is its row of figures, not filled in. */
const isEmptyRow = (line: Line): boolean =>
  line.cells.every(({ text }) => isBlank(text)) && !isReviewRow(line);

/** Block, outcome and its one figure in a line: the table on its side. */
function readAlone(line: Line, gathering: Gathering): boolean {
  const block = line.cells.map(blockOf).reduce((outer, each) => each ?? outer, undefined);
  const label = line.cells.find((cell) => outcomeOf(cell) !== undefined);
  const outcome = label && outcomeOf(label);
  const cells = line.cells.filter(({ column, text }) => label && column > label.column && !isBlank(text));
  const [figure] = cells;
  if (!block || block === LITIGATION || !label || !outcome || !figure || cells.length > 1) return false;
  if (blockOf(figure) !== undefined || outcomeOf(figure) !== undefined) return false;
  gathering.label(line, label, labelled(`${block}.${outcome}`, 'row'));
  gathering.rows.add(block);
  gathering.figure(block, outcome, line, figure);
  return true;
}

/** The blocks under one another: the name of one, and its five figures under the names of outcomes. */
function readBlock(line: Line, header: readonly Line[], gathering: Gathering): boolean {
  const outcomes = namedIn(header, outcomeOf);
  const names = outcomes.map(({ name }) => name);
  const label = line.cells.filter((cell) => blockOf(cell) !== undefined).pop();
  const block = label && blockOf(label);
  if (!isOverBlocks(names) || namedIn(header, blockOf).length > 0) return false;
  if (!label || !block || block === LITIGATION || line.cells.some((cell) => outcomeOf(cell))) return false;
  for (const { line: above, cell, name } of outcomes)
    gathering.label(above, cell, labelled(`${block}.${name}`, 'column'));
  gathering.rows.add(block);
  const cells = line.cells.filter(({ column }) => column > label.column);
  const { placed, left } = underColumns(columnsFor(line, columnsAt(names, outcomes), header), cells, line);
  for (const [outcome, cell] of placed) gathering.figure(block, outcome, line, cell);
  for (const cell of left) gathering.unread(line, cell, label.text.trim(), block);
  return true;
}

const isOverBlocks = (names: readonly string[]): boolean =>
  names.length === outcomeOrder.length && new Set(names).size === names.length;

const labelled = (key: string, axis: 'row' | 'column') => {
  const outcome = entryAt(key.split('.'), 1);
  return { axis, key, official: present(officialOutcome.get(outcome), outcome) } as const;
};

interface Named {
  readonly line: Line;
  readonly cell: LineCell;
  readonly name: string;
}

const namedIn = (header: readonly Line[], nameOf: (cell: LineCell) => string | undefined): Named[] =>
  header
    .flatMap((line) =>
      line.cells
        .filter(({ continued }) => !continued)
        .flatMap((cell) => {
          const name = nameOf(cell);
          return name === undefined ? [] : [{ line, cell, name }];
        }),
    )
    .sort((a, b) => a.cell.column - b.cell.column);

function columnsOf(header: readonly Line[], gathering: Gathering): Columns {
  const all = namedIn(header, outcomeOf);
  const blocks = namedIn(header, blockOf);
  // A sum over the whole table, beside its blocks, is no outcome of one.
  const covered = all.filter(({ cell }) => blocks.some((block) => covers(block.cell, cell.column)));
  const whole = keysUnder(all, blocks) ?? keysInTurn(all, blocks);
  const outcomes = whole ? all : covered;
  const keys = whole ?? keysUnder(covered, blocks);
  if (!keys) return columnsAsWritten(header, gathering);
  outcomes.forEach(({ line, cell }, i) => gathering.label(line, cell, labelled(entryAt(keys, i), 'column')));
  return columnsAt(keys, outcomes);
}

/** Spans were lost, and places tell nothing; every name stands there as the form has it, one after the other. */
function columnsAsWritten(header: readonly Line[], gathering: Gathering): Columns {
  const written = (nameOf: (cell: LineCell) => string | undefined): Named[] =>
    header.flatMap((line) => namedIn([line], nameOf));
  const outcomes = written(outcomeOf);
  const isForm =
    written(blockOf)
      .map(({ name }) => name)
      .join() === blockNames.map(([, name]) => name).join() &&
    outcomes.map(({ name }) => name).join() === reviewBlocks.flatMap(() => outcomeOrder).join();
  if (!isForm) return unknownColumns;
  const keys = reviewBlocks.flatMap(({ key }) => outcomeOrder.map((outcome) => `${key}.${outcome}`));
  outcomes.forEach(({ line, cell }, i) => gathering.label(line, cell, labelled(entryAt(keys, i), 'column')));
  return { keys, starts: new Map(), inOrder: true };
}

function columnsAt(keys: readonly string[], outcomes: readonly Named[]): Columns {
  const starts = outcomes.map(({ cell }) => cell.column);
  const distinct = isRising(starts);
  return {
    keys,
    starts: new Map(distinct ? keys.map((key, i) => [key, entryAt(starts, i)]) : []),
    inOrder: distinct,
    lacking: keys.length < FIGURES,
  };
}

/** Each outcome is of the innermost block that reaches over it. */
function keysUnder(outcomes: readonly Named[], blocks: readonly Named[]): string[] | undefined {
  const keys = outcomes.map(({ cell, name }) => {
    const over = blocks.filter((block) => covers(block.cell, cell.column));
    const inner = over.filter((block) => block.name !== LITIGATION);
    return inner.length === 1 ? `${entryAt(inner, 0).name}.${name}` : undefined;
  });
  const known = keys.filter((key): key is string => key !== undefined);
  return known.length > 0 && new Set(known).size === outcomes.length ? known : undefined;
}

const covers = ({ column, columnSpan }: LineCell, at: number): boolean =>
  at >= column && at < column + columnSpan;

/** Names of blocks that were not merged: as many groups of the five outcomes as there are names, in turn. */
function keysInTurn(outcomes: readonly Named[], blocks: readonly Named[]): string[] | undefined {
  const groups = blocks.filter(({ name }) => name !== LITIGATION);
  const inTurn = outcomes.every(({ name }, i) => name === outcomeOrder[i % outcomeOrder.length]);
  if (!inTurn || outcomes.length !== groups.length * outcomeOrder.length) return undefined;
  if (!isRising(groups.map(({ cell }) => cell.column))) return undefined;
  return outcomes.map(
    ({ name }, i) => `${entryAt(groups, Math.floor(i / outcomeOrder.length)).name}.${name}`,
  );
}

const isNote = ({ cells }: Line): boolean => {
  const texts = cells.filter(({ text }) => !isBlank(text));
  return texts.length === 1 && !texts.some(isFigure);
};

/** Some put a word such as 件数 in front of the figures. */
function readFigures(line: Line, columns: Columns, gathering: Gathering): void {
  const { cells } = line;
  if (isNote(line)) {
    gathering.unknownRow(line);
    return;
  }
  const named = cells.length > columns.keys.length && cells[0] && !isFigure(cells[0]);
  const { placed, left } = underColumns(columns, named ? cells.slice(1) : cells, line);
  for (const [key, cell] of placed) {
    const [block, outcome] = key.split('.') as [string, string];
    gathering.rows.add(block);
    gathering.figure(block, outcome, line, cell);
  }
  for (const cell of left) gathering.unread(line, cell, '');
}
