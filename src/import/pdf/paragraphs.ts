/** Lines of running text → paragraphs, over the ends of pages: by indents, short last lines and numbers. */
import type { TextLine } from './lines';
import type { Paragraph } from '../../document/model';

export interface PlacedLine extends TextLine {
  readonly page: number;
  /** A table or a page's top stands right before it. */
  readonly afterTable: boolean;
}

/** In heights of the letters. */
const INDENT = 1.2;
const SHORT = 2.5;
const OTHER_SIZE = 1.15;
/** Of one paragraph, baselines are no further apart than this times the usual. */
const FAR = 1.7;
const NUMBERED =
  /^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d))/;

export interface Measure {
  readonly left: number;
  readonly right: number;
  readonly pitch: number;
}

/** Where lines begin and end on these pages, and how far apart they are: of the lines that are long. */
export function measureOf(lines: readonly PlacedLine[]): Measure {
  const widest = lines.reduce((most, { left, right }) => Math.max(most, right - left), 0);
  const long = lines.filter(({ left, right }) => right - left > 0.7 * widest);
  const steps = lines
    .map(({ y, page }, i) => {
      const before = lines[i - 1];
      return page === before?.page ? y - before.y : 0;
    })
    .filter((step) => step > 0)
    .sort((a, b) => a - b);
  return {
    left: long.reduce((least, { left }) => Math.min(least, left), Infinity),
    right: long.reduce((most, { right }) => Math.max(most, right), 0),
    pitch: steps[Math.floor(steps.length / 2)] ?? 0,
  };
}

export function paragraphsOf(lines: readonly PlacedLine[], measure: Measure): Paragraph[] {
  const found: { kind: 'paragraph'; text: string; origin: { page: number } }[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = found[found.length - 1];
    if (before && last && goesOn(before, line, measure)) last.text += joint(last.text, line.text) + line.text;
    else found.push({ kind: 'paragraph', text: line.text, origin: { page: line.page } });
  });
  return found;
}

const joint = (before: string, after: string): string =>
  /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';

function goesOn(before: TextLine & { page: number }, line: PlacedLine, measure: Measure): boolean {
  const em = Math.max(before.height, line.height);
  const sizes = em / Math.min(before.height, line.height);
  const far = line.page === before.page && line.y - before.y > FAR * measure.pitch;
  return (
    !line.afterTable &&
    !far &&
    sizes <= OTHER_SIZE &&
    line.left <= measure.left + INDENT * em &&
    before.right >= measure.right - SHORT * em &&
    !NUMBERED.test(line.text)
  );
}
