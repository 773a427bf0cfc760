/** What a program prints on every page beside the text: a browser's date, title and address, an office's own line. */
import type { PlacedLine } from './paragraphs';

/** Part of the page's height at its top and bottom where nobody sets text (GB/T 9704: 37 and 35 mm of 297). */
const MARGIN = 0.08;
/** Points by which a line that stands at one place on every page may be off. */
const SAME_PLACE = 2;

/** “2026/1/20 08:15”, with or without the title after it, and “https://… 1/5”, as Chromium and Edge print them. */
const BROWSERS_OWN = /^\d{4}\/\d{1,2}\/\d{1,2}[ ,]*\d{1,2}:\d{2}|^(https?|file):\/\/\S+\s*\d{1,3}\/\d{1,3}$/;

/** Of all lines those that are no text of the report. @param heights of the pages, in points */
export function runningHeads(
  lines: readonly PlacedLine[],
  heights: readonly number[],
): ReadonlySet<PlacedLine> {
  const outside = lines.filter(({ y, page }) => {
    const height = heights[page - 1] ?? 0;
    return y < MARGIN * height || y > (1 - MARGIN) * height;
  });
  return new Set(
    outside.filter((line) => BROWSERS_OWN.test(line.text) || isEverywhere(line, outside, heights)),
  );
}

const withoutNumbers = (text: string): string => text.replace(/\d+/g, '0');

/** A first or last page may do without. */
function isEverywhere(line: PlacedLine, all: readonly PlacedLine[], heights: readonly number[]): boolean {
  const same = all.filter(
    ({ text, y }) => Math.abs(y - line.y) <= SAME_PLACE && withoutNumbers(text) === withoutNumbers(line.text),
  );
  return new Set(same.map(({ page }) => page)).size >= Math.max(2, heights.length - 1);
}
