/** A file of any kind that a report is published in → the report. Each reader is loaded when it is needed. */
import { loadedOnce } from './loaded';
import { isReadable } from './endings';
import type { FileKind } from './kind';
import type { ReadDocument, Recognised } from './recognise/recognise';
import { Fault } from '../report/result';

type Reader = (bytes: Uint8Array) => ReadDocument | Promise<ReadDocument>;

/** Of documents of others; what is ours (.json, our workbooks) is read elsewhere. */
const readers = {
  html: loadedOnce(async () => (await import('./html/read-page')).readPage),
  mhtml: loadedOnce(async () => (await import('./html/read-mhtml')).readMhtml),
  docx: loadedOnce(async () => (await import('./docx/read-docx')).readDocx),
  xlsx: loadedOnce(async () => (await import('./xlsx/read-xlsx')).readXlsx),
  pdf: loadedOnce(async () => (await import('./pdf/read-pdf')).readPdf),
} satisfies Partial<Record<FileKind, () => Promise<Reader>>>;

export type DocumentKind = keyof typeof readers;

export const isDocument = (kind: FileKind): kind is DocumentKind => kind in readers;

/** @throws Fault for a file that cannot be read, or in which there is no report: never a partial result. */
export async function importReport(kind: DocumentKind, bytes: Uint8Array): Promise<Recognised> {
  // One after the other: both load modules the other needs too, and jest loses them when they load at once.
  const read = await readers[kind]();
  const document = await read(bytes);
  return (await recogniser()).recognise(document);
}

const recogniser = loadedOnce(() => import('./recognise/recognise'));

/** @throws Fault `file-empty`, `file-encrypted`, `import-other-kind`: each says what to do instead. */
export function refuse(kind: Exclude<FileKind, DocumentKind | 'json'>, ending: string): never {
  if (kind === 'empty') throw new Fault('file-empty');
  if (kind === 'encrypted') throw new Fault('file-encrypted');
  // What has the name alone is damaged, or was only renamed.
  const misnamed = kind === 'unknown' && isReadable(ending);
  throw new Fault('import-other-kind', { kind: misnamed ? 'misnamed' : kind, ending });
}
