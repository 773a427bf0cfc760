/** A page saved as one file (.mhtml, RFC 2557): its first HTML part; pictures and the rest are passed over. */
import { byteText } from './byte-text';
import { readPage } from './read-page';
import type { ReadDocument } from '../recognise/recognise';
import { entryAt } from '../../report/present';
import { Fault } from '../../report/result';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  /** One character for each byte. */
  readonly body: string;
}

/** Parts within parts. */
const DEPTH = 5;
/** Characters of the headers of a part; of more the rest is not looked at. */
const MOST_HEADERS = 100_000;

/** @throws Fault `import-no-page` where no part is HTML */
export function readMhtml(bytes: Uint8Array): ReadDocument {
  const page = findPage(partOf(byteText(bytes)), DEPTH);
  if (!page) throw new Fault('import-no-page');
  const type = page.headers.get('content-type') ?? '';
  return readPage(bodyOf(page), parameter(type, 'charset'));
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text);
  const head = end ? text.slice(0, Math.min(end.index, MOST_HEADERS)) : '';
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
  for (const piece of piecesOf(part.body, `--${boundary}`)) {
    const found = findPage(partOf(piece.replace(/^[ \t]*\r?\n/, '')), depth - 1);
    if (found) return found;
  }
  return undefined;
}

/** One after the other: there may be millions, and the first is wanted. */
function* piecesOf(body: string, mark: string): Generator<string> {
  let from = body.indexOf(mark);
  while (from >= 0) {
    const start = from + mark.length;
    if (body.startsWith('--', start)) return;
    from = body.indexOf(mark, start);
    yield body.slice(start, from < 0 ? undefined : from);
  }
}

function bodyOf({ headers, body }: Part): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase();
  if (encoding === 'base64') return unpacked(body);
  return encoding === 'quoted-printable' ? unquoted(body) : bytesOf(body);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));

/** Base64, whatever stands between its digits. @throws Fault `file-damaged` for what is none */
function unpacked(text: string): Uint8Array {
  const parts = text.split('=');
  const digits = entryAt(parts, 0);
  const bytes = new Uint8Array(Math.ceil((digits.length * 3) / 4));
  let [length, held, bits] = [0, 0, 0];
  for (let i = 0; i < digits.length; i++) {
    const value = VALUES.get(digits.charCodeAt(i));
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length++] = bits >> held;
  }
  // Digits after the end, or one of four alone.
  if (held === 6 || parts.slice(1).some((part) => /[A-Za-z0-9+/]/.test(part)))
    throw new Fault('file-damaged', { reason: 'base64' });
  return bytes.subarray(0, length);
}

const BROKEN_LINE = /=[ \t]*\r?\n/y;
const CODE = /=(?:=[ \t]*\r?\n)*([\dA-Fa-f])(?:=[ \t]*\r?\n)*([\dA-Fa-f])/y;

/** Quoted-printable (RFC 2045, 6.7); some programs break a line within a code. */
function unquoted(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length;) {
    BROKEN_LINE.lastIndex = CODE.lastIndex = i;
    const isSign = text.charCodeAt(i) === EQUALS;
    const found = isSign ? (BROKEN_LINE.exec(text) ?? CODE.exec(text)) : null;
    const [whole, high, low] = found ?? [];
    if (high !== undefined) bytes[length++] = parseInt(`${high}${low}`, 16);
    else if (!found) bytes[length++] = text.charCodeAt(i);
    i += whole?.length ?? 1;
  }
  return bytes.subarray(0, length);
}

const EQUALS = 61;

function bytesOf(latin1: string): Uint8Array {
  const bytes = new Uint8Array(latin1.length);
  for (let i = 0; i < latin1.length; i++) bytes[i] = latin1.charCodeAt(i);
  return bytes;
}
