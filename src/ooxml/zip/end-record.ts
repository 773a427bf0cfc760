import { Fault } from '../../report/result';

const END = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;

/** The end of central directory record (APPNOTE 4.3.16). */
export interface EndRecord {
  readonly start: number;
  readonly entries: number;
  readonly directoryStart: number;
  readonly directorySize: number;
}

/** Where the record starts: the one whose comment reaches exactly to the end of the file. */
function findStart(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new Fault('file-damaged', { reason: 'zip-end-missing' });
}

const isZip64 = (view: DataView, start: number, record: EndRecord): boolean =>
  record.entries === 0xffff ||
  record.directoryStart === 0xffffffff ||
  (start >= 20 && view.getUint32(start - 20, true) === ZIP64_LOCATOR);

/** @throws Fault `file-damaged`, `file-unsupported` (more than one disk, zip64) */
export function readEndRecord(view: DataView): EndRecord {
  const start = findStart(view);
  const record = {
    start,
    entries: view.getUint16(start + 10, true),
    directorySize: view.getUint32(start + 12, true),
    directoryStart: view.getUint32(start + 16, true),
  };
  if (isZip64(view, start, record)) throw new Fault('file-unsupported', { reason: 'zip64' });
  if (view.getUint32(start + 4, true) !== 0 || view.getUint16(start + 8, true) !== record.entries)
    throw new Fault('file-unsupported', { reason: 'zip-disks' });
  if (record.directoryStart + record.directorySize !== start)
    throw new Fault('file-damaged', { reason: 'zip-directory' });
  return record;
}
