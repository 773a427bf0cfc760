/** Table 二 from its lines: blocks of a header and its rows, told by their labels in either edition. */
import { inAnotherGrid, underColumns, type Columns } from './columns';
import { hasFigures, isFigure, type Gathering } from './gathering';
import { bare, Labels, likeness } from './likeness';
import { isBlank, type Line, type LineCell } from './line';
import {
  ROW_HEADER,
  proactiveBlocks2019,
  proactiveBlocks2021,
  type ProactiveBlock,
} from '../../format/proactive-table';
import { entryAt, present } from '../../report/present';

type Named = readonly [label: string, key: string];

const blocks = [...proactiveBlocks2021, ...proactiveBlocks2019];
const named = (pairs: readonly { readonly label: string; readonly key: string }[]): readonly Named[] =>
  pairs.map(({ label, key }) => [label, key]);
const rows = named(blocks.flatMap((block) => block.rows));
const columns = named(blocks.flatMap((block) => block.columns));
const rowLabels = new Labels(rows);
const columnLabels = new Labels(columns);
const rowHeader = new Labels([[ROW_HEADER, ROW_HEADER]]);

const BAND = /第?二十条第?([一五六八九])项/;

export const isBand = ({ cells }: Line): boolean => cells.some(({ text }) => BAND.test(bare(text)));

/** 序号, and the article where it has a column of its own. */
const BESIDE = /^(序号|行次|条款|条例|\d{0,2})$/;

/** From its label on: a number or the article may stand before it. */
function fromLabel(line: Line): Line {
  const at = line.cells.findIndex(
    (cell) => rowLabels.match(cell.text) !== undefined || rowHeader.match(cell.text) !== undefined,
  );
  const before = line.cells.slice(0, Math.max(0, at));
  const isBeside = before.every(({ text }) => BESIDE.test(bare(text)) || isBandText(text));
  return isBeside ? { ...line, cells: line.cells.slice(before.length) } : line;
}

/** That, and nothing else. */
export const isBandText = (text: string): boolean => bare(text).replace(BAND, '') === '' && text !== '';

const isHeader = (line: Line): boolean => {
  const [first] = fromLabel(line).cells;
  return first !== undefined && rowHeader.match(first.text) !== undefined;
};

export const isProactiveStart = (line: Line): boolean => isBand(line) || isHeader(line);

export const isProactiveRow = (line: Line): boolean => {
  const [first] = fromLabel(line).cells;
  return first !== undefined && rowLabels.match(first.text) !== undefined;
};

export function readProactive(lines: readonly Line[], gathering: Gathering): void {
  let under: Columns | undefined;
  let grid = -1;
  for (const whole of lines) {
    const line = fromLabel(whole);
    if (isBand(line)) under = undefined;
    else if (isHeader(line)) {
      under = columnsOf(line, gathering);
      ({ grid } = line);
    } else if (line.cells.some(({ text }) => !isBlank(text)))
      readRow(line, under && (grid === line.grid ? under : inAnotherGrid(under)), gathering);
  }
}

function columnsOf(line: Line, gathering: Gathering): Columns | undefined {
  const headers = line.cells.slice(1).filter(({ text }) => !isBlank(text));
  const found = headerKeys(headers.map(({ text }) => text)).flatMap((key, i) =>
    key === undefined ? [] : [{ key, cell: entryAt(headers, i) }],
  );
  for (const { key, cell } of found)
    gathering.label(line, cell, { axis: 'column', key, official: labelOf(columns, key, cell) });
  const meant = found.filter(({ cell }) => !isInOtherMoney(cell));
  const keys = meant.map(({ key }) => key);
  return {
    keys,
    starts: new Map(meant.map(({ key, cell }) => [key, cell.column])),
    inOrder: headers.length === meant.length && new Set(keys).size === keys.length,
    lacking:
      !blocks.some((block) => block.columns.length === keys.length && isOfBlock(keys, block)) ||
      headers.some((header) => !found.some(({ cell }) => cell === header) && saysColumn(header)),
  };
}

/** Names of columns that were run together. */
const saysColumn = ({ text }: LineCell): boolean =>
  columns.some(([label]) => bare(text).includes(bare(label)));

/** 单位：元 where the form has 万元: what stands under it is another figure. */
const isInOtherMoney = ({ text }: LineCell): boolean => /元/.test(bare(text)) && !/万元/.test(bare(text));

/** Each by itself; where they are not those of one block, the block that is likest to them all together. */
function headerKeys(written: readonly string[]): readonly (string | undefined)[] {
  const single = written.map((text) => columnLabels.match(text));
  const isOne = blocks.some((block) => isOfBlock(single, block));
  return isOne ? single : (likestBlock(written)?.columns.map(({ key }) => key) ?? single);
}

const isOfBlock = (found: readonly (string | undefined)[], { columns: own }: ProactiveBlock): boolean =>
  found.every((key) => own.some((each) => each.key === key));

/** In their order; where half of the letters of one are others, it is another block. */
const LEAST = 0.5;
const AHEAD = 0.1;

function likestBlock(written: readonly string[]): ProactiveBlock | undefined {
  const scored = blocks
    .filter((block) => block.columns.length === written.length)
    .map((block) => ({
      block,
      alike: block.columns.map(({ label }, i) => likeness(entryAt(written, i), label)),
    }))
    .filter(({ alike }) => alike.every((each) => each >= LEAST))
    .map(({ block, alike }) => ({ block, mean: alike.reduce((sum, each) => sum + each, 0) / alike.length }))
    .sort((a, b) => b.mean - a.mean);
  const [best] = scored;
  const rival = scored.find(({ block }) => best && keysOf(block) !== keysOf(best.block));
  return best && rival && best.mean - rival.mean < AHEAD ? undefined : best?.block;
}

const keysOf = (block: ProactiveBlock): string => block.columns.map(({ key }) => key).join(' ');

/** Both editions have a row or column of that name, worded a little differently: the nearer one is meant. */
function labelOf(labels: readonly Named[], key: string, { text }: LineCell): string {
  const own = labels.filter(([, each]) => each === key).map(([label]) => label);
  const [first] = own.sort((a, b) => likeness(text, b) - likeness(text, a));
  return present(first, key);
}

function readRow(line: Line, under: Columns | undefined, gathering: Gathering): void {
  const label = line.cells.find((cell) => !isBlank(cell.text));
  const key = label && !isFigure(label) ? rowLabels.match(label.text) : undefined;
  if (!label || key === undefined) {
    gathering.unknownRow(line);
    return;
  }
  gathering.label(line, label, { axis: 'row', key, official: labelOf(rows, key, label) });
  const cells = line.cells.filter(({ column }) => column > label.column);
  if (!under) {
    if (hasFigures(line)) gathering.unknownRow(line);
    return;
  }
  const { placed, left } = isInOtherMoney(label)
    ? { placed: [], left: cells.filter(({ text }) => !isBlank(text)) }
    : underColumns(under, cells, line);
  for (const [column, cell] of placed) gathering.figure(key, column, line, cell);
  for (const cell of left) gathering.unread(line, cell, label.text.trim(), key);
}
