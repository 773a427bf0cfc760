/** Files as transfer, editors and ill will make them: bytes changed, lost, doubled, cut off; parts zipped anew. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Numbers below `n`, the same for the same seed (mulberry32). */
export function randomly(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
}

type Random = (n: number) => number;
type Change = (bytes: Uint8Array, random: Random) => Uint8Array;

const spliced = (bytes: Uint8Array, at: number, remove: number, put: Uint8Array): Uint8Array => {
  const result = new Uint8Array(bytes.length - remove + put.length);
  result.set(bytes.subarray(0, at));
  result.set(put, at);
  result.set(bytes.subarray(at + remove), at + put.length);
  return result;
};

const stretch = (bytes: Uint8Array, random: Random): [at: number, length: number] => {
  const at = random(bytes.length);
  return [at, Math.min(bytes.length - at, 1 + random(200))];
};

const CHANGES: readonly Change[] = [
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => spliced(bytes, ...stretch(bytes, random), new Uint8Array()),
  (bytes, random) => {
    const [at, length] = stretch(bytes, random);
    return spliced(bytes, at, 0, bytes.slice(at, at + length));
  },
  (bytes, random) => {
    const [from, length] = stretch(bytes, random);
    return spliced(bytes, random(bytes.length), 0, bytes.slice(from, from + length));
  },
  (bytes, random) => {
    const changed = bytes.slice();
    for (let i = 1 + random(8); i > 0; i--) changed[random(bytes.length)] = random(256);
    return changed;
  },
  (bytes, random) => {
    const words = ['<table>', '</td>', '<tr>', '</w:tc>', ' colspan="9999"', ' rowspan="0"', '<w:vMerge/>', '&#0;', ']]>'];
    return spliced(bytes, random(bytes.length), 0, strToU8(words[random(words.length)]!));
  },
]; // prettier-ignore

/** One to three changes. */
export function mutated(bytes: Uint8Array, random: Random): Uint8Array {
  let result = bytes;
  for (let i = 1 + random(3); i > 0 && result.length > 0; i--)
    result = CHANGES[random(CHANGES.length)]!(result, random);
  return result;
}

/** The package is whole, one of its parts is not. */
export function mutatedPart(bytes: Uint8Array, part: string, random: Random): Uint8Array {
  const parts = unzipSync(bytes);
  return zipSync({ ...parts, [part]: mutated(parts[part]!, random) }, { level: 1 });
}

/** The same text in bytes of another encoding, and not told. */
export const reencoded = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.from([...strFromU8(bytes)].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 0xff]));
