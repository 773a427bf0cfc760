/** A work belongs to one tab at a time. The claim ends with the tab, however it ends. */

/** Milliseconds to wait for another tab's answer. */
const PATIENCE = 200;

/** @returns whether no other tab has the work; then this one has it until `release`. */
export const claim = (id: string): Promise<Claim | undefined> =>
  'locks' in navigator ? byLock(id) : byAsking(id);

export interface Claim {
  readonly release: () => void;
}

function byLock(id: string): Promise<Claim | undefined> {
  return new Promise((resolve) => {
    void navigator.locks.request(`work ${id}`, { ifAvailable: true }, (lock) => {
      if (!lock) return void resolve(undefined);
      return new Promise<void>((release) => resolve({ release }));
    });
  });
}

/** Web Locks need https or this machine; an office's own server may have neither. */
async function byAsking(id: string): Promise<Claim | undefined> {
  if (typeof BroadcastChannel !== 'function') return { release: () => undefined };
  const channel = new BroadcastChannel(`work ${id}`);
  const taken = new Promise<boolean>((resolve) => {
    channel.onmessage = ({ data }) => data === 'mine' && resolve(true);
    setTimeout(() => resolve(false), PATIENCE);
  });
  channel.postMessage('whose');
  if (await taken) {
    channel.close();
    return undefined;
  }
  channel.onmessage = ({ data }) => data === 'whose' && channel.postMessage('mine');
  return { release: () => channel.close() };
}
