/** What an imported file may hold at most: far above any report, far below what harms. */
export const importLimits = {
  /** Characters of a page or of the text of a document. */
  characters: 12_000_000,
  /** Elements of a page or a document part. */
  elements: 400_000,
  /** Elements within one another. */
  depth: 400,
  /** Places of all tables together; spans count with what they cover. */
  cells: 200_000,
  /** Columns of one table. */
  columns: 1_000,
  /** Paragraphs and tables; those of the longest documents anyone prints are fewer. */
  blocks: 20_000,
  pages: 200,
} as const;
