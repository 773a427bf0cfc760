/**
 * What a workbook may be at most, judged from the zip directory alone, before anything is
 * expanded. A one-report workbook has some 20 entries and expands to under 1 MB; deflate cannot
 * exceed a ratio of 1032, and real sheets of repeated styled cells stay under 150.
 */
export const zipLimits = {
  /** Of the file itself; asked before it is read. */
  fileBytes: 64 * 1024 * 1024,
  entries: 2_000,
  totalBytes: 64 * 1024 * 1024,
  entryBytes: 32 * 1024 * 1024,
  ratio: 300,
  /** Entries up to this size may have any ratio: they cannot hurt. */
  ratioFreeBytes: 1024 * 1024,
} as const;
