/**
 * What a PDF draws is judged before pdf.js sees it, which reads a page whole and holds all of it: the streams that
 * are neither pictures nor fonts are counted as they expand, and so are the objects.
 */
import { Inflate } from 'fflate';
import { importLimits } from '../limits';
import { Fault } from '../../report/result';

/** A dictionary before its stream is shorter. */
const DICTIONARY = 2_000;
/** Pictures, fonts and profiles of colour: not drawn here, or not read by pdf.js unless it draws. */
const NOT_DRAWN = /\/Image\b|\/Length1\b|\/(Type1C|CIDFontType0C|OpenType)\b|\/ICCBased\b|\/N\s+[134]\b/;
const DEFLATED = /\/Filter\s*\[?\s*\/(FlateDecode|Fl)\s*\]?\s*(?!\/)/;
/** Compressed bytes that are expanded at a time: at most a thousandfold. */
const STEP = 512;

/** @throws Fault `file-too-large` */
export function refuseLarge(bytes: Uint8Array): void {
  const file = new TextDecoder('latin1').decode(bytes);
  const refuse = (what: 'objects' | 'drawing' | 'drawings', count: number) => {
    if (count > importLimits.pdf[what])
      throw new Fault('file-too-large', { what, limit: importLimits.pdf[what] });
  };
  let [objects, all] = [0, 0];
  for (let at = file.indexOf(' obj'); at >= 0; at = file.indexOf(' obj', at + 4))
    refuse('objects', ++objects);
  for (const { dictionary, start, end } of streamsIn(file)) {
    if (NOT_DRAWN.test(dictionary)) continue;
    const most = importLimits.pdf.drawing;
    const content = bytes.subarray(start, end);
    const size = DEFLATED.test(dictionary) ? expandedSize(content, most) : content.length;
    refuse('drawing', size);
    refuse('drawings', (all += size));
  }
}

interface Stream {
  readonly dictionary: string;
  readonly start: number;
  readonly end: number;
}

function* streamsIn(file: string): Generator<Stream> {
  const begins = /stream\r?\n/y;
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    begins.lastIndex = at;
    const [line] = begins.exec(file) ?? [];
    if (line === undefined || file.startsWith('end', at - 3)) continue;
    const start = at + line.length;
    const ends = file.indexOf('endstream', start);
    const end = ends < 0 ? file.length : ends;
    const before = file.slice(Math.max(0, at - DICTIONARY), at);
    yield { dictionary: before.slice(before.lastIndexOf(' obj') + 1), start, end };
    at = end;
  }
}

/** Of zlib data; more than `most` is not counted. What is damaged is as long as it comes to. */
function expandedSize(zlib: Uint8Array, most: number): number {
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
