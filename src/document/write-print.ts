/**
 * Document → the pages of its Word file for a browser to print, by CSS paged media: the same paper,
 * margins, lines and breaks. It stands in a page of ours, never in an office's website.
 */
import { DRAFT, type Writing } from './draft';
import { layoutOf } from './flow/layout';
import { stretchesOf } from './flow/stretches';
import type { Document } from './model';
import { printBlocks } from './print/blocks';
import { printSheet } from './print/sheet';

/**
 * What an element of the class `print-pages` holds, its style sheet first. Of a draft every page says so.
 */
export function writePrint(document: Document, { draft = false }: Writing = {}): string {
  const layout = layoutOf(document);
  const pages = stretchesOf(document.blocks).map(
    ({ way, blocks }) => `<section class="${way}">${printBlocks(blocks, layout)}</section>`,
  );
  return [
    `<style>${printSheet(layout.line, draft ? DRAFT : undefined)}</style>`,
    ...(draft ? [`<p class="draft" aria-hidden="true">${DRAFT}</p>`] : []),
    ...pages,
  ].join('\n');
}
