/** Runs of text in WordprocessingML. */
import { escaped } from '../../ooxml/xml/text';

/** A line feed within a text is a new line of the same paragraph, as a tab is a tab. */
const pieces = (text: string): string =>
  `<w:t xml:space="preserve">${escaped(text)}</w:t>`
    .replace(/&#10;/g, '</w:t><w:br/><w:t xml:space="preserve">')
    .replace(/&#9;/g, '</w:t><w:tab/><w:t xml:space="preserve">');

/**
 * Quotation marks, dashes, ①, ℃: Word takes them from the Latin typeface, half as wide, where a run does
 * not say that they are Chinese (ECMA-376 part 1, 17.3.2.26).
 */
const UNDECIDED = /[\u00a1-\u2bff]/;
const CHINESE = '<w:rFonts w:hint="eastAsia"/>';

/**
 * @param style of its characters, `w:rStyle`
 * @param look what else stands in its `w:rPr`; empty for what the styles say
 */
export function run(text: string, { style = '', look = '' } = {}): string {
  if (text === '') return '';
  const named = style && `<w:rStyle w:val="${style}"/>`;
  const properties = named + (UNDECIDED.test(text) ? CHINESE : '') + look;
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${pieces(text)}</w:r>`;
}

/** @param properties what stands in its `w:pPr` after the style, in the order of the schema */
export const paragraph = (style: string, properties: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;
