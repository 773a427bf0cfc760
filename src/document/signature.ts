/** Who signs the report, and whether a clerk has signed it already at the end of section 六. */
import { dateAtEnd, writtenLines } from '../report/date-at-end';
import type { Report } from '../report/report';
import { bodyName } from './body-name';
import { signOffDate } from './sign-off-date';

export interface Signed {
  /** Section 六 without its signature. */
  readonly other: string;
  /** What is printed under the report. */
  readonly signature?: { readonly agency: string; readonly date: string };
  /** True where the date stands within the last paragraph, and stays there. */
  readonly inText: boolean;
}

/** Without a date neither unit nor date is printed: a name alone is no sign-off (GB/T 9704—2012, 7.3.5). */
export function signedBy({ agency, narrative, profile = {} }: Report): Signed {
  const written = narrative.other ?? '';
  const name = bodyName(agency);
  const date = signOffDate(profile.date ?? '');
  const lines = writtenLines(written);
  const last = (lines[lines.length - 1] ?? '').trim();
  const day = dateAtEnd(last);
  const before = last.slice(0, last.length - day.length).trim();
  const without = (count: number): string => lines.slice(0, lines.length - count).join('\n');

  if (day !== '' && before === '') {
    const above = (lines[lines.length - 2] ?? '').trim();
    const named = isNameOf(above, name);
    return {
      other: without(named ? 2 : 1),
      signature: { agency: named ? above : name, date: signOffDate(day) },
      inText: false,
    };
  }
  if (day !== '' && isNameOf(before, name))
    return { other: without(1), signature: { agency: before, date: signOffDate(day) }, inText: false };
  if (day !== '' && name !== '' && before.endsWith(name)) return { other: written, inText: true };
  if (date === '') return { other: written, inText: false };
  return isNameOf(last, name)
    ? { other: without(1), signature: { agency: last, date }, inText: false }
    : { other: written, signature: { agency: name, date }, inText: false };
}

/** The body's name, spaced out or not, or a longer or shorter form of it; never a sentence. */
function isNameOf(line: string, name: string): boolean {
  const plain = line.replace(/\s/g, '');
  if (plain === '' || name === '' || /[，。；：、]/.test(plain)) return false;
  return name.endsWith(plain) || plain.endsWith(name);
}
