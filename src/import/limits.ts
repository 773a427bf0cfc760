/** What an imported file may hold at most: far above any report, far below what harms. */
export const importLimits = {
  /** Characters of a page or of the text of a document. */
  characters: 8_000_000,
  /** Elements and comments of a page, and their attributes. */
  elements: 150_000,
  attributes: 400_000,
  /** Words of a page and the blanks between them, those of its scripts too. */
  words: 500_000,
  /** How often a selector of a page's style sheets is held against an element. */
  styles: 10_000_000,
  /** Elements within one another. */
  depth: 400,
  /** Places of all tables together; spans count with what they cover. */
  cells: 150_000,
  /** Columns of one table. */
  columns: 1_000,
  /** Paragraphs and tables; those of the longest documents anyone prints are fewer. */
  blocks: 20_000,
  pages: 200,
  pdf: {
    objects: 60_000,
    /** Bytes of one stream of drawing, expanded, and of all: a page of a report has some 50,000. */
    drawing: 3_000_000,
    drawings: 24_000_000,
    /** Pieces of text, and steps of drawing; a report set letter by letter has some 100,000 steps. */
    pieces: 40_000,
    steps: 300_000,
  },
} as const;
