/**
 * pdf.js's worker, so that a page answers while a PDF is read. It comes from our own origin: a script beside
 * the page's own, or, where the page is one file, the text of that script within it.
 */

/** Where the one file has it; see `.config/one-file.mjs`. */
const WITHIN = 'pdf-worker';

/** Undefined where there are none (Node) or none can be started: pdf.js then runs beside everything else. */
export async function startedWorker(): Promise<Worker | undefined> {
  if (typeof Worker === 'undefined' || typeof document === 'undefined') return undefined;
  try {
    return await ready(newWorker());
  } catch {
    return undefined;
  }
}

function newWorker(): Worker {
  const within = document.getElementById(WITHIN)?.textContent;
  if (!within)
    return new Worker(
      /* webpackChunkName: "pdf-worker" */ new URL('pdfjs-dist/legacy/build/pdf.worker.mjs', import.meta.url),
    );
  const address = URL.createObjectURL(new Blob([within], { type: 'text/javascript' }));
  const worker = new Worker(address);
  URL.revokeObjectURL(address);
  return worker;
}

/** The first thing it says is that it is ready; a policy or a browser that is too old makes an error of it. */
function ready(worker: Worker): Promise<Worker> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', () => resolve(worker), { once: true });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('no worker'));
    });
  });
}
