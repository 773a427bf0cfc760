/** Word documents of so much as a test needs. */
import { strToU8, zipSync } from 'fflate';
import type { Block } from '../../src/document/model';
import { readDocx } from '../../src/import/docx/read-docx';

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Of this body and nothing else. Not packed: what packs too well is refused before it is read. */
export const storedDocx = (body: string): Uint8Array =>
  zipSync(
    {
      '_rels/.rels': strToU8(
        `<Relationships><Relationship Id="a" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    },
    { level: 0 },
  );

/** A Word document with counted numbers and styles. */
export function docx(
  body: string,
  parts: Readonly<Record<'numbering' | 'styles', string>> = { numbering: '', styles: '' },
) {
  const related = Object.keys(parts).map(
    (name) => `<Relationship Id="${name}" Type="${TYPE}/${name}" Target="${name}.xml"/>`,
  );
  return zipSync({
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="a" Type="${TYPE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(`<Relationships>${related.join('')}</Relationships>`),
    'word/numbering.xml': strToU8(`<w:numbering ${W}>${parts.numbering}</w:numbering>`),
    'word/styles.xml': strToU8(`<w:styles ${W}>${parts.styles}</w:styles>`),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
  });
}

/** A paragraph, after its properties. */
export const p = (text: string, properties = ''): string =>
  `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
export const cell = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;

const shown = (block: Block): unknown =>
  block.kind === 'table'
    ? block.rows.map((row) =>
        row.map(({ text, rowSpan, columnSpan }) => [text, rowSpan, columnSpan].join(' ')),
      )
    : block.kind === 'signOff'
      ? block.agency
      : block.text;

/** What is read of such a document: its blocks in short, and what is said. */
export const read = (...args: Parameters<typeof docx>) => {
  const { document, messages } = readDocx(docx(...args));
  return { blocks: document.blocks.map(shown), said: messages.map(({ values }) => values.what) };
};
