// Ends what a mutant makes endless. The instrumented sources ask at every step which mutant is active,
// so whoever is asked can end the test, and no worker need be started anew. The time is that of the
// processor: the clock would blame a mutant for what else the machine does.

/** What the sources ask, and tell what they come through. */
export const stryker = (globalThis.__stryker__ ??= {});

const STEPS = 10_000;
const state = { mutant: undefined, steps: 0, until: Infinity, isOver: false };

/** Milliseconds this process has worked. */
export function worked() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

Object.defineProperty(stryker, 'activeMutant', {
  get() {
    state.steps += 1;
    if (state.steps % STEPS === 0 && worked() > state.until) {
      state.isOver = true;
      throw new Error('This takes too long.');
    }
    return state.mutant;
  },
});

/** @param mutant its id, or undefined: the code as it is */
export const activate = (mutant) => Object.assign(state, { mutant, until: Infinity, isOver: false });

/** What comes next may take five times what it took before the change, and two seconds. */
export function allow(milliseconds) {
  state.until = state.mutant === undefined ? Infinity : worked() + 5 * milliseconds + 2000;
}

/** Whether something took too long since a mutant was activated. */
export const wasEndless = () => state.isOver;
