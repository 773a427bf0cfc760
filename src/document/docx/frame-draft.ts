/**
 * 草稿，不得公布 over every page of an office's own document: in each header that is there, and in one
 * that is added where a section has none.
 */
import { DECLARATION, MAIN, RELATIONSHIPS } from './namespace';
import { DRAFT } from '../draft';
import { typeface, size } from '../typography';
import { addPart } from '../../ooxml/package/add-sheets';
import type { Package } from '../../ooxml/package/package';
import { parseRelationships, relationshipsOf } from '../../ooxml/package/relationships';
import { readRoot } from '../../ooxml/xml/children';
import { XmlReader } from '../../ooxml/xml/reader';
import { splice, type Splice } from '../../ooxml/xml/splice';

/** Odd pages, even pages, the first page of a section (ECMA-376 part 1, 17.18.36). */
const KINDS = ['default', 'even', 'first'] as const;
const HEADER = 'application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml';

/** Says its own namespace and look: nothing is known of those of the part it is put into. */
const LINE =
  `<w:p xmlns:w="${MAIN}"><w:pPr><w:ind w:left="0" w:firstLine="0"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr>` +
  `<w:rFonts w:eastAsia="${typeface.heading}"/><w:sz w:val="${size.body}"/><w:szCs w:val="${size.body}"/></w:rPr>` +
  `<w:t>${DRAFT}</w:t></w:r></w:p>`;

/** @param path of the document; its text is written anew where headers are added */
export function headDraft(file: Package, path: string): void {
  const relationships = relationshipsOf(path);
  const headers = parseRelationships(file.text(relationships), relationships, path).filter(
    ({ type, target }) => type === 'header' && file.has(target),
  );
  for (const target of new Set(headers.map((each) => each.target)))
    file.setText(target, withLine(file.text(target), target));
  const text = file.text(path);
  file.setText(path, splice(text, addedTo(firstSetUp(text, path), file, path)));
}

function withLine(text: string, part: string): string {
  const { root, prefix } = readRoot(text, part);
  if (root.contentEnd !== root.end)
    return splice(text, [{ start: root.contentStart, end: root.contentStart, text: LINE }]);
  const tag = text.slice(root.start, root.end).replace(/\s*\/>$/, '>');
  return splice(text, [{ start: root.start, end: root.end, text: `${tag}${LINE}</${prefix}${root.name}>` }]);
}

/** The set-up of the document's first pages: later sections take their headers from those before. */
interface SetUp {
  /** Where its references stand, and what stands around them there if it has to be written. */
  readonly at: number;
  readonly end: number;
  readonly open: string;
  readonly close: string;
  readonly kinds: readonly string[];
}

function firstSetUp(text: string, part: string): SetUp {
  const xml = new XmlReader(text, part);
  const kinds: string[] = [];
  let within: { start: number; end: number; empty: boolean } | undefined;
  let body = 0;
  while (xml.next()) {
    if (!xml.opening) {
      if (within && xml.name === 'sectPr') break;
      if (xml.name === 'body') body = xml.start;
      continue;
    }
    if (!within && xml.name === 'sectPr') {
      within = { start: xml.start, end: xml.end, empty: xml.empty };
      if (xml.empty) break;
    } else if (within && xml.name === 'headerReference')
      kinds.push(xml.prefixedAttribute('type') ?? 'default');
    else if (within && xml.name === 'sectPrChange') xml.skip();
  }
  if (!within) return { at: body, end: body, open: '<w:sectPr>', close: '</w:sectPr>', kinds };
  if (!within.empty) return { at: within.end, end: within.end, open: '', close: '', kinds };
  const tag = text.slice(within.start, within.end).replace(/\s*\/>$/, '>');
  return { at: within.start, end: within.end, open: tag, close: '</w:sectPr>', kinds };
}

function addedTo({ at, end, open, close, kinds }: SetUp, file: Package, path: string): Splice[] {
  const references = KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => {
    const id = addPart(file, path, {
      name: 'header-draft.xml',
      type: 'header',
      contentType: HEADER,
      text: `${DECLARATION}<w:hdr xmlns:w="${MAIN}">${LINE}</w:hdr>`,
    });
    return `<w:headerReference xmlns:r="${RELATIONSHIPS}" w:type="${kind}" r:id="${id}"/>`;
  });
  return references.length > 0 ? [{ start: at, end, text: open + references.join('') + close }] : [];
}
