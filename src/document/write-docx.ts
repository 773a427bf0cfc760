/** Document → .docx in the typesetting of GB/T 9704—2012. */
import { writeZip } from '../ooxml/zip/write';
import { numbered } from './docx/bar';
import { coreProperties } from './docx/core-properties';
import { DECLARATION, MAIN, RELATIONSHIPS } from './docx/namespace';
import { furnitureWith, packageOf } from './docx/package';
import { docxBody } from './docx/sections';
import { DRAFT, type Writing } from './draft';
import { layoutOf } from './flow/layout';
import { stretchesOf } from './flow/stretches';
import type { Document } from './model';

/** The bytes of a .docx; the same for the same document. */
export function writeDocx(document: Document, { draft = false }: Writing = {}): Uint8Array {
  const layout = layoutOf(document);
  const across = stretchesOf(document.blocks).some(({ way }) => way === 'landscape');
  const furniture = furnitureWith(draft ? DRAFT : undefined, across);
  const body = numbered(docxBody(document.blocks, layout, furniture));
  return writeZip(
    packageOf({
      document: `${DECLARATION}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONSHIPS}"><w:body>${body}</w:body></w:document>`,
      properties: coreProperties(document),
      furniture,
      line: layout.line,
    }),
  );
}
