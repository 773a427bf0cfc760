/**
 * The zip central directory (PKWARE APPNOTE 6.3.10), read and judged before anything is expanded:
 * sizes, ratio, names, overlaps, encryption. What passes can be expanded without surprise.
 */
import { Fault } from '../../report/result';
import { readEndRecord } from './end-record';
import { entryName } from './entry-name';
import { zipLimits } from './limits';

const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 0x0001;
const CENTRAL_SIZE = 46;
const LOCAL_SIZE = 30;

export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** The local record – header, data, descriptor – with whatever follows up to the next one. */
  readonly start: number;
  readonly end: number;
  readonly dataStart: number;
  /** The central header of this entry. */
  readonly headerStart: number;
  readonly headerEnd: number;
}

const damaged = (reason: string, part: string): Fault => new Fault('file-damaged', { reason, part });

interface CentralHeader extends Omit<ZipEntry, 'end' | 'dataStart'> {
  readonly nameBytes: Uint8Array;
}

function readCentral(bytes: Uint8Array, view: DataView, at: number, limit: number): CentralHeader {
  if (at + CENTRAL_SIZE > limit || view.getUint32(at, true) !== CENTRAL) throw damaged('zip-directory', '');
  const nameEnd = at + CENTRAL_SIZE + view.getUint16(at + 28, true);
  const headerEnd = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (headerEnd > limit) throw damaged('zip-directory', '');
  const nameBytes = bytes.subarray(at + CENTRAL_SIZE, nameEnd);
  const name = entryName(nameBytes);
  if (view.getUint16(at + 8, true) & ENCRYPTED) throw new Fault('file-encrypted', { part: name });
  return {
    name,
    nameBytes,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    start: view.getUint32(at + 42, true),
    headerStart: at,
    headerEnd,
  };
}

function checkMethod({ name, method, size, compressedSize }: CentralHeader): void {
  if (method !== 0 && method !== 8) throw new Fault('file-unsupported', { reason: 'zip-method', part: name });
  if (method === 0 && size !== compressedSize) throw damaged('zip-size', name);
}

function checkSize({ name, size, compressedSize }: CentralHeader): void {
  if (size > zipLimits.entryBytes)
    throw new Fault('file-too-large', {
      what: 'entry',
      part: name,
      bytes: size,
      limit: zipLimits.entryBytes,
    });
  if (size > zipLimits.ratioFreeBytes && size > compressedSize * zipLimits.ratio)
    throw new Fault('file-too-large', {
      what: 'ratio',
      part: name,
      bytes: size,
      limit: compressedSize * zipLimits.ratio,
    });
}

function readHeaders(bytes: Uint8Array, view: DataView): readonly CentralHeader[] {
  const end = readEndRecord(view);
  if (end.entries > zipLimits.entries)
    throw new Fault('file-too-large', { what: 'entries', count: end.entries, limit: zipLimits.entries });
  const headers: CentralHeader[] = [];
  let at = end.directoryStart;
  let total = 0;
  while (headers.length < end.entries) {
    const header = readCentral(bytes, view, at, end.start);
    checkMethod(header);
    checkSize(header);
    total += header.size;
    if (total > zipLimits.totalBytes)
      throw new Fault('file-too-large', { what: 'total', bytes: total, limit: zipLimits.totalBytes });
    headers.push(header);
    at = header.headerEnd;
  }
  if (at !== end.start) throw damaged('zip-directory', '');
  return headers;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i]);

/** The local header must tell the same story: two readers must not see two files. */
function locate(bytes: Uint8Array, view: DataView, header: CentralHeader, end: number): ZipEntry {
  const { nameBytes, ...entry } = header;
  const { start, name } = header;
  // The next entry's start, which is its end, may itself lie beyond the file.
  if (start + LOCAL_SIZE > end || end > bytes.length) throw damaged('zip-overlap', name);
  if (view.getUint32(start, true) !== LOCAL) throw damaged('zip-entry', name);
  const nameEnd = start + LOCAL_SIZE + view.getUint16(start + 26, true);
  const dataStart = nameEnd + view.getUint16(start + 28, true);
  if (dataStart + header.compressedSize > end) throw damaged('zip-overlap', name);
  if (!sameBytes(bytes.subarray(start + LOCAL_SIZE, nameEnd), nameBytes)) throw damaged('zip-name', name);
  if (view.getUint16(start + 8, true) !== header.method) throw damaged('zip-method', name);
  return { ...entry, dataStart, end };
}

function checkNames(headers: readonly CentralHeader[]): void {
  const seen = new Set<string>();
  for (const { name } of headers) {
    // Part names are the same whatever their case (ECMA-376 part 2, 6.2.2.3).
    const key = name.toLowerCase();
    if (seen.has(key)) throw damaged('zip-duplicate', name);
    seen.add(key);
  }
}

/**
 * The entries in the order of the directory.
 * @throws Fault `file-damaged`, `file-too-large`, `file-encrypted`, `file-unsupported`
 */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headers = readHeaders(bytes, view);
  checkNames(headers);
  const byStart = [...headers].sort((a, b) => a.start - b.start);
  const [first] = byStart;
  if (first && first.start !== 0) throw damaged('zip-entry', first.name);
  const directoryStart = headers[0]?.headerStart ?? 0;
  const ends = new Map(byStart.map((header, i) => [header, byStart[i + 1]?.start ?? directoryStart]));
  return headers.map((header) => locate(bytes, view, header, ends.get(header) ?? directoryStart));
}
