/** Document → .docx in the typesetting of GB/T 9704—2012. The library `docx` is known in this room only. */
import { Document as Docx, HeadingLevel, Packer, Paragraph, type Table } from 'docx';
import { coreProperties } from './core-properties';
import { pageSetUp } from './docx-page';
import { docxSignOff } from './docx-sign-off';
import { styles } from './docx-styles';
import { docxTable } from './docx-table';
import { textRun } from './docx-text';
import { fontTable } from './font-table';
import type { Block, Document, Heading } from './model';
import { titleLines } from './title-lines';
import { LINE, TITLE_WIDTH } from './typography';
import { undated } from './zip-dates';

/** The bytes of a .docx; the same for the same document. */
export async function writeDocx(document: Document): Promise<Uint8Array> {
  const children = document.blocks.flatMap((block, i) =>
    docxBlocks(block, { before: document.blocks[i - 1], after: document.blocks[i + 1] }),
  );
  const docx = new Docx({
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...pageSetUp(), children }],
  });
  const parts = [
    { path: 'word/fontTable.xml', data: fontTable },
    { path: 'docProps/core.xml', data: coreProperties(document) },
  ];
  return undated(await Packer.pack(docx, 'uint8array', undefined, parts));
}

interface Neighbours {
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

function docxBlocks(block: Block, neighbours: Neighbours): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [docxTitle(block.text)];
    case 'heading':
      return [docxHeading(block, neighbours)];
    case 'paragraph':
      return [docxParagraph(block.text, neighbours)];
    case 'table':
      return [docxTable(block), ...(needsParagraph(neighbours) ? [new Paragraph({})] : [])];
    case 'signOff':
      return docxSignOff(block);
  }
}

const docxTitle = (text: string): Paragraph =>
  new Paragraph({
    style: 'Title',
    children: titleLines(text, TITLE_WIDTH).map((line, i) => textRun(line, i === 0 ? {} : { break: 1 })),
  });

/** The last paragraph is on the page of the sign-off, which never stands on a page of its own. */
const docxParagraph = (text: string, { after }: Neighbours): Paragraph =>
  new Paragraph({
    style: 'BodyText',
    ...(after?.kind === 'signOff' && { keepNext: true }),
    children: [textRun(text)],
  });

/** Word makes one table of two with nothing between them, and wants a paragraph at the end. */
const needsParagraph = ({ after }: Neighbours): boolean => after === undefined || after.kind === 'table';

const HEADINGS = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/**
 * A heading under a table stands half a line off its border. One with nothing under it (a section
 * without text) is not kept with the next section.
 */
function docxHeading({ level, text }: Heading, { before, after }: Neighbours): Paragraph {
  const empty = after?.kind === 'heading' && after.level <= level;
  return new Paragraph({
    heading: HEADINGS[level],
    ...(before?.kind === 'table' && { spacing: { before: LINE / 2 } }),
    ...(empty && { keepNext: false }),
    children: [textRun(text)],
  });
}
