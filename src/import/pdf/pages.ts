/** pdf.js, behind this file alone: the pieces of text and the ruling lines of each page. */
import type * as PdfLibrary from 'pdfjs-dist/legacy/build/pdf.mjs';
import { multiplied, type Matrix, type Piece, type Rulings } from './geometry';
import { rulingsOf } from './rulings';
import { importLimits } from '../limits';
import { unspread } from '../spaces';
import { Fault } from '../../report/result';

type PdfJs = typeof PdfLibrary;

export interface PdfPage {
  readonly pieces: readonly Piece[];
  readonly rulings: Rulings;
  readonly height: number;
}

export interface PdfPages {
  readonly pages: readonly PdfPage[];
  /** As the file's properties say. */
  readonly title: string;
}

/**
 * Its own worker file, loaded as a module of ours: nothing is fetched from anywhere.
 * @throws Fault `pdf-cannot-here` where pdf.js does not run (it asks for Node 20.16 and newer browsers)
 */
async function loaded(): Promise<PdfJs> {
  standIn();
  try {
    const [library, worker] = await Promise.all([
      import(/* webpackChunkName: "pdf" */ 'pdfjs-dist/legacy/build/pdf.mjs'),
      import(/* webpackChunkName: "pdf" */ 'pdfjs-dist/legacy/build/pdf.worker.mjs'),
    ]);
    Object.assign(globalThis, { pdfjsWorker: worker });
    return library;
  } catch (cause) {
    throw new Fault('pdf-cannot-here', {}, { cause });
  }
}

/** pdf.js names these when it is loaded and uses them to draw, which this never asks for; Node has none. */
function standIn(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
}

/** Chinese fonts that are not in the file need tables that are not here: what they would say is not guessed. */
class NoCharacterMaps {
  fetch({ name }: { readonly name: string }): Promise<never> {
    return Promise.reject(new Fault('pdf-fonts-missing', { name }));
  }
}

/** @throws Fault */
export async function pagesOf(bytes: Uint8Array): Promise<PdfPages> {
  const library = await loaded();
  const task = library.getDocument({
    data: bytes.slice(),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: true,
    maxImageSize: 1,
    verbosity: 0,
    CMapReaderFactory: NoCharacterMaps,
  });
  try {
    const file = await task.promise;
    if (file.numPages > importLimits.pages)
      throw new Fault('file-too-large', { what: 'pages', count: file.numPages });
    const pages: PdfPage[] = [];
    for (let i = 1; i <= file.numPages; i++) pages.push(await pageOf(library, await file.getPage(i)));
    return { pages, title: await titleOf(file) };
  } catch (cause) {
    throw faultOf(cause);
  } finally {
    await task.destroy();
  }
}

type File = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
type Page = Awaited<ReturnType<File['getPage']>>;

async function titleOf(file: File): Promise<string> {
  const { info } = await file.getMetadata();
  const title: unknown = 'Title' in info ? info.Title : '';
  return typeof title === 'string' ? title : '';
}

async function pageOf({ OPS }: PdfJs, page: Page): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const matrix = viewport.transform as Matrix;
  const [{ items }, operators] = await Promise.all([page.getTextContent(), page.getOperatorList()]);
  return {
    pieces: items.flatMap((item) => ('str' in item ? pieceOf(item, matrix) : [])),
    rulings: rulingsOf(operators, OPS, matrix),
    height: viewport.height,
  };
}

interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly dir: string;
}

/** Blanks are told by places. */
function pieceOf({ str, transform, width, height, dir }: TextItem, page: Matrix): Piece[] {
  const text = unspread(str.trim());
  if (text === '') return [];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiplied(page, transform);
  const size = Math.hypot(c, d) || Math.hypot(a, b) || height;
  // Vertical text is one letter wide and goes down from its first.
  if (dir === 'ttb') return [{ text, left: x - size / 2, right: x + size / 2, y: y + size, height: size }];
  return [{ text, left: x, right: x + width, y, height: size }];
}

/** Names of pdf.js errors; anything else that it cannot read is a damaged file. */
function faultOf(cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  const { name, message } = cause instanceof Error ? cause : { name: '', message: String(cause) };
  if (name === 'PasswordException') return new Fault('file-encrypted', {}, { cause });
  if (/CMap|pdf-fonts-missing/.test(message)) return new Fault('pdf-fonts-missing', {}, { cause });
  return new Fault('pdf-unreadable', {}, { cause });
}
