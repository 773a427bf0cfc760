/** A Word document of this body and nothing else. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Not packed: what packs too well is refused before it is read. */
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
