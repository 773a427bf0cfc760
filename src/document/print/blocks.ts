/** The blocks of a document as elements of its printed pages. */
import type { Layout } from '../flow/layout';
import { isRagged, lineCount } from '../flow/lines';
import { signOffLines } from '../flow/sign-off-lines';
import type { Block, Heading, Paragraph, SignOff } from '../model';
import { titleLines } from '../title-lines';
import { CHARACTER, LINE_CHARACTERS, TITLE_WIDTH } from '../typography';
import { pt } from './sheet';
import { printTable } from './table';
import { escaped } from '../../ooxml/xml/text';

export const printBlocks = (blocks: readonly Block[], layout: Layout): string =>
  blocks.map((block, i) => printBlock(block, layout, [blocks[i - 1], blocks[i + 1]])).join('\n');

type Neighbours = readonly [before: Block | undefined, after: Block | undefined];

function printBlock(block: Block, layout: Layout, beside: Neighbours): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${titleLines(block.text, TITLE_WIDTH).map(escaped).join('<br />')}</h1>`;
    case 'heading':
      return printHeading(block, beside);
    case 'paragraph':
      return printParagraph(block);
    case 'table': {
      const own = layout.tables.get(block);
      if (own === undefined) throw new RangeError('a table that was not laid out');
      return printTable(own);
    }
    case 'signOff':
      return printSignOff(block);
  }
}

/** One with nothing under it (a section without text) is not kept with the next section. */
function printHeading({ level, text, newPage }: Heading, [before, after]: Neighbours): string {
  const names = ['heading', `level${level}`];
  if (after?.kind === 'heading' && after.level <= level) names.push('last');
  if (before?.kind === 'table') names.push('under');
  return `<h${level + 1} class="${names.join(' ')}"${newPage ? ' style="break-before:page"' : ''}>${escaped(text)}</h${level + 1}>`;
}

function printParagraph({ text, role, runIn = 0 }: Paragraph): string {
  const names = role ?? proseNames(text).join(' ');
  const heading = runIn === 0 ? '' : `<span class="run-in">${escaped(text.slice(0, runIn))}</span>`;
  return `<p class="${names}">${heading}${escaped(text.slice(runIn))}</p>`;
}

/** Chromium leaves the last of three lines alone on a page, whatever `widows` says. */
const FEW_LINES = 3;

const proseNames = (text: string): string[] => [
  'text',
  ...(isRagged(text) ? ['ragged'] : []),
  ...(lineCount(text, LINE_CHARACTERS, 2) <= FEW_LINES ? ['short'] : []),
];

/** An empty line keeps its room. */
function printSignOff(block: SignOff): string {
  const lines = signOffLines(block).map(
    ({ text, indent }) =>
      `<p style="padding-right:${pt(indent * CHARACTER)}">${text === '' ? '&#160;' : escaped(text)}</p>`,
  );
  return `<div class="sign-off">${lines.join('')}</div>`;
}
