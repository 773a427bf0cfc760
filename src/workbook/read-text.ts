/** The named areas of the words → each part, and which stretch of it stands in which cell. */
import { cellText } from './areas';
import type { AreaContent } from './port';
import type { TextStanding } from './standing';

export interface PartRead {
  readonly text: string;
  readonly standings: readonly TextStanding[];
}

/** One paragraph a row; blank rows before and after do not count. */
export function readPart(area: AreaContent | undefined): PartRead {
  const standings: TextStanding[] = [];
  let text = '';
  for (const [row, cells] of (area?.rows ?? []).entries()) {
    if (row > 0) text += '\n';
    for (const [column, cell] of cells.entries()) {
      const written = cellText(cell);
      if (written === '' || !area) continue;
      const formula = cell.formula === undefined ? {} : { formula: cell.formula };
      const place = { area: area.name, row, column };
      const on = { sheet: area.sheet, row: area.top + row, column: area.left + column };
      standings.push({ place, ...on, ...formula, start: text.length, end: text.length + written.length });
      text += written;
    }
  }
  const before = text.length - text.replace(/^\n+/, '').length;
  const trimmed = text.replace(/^\n+|\n+$/g, '');
  return { text: trimmed, standings: standings.map((each) => within(trimmed.length, moved(each, -before))) };
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
