/** pdf.js, started where it runs, with a file opened in it. */
import type * as PdfLibrary from 'pdfjs-dist/legacy/build/pdf.mjs';
import { keepingBuiltIns } from './built-ins';
import { characterMap } from './character-maps';
import { startedWorker } from './worker';
import { loadedOnce } from '../loaded';
import { Fault } from '../../report/result';

export type PdfJs = typeof PdfLibrary;
export type PdfFile = Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
export type PdfFilePage = Awaited<ReturnType<PdfFile['getPage']>>;

/**
 * Of the words of a file nothing may be left out, so pdf.js stops at the first error; but then it also stops at any
 * picture – none is unpacked, they would fill the memory –, and what is drawn after it has to be read once more, past
 * errors.
 */
export interface Opened {
  readonly strictly: PdfFile;
  /** Opened when it is first asked for. */
  readonly pastErrors: () => Promise<PdfFile>;
}

interface Running {
  readonly library: PdfJs;
  /** Where there can be one; else pdf.js runs in this thread. */
  readonly port: Worker | undefined;
}

const pdfJs = loadedOnce(() =>
  keepingBuiltIns(() => import(/* webpackChunkName: "pdf" */ 'pdfjs-dist/legacy/build/pdf.mjs')),
);
const pdfJsHere = loadedOnce(() =>
  keepingBuiltIns(() => import(/* webpackChunkName: "pdf-here" */ 'pdfjs-dist/legacy/build/pdf.worker.mjs')),
);

/** @throws Fault `pdf-cannot-here` where pdf.js does not run (it asks for Node 20.16 and newer browsers) */
async function running(): Promise<Running> {
  standIn();
  try {
    const [library, port] = await Promise.all([pdfJs(), startedWorker()]);
    if (!port) {
      Object.assign(globalThis, { pdfjsWorker: await pdfJsHere() });
    }
    return { library, port };
  } catch (cause) {
    throw new Fault('pdf-cannot-here', {}, { cause });
  }
}

/** pdf.js names these when it is loaded and uses them to draw, which this never asks for; Node has none. */
function standIn(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
}

class ReaderOfMaps {
  async fetch({ name }: { readonly name: string }) {
    return { cMapData: await characterMap(name), isCompressed: true };
  }
}

/** @throws Fault `pdf-cannot-here`, and what pdf.js throws */
export async function withOpened<T>(
  bytes: Uint8Array,
  read: (file: Opened, library: PdfJs) => Promise<T>,
): Promise<T> {
  const { library, port } = await running();
  const worker = port && library.PDFWorker.create({ port });
  const opened = (isStrict: boolean) =>
    library.getDocument({
      // pdf.js takes what it is given for its own, and no Buffer.
      data: new Uint8Array(bytes),
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      stopAtErrors: isStrict,
      maxImageSize: 1,
      verbosity: 0,
      CMapReaderFactory: ReaderOfMaps,
      ...(worker && { worker }),
    });
  const strictly = opened(true);
  const tasks = [strictly];
  const pastErrors = loadedOnce(() => {
    const task = opened(false);
    tasks.push(task);
    return task.promise;
  });
  try {
    return await read({ strictly: await strictly.promise, pastErrors }, library);
  } finally {
    await Promise.all(tasks.map((task) => task.destroy()));
    worker?.destroy();
    port?.terminate();
  }
}
