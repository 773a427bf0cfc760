/** Where 署名 and 成文日期 stand, with and without a seal (GB/T 9704—2012, 7.3.5.1 and 7.3.5.2). */
import type { SignOff } from '../model';
import { textWidth } from '../text-width';
import { LINE_CHARACTERS } from '../typography';

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
/** A longer name takes more than a line, and has no first character to stand under. */
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
  const indents = seal ? underSeal(agency, date) : rightIndents(agency, date);
  const signed = [
    { text: agency, indent: indents.agency },
    { text: date, indent: indents.date },
  ].filter(({ text }) => textWidth(text) > 0);
  const empty = { text: '', indent: 0 };
  return seal ? [empty, empty, ...signed, empty] : [empty, ...signed];
}

/** The longer of the two has two characters to its right; the date's first stands two after the name's. */
function rightIndents(agency: string, date: string): Indents {
  const longer = textWidth(agency) - textWidth(date);
  if (date === '' || agency === '' || Math.max(textWidth(agency), textWidth(date)) > LONGEST)
    return { agency: RIGHT, date: RIGHT };
  return longer >= STEP
    ? { agency: RIGHT, date: RIGHT + longer - STEP }
    : { agency: RIGHT + STEP - longer, date: RIGHT };
}

/** The name is centred over the date, which has four characters to its right, or more under a long name. */
function underSeal(agency: string, date: string): Indents {
  const longer = Math.min(textWidth(agency), LINE_CHARACTERS) - textWidth(date);
  const right = Math.max(0, RIGHT_OF_SEALED - longer / 2);
  return { agency: right, date: right + longer / 2 };
}
