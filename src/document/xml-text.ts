/** User text on its way into XML or HTML. */

/**
 * What neither XML 1.0 (production 2, Char) nor HTML takes: control characters but tab and line
 * feed, the noncharacters FFFE and FFFF, and halves of surrogate pairs.
 */
const FORBIDDEN = /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]/g;
/** A pair is put back as it is, a half is not. (Look-behind is unknown to Safari 14.) */
const SURROGATES = /([\uD800-\uDBFF][\uDC00-\uDFFF])|[\uD800-\uDFFF]/g;

/** The text without forbidden characters; every way to end a line becomes a line feed. */
export const printable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(FORBIDDEN, '')
    .replace(SURROGATES, (_half, pair: string | undefined) => pair ?? '');

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in an element or a quoted attribute. */
export const escaped = (text: string): string => printable(text).replace(/[&<>"']/g, (c) => ENTITIES[c]!);
