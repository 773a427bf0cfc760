/** Paper, margins, page numbers, and what stands over every page of a draft. */
import { footerOf, HEADER, landscape, portrait, size } from '../typography';
import { DECLARATION, MAIN } from './namespace';
import { paragraph, run } from './text';

/** One character in from the edge. */
const INSET = size.pageNumber * 10;

const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

const dashes = `${run('— ')}${field('PAGE')}${run(' —')}`;

/** — 1 — : odd pages right, even pages left (GB/T 9704—2012, 7.5). */
export const pageNumber = (side: 'left' | 'right'): string =>
  `${DECLARATION}<w:ftr xmlns:w="${MAIN}">` +
  `${paragraph('Footer', `<w:ind w:${side}="${INSET}"/><w:jc w:val="${side}"/>`, dashes)}</w:ftr>`;

export const headline = (text: string): string =>
  `${DECLARATION}<w:hdr xmlns:w="${MAIN}">${paragraph('Header', '', run(text))}</w:hdr>`;

/** Header or footer of odd or of even pages, by the id of its relationship. */
export interface Furniture {
  readonly kind: 'header' | 'footer';
  readonly on: 'default' | 'even';
  readonly id: string;
}

/** `w:sectPr` of the pages above it. */
export function pageSetUp(furniture: readonly Furniture[], way: 'portrait' | 'landscape'): string {
  const page = way === 'portrait' ? portrait : landscape;
  const references = furniture.map(({ kind, on, id }) => `<w:${kind}Reference w:type="${on}" r:id="${id}"/>`);
  return (
    `<w:sectPr>${references.join('')}` +
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"${way === 'landscape' ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}"` +
    ` w:header="${HEADER}" w:footer="${footerOf(page)}" w:gutter="0"/></w:sectPr>`
  );
}
