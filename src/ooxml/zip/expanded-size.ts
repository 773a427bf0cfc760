/** How much compressed data comes to, without holding any of it. */
import { Inflate } from 'fflate';

/** Compressed bytes that are expanded at a time: at most a thousandfold. */
const STEP = 512;

/** Of zlib data; more than `most` is not counted. What is damaged is as long as it comes to. */
export function expandedSize(zlib: Uint8Array, most: number): number {
  let size = 0;
  const inflate = new Inflate((chunk) => void (size += chunk.length));
  try {
    for (let at = 2; at < zlib.length && size <= most; at += STEP)
      inflate.push(zlib.subarray(at, at + STEP), at + STEP >= zlib.length);
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
  }
  return size;
}

/** As fflate throws it. */
const isDamage = (cause: unknown): boolean => cause instanceof Error && 'code' in cause;
