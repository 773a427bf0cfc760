/** A row that a page breaks: its rest stands in the first row of the next page, and is put back. */
import { isFigure } from './gathering';
import { isBlank, placeOf, type Line, type LineCell } from './line';
import { isOfficialLabel } from './official-label';
import { isWholeRowLabel } from './requests-rows';

/** @param lines of one official table; a page's part of it is a block of its own. */
export function overPages(lines: readonly Line[]): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const above = whole[whole.length - 1];
    if (above && above.block !== line.block && isRestOf(line, above))
      whole.splice(-1, 1, { ...above, cells: above.cells.map((cell, i) => joined(cell, line, i)) });
    else whole.push(line);
  }
  return whole;
}

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
  const rest = line.cells[at];
  if (!rest || isBlank(rest.text)) return start;
  return isBlank(start.text)
    ? { ...start, text: rest.text, place: placeOf(line, rest) }
    : { ...start, text: start.text + rest.text };
}
