/** Bytes of a page → text, in the encoding that fits them, whatever the page says of itself. */
import { importLimits } from '../limits';
import { Fault } from '../../report/result';

export interface Decoded {
  readonly text: string;
  /** Bytes that are no character in any encoding that was tried. */
  readonly broken: number;
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, i) => bytes[i] === byte);

/** Of text in Chinese and markup in Latin letters, every other byte of the markup is 0 in UTF-16. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (startsWith(bytes, 0x3c, 0x00)) return 'utf-16le';
  return startsWith(bytes, 0x00, 0x3c) ? 'utf-16be' : undefined;
}

/** Bytes that are decoded at a time while they are but counted. */
const PIECE = 1 << 16;

/**
 * How many characters of an encoding are broken; told for certain up to `most`, for more it is enough to know that.
 * @throws Fault `file-too-large` where a page in that encoding is longer than any that is read
 */
function brokenIn(bytes: Uint8Array, encoding: string, most = Infinity): number {
  const decoder = new TextDecoder(encoding);
  let [broken, length] = [0, 0];
  for (let at = 0; at < bytes.length && broken <= most; at += PIECE) {
    const text = decoder.decode(bytes.subarray(at, at + PIECE), { stream: at + PIECE < bytes.length });
    length += text.length;
    for (let i = text.indexOf(BROKEN); i >= 0; i = text.indexOf(BROKEN, i + 1)) broken++;
  }
  if (broken <= most && length > importLimits.characters)
    throw new Fault('file-too-large', { what: 'characters' });
  return broken;
}

const BROKEN = '\uFFFD';

/** Where a page, or the header it came with, names its encoding. */
const NAMED = /charset\s*=\s*["']?\s*([\w-]+)/i;
const HEAD = 4096;

function namedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return NAMED.exec(head)?.[1];
}

function isKnown(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}

/**
 * UTF-8 that holds is UTF-8: text in another encoding does not look like it. Then the one that breaks least. They
 * are counted piece by piece, so that of a large page there is one text, and of one that is too large none.
 * @throws Fault `file-too-large`
 */
export function decodeText(bytes: Uint8Array, header?: string): Decoded {
  const best = encodingOf(bytes, header);
  return { text: new TextDecoder(best.encoding).decode(bytes), broken: best.broken };
}

interface Tried {
  readonly encoding: string;
  readonly broken: number;
}

function encodingOf(bytes: Uint8Array, header: string | undefined): Tried {
  const utf16 = utf16Of(bytes);
  if (utf16) return { encoding: utf16, broken: brokenIn(bytes, utf16) };
  if (brokenIn(bytes, 'utf-8', 0) === 0) return { encoding: 'utf-8', broken: 0 };
  const named = [header, namedIn(bytes)].filter(
    (each): each is string => each !== undefined && isKnown(each),
  );
  const [first = 'gb18030', ...others] = [...new Set([...named, 'gb18030', 'utf-8'])];
  return others.reduce<Tried>(
    (best, encoding) => {
      const broken = brokenIn(bytes, encoding, best.broken - 1);
      return broken < best.broken ? { encoding, broken } : best;
    },
    { encoding: first, broken: brokenIn(bytes, first) },
  );
}
