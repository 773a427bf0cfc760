/**
 * The report within an office's own document (公文版式): letterhead, pages, footers and numbering
 * stay theirs. Of the parts that are there only the document, its relationships and the content
 * types change, of a draft also the headers; our styles stand, with theirs, in a part that is added.
 */
import { numbered } from './bar';
import { docxBlocks } from './blocks';
import { headDraft } from './frame-draft';
import { framePlace } from './frame-place';
import { frameStyles, withIds } from './frame-styles';
import { replaced, unfilled } from './frame-words';
import { MAIN } from './namespace';
import type { Writing } from '../draft';
import { layoutOf } from '../flow/layout';
import type { Block, Document } from '../model';
import { portrait } from '../typography';
import { Fault, type Message } from '../../report/result';
import { addPart } from '../../ooxml/package/add-sheets';
import { Package } from '../../ooxml/package/package';
import { parseRelationships, relationshipsOf } from '../../ooxml/package/relationships';
import { readRoot } from '../../ooxml/xml/children';
import { splice } from '../../ooxml/xml/splice';

export interface Framed {
  readonly docx: Uint8Array;
  /** What whoever publishes it should know. */
  readonly messages: readonly Message[];
}

/** How a zip begins. */
const ZIP = [0x50, 0x4b];
const PLAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const STYLES = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';

/** @throws Fault as the package; `frame-other` for what is no .docx of Word; and as `framePlace` */
export function intoFrame(document: Document, frame: Uint8Array, { draft = false }: Writing = {}): Framed {
  if (frame[0] !== ZIP[0] || frame[1] !== ZIP[1]) throw new Fault('frame-other');
  const file = new Package(frame);
  const path = documentIn(file);
  const text = file.text(path);
  const place = framePlace(text, path);
  const upright = document.blocks.map(standing);
  const layout = layoutOf({ ...document, blocks: upright });
  const idOf = stylesInto(file, path, layout.line);
  const body = numbered(withIds(docxBlocks(upright, layout), idOf), text);
  file.setText(path, splice(text, [{ start: place.start, end: place.end, text: body }, ...place.besides]));
  if (draft) headDraft(file, path);
  const turned = document.blocks.some((block) => standing(block) !== block);
  const around = text.slice(0, place.start) + text.slice(place.end);
  return {
    docx: file.bytes(),
    messages: [
      ...(turned ? [{ code: 'frame-upright' as const, values: {} }] : []),
      ...narrow(text),
      ...replaced(text, place),
      ...unfilled([around, ...headsAndFeet(file, path)]),
    ],
  };
}

/** Pages are the office's: a table across the paper would need some of its own. */
const standing = (block: Block): Block =>
  block.kind === 'table' && block.standing === 'landscape' ? { ...block, standing: 'whole' } : block;

/**
 * Everything of ours is written with the prefix Word and WPS use. A template and a document with macros
 * are opened by Word under their own endings alone.
 */
function documentIn(file: Package): string {
  const main = file.has('_rels/.rels')
    ? parseRelationships(file.text('_rels/.rels'), '_rels/.rels', '').find(
        ({ type }) => type === 'officeDocument',
      )
    : undefined;
  if (!main || !file.has(main.target) || !file.has(relationshipsOf(main.target)))
    throw new Fault('frame-other');
  const text = file.text(main.target);
  const { prefix, root } = readRoot(text, main.target);
  if (
    !file.text('[Content_Types].xml').includes(PLAIN) ||
    prefix !== 'w:' ||
    root.name !== 'document' ||
    !text.slice(root.start, root.contentStart).includes(MAIN)
  )
    throw new Fault('frame-other');
  return main.target;
}

/**
 * A document has one styles part: one with theirs and ours is added, and takes the place of theirs,
 * which stays where it is.
 */
function stylesInto(file: Package, path: string, line: number): (id: string) => string {
  const relationships = relationshipsOf(path);
  const theirs = parseRelationships(file.text(relationships), relationships, path).find(
    ({ type }) => type === 'styles',
  );
  if (!theirs || !file.has(theirs.target)) throw new Fault('frame-other');
  const { text, idOf } = frameStyles(file.text(theirs.target), theirs.target, line);
  file.setText(relationships, splice(file.text(relationships), [theirs.element]));
  addPart(file, path, { name: 'styles.xml', type: 'styles', contentType: STYLES, text });
  return idOf;
}

function headsAndFeet(file: Package, path: string): string[] {
  const relationships = relationshipsOf(path);
  const parts = parseRelationships(file.text(relationships), relationships, path).filter(
    ({ type, target }) => (type === 'header' || type === 'footer') && file.has(target),
  );
  return [...new Set(parts.map(({ target }) => target))].map((target) => file.text(target));
}

/** The tables are as wide as 版心 of the standard. */
function narrow(text: string): Message[] {
  const pages = text.slice(text.lastIndexOf('<w:sectPr'));
  const of = (tag: string, name: string): number =>
    Number(new RegExp(`<w:${tag}\\b[^>]*\\bw:${name}="(\\d+)"`).exec(pages)?.[1] ?? NaN);
  const width = of('pgSz', 'w') - of('pgMar', 'left') - of('pgMar', 'right');
  return width < portrait.text.width
    ? [{ code: 'frame-narrow', values: { mm: Math.round((width * 25.4) / 1440) } }]
    : [];
}
