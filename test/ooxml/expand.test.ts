/** An entry of a zip comes out exactly as it was declared, or not at all. */
import { deflateSync } from 'fflate';
import { randomFrom } from '../random-report';
import { Fault } from '../../src/report/result';
import { crc32 } from '../../src/ooxml/zip/crc32';
import type { ZipEntry } from '../../src/ooxml/zip/directory';
import { expand } from '../../src/ooxml/zip/expand';

const random = randomFrom(7);
const noise = (length: number): Uint8Array => Uint8Array.from({ length }, () => Math.floor(random() * 256));
const text = new TextEncoder().encode('<row r="1"><c r="A1"><v>7</v></c></row>'.repeat(20));
/** Packed, it is too large to be inflated at one go. */
const large = noise(60_000);
/** Many steps' worth of what packs well, after what does not. */
const mixed = Uint8Array.from([...noise(30_000), ...new Uint8Array(300_000)]);

/** An entry somewhere in a file, as a directory tells of it. */
function entryOf(
  packed: Uint8Array,
  content: Uint8Array,
  declared: Partial<ZipEntry> = {},
): [Uint8Array, ZipEntry] {
  const file = Uint8Array.from([...noise(9), ...packed, ...noise(9)]);
  const entry: ZipEntry = {
    name: 'xl/a.xml',
    method: 8,
    crc: crc32(content),
    size: content.length,
    compressedSize: packed.length,
    dataStart: 9,
    start: 0,
    end: file.length,
    headerStart: 0,
    headerEnd: 0,
    ...declared,
  };
  return [file, entry];
}

const contents = [
  ['a short text', text],
  ['one byte', Uint8Array.of(65)],
  ['nothing', new Uint8Array()],
  ['much that does not pack', large],
  ['much of both kinds', mixed],
] as const;

test.each(contents)('%s comes out, packed or not', (_, content) => {
  const same = (bytes: Uint8Array): boolean => Buffer.compare(bytes, content) === 0;
  expect(same(expand(...entryOf(deflateSync(content), content)))).toBe(true);
  expect(same(expand(...entryOf(content, content, { method: 0 })))).toBe(true);
});

test('the check sum is that of everyone else', () => {
  // What zip, PNG and Ethernet state of the nine digits.
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

const faultOf = (given: [Uint8Array, ZipEntry]): unknown => {
  try {
    return expand(...given);
  } catch (error) {
    return error;
  }
};

/** A block of a kind that deflate has not. */
const garbled = (packed: Uint8Array): Uint8Array => Uint8Array.from([0xff, ...packed.slice(1)]);

test.each<[string, Uint8Array, (packed: Uint8Array, content: Uint8Array) => [Uint8Array, ZipEntry], string]>([
  ['garbled', text, (packed, content) => entryOf(garbled(packed), content), 'zip-data'],
  ['garbled, and large', large, (packed, content) => entryOf(garbled(packed), content), 'zip-data'],
  ['cut off', text, (packed, content) => entryOf(packed.slice(0, 20), content), 'zip-data'],
  [
    'more than declared',
    text,
    (packed, content) => entryOf(packed, content, { size: content.length - 1 }),
    'zip-',
  ],
  [
    'more than declared, and large',
    large,
    (packed, content) => entryOf(packed, content, { size: content.length - 1 }),
    'zip-data',
  ],
  [
    'less than declared',
    text,
    (packed, content) => entryOf(packed, content, { size: content.length + 1 }),
    'zip-size',
  ],
  [
    'less than declared, and large',
    large,
    (packed, content) => entryOf(packed, content, { size: content.length + 1 }),
    'zip-size',
  ],
  ['of another sum', text, (packed, content) => entryOf(packed, content, { crc: 1 }), 'zip-crc'],
  ['of another sum, and large', large, (packed, content) => entryOf(packed, content, { crc: 1 }), 'zip-crc'],
])('%s: the part is named, and nothing comes out', (_, content, spoil, reason) => {
  const fault = faultOf(spoil(deflateSync(content), content));
  expect(fault).toBeInstanceOf(Fault);
  expect(fault).toMatchObject({
    code: 'file-damaged',
    values: { part: 'xl/a.xml', reason: expect.stringMatching(`^${reason}`) },
  });
});

test('what stands behind a garbled part is kept for whoever looks for the reason', () => {
  const fault = faultOf(entryOf(garbled(deflateSync(text)), text));
  expect((fault as Fault).cause).toBeInstanceOf(Error);
});
