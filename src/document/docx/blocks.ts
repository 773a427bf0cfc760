/** The blocks of a document as what stands in `w:body`. */
import type { Layout } from '../flow/layout';
import { isRagged } from '../flow/lines';
import { isNote } from '../flow/strips';
import type { Block, Heading, Paragraph, Table } from '../model';
import { titleLines } from '../title-lines';
import { LINE, TITLE_WIDTH } from '../typography';
import { docxSignOff } from './sign-off';
import { docxTable } from './table';
import { paragraph, run } from './text';

interface Setting {
  readonly layout: Layout;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
  /** Whether a paragraph of the section's own ends the blocks. */
  readonly ended: boolean;
}

/** @param ended true where a paragraph follows: a table at the end needs no other */
export const docxBlocks = (blocks: readonly Block[], layout: Layout, { ended = false } = {}): string =>
  blocks
    .map((block, i) => docxBlock(block, { layout, before: blocks[i - 1], after: blocks[i + 1], ended }))
    .join('');

function docxBlock(block: Block, setting: Setting): string {
  switch (block.kind) {
    case 'title':
      return docxTitle(block.text);
    case 'heading':
      return docxHeading(block, setting);
    case 'paragraph':
      return docxParagraph(block, setting);
    case 'table':
      return placedTable(block, setting);
    case 'signOff':
      return docxSignOff(block);
  }
}

const docxTitle = (text: string): string =>
  paragraph(
    'Title',
    '',
    titleLines(text, TITLE_WIDTH)
      .map((line) => run(line))
      .join('<w:r><w:br/></w:r>'),
  );

const STYLES = { documentNumber: 'DocumentNumber', addressee: 'Salutation', note: 'UnderTable' } as const;

/** The last paragraph is on the page of the sign-off, which never stands on a page of its own. */
function docxParagraph({ text, role, runIn = 0 }: Paragraph, { after }: Setting): string {
  const ragged = role === undefined && isRagged(text);
  return paragraph(
    role === undefined ? 'BodyText' : STYLES[role],
    `${after?.kind === 'signOff' ? '<w:keepNext/>' : ''}${ragged ? '<w:jc w:val="left"/>' : ''}`,
    run(text.slice(0, runIn), { style: 'RunIn' }) + run(text.slice(runIn)),
  );
}

/** Word makes one table of two with nothing between them, and wants a paragraph at the end. */
function placedTable(table: Table, { layout, after, ended }: Setting): string {
  const own = layout.tables.get(table);
  if (own === undefined) throw new RangeError('a table that was not laid out');
  const written = docxTable(own, isNote(after));
  return (after === undefined && !ended) || after?.kind === 'table' ? `${written}<w:p/>` : written;
}

/**
 * A heading under a table stands half a line off its border. One with nothing under it (a section
 * without text) is not kept with the next section.
 */
function docxHeading({ level, text, newPage }: Heading, { before, after }: Setting): string {
  const empty = after?.kind === 'heading' && after.level <= level;
  return paragraph(
    `Heading${level}`,
    `${empty ? '<w:keepNext w:val="false"/>' : ''}${newPage ? '<w:pageBreakBefore/>' : ''}` +
      `${before?.kind === 'table' ? `<w:spacing w:before="${LINE / 2}"/>` : ''}`,
    run(text),
  );
}
