/** Works kept in this browser, by IndexedDB: what is in no file yet outlives a crash. */
import type { Snapshot } from '../hosts/univer/univer-host';

export interface KeptWork extends Pick<Snapshot, 'data' | 'draft'> {
  readonly id: string;
  /** Of the file; empty where there is none. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Whether it has changes that are in no file. */
  readonly dirty: boolean;
}

/** The browser does not keep: its storage is full, or closed to the page. The work goes on. */
export class KeepFailure extends Error {
  constructor(
    readonly reason: 'keep-full' | 'keep-forbidden',
    options: ErrorOptions,
  ) {
    super(reason, options);
  }
}

const DATABASE = 'disclosure-report';
/** Works change all the time; what they began as does not, and is large. */
const WORKS = 'works';
const ORIGINS = 'origins';
/** Milliseconds. Some browsers never answer where storage is broken, and the page must not wait for them. */
const PATIENCE = 3_000;

let opening: Promise<IDBDatabase> | undefined;

/** @throws KeepFailure */
export async function keepWork(
  work: KeptWork,
  origin: Snapshot['origin'],
  originChanged: boolean,
): Promise<void> {
  await inStores('readwrite', (works, origins) => {
    works.put(work);
    if (originChanged) origins.put(origin ?? null, work.id);
  });
}

/** Newest first. @throws KeepFailure */
export async function keptWorks(): Promise<readonly KeptWork[]> {
  const all = await inStores('readonly', (works) => works.getAll() as IDBRequest<KeptWork[]>);
  return [...all].sort((a, b) => b.at - a.at);
}

/** @throws KeepFailure */
export const originOf = async (id: string): Promise<Snapshot['origin']> =>
  (await inStores('readonly', (_, origins) => origins.get(id) as IDBRequest<Snapshot['origin'] | null>)) ??
  undefined;

/** @throws KeepFailure */
export const dropWork = (id: string): Promise<unknown> =>
  inStores('readwrite', (works, origins) => {
    works.delete(id);
    return origins.delete(id);
  });

type Act<T> = (works: IDBObjectStore, origins: IDBObjectStore) => IDBRequest<T> | void;

async function inStores<T>(mode: IDBTransactionMode, act: Act<T>): Promise<T> {
  try {
    const database = await (opening ??= openDatabase());
    const transaction = database.transaction([WORKS, ORIGINS], mode);
    const request = act(transaction.objectStore(WORKS), transaction.objectStore(ORIGINS));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = transaction.onerror = () => reject(transaction.error);
    });
    return (request as IDBRequest<T>)?.result;
  } catch (cause) {
    // What was wrong may have been mended by the next attempt.
    opening = undefined;
    const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    throw new KeepFailure(full ? 'keep-full' : 'keep-forbidden', { cause });
  }
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(WORKS, { keyPath: 'id' });
      request.result.createObjectStore(ORIGINS);
    };
    request.onsuccess = () => {
      request.result.onclose = () => (opening = undefined);
      resolve(request.result);
    };
    request.onerror = request.onblocked = () => reject(request.error);
    setTimeout(() => reject(new DOMException('no answer', 'TimeoutError')), PATIENCE);
  });
}
