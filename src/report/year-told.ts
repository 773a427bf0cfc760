/** Which year a published report is of, where its title, its period, its date and its words do not agree. */
import { signedYear } from './signed-year';
import { squeezed } from './squeezed';

export interface YearsTold {
  /** 0 where none is named. */
  readonly title: number;
  /** Of the figures, 1 January to 31 December; 0 where none is stated. */
  readonly period: number;
  /** 成文日期; empty where there is none. */
  readonly date: string;
  /** Section 一. */
  readonly words: string;
}

export interface YearTold {
  readonly year: number;
  /** Two or more say the same other year than the title, and nothing says the title's. */
  readonly disputed: boolean;
}

export function yearTold(told: YearsTold): YearTold {
  const others = [told.period, signedYear(told.date), yearOfWords(told.words)].filter((year) => year > 0);
  const [first = 0] = others;
  if (told.title === 0) return { year: first, disputed: false };
  const disputed = others.length > 1 && first !== told.title && others.every((year) => year === first);
  return { year: disputed ? first : told.title, disputed };
}

/** Whether date or words say so too. */
export const isYearOf = ({ date, words }: Pick<YearsTold, 'date' | 'words'>, year: number): boolean =>
  signedYear(date) === year || yearOfWords(words) === year;

/** Less often, it may be any year that is spoken of. */
const LEAST = 3;
const AHEAD = 2;

/** The year the words speak of most. */
function yearOfWords(words: string): number {
  const counts = new Map<string, number>();
  for (const [year] of squeezed(words).matchAll(/20\d\d(?=年)/g))
    counts.set(year, (counts.get(year) ?? 0) + 1);
  const [best, next] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= LEAST && best[1] >= AHEAD * (next?.[1] ?? 0) ? Number(best[0]) : 0;
}
