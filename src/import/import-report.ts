/** A file of any kind that a report is published in → the report. Each reader is loaded when it is needed. */
import { loadedOnce } from './loaded';
import { isReadable } from './endings';
import type { FileKind } from './kind';
import type { ReadDocument, Recognised } from './recognise/recognise';
import { Fault } from '../report/result';

/** Kinds that are documents of others; what is ours (.json, our workbooks) is read elsewhere. */
export type DocumentKind = Extract<FileKind, 'html' | 'mhtml' | 'docx' | 'xlsx' | 'pdf'>;

export const isDocument = (kind: FileKind): kind is DocumentKind =>
  ['html', 'mhtml', 'docx', 'xlsx', 'pdf'].includes(kind);

/** @throws Fault for a file that cannot be read, or in which there is no report: never a partial result. */
export async function importReport(kind: DocumentKind, bytes: Uint8Array): Promise<Recognised> {
  // One after the other: both load modules the other needs too, and jest loses them when they load at once.
  const document = await readDocument(kind, bytes);
  return (await recogniser()).recognise(document);
}

const recogniser = loadedOnce(() => import('./recognise/recognise'));
const readers = {
  html: loadedOnce(() => import('./html/read-page')),
  mhtml: loadedOnce(() => import('./html/read-mhtml')),
  docx: loadedOnce(() => import('./docx/read-docx')),
  xlsx: loadedOnce(() => import('./xlsx/read-xlsx')),
  pdf: loadedOnce(() => import('./pdf/read-pdf')),
};

async function readDocument(kind: DocumentKind, bytes: Uint8Array): Promise<ReadDocument> {
  switch (kind) {
    case 'html':
      return (await readers.html()).readPage(bytes);
    case 'mhtml':
      return (await readers.mhtml()).readMhtml(bytes);
    case 'docx':
      return (await readers.docx()).readDocx(bytes);
    case 'xlsx':
      return (await readers.xlsx()).readXlsx(bytes);
    case 'pdf':
      return (await readers.pdf()).readPdf(bytes);
  }
}

/** @throws Fault `file-empty`, `file-encrypted`, `import-other-kind`: each says what to do instead. */
export function refuse(kind: Exclude<FileKind, DocumentKind | 'json'>, ending: string): never {
  if (kind === 'empty') throw new Fault('file-empty');
  if (kind === 'encrypted') throw new Fault('file-encrypted');
  // What has the name alone is damaged, or was only renamed.
  const misnamed = kind === 'unknown' && isReadable(ending);
  throw new Fault('import-other-kind', { kind: misnamed ? 'misnamed' : kind, ending });
}
