import { escaped } from '../../ooxml/xml/text';
import type { Document } from '../model';
import { DECLARATION } from './namespace';

/**
 * docProps/core.xml. It tells title and body; no time, so that the same document is the same file.
 */
export const coreProperties = ({ title, author = '' }: Document): string =>
  `${DECLARATION}<cp:coreProperties` +
  ' xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
  ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
  `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(author)}</dc:creator>` +
  '<dc:language>zh-CN</dc:language></cp:coreProperties>';
