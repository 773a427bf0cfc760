/** Bytes of a page → text, in the encoding that fits them, whatever the page says of itself. */

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

const decodeAs = (bytes: Uint8Array, encoding: string): Decoded => {
  const text = new TextDecoder(encoding).decode(bytes);
  return { text, broken: text.split('\uFFFD').length - 1 };
};

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

/** UTF-8 that holds is UTF-8: text in another encoding does not look like it. Then the one that breaks least. */
export function decodeText(bytes: Uint8Array, header?: string): Decoded {
  const utf16 = utf16Of(bytes);
  if (utf16) return decodeAs(bytes, utf16);
  const utf8 = decodeAs(bytes, 'utf-8');
  if (utf8.broken === 0) return utf8;
  const named = [header, namedIn(bytes)].filter(
    (each): each is string => each !== undefined && isKnown(each),
  );
  return [...named, 'gb18030']
    .map((encoding) => decodeAs(bytes, encoding))
    .reduce((best, each) => (each.broken < best.broken ? each : best), utf8);
}
