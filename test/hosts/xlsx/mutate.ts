/** Files damaged at random, by seed: bytes anywhere in the file, or the XML of one part. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { below, pick, type Random } from '../../random-report';

/** One to four bytes changed, taken out, put in or repeated. */
export function mutatedBytes(random: Random, bytes: Uint8Array): Uint8Array {
  let now = [...bytes];
  for (let n = 1 + below(random, 4); n > 0; n--) {
    const at = below(random, now.length);
    const length = 1 + below(random, 16);
    const change = below(random, 4);
    if (change === 0) now[at] = below(random, 256);
    else if (change === 1) now[at] = (now[at] ?? 0) ^ (1 << below(random, 8));
    else if (change === 2) now = [...now.slice(0, at), ...now.slice(at + length)];
    else now = [...now.slice(0, at + length), ...now.slice(at)];
  }
  return Uint8Array.from(now);
}

const ODD_VALUES = [
  '',
  ' ',
  '0',
  '-1',
  '1e300',
  '2000000000',
  '0x10',
  'NaN',
  'A0',
  'XFE1',
  '#REF!',
  '&#0;',
  '&x;',
  '年',
  '\uFFFF',
];
const ODD_TEXT = [
  'x',
  '<',
  '<!--',
  '<![CDATA[',
  '&amp;',
  '<c/>',
  '<row/>',
  '</row>',
  '<?x?>',
  '<!DOCTYPE a>',
  '\u0000',
];

type Change = (random: Random, xml: string) => string;

const replacedAt = (xml: string, found: RegExpMatchArray | undefined, by: string): string =>
  found?.index === undefined
    ? xml
    : xml.slice(0, found.index) + by + xml.slice(found.index + found[0].length);

const oneOf = (random: Random, xml: string, pattern: RegExp): RegExpMatchArray | undefined => {
  const found = [...xml.matchAll(pattern)];
  return found.length === 0 ? undefined : pick(random, found);
};

const CHANGES: readonly Change[] = [
  // The value of an attribute.
  (random, xml) => {
    const found = oneOf(random, xml, /="[^"]*"/g);
    return replacedAt(xml, found, `="${pick(random, ODD_VALUES)}"`);
  },
  // An attribute gone.
  (random, xml) => replacedAt(xml, oneOf(random, xml, /\s[\w:]+="[^"]*"/g), ''),
  // What an element holds.
  (random, xml) => replacedAt(xml, oneOf(random, xml, />[^<>]*<\//g), `>${pick(random, ODD_VALUES)}</`),
  // An element twice, or not at all.
  (random, xml) => {
    const found = oneOf(random, xml, /<(\w+)(?:\s[^<>]*)?\/>|<(\w+)(?:\s[^<>]*)?>[^<>]*<\/\2>/g);
    return replacedAt(xml, found, random() < 0.5 ? '' : `${found?.[0]}${found?.[0]}`);
  },
  // Something between two characters.
  (random, xml) => {
    const at = below(random, xml.length);
    return xml.slice(0, at) + pick(random, ODD_TEXT) + xml.slice(at);
  },
  // A tag of another name.
  (random, xml) => replacedAt(xml, oneOf(random, xml, /<\/?\w+/g), random() < 0.5 ? '<v' : '</v'),
];

/** One change, or two, in one part of XML. */
export function mutatedXml(random: Random, bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const path = pick(
    random,
    Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)),
  );
  let xml = strFromU8(parts[path] ?? new Uint8Array());
  for (let n = 1 + below(random, 2); n > 0; n--) xml = pick(random, CHANGES)(random, xml);
  return zipSync({ ...parts, [path]: strToU8(xml) }, { level: 1 });
}
