/** Document → .docx in the typesetting of GB/T 9704—2012. */
import { writeZip } from '../ooxml/zip/write';
import { docxBlocks } from './docx/blocks';
import { coreProperties } from './docx/core-properties';
import { DECLARATION, MAIN, RELATIONSHIPS } from './docx/namespace';
import { furniture, packageOf } from './docx/package';
import { pageSetUp } from './docx/page';
import type { Document } from './model';

/** The bytes of a .docx; the same for the same document. */
export function writeDocx(document: Document): Uint8Array {
  const body = docxBlocks(document.blocks) + pageSetUp(furniture);
  const main = `${DECLARATION}<w:document xmlns:w="${MAIN}" xmlns:r="${RELATIONSHIPS}"><w:body>${body}</w:body></w:document>`;
  return writeZip(packageOf(main, coreProperties(document)));
}
