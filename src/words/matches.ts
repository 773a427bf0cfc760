/** Every place where a pattern fits, in order. */

const NONE: readonly RegExpExecArray[] = [];

/**
 * What `matchAll` gives, without a copy of the pattern for every text: a check asks dozens of them, and most fit
 * nowhere. @param pattern with the flag g; it finds no empty places.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  if (!first) return NONE;
  const found = [first];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}
