import { Fault } from '../../report/result';
import { sheetLimits } from '../sheet/limits';
import { XmlReader } from '../xml/reader';
import { decodeEscapes } from '../xml/text';

/** The text of an `si` or `is` element: its runs joined, phonetic hints left out. */
export function richText(xml: XmlReader): string {
  let text = '';
  if (xml.empty) return text;
  const outside = xml.depth - 1;
  while (xml.next() && xml.depth > outside) {
    if (xml.opening && xml.name === 't') text += xml.content();
    else if (xml.opening && (xml.name === 'rPh' || xml.name === 'rPr')) xml.skip();
  }
  return decodeEscapes(text);
}

/** @throws Fault `file-damaged`, `file-too-large` */
export function parseSharedStrings(text: string, part: string): readonly string[] {
  const xml = new XmlReader(text, part);
  const strings: string[] = [];
  while (xml.next()) {
    if (!xml.opening || xml.name !== 'si') continue;
    if (strings.length >= sheetLimits.strings)
      throw new Fault('file-too-large', { what: 'strings', part, limit: sheetLimits.strings });
    strings.push(richText(xml));
  }
  return strings;
}
