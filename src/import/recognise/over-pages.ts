/** A row that a page breaks: its rest stands in the first row of the next page, and is put back. */
import { isFigure } from './gathering';
import { isBlank, placeOf, type Line, type LineCell } from './line';
import { isOfficialLabel } from './official-label';
import { isWholeRowLabel } from './requests-rows';
import { isWholeLabel } from './whole-labels';
import { entryAt } from '../../report/present';

/** @param lines of one official table; a page's part of it is a block of its own. */
export function overPages(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const each of lines) {
    const line = withLabelsMended(whole, each);
    const above = whole[whole.length - 1];
    if (above && above.block !== line.block && isRestOf(line, above))
      whole.splice(-1, 1, { ...above, cells: above.cells.map((cell, i) => joined(cell, line, i)) });
    else whole.push(line);
  }
  return whole;
}

/**
 * Where the grid is the same on both pages, a label that was broken within its cell is put together again, the
 * first half losing nothing: 结果 above and 维持 below. @returns the line without the second halves
 */
function withLabelsMended(whole: Line[], line: Line): Line {
  const above = whole[whole.length - 1];
  if (!above || above.block === line.block || above.grid !== line.grid) return line;
  const halves = new Map<LineCell, LineCell>();
  for (const rest of line.cells) {
    const start = above.cells.find(
      (each) => each.column === rest.column && each.columnSpan === rest.columnSpan,
    );
    if (start && !isBlank(start.text) && !isBlank(rest.text) && isWholeLabel(start.text + rest.text))
      halves.set(start, rest);
  }
  if (halves.size === 0) return line;
  const mended = (cell: LineCell): LineCell => {
    const [, rest] = [...halves].find(([start]) => isOne(cell, start)) ?? [];
    return rest ? { ...cell, text: cell.text + rest.text } : cell;
  };
  whole.forEach((each, i) => {
    if (each.block === above.block) whole[i] = { ...each, cells: each.cells.map(mended) };
  });
  const second = new Set(halves.values());
  return { ...line, cells: line.cells.map((cell) => (second.has(cell) ? { ...cell, text: '' } : cell)) };
}

/** The same cell, also in the lines above that it reaches through. */
const isOne = (cell: LineCell, other: LineCell): boolean =>
  cell === other ||
  (cell.rowSpan > 1 &&
    cell.rowSpan === other.rowSpan &&
    cell.column === other.column &&
    cell.text === other.text);

/** By itself it says nothing, or figures for which no row is named; with what stands above, it does. */
function isRestOf(line: Line, above: Line): boolean {
  if (line.cells.length !== above.cells.length) return false;
  const pairs = line.cells.flatMap((rest, i) => {
    const start = above.cells[i];
    return start && !isBlank(rest.text) ? [{ rest, start }] : [];
  });
  return (
    pairs.length > 0 &&
    pairs.every(({ rest, start }) =>
      isFigure(rest)
        ? isBlank(start.text)
        : isWholeRowLabel(start.text + rest.text) ||
          (!isOfficialLabel(rest.text) && isOfficialLabel(start.text + rest.text)),
    )
  );
}

function joined(start: LineCell, line: Line, at: number): LineCell {
  const rest = entryAt(line.cells, at);
  if (isBlank(rest.text)) return start;
  return isBlank(start.text)
    ? { ...start, text: rest.text, place: placeOf(line, rest) }
    : { ...start, text: start.text + rest.text };
}
