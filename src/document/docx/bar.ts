/** A bar in a cell: a rectangle in the line, as Word 2010 and later draw it, and as older ones do. */
import type { DrawnBar } from '../model';
import { escaped } from '../../ooxml/xml/text';

const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';
/** Prefixes stand with the element that needs them: nothing is known of an office's own document. */
const NAMESPACES =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"' +
  ` xmlns:wp="${DRAWING}/wordprocessingDrawing" xmlns:a="${DRAWING}/main" xmlns:wps="${SHAPE}"` +
  ' xmlns:v="urn:schemas-microsoft-com:vml"';

/** Twips; an exact line of a table would cut what is higher. */
const HEIGHT = 130;
/** The shortest is still seen. */
const LEAST = 20;
const GREY = '555555';
const EMU = 635;
/** The number a drawing is told by, until all of them are known. */
const UNNUMBERED = 'wp:docPr id="0"';

/**
 * @param room twips of a bar as long as can be
 * @returns a run; nothing for a figure of 0
 */
export function docxBar({ share, filled, says }: DrawnBar, room: number): string {
  if (share === 0) return '';
  const width = Math.max(LEAST, Math.round(room * share));
  const extent = `cx="${width * EMU}" cy="${HEIGHT * EMU}"`;
  const fill = filled ? GREY : 'FFFFFF';
  const text = escaped(says);
  return (
    `<w:r><mc:AlternateContent ${NAMESPACES}><mc:Choice Requires="wps"><w:drawing>` +
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
    `<${UNNUMBERED} name="${text}" descr="${text}"/><wp:cNvGraphicFramePr/>` +
    `<a:graphic><a:graphicData uri="${SHAPE}"><wps:wsp><wps:cNvSpPr/><wps:spPr>` +
    `<a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
    `<a:solidFill><a:srgbClr val="${fill}"/></a:solidFill>` +
    '<a:ln w="6350"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>' +
    '</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>' +
    `<v:rect style="width:${width / 20}pt;height:${HEIGHT / 20}pt" fillcolor="#${fill}" strokecolor="#000000" strokeweight=".5pt" alt="${text}"/>` +
    '</w:pict></mc:Fallback></mc:AlternateContent></w:r>'
  );
}

/**
 * Numbers every drawing of ours, each another.
 * @param document that they are put into, with drawings of its own
 */
export function numbered(body: string, document = ''): string {
  const taken = [...document.matchAll(/<wp:docPr\b[^>]*?\sid="(\d+)"/g)].map(([, id]) => Number(id));
  let last = Math.max(0, ...taken);
  return body.replace(new RegExp(UNNUMBERED, 'g'), () => `wp:docPr id="${++last}"`);
}
