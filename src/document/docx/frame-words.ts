/** The words of an office's own document: what is left to be filled in, and what the report replaces. */
import { PLACE, type FramePlace } from './frame-place';
import { decodeXml } from '../../ooxml/xml/text';
import { XmlReader } from '../../ooxml/xml/reader';
import type { Message } from '../../report/result';

/** {{文号}}, 某政发〔20××〕×号, 〔2026〕　号, with a little of what stands around. */
const LEFT = /\{\{[^{}]{1,20}\}\}|[^\sA-Za-z×]{0,6}[×XxＸｘ]{2,}(?![A-Za-z])\S{0,6}|〔\d*〕\s+号/g;
/** Nobody writes more to show where a report goes. */
const MOST_REPLACED = 30;

/** Each paragraph's words; those of one within another (a text box) stand with the outer. */
const paragraphs = (xml: string): string[] =>
  xml
    .split('</w:p>')
    .map((part) => [...part.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g)].map(([, own = '']) => own).join(''))
    .map(decodeXml);

/** @param texts of the document, without what gives way, and of its headers and footers */
export function unfilled(texts: readonly string[]): Message[] {
  const names = texts.flatMap((text) => [
    ...unfilledControls(text),
    ...paragraphs(text).flatMap((words) => words.match(LEFT) ?? []),
  ]);
  const unique = [...new Set(names)];
  return unique.length > 0 ? [{ code: 'frame-unfilled', values: { names: unique.join('、') } }] : [];
}

/** Controls of other names that still show what is to be written there. */
function unfilledControls(text: string): string[] {
  const xml = new XmlReader(text, 'word/document.xml');
  const names: string[] = [];
  let name = '';
  while (xml.next()) {
    if (xml.name === 'sdtPr') name = '';
    else if (xml.name === 'alias' || xml.name === 'tag') name = xml.prefixedAttribute('val') || name;
    else if (xml.name === 'showingPlcHdr' && name !== '' && name !== PLACE) names.push(name);
  }
  return names;
}

/** What stood where the report goes is gone: said, where it is more than a few words to show the place. */
export function replaced(text: string, { start, end }: FramePlace): Message[] {
  const gone = text.slice(start, end);
  const words = paragraphs(gone).join('').replace(/\s/g, '');
  const objects = (gone.match(/<w:(?:tbl|drawing|pict)\b/g) ?? []).length;
  return words.length > MOST_REPLACED || objects > 0
    ? [{ code: 'frame-replaced', values: { begins: words.slice(0, 12), characters: words.length, objects } }]
    : [];
}
