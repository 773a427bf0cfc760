/** Paper, margins, page numbers, and what stands over every page of a draft. */
import { FOOTER_LINE, footerOf, HEADER, landscape, portrait, size } from '../typography';
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

/** Of the box of a number along the left edge: more than a number of four digits takes. */
const ALONG = 2268;
/** EMU in a twip. */
const EMU = 635;
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/**
 * On a page across the paper the number stays where other pages have it (7.4): at the edge of the paper
 * that is on the left now, turned with the paper, odd pages at its lower end. A box, because a footer is
 * below; text is kept from it, since LibreOffice puts one on odd pages elsewhere otherwise. Its number as a
 * drawing is 1: there is none beside it.
 */
export const turnedNumber = (side: 'left' | 'right'): string => {
  const text = paragraph('Footer', `<w:ind w:${side}="${INSET}"/><w:jc w:val="${side}"/>`, dashes);
  const content = `<w:txbxContent>${text}</w:txbxContent>`;
  const top = side === 'left' ? landscape.top : landscape.height - landscape.bottom - ALONG;
  const [left, extent] = [footerOf(portrait), `cx="${FOOTER_LINE * EMU}" cy="${ALONG * EMU}"`];
  const from = (way: 'H' | 'V', twips: number): string =>
    `<wp:position${way} relativeFrom="page"><wp:posOffset>${twips * EMU}</wp:posOffset></wp:position${way}>`;
  const choice =
    '<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1"' +
    ' behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>' +
    `${from('H', left)}${from('V', top)}<wp:extent ${extent}/><wp:wrapSquare wrapText="bothSides"/>` +
    '<wp:docPr id="1" name="页码"/><wp:cNvGraphicFramePr/>' +
    `<a:graphic><a:graphicData uri="${SHAPE}"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>` +
    `<a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    `<a:noFill/><a:ln><a:noFill/></a:ln></wps:spPr><wps:txbx>${content}</wps:txbx>` +
    '<wps:bodyPr vert="vert" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></wps:bodyPr>' +
    '</wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>';
  const fallback =
    '<w:pict><v:rect stroked="f" filled="f" style="position:absolute;mso-position-horizontal-relative:page;' +
    `mso-position-vertical-relative:page;margin-left:${left / 20}pt;margin-top:${top / 20}pt;` +
    `width:${FOOTER_LINE / 20}pt;height:${ALONG / 20}pt">` +
    `<v:textbox inset="0,0,0,0" style="layout-flow:vertical">${content}</v:textbox></v:rect></w:pict>`;
  const box =
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice>` +
    `<mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;
  return (
    `${DECLARATION}<w:ftr xmlns:w="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"` +
    ` xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:a="${DRAWING}/main" xmlns:wps="${SHAPE}"` +
    ` xmlns:v="urn:schemas-microsoft-com:vml">${paragraph('Footer', '', box)}</w:ftr>`
  );
};

export const headline = (text: string): string =>
  `${DECLARATION}<w:hdr xmlns:w="${MAIN}">${paragraph('Header', '', run(text))}</w:hdr>`;

/** Header or footer of odd or of even pages, by the id of its relationship. */
export interface Furniture {
  readonly kind: 'header' | 'footer';
  readonly on: 'default' | 'even';
  /** Of the pages it is for; without, it is for all. */
  readonly way?: 'portrait' | 'landscape';
  readonly id: string;
}

/** `w:sectPr` of the pages above it. */
export function pageSetUp(furniture: readonly Furniture[], way: 'portrait' | 'landscape'): string {
  const page = way === 'portrait' ? portrait : landscape;
  const own = furniture.filter((each) => each.way === undefined || each.way === way);
  const references = own.map(({ kind, on, id }) => `<w:${kind}Reference w:type="${on}" r:id="${id}"/>`);
  return (
    `<w:sectPr>${references.join('')}` +
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"${way === 'landscape' ? ' w:orient="landscape"' : ''}/>` +
    `<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}"` +
    ` w:header="${HEADER}" w:footer="${footerOf(page)}" w:gutter="0"/></w:sectPr>`
  );
}
