/** Paper, margins and page numbers. */
import { AlignmentType, Footer, PageNumber, Paragraph, TextRun, type ISectionOptions } from 'docx';
import { FOOTER, page, size } from './typography';

/** One character in from the edge. */
const inset = size.pageNumber * 10;

/** — 1 — : odd pages right, even pages left (GB/T 9704—2012, 7.5). */
const pageNumber = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType[side === 'left' ? 'LEFT' : 'RIGHT'],
        indent: { [side]: inset },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  });

export const pageSetUp = (): Omit<ISectionOptions, 'children'> => ({
  properties: {
    page: {
      size: { width: page.width, height: page.height },
      margin: {
        top: page.top,
        left: page.left,
        right: page.right,
        bottom: page.bottom,
        header: 851,
        footer: FOOTER,
      },
    },
  },
  footers: { default: pageNumber('right'), even: pageNumber('left') },
});
