/**
 * Parts as text. Byte order marks and `\r\n` stay in the text, so that an unchanged part encodes
 * back to the same bytes.
 */
import { Fault } from '../../report/result';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** XML 1.0, appendix F: told by the first bytes. */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0x00)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0x00, 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Making a decoder takes longer than using it on a small part. */
const decoders = new Map<Encoding, TextDecoder>();

function decoderOf(encoding: Encoding): TextDecoder {
  const decoder = decoders.get(encoding) ?? new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  decoders.set(encoding, decoder);
  return decoder;
}

const declared = /^\uFEFF?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/;
const understood = /^(utf-8|utf8|utf-16|utf-16le|utf-16be|us-ascii)$/i;

/** An entity declaration can grow a kilobyte to gigabytes; no spreadsheet program writes one. */
function refuseDoctype(text: string, part: string): void {
  if (text.includes('<!DOCTYPE')) throw new Fault('file-has-dtd', { part });
}

/** @throws Fault `file-damaged` (bytes that are not text), `file-encoding`, `file-has-dtd` */
export function decodePart(bytes: Uint8Array, part: string): string {
  let text: string;
  try {
    text = decoderOf(encodingOf(bytes)).decode(bytes);
  } catch (cause) {
    throw new Fault('file-damaged', { reason: 'xml-encoding', part }, { cause });
  }
  const encoding = declared.exec(text)?.[1];
  if (encoding !== undefined && !understood.test(encoding))
    throw new Fault('file-encoding', { part, encoding });
  refuseDoctype(text, part);
  return text;
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

export const encodePart = (text: string, encoding: Encoding): Uint8Array =>
  encoding === 'utf-8' ? new TextEncoder().encode(text) : encodeUtf16(text, encoding === 'utf-16le');
