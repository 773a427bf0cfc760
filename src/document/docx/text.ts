/** Runs of text in WordprocessingML. */
import { escaped } from '../../ooxml/xml/text';

/** A line feed within a text is a new line of the same paragraph, as a tab is a tab. */
const pieces = (text: string): string =>
  `<w:t xml:space="preserve">${escaped(text)}</w:t>`
    .replace(/&#10;/g, '</w:t><w:br/><w:t xml:space="preserve">')
    .replace(/&#9;/g, '</w:t><w:tab/><w:t xml:space="preserve">');

/** @param properties what stands in its `w:rPr`; empty for what the style says */
export const run = (text: string, properties = ''): string =>
  text === '' ? '' : `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${pieces(text)}</w:r>`;

/** @param properties what stands in its `w:pPr` after the style, in the order of the schema */
export const paragraph = (style: string, properties: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/>${properties}</w:pPr>${runs}</w:p>`;
