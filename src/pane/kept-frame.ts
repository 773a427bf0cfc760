/** An office's own frame (公文版式), chosen once and kept on this machine by IndexedDB; it goes nowhere else. */

export interface Frame {
  /** Of its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const DATABASE = 'disclosure-report-frame';
const STORE = 'frames';
const KEY = 'frame';
/** Milliseconds. Some browsers never answer where storage is broken, and the report must not wait for them. */
const PATIENCE = 3_000;

/** @throws DOMException where the browser does not let it be read */
export const keptFrame = (): Promise<Frame | undefined> =>
  inStore('readonly', (store) => store.get(KEY) as IDBRequest<Frame | undefined>);

/** @param frame undefined: none is kept any more. @throws DOMException where the browser does not keep it */
export const keepFrame = (frame: Frame | undefined): Promise<unknown> =>
  inStore('readwrite', (store) => (frame ? store.put(frame, KEY) : store.delete(KEY)) as IDBRequest<unknown>);

async function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await openDatabase();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = act(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error as DOMException);
    });
    return request.result;
  } finally {
    database.close();
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE);
    request.onsuccess = () => resolve(request.result);
    request.onerror = request.onblocked = () => reject(request.error as DOMException);
    setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), PATIENCE);
  });
}
