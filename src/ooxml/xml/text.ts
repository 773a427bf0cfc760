/** Text in XML and in SpreadsheetML: entities, and the `_xHHHH_` escape of ECMA-376 part 1, 22.4.2.4. */

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function numeric(digits: string, radix: number, whole: string): string {
  const code = parseInt(digits, radix);
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (decimal !== undefined) return numeric(decimal, 10, whole);
  if (hex !== undefined) return numeric(hex, 16, whole);
  return named[name ?? ''] ?? whole;
}

/** The five named entities and character references; any other stays as written. */
export const decodeXml = (text: string): string =>
  text.includes('&') ? text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, decodeEntity) : text;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

export const encodeText = (text: string): string => text.replace(/[&<>]/g, (c) => entities[c] ?? c);

/** Line ends and tabs as references: an XML reader would turn them into spaces. */
export const encodeAttribute = (text: string): string =>
  text.replace(/[&<>"\n\r\t]/g, (c) => entities[c] ?? c);

/** `_x000D_` and the like back to the characters they stand for. */
export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;

const escape = (text: string): string =>
  text.replace(/[\s\S]/g, (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);

/**
 * What XML 1.0 (production 2, Char) does not take: control characters but tab and line ends, the
 * noncharacters FFFE and FFFF, halves of surrogate pairs. A whole pair is matched as a group, and
 * left as it is. (Look-behind is unknown to Safari 14.)
 */
const forbidden = /([\uD800-\uDBFF][\uDC00-\uDFFF])|[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF\uD800-\uDFFF]/g;

const replaceForbidden = (text: string, by: (char: string) => string): string =>
  text.replace(forbidden, (char, pair: string | undefined) => pair ?? by(char));

/** What XML 1.0 forbids, carriage returns, and text that looks like an escape, as escapes. */
export const encodeEscapes = (text: string): string =>
  replaceForbidden(text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_'), escape).replace(/\r/g, escape);

const C1_CONTROLS = /[\x7F-\x9F]/g;

/** The text without what neither XML nor HTML takes; every way to end a line becomes a line feed. */
export const printable = (text: string): string =>
  replaceForbidden(text.replace(/\r\n?/g, '\n'), () => '').replace(C1_CONTROLS, '');

/** User text as it may stand in an element or a quoted attribute. */
export const escaped = (text: string): string => encodeAttribute(printable(text));

const markup = /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g;

/** What is between two offsets, as text: entities, CDATA, comments and line ends resolved. */
export function decodeContent(xml: string, from: number, to: number): string {
  const raw = xml.slice(from, to).replace(/\r\n?/g, '\n');
  if (!raw.includes('<')) return decodeXml(raw);
  let text = '';
  let at = 0;
  for (const match of raw.matchAll(markup)) {
    text += decodeXml(raw.slice(at, match.index)) + (match[1] ?? '');
    at = match.index + match[0].length;
  }
  return text + decodeXml(raw.slice(at));
}
