/** Paper, margins and page numbers. */
import { FOOTER, HEADER, page, size } from '../typography';
import { DECLARATION, MAIN } from './namespace';
import { paragraph } from './text';

/** One character in from the edge. */
const INSET = size.pageNumber * 10;

const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r>` +
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

const dashes = `<w:r><w:t xml:space="preserve">— </w:t></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> —</w:t></w:r>`;

/** — 1 — : odd pages right, even pages left (GB/T 9704—2012, 7.5). */
export const pageNumber = (side: 'left' | 'right'): string =>
  `${DECLARATION}<w:ftr xmlns:w="${MAIN}">` +
  `${paragraph('Footer', `<w:ind w:${side}="${INSET}"/><w:jc w:val="${side}"/>`, dashes)}</w:ftr>`;

/** Header or footer of odd or of even pages, by the id of its relationship. */
export interface Furniture {
  readonly kind: 'header' | 'footer';
  readonly on: 'default' | 'even';
  readonly id: string;
}

/** `w:sectPr` of the pages above it. */
export const pageSetUp = (furniture: readonly Furniture[]): string =>
  `<w:sectPr>${furniture.map(({ kind, on, id }) => `<w:${kind}Reference w:type="${on}" r:id="${id}"/>`).join('')}` +
  `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
  `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}"` +
  ` w:header="${HEADER}" w:footer="${FOOTER}" w:gutter="0"/></w:sectPr>`;
