/** When a report is due (《条例》第四十九条): a department's by 31 January, a government's own by 31 March. */
import type { Due } from '../report/settings';

export const DEPARTMENT: Due = { month: 1, day: 31 };
export const GOVERNMENT: Due = { month: 3, day: 31 };

/** A date as a clerk writes it: 2026年1月20日, 2026-01-20, 2026.1.20. */
const DATE = /^\s*([0-9]{4})\s*[年./-]\s*([0-9]{1,2})\s*[月./-]\s*([0-9]{1,2})\s*日?\s*$/;

export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function readDate(written: string): CalendarDay | undefined {
  const [, year, month, day] = DATE.exec(written.normalize('NFKC'))?.map(Number) ?? [];
  return year && month && day ? { year, month, day } : undefined;
}

/** Below 0 where the first comes sooner in a year. */
export const compareDays = (one: Due, other: Due): number => one.month - other.month || one.day - other.day;

/** Whether a day is after what is due in the year after the one reported on. */
export const isLate = ({ year, ...day }: CalendarDay, reported: number, due: Due): boolean =>
  (year - reported - 1 || compareDays(day, due)) > 0;

/** A report that is dated in its own year, or before: no year ends before its last day. */
export const isBeforeItsEnd = ({ year }: CalendarDay, reported: number): boolean => year <= reported;
