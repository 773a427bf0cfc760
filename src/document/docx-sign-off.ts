/** 署名 and 成文日期 without a seal (GB/T 9704—2012, 7.3.5.2). */
import { Paragraph } from 'docx';
import { textRun } from './docx-text';
import type { SignOff } from './model';
import { textWidth } from './text-width';
import { CHARACTER } from './typography';

/** What must stay free to the right of both, in characters. */
const RIGHT = 2;
/** The date begins this much further right than the name. */
const STEP = 2;
/** A longer name takes more than a line, and has no first character to stand under. */
const LONGEST = 24;

/** One empty line, the name, the date. */
export function docxSignOff({ agency, date = '' }: SignOff): Paragraph[] {
  const indents = rightIndents(agency, date);
  const line = (text: string, characters: number, keepNext: boolean) =>
    new Paragraph({
      style: 'Signature',
      ...(keepNext && { keepNext }),
      keepLines: true,
      indent: { right: Math.round(characters * CHARACTER) },
      children: text ? [textRun(text)] : [],
    });
  return [
    line('', 0, true),
    ...(agency === '' ? [] : [line(agency, indents.agency, date !== '')]),
    ...(date === '' ? [] : [line(date, indents.date, false)]),
  ];
}

/** The longer of the two has two characters to its right; the date's first stands two after the name's. */
function rightIndents(agency: string, date: string): { agency: number; date: number } {
  const longer = textWidth(agency) - textWidth(date);
  if (date === '' || agency === '' || Math.max(textWidth(agency), textWidth(date)) > LONGEST)
    return { agency: RIGHT, date: RIGHT };
  return longer >= STEP
    ? { agency: RIGHT, date: RIGHT + longer - STEP }
    : { agency: RIGHT + STEP - longer, date: RIGHT };
}
