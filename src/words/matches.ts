/** Every place where a pattern fits, in order. */

const NONE: readonly RegExpExecArray[] = [];

/**
 * What `matchAll` gives, without a copy of the pattern for every text: a check asks dozens of them, and most fit
 * nowhere. @param pattern with the flag g; one that finds the same place again, without it or for an empty
 * place, would do so for ever, and ends there.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let last = pattern.exec(text);
  if (!last) return NONE;
  const found = [last];
  for (let match = pattern.exec(text); match && match.index > last.index; match = pattern.exec(text))
    found.push((last = match));
  return found;
}
