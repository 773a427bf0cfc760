/** 署名 and 成文日期 without a seal (GB/T 9704—2012, 7.3.5.2). */
import type { SignOff } from '../model';
import { textWidth } from '../text-width';
import { CHARACTER } from '../typography';
import { paragraph, run } from './text';

/** What must stay free to the right of both, in characters. */
const RIGHT = 2;
/** The date begins this much further right than the name. */
const STEP = 2;
/** A longer name takes more than a line, and has no first character to stand under. */
const LONGEST = 24;

/** One empty line, the name, the date. */
export function docxSignOff({ agency, date = '' }: SignOff): string {
  const indents = rightIndents(agency, date);
  const lines = [
    { text: '', indent: 0 },
    { text: agency, indent: indents.agency },
    { text: date, indent: indents.date },
  ].filter(({ text }, i) => i === 0 || text !== '');
  return lines.map(({ text, indent }, i) => line(text, indent, i < lines.length - 1)).join('');
}

const line = (text: string, characters: number, keepNext: boolean): string =>
  paragraph(
    'Signature',
    `${keepNext ? '<w:keepNext/>' : ''}<w:keepLines/><w:ind w:right="${Math.round(characters * CHARACTER)}"/>`,
    run(text),
  );

/** The longer of the two has two characters to its right; the date's first stands two after the name's. */
function rightIndents(agency: string, date: string): { agency: number; date: number } {
  const longer = textWidth(agency) - textWidth(date);
  if (date === '' || agency === '' || Math.max(textWidth(agency), textWidth(date)) > LONGEST)
    return { agency: RIGHT, date: RIGHT };
  return longer >= STEP
    ? { agency: RIGHT, date: RIGHT + longer - STEP }
    : { agency: RIGHT + STEP - longer, date: RIGHT };
}
