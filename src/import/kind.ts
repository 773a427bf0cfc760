/** What a file is by its first bytes and its parts; its name only tells apart what looks the same. */
import { Package } from '../ooxml/package/package';
import { entryAt } from '../report/present';

/** What can be read, and what is told by name why it cannot. */
export type FileKind =
  | 'json'
  | 'html'
  | 'mhtml'
  | 'docx'
  | 'xlsx'
  | 'pdf'
  | 'empty'
  | 'encrypted'
  | 'doc'
  | 'wps'
  | 'xls'
  | 'et'
  | 'ofd'
  | 'opendocument'
  | 'rtf'
  | 'presentation'
  | 'picture'
  | 'archive'
  | 'unknown';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

const utf16 = (text: string): readonly number[] => [...text].flatMap((c) => [c.charCodeAt(0), 0]);

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = entryAt(wanted, 0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

const SIGNS: readonly (readonly [FileKind, readonly number[]])[] = [
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * @param ending of the file's name, in small letters, without the dot
 * @throws Fault as the package, for a zip that is damaged or too large
 */
export function kindOf(bytes: Uint8Array, ending: string): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP)) return kindOfPackage(bytes);
  if (startsWith(bytes, COMPOUND)) return kindOfCompound(bytes, ending);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (head.slice(0, 1024).includes('%PDF-')) return 'pdf';
  const sign = SIGNS.find(([, start]) => startsWith(bytes, start));
  return sign ? sign[0] : kindOfText(head.replace(/\0/g, ''), ending);
}

/** Stream names in a compound file's directory (MS-CFB 2.6.1); WPS writes the same and tells by the ending. */
function kindOfCompound(bytes: Uint8Array, ending: string): FileKind {
  if (contains(bytes, utf16('EncryptedPackage'))) return 'encrypted';
  if (contains(bytes, utf16('WordDocument'))) return ending === 'wps' ? 'wps' : 'doc';
  if (contains(bytes, utf16('Workbook')) || contains(bytes, utf16('Book')))
    return ending === 'et' ? 'et' : 'xls';
  return contains(bytes, utf16('PowerPoint')) ? 'presentation' : 'unknown';
}

const PARTS: readonly (readonly [path: string, kind: FileKind])[] = [
  ['OFD.xml', 'ofd'],
  ['ppt/presentation.xml', 'presentation'],
  ['mimetype', 'opendocument'],
];

function kindOfPackage(bytes: Uint8Array): FileKind {
  const file = new Package(bytes);
  const main = file.has('_rels/.rels') ? file.text('_rels/.rels') : '';
  if (/["'/]word\/document\d*\.xml/.test(main) || file.has('word/document.xml')) return 'docx';
  const found = PARTS.find(([path]) => file.has(path))?.[1];
  if (found) return found;
  return main.includes('officeDocument') || file.has('xl/workbook.xml') ? 'xlsx' : 'archive';
}

const MHTML =
  /^(?:[\w-]+:[^\n]*\r?\n(?:[ \t][^\n]*\r?\n)*){0,30}?(?:mime-version|content-type:\s*multipart\/related)/i;

function kindOfText(head: string, ending: string): FileKind {
  const text = head.replace(/^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*/, '');
  if (MHTML.test(text)) return 'mhtml';
  if (text.startsWith('<')) return 'html';
  if (text.startsWith('{') || ending === 'json') return 'json';
  return /^html?$/.test(ending) ? 'html' : ending === 'mhtml' || ending === 'mht' ? 'mhtml' : 'unknown';
}
