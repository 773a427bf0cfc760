import { Fault } from '../../report/result';
import { sheetLimits } from '../sheet/limits';
import { XmlReader } from '../xml/reader';
import { decodeEscapes } from '../xml/text';

/**
 * The text of an `si` or `is` element: its runs joined, phonetic hints left out. A struck figure, or the
 * raised number of a note, is kept apart from the digits beside it: 7 and 20 are not 720.
 */
export function richText(xml: XmlReader): string {
  let text = '';
  let [before, apart] = [false, false];
  if (xml.empty) return text;
  const outside = xml.depth - 1;
  while (xml.next() && xml.depth > outside) {
    if (!xml.opening) continue;
    if (xml.name === 'r') [before, apart] = [apart, false];
    else if (xml.name === 'rPr') apart = isSetApart(xml);
    else if (xml.name === 't') text = joined(text, xml.content(), before || apart);
    else if (xml.name === 'rPh') xml.skip();
  }
  return decodeEscapes(text);
}

const joined = (text: string, next: string, apart: boolean): string =>
  text + (apart && /\d$/.test(text) && /^\d/.test(next) ? ' ' : '') + next;

/** Struck out, raised or lowered (ECMA-376 part 1, 18.4.10, 18.4.14), by the properties of its run. */
function isSetApart(xml: XmlReader): boolean {
  let apart = false;
  if (xml.empty) return apart;
  const outside = xml.depth - 1;
  while (xml.next() && xml.depth > outside) {
    const value = xml.opening ? xml.attribute('val') : undefined;
    if (xml.opening && xml.name === 'strike') apart ||= value !== '0' && value !== 'false';
    if (xml.opening && xml.name === 'vertAlign') apart ||= /^(super|sub)script$/.test(value ?? '');
  }
  return apart;
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
