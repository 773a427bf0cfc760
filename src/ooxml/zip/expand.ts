import { Inflate, inflateSync } from 'fflate';
import { Fault } from '../../report/result';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';

/**
 * An entry that declares less than it expands to is found out only by expanding it. Up to this
 * many compressed bytes that is done in one go (at most 16 MB are walked through, none is kept);
 * beyond, in steps, and the first step too many ends it.
 */
const AT_ONCE = 16 * 1024;
const SMALLEST_STEP = 512;
/** What deflate can make of one byte at most. */
const MOST_FROM_ONE = 1032;

class TooLong extends Error {}

/** One byte more than declared is room enough to see that there is more. */
const inflateAtOnce = (data: Uint8Array, size: number): Uint8Array =>
  inflateSync(data, { out: new Uint8Array(size + 1) });

function inflateInSteps(data: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw new TooLong();
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < data.length;) {
    const step = SMALLEST_STEP + Math.floor((size - filled) / MOST_FROM_ONE);
    inflate.push(data.subarray(at, at + step), at + step >= data.length);
    at += step;
  }
  return out.subarray(0, filled);
}

function inflate(data: Uint8Array, { name, size }: ZipEntry): Uint8Array {
  try {
    return data.length <= AT_ONCE ? inflateAtOnce(data, size) : inflateInSteps(data, size);
  } catch (cause) {
    throw new Fault('file-damaged', { reason: 'zip-data', part: name }, { cause });
  }
}

/**
 * The content of one entry, exactly as long as declared and with the CRC declared.
 * @throws Fault `file-damaged`
 */
export function expand(file: Uint8Array, entry: ZipEntry): Uint8Array {
  const data = file.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  const content = entry.method === 0 ? data : inflate(data, entry);
  if (content.length !== entry.size)
    throw new Fault('file-damaged', { reason: 'zip-size', part: entry.name });
  if (crc32(content) !== entry.crc) throw new Fault('file-damaged', { reason: 'zip-crc', part: entry.name });
  return content;
}
