import type { Document } from './model';
import { escaped } from '../ooxml/xml/text';

/**
 * docProps/core.xml. It tells title and body; no time, so that the same document is the same file.
 */
export function coreProperties({ title, blocks }: Document): string {
  const agency = blocks.flatMap((block) => (block.kind === 'signOff' ? [block.agency] : []))[0] ?? '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(agency)}</dc:creator>` +
    '<dc:language>zh-CN</dc:language></cp:coreProperties>'
  );
}
