/** A `w:p` → its text, with the number Word counts for it; text boxes in it are read after it. */
import type { NumberedAs } from './numbering';
import { within } from './within';
import { APART, keptApart, struckOut, UNKNOWN_SIGN, whiteLetters } from '../spaces';
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
  let run = PLAIN;
  within(xml, (name) => {
    if (name === 'r') {
      if (run.apart) paragraph.text += APART;
      run = PLAIN;
    } else if (name === 't') paragraph.text += asSet(xml.content(), run);
    else if (name === 'pPr') readProperties(xml, paragraph);
    else if (name === 'rPr') {
      run = readRun(xml);
      if (run.apart) paragraph.text += APART;
    } else if (name === 'del') {
      paragraph.deleted = true;
      xml.skip();
    } else if (name === 'txbxContent' && !xml.empty) box(xml);
    else if (name === 'sym') paragraph.text += symbol(xml);
    else if (PASSED_OVER.has(name)) xml.skip();
    else paragraph.text += CHARACTERS[name] ?? '';
  });
  return { ...paragraph, text: keptApart(paragraph.text) };
}

/** Symbol fonts keep their signs in the private use area; nobody knows what they show. */
function symbol(xml: XmlReader): string {
  const code = parseInt(xml.prefixedAttribute('char') ?? '', 16);
  return code >= 0x20 && code < 0xe000 ? String.fromCharCode(code) : UNKNOWN_SIGN;
}

interface Run {
  /** Struck out or raised. */
  readonly apart: boolean;
  readonly struck: boolean;
  /** In white letters, with nothing of their own behind them. */
  readonly white: boolean;
}

const PLAIN: Run = { apart: false, struck: false, white: false };

function asSet(text: string, { struck, white }: Run): string {
  if (white) return whiteLetters(text);
  return struck ? struckOut(text) : text;
}

/** Of hidden text (`w:vanish`) the rest of the run is passed over; what a tracked change says it was is not what it is. */
function readRun(xml: XmlReader): Run {
  let [hidden, struck, raised, white, backed] = [false, false, false, false, false];
  within(xml, (name) => {
    const value = xml.prefixedAttribute('val');
    hidden ||= name === 'vanish' && !isOff(value);
    struck ||= (name === 'strike' || name === 'dstrike') && !isOff(value);
    raised ||= name === 'vertAlign' && value !== 'baseline';
    raised ||= name === 'position' && Number(value) > 0;
    white ||= name === 'color' && /f{6}/i.test(value ?? '');
    backed ||= name === 'highlight' && value !== 'none' && value !== 'white';
    backed ||= name === 'shd' && isShade(xml);
    xml.skip();
  });
  if (hidden) {
    within(xml, () => undefined);
    return PLAIN;
  }
  return { apart: struck || raised, struck, white: white && !backed };
}

/** ECMA-376 part 1, 17.3.5: what is filled with neither white nor nothing. */
export const isShade = (xml: XmlReader): boolean =>
  !/^(auto|f{6}|)$/i.test(xml.prefixedAttribute('fill') ?? '') ||
  !/^(clear|nil|)$/i.test(xml.prefixedAttribute('val') ?? '');

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
