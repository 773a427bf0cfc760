/** What has to be there by the way the program is made: where it is not, the mistake is our own. */
export function present<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new RangeError(`there is no ${what}`);
  return value;
}

/** An entry of a list that is known to be long enough, or a group of a match that always takes part. */
export function entryAt<T>(list: ArrayLike<T>, index: number): T {
  const entry = list[index];
  if (entry === undefined) throw new RangeError(`there is no entry ${index} in a list of ${list.length}`);
  return entry;
}

export const lastEntry = <T>(list: ArrayLike<T>): T => entryAt(list, list.length - 1);
