/** The named areas of the words → each part, and which stretch of it stands in which cell. */
import { cellText } from './areas';
import type { AreaContent } from './port';
import type { Standing, TextStanding } from './standing';

export interface PartRead {
  readonly text: string;
  readonly standings: readonly TextStanding[];
}

/**
 * One paragraph a row; blank rows before and after do not count. What is not written yet stands in its first cell.
 * @param area as far as its text reaches; @param named as it has its name: only a cell within it has
 * a place to be written to
 */
export function readPart(area: AreaContent | undefined, named = area): PartRead {
  const standings: TextStanding[] = [];
  let text = '';
  for (const [row, cells] of (area?.rows ?? []).entries()) {
    if (row > 0) text += '\n';
    for (const [column, cell] of cells.entries()) {
      const written = cellText(cell);
      if (written === '' || !area || !named) continue;
      const at = standingAt(area, named, row, column);
      if (at) standings.push({ ...at, start: text.length, end: text.length + written.length });
      text += written;
    }
  }
  const first = text.trim() === '' && area && named && standingAt(area, named, named.top - area.top, 0);
  if (first) return { text: '', standings: [{ ...first, start: 0, end: 0 }] };
  const before = text.length - text.replace(/^\n+/, '').length;
  const trimmed = withoutBlankEnds(text);
  return { text: trimmed, standings: standings.map((each) => within(trimmed.length, moved(each, -before))) };
}

/** As a text is read again after it was written. */
export const withoutBlankEnds = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/^\n+|\n+$/g, '');

function standingAt(
  area: AreaContent,
  named: AreaContent,
  row: number,
  column: number,
): Standing | undefined {
  const place = { area: named.name, row: area.top + row - named.top, column };
  if (named.rows[place.row]?.[column] === undefined) return undefined;
  const formula = area.rows[row]?.[column]?.formula;
  const on = { sheet: area.sheet, row: area.top + row, column: area.left + column };
  return { place, ...on, ...(formula !== undefined && { formula }) };
}

/** One under the other, a line feed between; what is a string has no cell of its own. */
export function joined(parts: readonly (PartRead | string)[]): PartRead {
  const standings: TextStanding[] = [];
  let text = '';
  parts.forEach((part, i) => {
    if (i > 0) text += '\n';
    if (typeof part === 'string') text += part;
    else {
      standings.push(...part.standings.map((each) => moved(each, text.length)));
      text += part.text;
    }
  });
  return { text, standings };
}

const moved = (standing: TextStanding, by: number): TextStanding => ({
  ...standing,
  start: standing.start + by,
  end: standing.end + by,
});

/** A line feed at the edge of a cell is no part of the text. */
const within = (length: number, standing: TextStanding): TextStanding => ({
  ...standing,
  start: Math.max(0, standing.start),
  end: Math.min(length, standing.end),
});
