/**
 * What a sheet may hold at most, counted while it is read, before memory is spent on it. A sheet of
 * ours has some 400 cells; ledgers of a year have up to some 200,000.
 */
export const sheetLimits = {
  cells: 400_000,
  /** Rows that array formulas and data tables reach over, counted once for each. */
  formulaRows: 100_000,
  /** Elements beside the rows, and rules of input. */
  children: 20_000,
  validations: 100_000,
  /** Of a workbook. */
  allCells: 800_000,
  strings: 400_000,
  sheets: 1_000,
  names: 200_000,
  /** Cells with something in them that are read for a report, and the characters of their texts. */
  readCells: 200_000,
  characters: 6_000_000,
} as const;
