/** A page saved as one file (.mhtml, RFC 2557): its first HTML part; pictures and the rest are passed over. */
import { readPage } from './read-page';
import type { ReadDocument } from '../recognise/recognise';
import { Fault } from '../../report/result';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** One character for each byte. */
  readonly body: string;
}

/** Parts within parts. */
const DEPTH = 5;

/** @throws Fault `import-no-page` where no part is HTML */
export function readMhtml(bytes: Uint8Array): ReadDocument {
  const page = findPage(partOf(new TextDecoder('latin1').decode(bytes)), DEPTH);
  if (!page) throw new Fault('import-no-page');
  const type = page.headers.get('content-type') ?? '';
  return readPage(bodyOf(page), parameter(type, 'charset'));
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, end.index) : '';
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, body: end ? text.slice(end.index + end[0].length) : text };
}

const parameter = (header: string, name: string): string | undefined =>
  new RegExp(`${name}\\s*=\\s*"?([^";\\s]+)`, 'i').exec(header)?.[1];

function findPage(part: Part, depth: number): Part | undefined {
  const type = part.headers.get('content-type') ?? '';
  if (/^(text\/html|application\/xhtml)/i.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (boundary === undefined || depth === 0) return undefined;
  for (const piece of part.body.split(`--${boundary}`).slice(1)) {
    if (piece.startsWith('--')) break;
    const found = findPage(partOf(piece.replace(/^[ \t]*\r?\n/, '')), depth - 1);
    if (found) return found;
  }
  return undefined;
}

function bodyOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return bytesOf(unpacked(body.replace(/[^A-Za-z0-9+/=]/g, '')));
  if (encoding !== 'quoted-printable') return bytesOf(body);
  return bytesOf(
    body
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
  );
}

/** @throws Fault `file-damaged` for what is no base64 */
function unpacked(text: string): string {
  try {
    return atob(text);
  } catch (cause) {
    throw new Fault('file-damaged', { reason: 'base64' }, { cause });
  }
}

const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, (c) => c.charCodeAt(0));
