/** Takes up all the room a page has, and gives it back. Both run in the page. */

/** A Chromium whose pages have so little room in all, in bytes. */
export const smallStorage = (bytes: number): string =>
  `--enable-features=StorageQuotaSettings:PoolSizeBytes/${bytes}/MustRemainAvailableBytes/0/MustRemainAvailableRatio/0`;

export async function fillStorage(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('filler');
    opening.onupgradeneeded = () => opening.result.createObjectStore('filler', { autoIncrement: true });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const put = (bytes: number): Promise<boolean> =>
    new Promise((resolve) => {
      const transaction = database.transaction('filler', 'readwrite');
      transaction.objectStore('filler').put(crypto.getRandomValues(new Uint8Array(bytes)));
      transaction.oncomplete = () => resolve(true);
      transaction.onabort = () => resolve(false);
    });
  for (const bytes of [60_000, 6_000, 600]) while (await put(bytes));
  database.close();
}

export const emptyStorage = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('filler');
    deleting.onsuccess = () => resolve();
    deleting.onerror = () => reject(deleting.error);
  });
