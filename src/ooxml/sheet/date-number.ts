/** Days from the day that Excel counts as 0 to the first that computers count from. */
const TO_1970 = 25_569;
const DAY = 24 * 60 * 60 * 1000;

const iso = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/;

/** An ISO date (ECMA-376 part 1, 18.18.11) as the number that other programs keep and show as a date. */
export function dateNumber(text: string): number | undefined {
  const written = text.trim().replace(/Z$/, '');
  if (!iso.test(written)) return undefined;
  const at = Date.parse(written.includes('T') ? `${written}Z` : written);
  return Number.isNaN(at) ? undefined : at / DAY + TO_1970;
}
