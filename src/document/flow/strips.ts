/** A document as strips from top to bottom, none of which a page break divides. */
import type { Block, Paragraph } from '../model';
import { titleLines } from '../title-lines';
import { LINE_CHARACTERS, LINE, NOTE_LINE, size, TITLE_LINE, TITLE_WIDTH } from '../typography';
import { lineCount } from './lines';
import { mayBreakAfter } from './groups';
import { signOffLines } from './sign-off-lines';
import type { TableLayout } from './table-fit';

export interface Strip {
  readonly height: number;
  /** True where no page break may follow. */
  readonly glued: boolean;
}

export interface Setting {
  /** Line pitch of the text. */
  readonly line: number;
  /** What stands before and after, for what is kept together. */
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

/** Anything but a table. */
export function proseStrips(block: Exclude<Block, { kind: 'table' }>, setting: Setting): Strip[] {
  const { line, before, after } = setting;
  switch (block.kind) {
    case 'title':
      return together([...titleLines(block.text, TITLE_WIDTH).map(() => TITLE_LINE), LINE], false);
    case 'heading':
      return together(
        [before?.kind === 'table' ? line * 1.5 : line, ...repeat(line, textLines(block.text) - 1)],
        after?.kind !== 'heading' || after.level > block.level,
      );
    case 'paragraph':
      return paragraphStrips(block, setting);
    case 'signOff':
      return together(repeat(line, signOffLines(block).length), false);
  }
}

function paragraphStrips({ text, role }: Paragraph, { line, after }: Setting): Strip[] {
  if (role === 'note')
    return together(repeat(NOTE_LINE, lineCount(text, (LINE_CHARACTERS * size.body) / size.table, 2)), false);
  const lines = role === 'addressee' ? lineCount(text, LINE_CHARACTERS, 0) : textLines(text);
  const height = role === 'documentNumber' ? line * 3 : line;
  // At least two lines of a paragraph are on either page.
  const glued = (i: number): boolean => i === 0 || i === lines - 2;
  return Array.from({ length: lines }, (_, i) => ({
    height,
    glued: i === lines - 1 ? after?.kind === 'signOff' : glued(i),
  }));
}

export const tableStrips = (layout: TableLayout, after: Block | undefined): Strip[] => {
  const ends = mayBreakAfter(layout.table);
  return layout.heights.map((height, row) => ({
    height,
    glued:
      row === layout.heights.length - 1 ? isNote(after) : layout.breaks === 'never' || ends[row] !== true,
  }));
};

/** What stands under a table. */
export function notesUnder(blocks: readonly Block[], table: number): readonly Block[] {
  const below = blocks.slice(table + 1);
  const end = below.findIndex((block) => !isNote(block));
  return end < 0 ? below : below.slice(0, end);
}

export const isNote = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && block.role === 'note';

const textLines = (text: string): number => lineCount(text, LINE_CHARACTERS, 2);

const repeat = (height: number, times: number): number[] => Array.from({ length: times }, () => height);

/** @param glued to what follows */
const together = (heights: readonly number[], glued: boolean): Strip[] =>
  heights.map((height, i) => ({ height, glued: glued || i < heights.length - 1 }));
