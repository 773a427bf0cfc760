/** Arabic or Chinese digits; the day at the end of a line. */
const DATE =
  /(\d{4}|[〇○零一二三四五六七八九]{4})\s*[年./-]\s*[\d一二三四五六七八九十]{1,3}\s*[月./-]\s*[\d一二三四五六七八九十]{1,3}\s*日?$/;

/** The date that a line, or a text, ends with, in half-width; empty where it ends with none. */
export const dateAtEnd = (text: string): string => DATE.exec(text.trim().normalize('NFKC'))?.[0] ?? '';

/** The lines of a text that have something in them. */
export const writtenLines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
