/** A page says the same few things in many places: what was found out of a text is kept for the next time. */

const MOST_KEPT = 4_000;
/** Of a longer text it is not worth the room. */
const LONGEST = 100;

export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST) return of(text);
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= MOST_KEPT) known.clear();
    const found = of(text);
    known.set(text, found);
    return found;
  };
}
