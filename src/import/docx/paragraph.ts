/** A `w:p` → its text, with the number Word counts for it; text boxes in it are read after it. */
import type { NumberedAs } from './numbering';
import { within } from './within';
import { APART, keptApart } from '../spaces';
import type { XmlReader } from '../../ooxml/xml/reader';

export interface ReadParagraph {
  readonly text: string;
  readonly style: string | undefined;
  /** `list` 0 takes the number of the style away. */
  readonly numbered: NumberedAs | undefined;
  readonly deleted: boolean;
}

/** Not shown, or shown elsewhere. */
const PASSED_OVER = new Set(['instrText', 'delText', 'delInstrText', 'rt', 'Fallback', 'moveFrom', 'sectPr']);
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** @param box called at each text box, with the reader at its `w:txbxContent` */
export function readParagraph(xml: XmlReader, box: (xml: XmlReader) => void): ReadParagraph {
  const paragraph = { text: '', style: undefined, numbered: undefined, deleted: false } as {
    -readonly [K in keyof ReadParagraph]: ReadParagraph[K];
  };
  let apart = false;
  within(xml, (name) => {
    if (name === 'r' && apart) {
      paragraph.text += APART;
      apart = false;
    } else if (name === 't') paragraph.text += xml.content();
    else if (name === 'pPr') readProperties(xml, paragraph);
    else if (name === 'rPr') {
      apart = readRun(xml);
      if (apart) paragraph.text += APART;
    } else if (name === 'del') paragraph.deleted = skipped(xml) || paragraph.deleted;
    else if (name === 'txbxContent' && !xml.empty) box(xml);
    else if (name === 'sym') paragraph.text += symbol(xml);
    else if (PASSED_OVER.has(name)) xml.skip();
    else paragraph.text += CHARACTERS[name] ?? '';
  });
  return { ...paragraph, text: keptApart(paragraph.text) };
}

const skipped = (xml: XmlReader): boolean => xml.skip() >= 0;

/** Symbol fonts keep their signs in the private use area; nobody knows what they show. */
function symbol(xml: XmlReader): string {
  const code = parseInt(xml.prefixedAttribute('char') ?? '', 16);
  return code >= 0x20 && code < 0xe000 ? String.fromCharCode(code) : '';
}

/** Of hidden text (`w:vanish`) the rest of the run is passed over. @returns whether it is struck out or raised */
function readRun(xml: XmlReader): boolean {
  let hidden = false;
  let apart = false;
  within(xml, (name) => {
    const value = xml.prefixedAttribute('val');
    hidden ||= name === 'vanish' && !isOff(value);
    apart ||= /^d?strike$/.test(name) && !isOff(value);
    apart ||= name === 'vertAlign' && /^(super|sub)script$/.test(value ?? '');
    apart ||= name === 'position' && Number(value) > 0;
  });
  if (hidden) within(xml, () => undefined);
  return apart && !hidden;
}

const isOff = (value: string | undefined): boolean => /^(0|false|off|none)$/.test(value ?? '');

function readProperties(
  xml: XmlReader,
  paragraph: { style: string | undefined; numbered: NumberedAs | undefined },
): void {
  let list: string | undefined;
  let level = 0;
  within(xml, (name) => {
    const value = xml.prefixedAttribute('val');
    if (name === 'pStyle') paragraph.style = value;
    else if (name === 'numId') list = value;
    else if (name === 'ilvl') level = Number(value) || 0;
    else if (name === 'pPrChange' || name === 'rPr') xml.skip();
  });
  if (list !== undefined) paragraph.numbered = { list, level };
}
