/** A `describe` that is skipped, with the reason printed, where what it needs is absent. */
export const where =
  (present: boolean, reason: string) =>
  (name: string, tests: () => void): void => {
    if (present) describe(name, tests);
    else describe.skip(`${name} – skipped: ${reason}`, tests);
  };
