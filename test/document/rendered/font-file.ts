/**
 * A TrueType font of boxes, so that what programs render can be measured on any machine: a Chinese
 * character is an em wide and a Latin letter half of one, as in the official typefaces, none of which
 * may be handed on. Tables as in the OpenType specification 1.9.
 */

const EM = 1000;
/** As in 宋体 and 仿宋 of Windows. */
const [ASCENT, DESCENT] = [859, 141];

export interface FontNames {
  /** As documents and style sheets call it. */
  readonly family: string;
  /** As a PDF calls it. */
  readonly postScript: string;
}

type Field = readonly [bytes: 1 | 2 | 4 | 8, value: number];
const u8 = (value: number): Field => [1, value];
const u16 = (value: number): Field => [2, value];
const u32 = (value: number): Field => [4, value];
const zeros = (count: number): Field[] => Array.from({ length: count }, () => u8(0));

function bytesOf(fields: readonly Field[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) {
    for (let i = width - 1, rest = value; i >= 0; i--, rest = Math.floor(rest / 256))
      bytes[at + i] = rest & 255;
    at += width;
  }
  return bytes;
}

const isHalf = (code: number): boolean => code < 0x2000;
const isBlank = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x3000;
const advanceOf = (code: number): number => (isHalf(code) ? EM / 2 : EM);

/** One contour: four corners of a box. */
function outline(code: number): Uint8Array {
  if (isBlank(code)) return new Uint8Array();
  const [left, right, low, high] = [50, advanceOf(code) - 50, -80, 800];
  return bytesOf([
    ...[1, left, low + 0x10000, right, high].map((value) => u16(value & 0xffff)),
    u16(3), // the last point of the contour
    u16(0), // no instructions
    ...[1, 1, 1, 1].map(u8), // all on the curve
    ...[left, 0, right - left, 0].map((value) => u16(value)), // x, each from the one before
    ...[low, high - low, 0, low - high].map((value) => u16(value & 0xffff)), // y
    ...zeros(2),
  ]);
}

const utf16 = (text: string): Field[] =>
  Array.from({ length: text.length }, (_, i) => u16(text.charCodeAt(i)));

/** Of Windows, in English. */
function names({ family, postScript }: FontNames): Uint8Array {
  const records = [
    [1, family],
    [2, 'Regular'],
    [3, postScript],
    [4, family],
    [6, postScript],
  ] as const;
  let offset = 0;
  const entries = records.flatMap(([id, text]) => {
    const entry = [3, 1, 0x409, id, text.length * 2, offset].map(u16);
    offset += text.length * 2;
    return entry;
  });
  return bytesOf([
    u16(0),
    u16(records.length),
    u16(6 + records.length * 12),
    ...entries,
    ...records.flatMap(([, text]) => utf16(text)),
  ]);
}

/** One group of each character: they need not follow one another. */
const characterMap = (codes: readonly number[]): Uint8Array =>
  bytesOf([
    ...[0, 1, 3, 10].map(u16),
    u32(12),
    ...[12, 0].map(u16),
    ...[16 + codes.length * 12, 0, codes.length].map(u32),
    ...codes.flatMap((code, i) => [code, code, i + 1].map(u32)),
  ]);

/** All Chinese and Latin, GBK among its code pages. */
const os2 = bytesOf([
  ...[4, EM, 400, 5, 0].map(u16),
  ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0].map(u16),
  ...zeros(10),
  ...[0x00000003, 0x28cf3c50, 0x00000016, 0].map(u32),
  ...zeros(4),
  ...[0x40, 0x20, 0xffff, ASCENT, -DESCENT & 0xffff, 0, ASCENT, DESCENT].map(u16),
  ...[0x00040001, 0].map(u32),
  ...[500, 700, 0, 0x20, 1].map(u16),
]);

/** @param text every character of it is in the font */
export function boxFont(text: string, called: FontNames): Uint8Array {
  const codes = [...new Set(Array.from(text, (char) => char.codePointAt(0)!))].sort((a, b) => a - b);
  const outlines = [outline(0x3001), ...codes.map(outline)].map(padded);
  const ends = outlines.reduce<number[]>((all, { length }) => [...all, all[all.length - 1]! + length], [0]);
  const count = outlines.length;
  return joined([
    ['OS/2', os2],
    ['cmap', characterMap(codes)],
    ['glyf', concat(outlines)],
    [
      'head',
      bytesOf([
        ...[0x00010000, 0x00010000, 0, 0x5f0f3cf5].map(u32),
        ...[3, EM].map(u16),
        [8, 0],
        [8, 0],
        ...[0, -200 & 0xffff, EM, EM, 0, 8, 2, 1, 0].map(u16),
      ]),
    ],
    [
      'hhea',
      bytesOf([
        u32(0x00010000),
        ...[ASCENT, -DESCENT & 0xffff, 0, EM, 0, 0, EM, 1, 0, 0, 0, 0, 0, 0, 0, count].map(u16),
      ]),
    ],
    ['hmtx', bytesOf([EM, ...codes.map(advanceOf)].flatMap((advance) => [u16(advance), u16(50)]))],
    ['loca', bytesOf(ends.map(u32))],
    ['maxp', bytesOf([u32(0x00010000), ...[count, 4, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0].map(u16)])],
    ['name', names(called)],
    ['post', bytesOf([0x00030000, 0, 0, 0, 0, 0, 0, 0].map(u32))],
  ]);
}

const padded = (bytes: Uint8Array): Uint8Array => {
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return whole;
};

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The file: a directory, then the tables. */
function joined(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  let offset = 12 + tables.length * 16;
  const directory = tables.flatMap(([tag, bytes]) => {
    const entry = [
      ...Array.from(tag, (char) => u8(char.charCodeAt(0))),
      ...[checksum(bytes), offset, bytes.length].map(u32),
    ];
    offset += padded(bytes).length;
    return entry;
  });
  const exponent = Math.floor(Math.log2(tables.length));
  const range = 16 * 2 ** exponent;
  const head = [u32(0x00010000), ...[tables.length, range, exponent, tables.length * 16 - range].map(u16)];
  return concat([bytesOf([...head, ...directory]), ...tables.map(([, bytes]) => padded(bytes))]);
}

const checksum = (bytes: Uint8Array): number => {
  const view = new DataView(padded(bytes).buffer);
  let sum = 0;
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) % 2 ** 32;
  return sum;
};
