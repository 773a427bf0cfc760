/** Where 署名 and 成文日期 stand, with and without a seal (GB/T 9704—2012, 7.3.5.1 and 7.3.5.2). */
import type { SignOff } from '../model';
import { textWidth } from '../text-width';
import { titleLines } from '../title-lines';

/** A line against the right edge; an empty one keeps room. */
export interface SignOffLine {
  readonly text: string;
  /** What stays free to its right, in characters. */
  readonly indent: number;
}

/** What must stay free to the right of both, in characters. */
const RIGHT = 2;
/** The date begins this much further right than the name. */
const STEP = 2;
/** A longer name takes more than a line; like a title it is broken where a word ends (回行时词意完整, 7.3.1). */
const LONGEST = 24;
/** Of a date under a seal. */
const RIGHT_OF_SEALED = 4;

interface Indents {
  readonly agency: number;
  readonly date: number;
}

/**
 * One empty line, the name, the date. A seal of 42 mm reaches from a line below the text to a line
 * below the date, so it needs one more on either side.
 */
export function signOffLines({ agency, date = '', seal = false }: SignOff): SignOffLine[] {
  const names = titleLines(agency, LONGEST);
  const widest = Math.max(0, ...names.map(textWidth));
  const indents = seal ? underSeal(widest, textWidth(date)) : rightIndents(widest, textWidth(date));
  const signed = [
    ...names.map((text) => ({ text, indent: indents.agency + (widest - textWidth(text)) / 2 })),
    { text: date, indent: indents.date },
  ].filter(({ text }) => textWidth(text) > 0);
  const empty = { text: '', indent: 0 };
  return seal ? [empty, empty, ...signed, empty] : [empty, ...signed];
}

/**
 * The longer of the two has two characters to its right; the date's first stands two after the name's.
 * @param agency how wide its widest line is, in characters
 */
function rightIndents(agency: number, date: number): Indents {
  const longer = agency - date;
  if (date > LONGEST) return { agency: RIGHT, date: RIGHT };
  return longer >= STEP
    ? { agency: RIGHT, date: RIGHT + longer - STEP }
    : { agency: RIGHT + STEP - longer, date: RIGHT };
}

/** The name is centred over the date, which has four characters to its right, or more under a long name. */
function underSeal(agency: number, date: number): Indents {
  const longer = agency - date;
  const right = Math.max(0, RIGHT_OF_SEALED - longer / 2);
  return { agency: right, date: right + longer / 2 };
}
