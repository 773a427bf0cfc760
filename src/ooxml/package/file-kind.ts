/** What a file is by its first bytes and its parts; everything but a zip is refused here. */
import { Fault } from '../../report/result';

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  bytes.length >= start.length && start.every((byte, i) => bytes[i] === byte);

const utf16 = (text: string): readonly number[] => [...text].flatMap((c) => [c.charCodeAt(0), 0]);

function contains(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  return false;
}

/** Stream names in a compound file's directory (MS-CFB 2.6.1; MS-OFFCRYPTO 2.3.4.4; MS-XLS 2.1.2). */
function faultOfCompoundFile(bytes: Uint8Array): Fault {
  if (contains(bytes, utf16('EncryptedPackage'))) return new Fault('file-encrypted');
  if (contains(bytes, utf16('Workbook')) || contains(bytes, utf16('Book'))) return new Fault('file-old-xls');
  return new Fault('file-not-workbook', { kind: 'ole' });
}

/** @throws Fault `file-empty`, `file-encrypted`, `file-old-xls`, `file-not-workbook`, `file-not-zip` */
export function refuseUnlessZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Fault('file-empty');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) throw faultOfCompoundFile(bytes);
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new Fault('file-not-zip');
}

const signs: readonly (readonly [string, string])[] = [
  ['word/document.xml', 'docx'],
  ['ppt/presentation.xml', 'pptx'],
  ['xl/workbook.bin', 'xlsb'],
  ['mimetype', 'opendocument'],
];

/** What else a zip without a workbook part is. */
export const kindOfZip = (has: (path: string) => boolean): string =>
  signs.find(([path]) => has(path))?.[1] ?? 'zip';
