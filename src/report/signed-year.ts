/** What the date under a report tells of its year. */
const DATE = /^(\d{4})年(\d{1,2})月/;
/** The reports of a year are out by its first half; what is dated later is no evidence. */
const LAST_MONTH = 6;

/** The year before the date; 0 where it tells nothing. */
export function signedYear(date: string): number {
  const [, year = 0, month = 0] = DATE.exec(date)?.map(Number) ?? [];
  return month > 0 && month <= LAST_MONTH ? year - 1 : 0;
}
