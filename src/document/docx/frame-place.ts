/**
 * Where in an office's own document the report goes: a content control whose title or tag is 年报正文,
 * or a bookmark of that name (ECMA-376 part 1, 17.5.2 and 17.13.6.2).
 */
import { Fault } from '../../report/result';
import { readRoot, type Child } from '../../ooxml/xml/children';
import { XmlReader } from '../../ooxml/xml/reader';
import type { Splice } from '../../ooxml/xml/splice';

export const PLACE = '年报正文';

/** What gives way to the report, and what else changes with it. */
export interface FramePlace {
  readonly start: number;
  readonly end: number;
  readonly besides: readonly Splice[];
}

interface Element {
  readonly name: string;
  readonly start: number;
}

/** A control or a bookmark of our name, and what it stands in. */
interface Mark {
  readonly kind: 'control' | 'bookmark';
  /** Of the tag of the control or the bookmark. */
  readonly start: number;
  /** Of a bookmark, by which its end is found. */
  readonly id: string;
  readonly within: readonly Element[];
}

/** Around a block that pages are made of; within a table or a text box the report has no room. */
const OUTER = new Set(['document', 'body', 'sdt', 'sdtContent', 'p']);

/** @throws Fault `frame-no-place`, `frame-several`, `frame-in-table`, `frame-inline`, `frame-section` */
export function framePlace(text: string, part: string): FramePlace {
  const marks = marksIn(text, part);
  const [mark] = marks;
  if (!mark) throw new Fault('frame-no-place');
  if (!marks.every((each) => isPartOf(mark, each))) throw new Fault('frame-several', { count: marks.length });
  if (!mark.within.every(({ name }) => OUTER.has(name))) throw new Fault('frame-in-table');
  const paragraph = mark.within.find(({ name }) => name === 'p');
  const place =
    mark.kind === 'bookmark'
      ? placeOfBookmark(text, part, mark)
      : paragraph
        ? placeOfInline(text, part, marks, paragraph)
        : placeOfControl(text, part, mark);
  if (/<w:sectPr\b/.test(text.slice(place.start, place.end))) throw new Fault('frame-section');
  return place;
}

function marksIn(text: string, part: string): Mark[] {
  const xml = new XmlReader(text, part);
  const open: Element[] = [];
  const marks: Mark[] = [];
  while (xml.next()) {
    if (!xml.opening) {
      open.pop();
      continue;
    }
    const named = xml.prefixedAttribute(xml.name === 'bookmarkStart' ? 'name' : 'val')?.trim() === PLACE;
    if (named && xml.name === 'bookmarkStart')
      marks.push({
        kind: 'bookmark',
        start: xml.start,
        id: xml.prefixedAttribute('id') ?? '',
        within: [...open],
      });
    const control = open[open.length - 2];
    if (named && (xml.name === 'tag' || xml.name === 'alias') && control?.name === 'sdt')
      marks.push({ kind: 'control', start: control.start, id: '', within: open.slice(0, -2) });
    if (!xml.empty) open.push({ name: xml.name, start: xml.start });
  }
  // Title and tag may both be ours.
  return marks.filter(({ start }, i) => marks.findIndex((each) => each.start === start) === i);
}

/** The element that begins here, with its children; offsets of the whole text. */
function elementAt(
  text: string,
  start: number,
  part: string,
): { readonly own: Child; readonly children: Child[] } {
  const xml = new XmlReader(text.slice(start), part);
  xml.next();
  xml.skip();
  const { root, children } = readRoot(text.slice(start, start + xml.end), part);
  const moved = (child: Child): Child => ({
    ...child,
    start: child.start + start,
    contentStart: child.contentStart + start,
    contentEnd: child.contentEnd + start,
    end: child.end + start,
  });
  return { own: moved(root), children: children.map(moved) };
}

/** The control stays, so that the file can be filled again; that it shows a placeholder does not. */
function placeOfControl(text: string, part: string, { start }: Mark): FramePlace {
  const { children } = elementAt(text, start, part);
  const content = children.find(({ name }) => name === 'sdtContent');
  const properties = children.find(({ name }) => name === 'sdtPr');
  // A control for plain text holds no paragraphs (17.5.2.44).
  if (!content || !properties || /<w:text\b/.test(text.slice(properties.start, properties.end)))
    throw new Fault('frame-inline');
  const placeholder = /<w:showingPlcHdr\b[^>]*\/>/.exec(text.slice(properties.start, properties.end));
  const at = properties.start + (placeholder?.index ?? 0);
  const besides = placeholder ? [{ start: at, end: at + placeholder[0].length, text: '' }] : [];
  return { start: content.contentStart, end: content.contentEnd, besides };
}

/** LibreOffice saves one control around a paragraph as several within it. */
const isPartOf = (first: Mark, mark: Mark): boolean =>
  mark === first ||
  (first.kind === 'control' &&
    mark.kind === 'control' &&
    paragraphOf(first) !== undefined &&
    paragraphOf(first) === paragraphOf(mark));

const paragraphOf = ({ within }: Mark): number | undefined => within.find(({ name }) => name === 'p')?.start;

/** A control within a line: its paragraph gives way, where nothing else is written in it. */
function placeOfInline(
  text: string,
  part: string,
  controls: readonly Mark[],
  paragraph: Element,
): FramePlace {
  const { own } = elementAt(text, paragraph.start, part);
  let [besides, at] = ['', own.start];
  for (const { start } of controls) {
    besides += text.slice(at, start);
    at = elementAt(text, start, part).own.end;
  }
  if (hasWords(besides + text.slice(at, own.end))) throw new Fault('frame-inline');
  return { start: own.start, end: own.end, besides: [] };
}

/**
 * A bookmark around whole paragraphs: they give way. One at a point: its paragraph gives way where
 * it is empty, else the report follows it.
 */
function placeOfBookmark(text: string, part: string, { start, id, within }: Mark): FramePlace {
  const blocks = blocksAround(text, part, within);
  const { start: close, end: closed } = endOf(text, part, start, id);
  const blockAt = (at: number) => blocks.find((block) => block.start < at && at < block.end);
  const [first, last] = [blockAt(start), blockAt(close)];
  const before = first !== undefined && hasWords(text.slice(first.start, start));
  const after = last !== undefined && hasWords(text.slice(close, last.end));
  const inside = hasWords(text.slice(start, close));
  if (first && first === last && !inside && (before || after))
    return { start: first.end, end: first.end, besides: [] };
  // Word ends a bookmark around whole paragraphs at the beginning of the next one.
  if (last && first !== last && !before && !hasWords(text.slice(last.start, close)))
    return {
      start: first?.start ?? start,
      end: last.start,
      besides: [{ start: close, end: closed, text: '' }],
    };
  if (before || after) throw new Fault('frame-inline');
  return { start: first?.start ?? start, end: last?.end ?? closed, besides: [] };
}

/** The blocks beside one another in which a mark stands. */
function blocksAround(text: string, part: string, within: readonly Element[]): Child[] {
  const outer = within.filter(({ name }) => name !== 'p');
  const container = outer[outer.length - 1];
  if (!container) throw new Fault('frame-inline');
  return elementAt(text, container.start, part).children;
}

/** The element that ends a bookmark. */
function endOf(text: string, part: string, begin: number, id: string): Pick<Child, 'start' | 'end'> {
  const xml = new XmlReader(text, part);
  while (xml.next())
    if (xml.name === 'bookmarkEnd' && xml.start > begin && xml.prefixedAttribute('id') === id) {
      const { start } = xml;
      xml.skip();
      return { start, end: xml.end };
    }
  throw new Fault('frame-no-place');
}

const hasWords = (xml: string): boolean =>
  /<w:(drawing|pict|object|tbl)\b|<w:t(\s[^>]*)?>[^<]*[^<\s]/.test(xml);
