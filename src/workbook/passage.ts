/** The words area by area, as they are written elsewhere than in the sheet: one paragraph a row. */
import { cellText, type Areas } from './areas';
import { textNames } from './layout';
import type { AreaContent, WorkbookHost, WrittenValue } from './port';
import { readPart, withoutBlankEnds } from './read-text';
import type { TextStanding } from './standing';
import { Fault } from '../report/result';

/** What stands in one area of the words. */
export interface Passage {
  readonly area: string;
  /** Paragraphs are parted by a line feed. */
  readonly text: string;
  /** The cells it stands in. */
  readonly standings: readonly TextStanding[];
  /** Some of it stands under or over the area, where it has no place to be written to. */
  readonly isBeyond: boolean;
}

/** What a cell holds (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
export const LONGEST_PARAGRAPH = 32_767;
/** What the template leaves below a text to write on in. */
const SPARE = 1;

/** @param grown the areas as far as their texts reach; @param named as they have their names */
export const passagesIn = (grown: Areas, named: Areas): readonly Passage[] =>
  textNames.flatMap((area) => {
    const reached = grown.get(area);
    if (!reached) return [];
    const isBeyond = reached.rows.length !== named.get(area)?.rows.length;
    return [{ area, ...readPart(reached, named.get(area)), isBeyond }];
  });

/**
 * Writes a text in place of another, cell by cell where a paragraph has changed; rows are added where the
 * area is full and the host can add some, otherwise the last row takes the paragraphs that are left.
 * @param from what is to stand there now
 * @returns what stands there instead, where it is not that; nothing is written then
 * @throws Fault `paragraph-too-long` {count}, `area-missing` {area}, and those of the host
 */
export async function writePassage(
  host: WorkbookHost,
  { area, from, to }: { readonly area: string; readonly from: string; readonly to: string },
): Promise<string | undefined> {
  const lines = linesOf(to);
  const longest = Math.max(0, ...lines.map(({ length }) => length));
  if (longest > LONGEST_PARAGRAPH) throw new Fault('paragraph-too-long', { count: longest });
  const content = await contentOf(host, area);
  const there = readPart(content).text;
  if (there !== from) return there;
  const missing = lines.length + SPARE - content.rows.length;
  const grown = missing > 0 && host.addRows ? await host.addRows(area, missing) : undefined;
  await host.write(passageWrites(grown ?? content, lines));
  return undefined;
}

const linesOf = (text: string): readonly string[] => {
  const written = withoutBlankEnds(text);
  return written === '' ? [] : written.split('\n');
};

async function contentOf(host: WorkbookHost, area: string): Promise<AreaContent> {
  const [content] = await host.read([area]);
  if (!content) throw new Fault('area-missing', { area });
  return content;
}

/** Only cells in which something else is to stand. */
export function passageWrites({ name, rows }: AreaContent, lines: readonly string[]): WrittenValue[] {
  const last = rows.length - 1;
  return rows.flatMap((cells, row) => {
    const own = row < last ? (lines[row] ?? '') : lines.slice(last).join('\n');
    if (own.length > LONGEST_PARAGRAPH) throw new Fault('paragraph-too-long', { count: own.length });
    return cells.flatMap((cell, column): WrittenValue[] => {
      const value = column === 0 ? own : '';
      return cellText(cell) === value ? [] : [{ place: { area: name, row, column }, value: value || null }];
    });
  });
}
