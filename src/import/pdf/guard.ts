/**
 * What a PDF draws is judged before pdf.js sees it, which reads a page whole and holds all of it: the streams that
 * are neither pictures nor fonts are counted as they expand, and so are the objects.
 */
import { importLimits } from '../limits';
import { expandedSize } from '../../ooxml/zip/expanded-size';
import { Fault } from '../../report/result';

/** A dictionary before its stream is shorter. */
const DICTIONARY = 2_000;
/** Pictures, fonts, attachments and profiles of colour: not read by pdf.js unless it draws. */
const NOT_DRAWN =
  /\/Subtype\s*\/Image\b|\/Length1\b|\/(Type1C|CIDFontType0C|OpenType)\b|\/EmbeddedFile\b|\/N\s+[134]\b/;
const DEFLATED = /\/Filter\s*(?:\[\s*)?\/(?:FlateDecode|Fl)\b/;

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
