const DATE = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/;

/** 2026年1月23日: Arabic digits, no leading zero (GB/T 9704—2012, 7.3.5). Anything else stays as written. */
export function signOffDate(written: string): string {
  const [, year, month, day] = DATE.exec(written.normalize('NFKC').trim())?.map(Number) ?? [];
  if (!year || !month || !day || !isDay(year, month, day)) return written.trim();
  return `${year}年${month}月${day}日`;
}

const isDay = (year: number, month: number, day: number): boolean =>
  month <= 12 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
