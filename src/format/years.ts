/** Years a report may be of: the first are those of the Regulation of 2008. */
export const FIRST_YEAR = 2008;
export const LAST_YEAR = 2100;

export const isReportYear = (year: number): boolean =>
  Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR;
