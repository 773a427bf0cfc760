/**
 * A zip file with some entries changed: every other record – header, compressed data, descriptor –
 * is copied as it stands, in its order. Changed entries keep their dates, so that the same
 * changes give the same bytes.
 */
import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './directory';
import { readEndRecord } from './end-record';

const SIZES_FOLLOW = 0x0008;
const LOCAL_SIZE = 30;
const CENTRAL_SIZE = 46;

/** New content by entry name, or `null` to leave the entry out. */
export type ZipChanges = ReadonlyMap<string, Uint8Array | null>;

interface ZipRecord {
  readonly local: Uint8Array;
  readonly central: Uint8Array;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/**
 * Flags, method, CRC and sizes stand in both headers in the same order, from `at` on. Extra
 * fields are dropped: those that describe sizes would now be wrong.
 */
function restate(header: Uint8Array, at: number, packed: Uint8Array, content: Uint8Array): Uint8Array {
  const view = viewOf(header);
  view.setUint16(at, view.getUint16(at, true) & ~SIZES_FOLLOW, true);
  view.setUint16(at + 2, 8, true);
  view.setUint32(at + 8, crc32(content), true);
  view.setUint32(at + 12, packed.length, true);
  view.setUint32(at + 16, content.length, true);
  view.setUint16(at + 22, 0, true);
  return header;
}

function changedRecord(file: Uint8Array, entry: ZipEntry, content: Uint8Array): ZipRecord {
  const packed = deflateSync(content, { level: 6 });
  const nameLength = viewOf(file).getUint16(entry.start + 26, true);
  const local = restate(file.slice(entry.start, entry.start + LOCAL_SIZE + nameLength), 6, packed, content);
  const central = file.slice(entry.headerStart, entry.headerStart + CENTRAL_SIZE + nameLength);
  restate(central, 8, packed, content);
  viewOf(central).setUint16(32, 0, true);
  return { local: concat([local, packed]), central };
}

const sameRecord = (file: Uint8Array, entry: ZipEntry): ZipRecord => ({
  local: file.subarray(entry.start, entry.end),
  central: file.slice(entry.headerStart, entry.headerEnd),
});

function endRecord(file: Uint8Array, entries: number, directoryStart: number, size: number): Uint8Array {
  const record = file.slice(readEndRecord(viewOf(file)).start);
  const view = viewOf(record);
  view.setUint16(8, entries, true);
  view.setUint16(10, entries, true);
  view.setUint32(12, size, true);
  view.setUint32(16, directoryStart, true);
  return record;
}

/** 9 September 2021, as zip counts dates (APPNOTE 4.4.6): the same additions give the same bytes. */
const DATE = ((2021 - 1980) << 9) | (9 << 5) | 9;
/** Names are UTF-8 (APPNOTE 4.4.4, bit 11); version 2.0 can deflate. */
const UTF8 = 0x0800;
const VERSION = 20;

function addedRecord(name: string, content: Uint8Array): ZipRecord {
  const path = new TextEncoder().encode(name);
  const packed = deflateSync(content, { level: 6 });
  const local = new Uint8Array(LOCAL_SIZE);
  const central = new Uint8Array(CENTRAL_SIZE);
  for (const [header, signature, at] of [
    [local, 0x04034b50, 4],
    [central, 0x02014b50, 6],
  ] as const) {
    const view = viewOf(header);
    view.setUint32(0, signature, true);
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 2, UTF8, true);
    view.setUint16(at + 8, DATE, true);
    view.setUint16(at + 22, path.length, true);
    restate(header, at + 2, packed, content);
  }
  viewOf(central).setUint16(4, VERSION, true);
  return { local: concat([local, path, packed]), central: concat([central, path]) };
}

/** `entries` is the directory of `file`; what is added comes last. */
export function rewriteZip(
  file: Uint8Array,
  entries: readonly ZipEntry[],
  changes: ZipChanges,
  additions: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const records = new Map<ZipEntry, ZipRecord>();
  for (const entry of entries) {
    const content = changes.get(entry.name);
    if (content === undefined) records.set(entry, sameRecord(file, entry));
    else if (content) records.set(entry, changedRecord(file, entry, content));
  }
  let at = 0;
  const locals: Uint8Array[] = [];
  const inOrder = [...records].sort(([a], [b]) => a.start - b.start).map(([, record]) => record);
  const added = [...additions].map(([name, content]) => addedRecord(name, content));
  for (const { local, central } of [...inOrder, ...added]) {
    viewOf(central).setUint32(42, at, true);
    locals.push(local);
    at += local.length;
  }
  const all = [...records.values(), ...added];
  const directory = concat(all.map(({ central }) => central));
  return concat([...locals, directory, endRecord(file, all.length, at, directory.length)]);
}
