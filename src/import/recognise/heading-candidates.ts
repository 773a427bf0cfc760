/** Lines that may be the heading of a section, by their number and their wording. */
import { bare, likeness } from './likeness';
import type { Block } from '../../document/model';
import { sections, type Section, type SectionNumber } from '../../format/sections';

export interface FoundHeading {
  readonly block: number;
  readonly section: SectionNumber;
  readonly written: string;
  /** What stands in the same paragraph after the heading. */
  readonly rest: string;
}

/**
 * worded = near the official wording, without a number or with the right one · misnumbered = the wording with the
 * number of another section · numbered = the right number before other words.
 */
export type Fit = 'worded' | 'misnumbered' | 'numbered';

export interface Candidate extends FoundHeading {
  readonly fit: Fit;
  readonly likeness: number;
}

/** Longer than this it is a sentence that speaks of the section. */
export const LONGEST = 45;
const SENTENCE = /[。；！？]./;
const NUMBERED =
  /^[\s#*]*(?:[（(]?([一二三四五六])[）)]?\s*(?:[、.．,，:：\s]|是)|第([一二三四五六])部分[、.．:：\s]*)/;
const numberOf = (text: string): string | undefined => {
  const match = NUMBERED.exec(`${text} `);
  return match?.[1] ?? match?.[2];
};
/** The number of a section: one in brackets, or 一是, numbers what stands within one. */
export const isOfSection = (text: string): boolean =>
  /^[\s#*]*(?:[一二三四五六]\s*[、.．,，:：]|第[一二三四五六]部分)/.test(text);

/** With the right number in front, less likeness is enough. */
const LEAST = { numbered: 0.3, bare: 0.75 };

/** Surely a heading, also where nothing but the text tells: in a row of a table. */
const SURE = { numbered: 0.6, bare: 0.9 };

export function isHeading(text: string): boolean {
  if (text.length > LONGEST || SENTENCE.test(text)) return false;
  const number = numberOf(text);
  return sections.some(
    (section) =>
      (number === undefined || number === section.number) &&
      likeness(text, section.heading) >= (number === undefined ? SURE.bare : SURE.numbered),
  );
}

/** Other words under a section's number are a heading only where they are no more than that. */
const LONGEST_OTHER = 25;
const PUNCTUATED = /[，。；：！？,;:!?]/;
const isShort = (text: string): boolean =>
  text.length <= LONGEST_OTHER && bare(text) !== '' && !PUNCTUATED.test(text.replace(NUMBERED, ''));

export function candidatesIn(block: Block, at: number): Candidate[] {
  if (block.kind === 'table' || block.kind === 'signOff') return [];
  const { text } = block;
  const number = numberOf(text);
  const found = sections.flatMap((section): Candidate[] => {
    const runIn = number === section.number ? restAfter(text, section.heading) : undefined;
    if (runIn !== undefined)
      return [
        {
          block: at,
          section: section.number,
          written: runIn.heading,
          rest: runIn.rest,
          fit: 'worded',
          likeness: 1,
        },
      ];
    if (text.length > LONGEST || SENTENCE.test(text)) return [];
    const alike = likeness(text, section.heading);
    const fit = fitOf(text, number, section, alike);
    return fit
      ? [{ block: at, section: section.number, written: text.trim(), rest: '', fit, likeness: alike }]
      : [];
  });
  return found.filter(
    (each) =>
      (each.fit !== 'numbered' || !speaksOfAnother(text, each.section)) &&
      (number !== undefined || !found.some((other) => isAsLike(other, each))),
  );
}

/** Words that fit two sections alike, as 政府信息 alone, are the heading of neither. */
const isAsLike = (other: Candidate, each: Candidate): boolean =>
  other !== each && other.likeness === each.likeness;

/** Under the number of one section the words of another. */
const ANOTHER = 0.5;
const speaksOfAnother = (text: string, own: SectionNumber): boolean =>
  sections.some(({ number, heading }) => number !== own && likeness(text, heading) >= ANOTHER);

function fitOf(text: string, number: string | undefined, section: Section, alike: number): Fit | undefined {
  if (number === undefined) return alike >= LEAST.bare ? 'worded' : undefined;
  if (number === section.number) {
    if (alike >= LEAST.numbered) return 'worded';
    return isOfSection(text) && isShort(text) ? 'numbered' : undefined;
  }
  return isOfSection(text) && alike >= LEAST.bare ? 'misnumbered' : undefined;
}

/** 一、总体情况 and text after it in one paragraph; a list of the parts is none. */
function restAfter(text: string, heading: string): { heading: string; rest: string } | undefined {
  const letters = [...bare(heading)];
  if (!bare(text).startsWith(letters.join('')) || bare(text).length === letters.length) return undefined;
  const start = text.length - text.replace(NUMBERED, '').length;
  let next = 0;
  let end = start;
  for (; end < text.length && next < letters.length; end++) if (text[end] === letters[next]) next++;
  const rest = text.slice(end).replace(/^[\s\u3000:：。]+/, '');
  return next < letters.length || rest.startsWith('、')
    ? undefined
    : { heading: text.slice(0, end).trim(), rest };
}
