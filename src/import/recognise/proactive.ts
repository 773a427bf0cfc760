/** Table 二 from its lines: blocks of a header and its rows, told by their labels in either edition. */
import { underColumns, type Columns } from './columns';
import { hasFigures, isFigure, type Gathering } from './gathering';
import { bare, Labels } from './likeness';
import { isBlank, type Line, type LineCell } from './line';
import { ROW_HEADER, proactiveBlocks2019, proactiveBlocks2021 } from '../../format/proactive-table';
import { present } from '../../report/present';

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

const isHeader = ({ cells }: Line): boolean => {
  const [first] = cells;
  return first !== undefined && rowHeader.match(first.text) !== undefined;
};

export const isProactiveStart = (line: Line): boolean => isBand(line) || isHeader(line);

export const isProactiveRow = ({ cells }: Line): boolean =>
  cells[0] !== undefined && rowLabels.match(cells[0].text) !== undefined;

export function readProactive(lines: readonly Line[], gathering: Gathering): void {
  let under: Columns | undefined;
  for (const line of lines) {
    if (isBand(line)) under = undefined;
    else if (isHeader(line)) under = columnsOf(line, gathering);
    else if (line.cells.some(({ text }) => !isBlank(text))) readRow(line, under, gathering);
  }
}

function columnsOf(line: Line, gathering: Gathering): Columns | undefined {
  const found = line.cells.slice(1).flatMap((cell) => {
    const key = columnLabels.match(cell.text);
    return key === undefined ? [] : [{ key, cell }];
  });
  for (const { key, cell } of found)
    gathering.label(line, cell, { axis: 'column', key, official: labelOf(columns, key, cell) });
  const keys = found.map(({ key }) => key);
  const headers = line.cells.slice(1).filter(({ text }) => !isBlank(text));
  return {
    keys,
    starts: new Map(found.map(({ key, cell }) => [key, cell.column])),
    inOrder: headers.length === found.length && new Set(keys).size === keys.length,
  };
}

/** Both editions have a row or column of that name, worded a little differently: the nearer one is meant. */
const labelOf = (labels: readonly Named[], key: string, { text }: LineCell): string => {
  const own = labels.filter(([, each]) => each === key).map(([label]) => label);
  return own.find((label) => bare(label) === bare(text)) ?? present(own[0], key);
};

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
  const { placed, left } = underColumns(under, cells, line.ragged);
  for (const [column, cell] of placed) gathering.figure(key, column, line, cell);
  for (const cell of left) gathering.unread(line, cell, label.text.trim());
}
