/** Title, headings, paragraphs and sign-off: each across the whole width of the sheet. */
import type { Line } from './line';
import { SHEET_WIDTH } from './sheet-grid';
import { DRAFT } from '../../document/draft';
import type { Heading, SignOff } from '../../document/model';
import { charWidth, textWidth } from '../../document/text-width';
import { titleLines } from '../../document/title-lines';
import type { StyleName } from '../../workbook/sheet';

/** Two characters, as in print; a cell has no indent for the first line alone. */
const INDENT = '\u3000\u3000';
const TITLE_TYPE = 18;
const TITLE_LINE = 34;
const HEADINGS = { heading: 36, subheading: 24 } as const;
const TYPE = 12;
const LINE = 18;
/** Characters of a line; what stands in for 宋体 may be a little wider. */
const IN_LINE = Math.floor(SHEET_WIDTH / TYPE) - 2;
/** A row is no higher than 409 points. */
const MOST_LINES = 22;

const across = (style: StyleName, value: string, height: number, last: number): Line => ({
  height,
  cells: [{ left: 0, right: last, rows: 1, style, value }],
});

export const titleLine = (text: string, last: number): Line[] =>
  titleLines(text, Math.floor(SHEET_WIDTH / TITLE_TYPE) - 2).map((line) =>
    across('title', line, TITLE_LINE, last),
  );

export const draftLine = (last: number): Line => across('heading', DRAFT, HEADINGS.heading, last);

export function headingLine({ level, text, newPage }: Heading, last: number): Line[] {
  if (level > 2) return paragraphLines(text, last);
  const style = level === 1 ? 'heading' : 'subheading';
  const height = HEADINGS[style] * Math.ceil(textWidth(text) / (IN_LINE - 6));
  return [{ ...across(style, INDENT + text, height, last), ...(newPage && { startsPage: newPage }) }];
}

/** A paragraph too long for a row goes on in the next, after the end of a sentence where there is one. */
export function paragraphLines(text: string, last: number): Line[] {
  return pieces(INDENT + text).map((piece) =>
    across('prose', piece, Math.max(1, linesOf(piece)) * LINE + 4, last),
  );
}

export function signOffLines({ agency, date = '' }: SignOff, last: number): Line[] {
  const signed = [agency, date].filter((text) => text !== '');
  return [
    across('prose', '', LINE, last),
    ...signed.map((text) =>
      across('signature', text + INDENT, LINE * Math.ceil(textWidth(text + INDENT) / IN_LINE) + 4, last),
    ),
  ];
}

const linesOf = (text: string): number => Math.ceil(textWidth(text) / IN_LINE);

const SENTENCE_END = /[。；！？]/;

function pieces(text: string): string[] {
  const found: string[] = [];
  let rest = Array.from(text);
  while (linesOf(rest.join('')) > MOST_LINES) {
    const end = endOfPiece(rest);
    found.push(rest.slice(0, end).join(''));
    rest = rest.slice(end);
  }
  return [...found, rest.join('')];
}

/** After the last end of a sentence that fits, else as far as it fits. */
function endOfPiece(chars: readonly string[]): number {
  let width = 0;
  let whole = 0;
  let fits = 0;
  for (const char of chars) {
    if (width > (MOST_LINES - 1) * IN_LINE) break;
    fits++;
    width += charWidth(char);
    if (SENTENCE_END.test(char)) whole = fits;
  }
  return whole || fits;
}
