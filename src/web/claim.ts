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

/** What tabs tell one another of a work: that one asks for it, and that the one who asked does not get it. */
interface Word {
  readonly asks?: number;
  readonly refused?: number;
}

/**
 * Web Locks need https or this machine; an office's own server may have neither. Of two that ask at the same
 * time the lower number gets it.
 */
async function byAsking(id: string): Promise<Claim | undefined> {
  if (typeof BroadcastChannel !== 'function') return { release: () => undefined };
  const channel = new BroadcastChannel(`work ${id}`);
  const tell = (word: Word) => channel.postMessage(word);
  const own = Math.random();
  const taken = new Promise<boolean>((resolve) => {
    channel.onmessage = ({ data: { asks, refused } }: MessageEvent<Word>) => {
      if (refused === own) resolve(true);
      else if (asks !== undefined && asks < own) resolve(true);
      else if (asks !== undefined) tell({ refused: asks });
    };
    setTimeout(() => resolve(false), PATIENCE);
  });
  tell({ asks: own });
  if (await taken) {
    channel.close();
    return undefined;
  }
  channel.onmessage = ({ data: { asks } }: MessageEvent<Word>) => {
    if (asks !== undefined) tell({ refused: asks });
  };
  return { release: () => channel.close() };
}
