/** The blocks of a document as what stands in `w:body`. */
import type { Block, Heading } from '../model';
import { titleLines } from '../title-lines';
import { LINE, TITLE_WIDTH } from '../typography';
import { docxSignOff } from './sign-off';
import { docxTable } from './table';
import { paragraph, run } from './text';

interface Neighbours {
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

export const docxBlocks = (blocks: readonly Block[]): string =>
  blocks.map((block, i) => docxBlock(block, { before: blocks[i - 1], after: blocks[i + 1] })).join('');

function docxBlock(block: Block, neighbours: Neighbours): string {
  switch (block.kind) {
    case 'title':
      return docxTitle(block.text);
    case 'heading':
      return docxHeading(block, neighbours);
    case 'paragraph':
      return docxParagraph(block.text, neighbours);
    case 'table':
      return docxTable(block) + (needsParagraph(neighbours) ? '<w:p/>' : '');
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

/** The last paragraph is on the page of the sign-off, which never stands on a page of its own. */
const docxParagraph = (text: string, { after }: Neighbours): string =>
  paragraph('BodyText', after?.kind === 'signOff' ? '<w:keepNext/>' : '', run(text));

/** Word makes one table of two with nothing between them, and wants a paragraph at the end. */
const needsParagraph = ({ after }: Neighbours): boolean => after === undefined || after.kind === 'table';

/**
 * A heading under a table stands half a line off its border. One with nothing under it (a section
 * without text) is not kept with the next section.
 */
function docxHeading({ level, text }: Heading, { before, after }: Neighbours): string {
  const empty = after?.kind === 'heading' && after.level <= level;
  return paragraph(
    `Heading${level}`,
    `${empty ? '<w:keepNext w:val="false"/>' : ''}` +
      `${before?.kind === 'table' ? `<w:spacing w:before="${LINE / 2}"/>` : ''}`,
    run(text),
  );
}
