import { mentionsIn } from '../../../src/words/mentions';
import { readAnew } from '../../../src/words/read';
import type { TextPart } from '../../../src/report/text';

const YEAR = 2025;
/** What the 7 of a text speaks of; other numbers are left out. */
export const seven = (text: string, part: TextPart) =>
  mentionsIn(readAnew(text), part, YEAR)
    .filter(({ number }) => number.value === 7)
    .map(({ quantity }) => quantity);

/** Clauses by the quantity they speak of → rows of a clause and its quantity. */
export const table = (rows: Readonly<Record<string, readonly string[]>>): [string, string][] =>
  Object.entries(rows).flatMap(([quantity, clauses]) =>
    clauses.map((clause): [string, string] => [clause, quantity]),
  );
