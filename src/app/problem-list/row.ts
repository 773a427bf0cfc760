/** A problem as a row of the list: where, what stands there, what should, why, and on what basis. */
import { headline } from '../headline';
import { firstPlace, wrongPlaces, type Entry, type Problem } from '../problems';
import { isUnfilled } from '../unfilled';
import { describeProblem } from '../../language/describe';
import type { ProblemListWords } from '../../language/problem-list/zh-CN';
import { located, locatedPart, shown, type Telling } from '../../language/sentence';
import { isChange, type Fix } from '../../report/finding';
import { isCell, isSpan, sectionOf, type Location } from '../../report/location';
import { toPlain } from '../../report/cell-value';
import { valueOf, type Report } from '../../report/report';
import type { Span, Texts } from '../../report/text';
import { ruleOf } from '../../rules/rules';

export interface ProblemRow {
  readonly place: string;
  readonly stands: string;
  readonly should: string;
  /** The headline, and what is said under it. */
  readonly text: readonly string[];
  readonly basis: string;
}

export interface Listing {
  readonly report: Report;
  readonly telling: Telling;
  readonly words: ProblemListWords;
}

/** Many plain blanks are one row, as they are one problem wherever they are listed. */
export function rowOf(entry: Entry, listing: Listing): ProblemRow {
  const { telling, words } = listing;
  const [problem, another] = entry;
  const places = another ? entry.flatMap((each) => wrongPlaces(each).slice(0, 1)) : placesOf(problem);
  const line = headline(entry, telling);
  const severity = isUnfilled(problem) ? words.toFill : telling.language.severity[problem.severity];
  return {
    place: several(
      places.map((each) => placeName(each, telling)),
      words,
    ),
    stands: another
      ? words.blank
      : alone(
          places.map((each) => standing(each, listing)),
          words,
        ),
    should: another ? words.toVerify : shouldBe(problem, listing),
    text: [words.level(severity, line), ...(another ? [] : describeProblem(problem, telling).details)],
    basis: basisOf(problem, telling),
  };
}

/** Those named as wrong; where none is, the one to look at first. */
function placesOf(problem: Problem): Location[] {
  const wrong = wrongPlaces(problem);
  return wrong.length > 0 ? wrong : [firstPlace(problem)];
}

function placeName(location: Location, telling: Telling): string {
  if (isCell(location)) return located(location.cell, telling);
  return isSpan(location)
    ? locatedPart(location, telling)
    : telling.language.summary.sections[sectionOf(location)];
}

function standing(location: Location, { report, telling, words }: Listing): string {
  if (isCell(location)) return shown(toPlain(valueOf(report, location.cell))) || words.blank;
  if (!isSpan(location)) return '';
  const sentence = sentenceAround(location, telling.texts);
  return sentence === '' ? words.blank : words.quoted(sentence);
}

/** Longer than this it is cut on both sides of what is meant. */
const MOST = 60;
const END = /[。；！？\n]/;

/** The sentence a span stands in, so that it can be found by reading. */
function sentenceAround({ part, start, end }: Span, texts: Texts): string {
  const text = texts.get(part) ?? '';
  const before = Array.from(text.slice(0, start)).reverse();
  const after = Array.from(text.slice(end));
  const left = before.findIndex((char) => END.test(char));
  const right = after.findIndex((char) => END.test(char));
  const own = Array.from(text.slice(start, end));
  const room = Math.max(0, Math.floor((MOST - own.length) / 2));
  const [from, to] = [left < 0 ? before.length : left, right < 0 ? after.length : right + 1];
  return [
    from > room ? '…' : '',
    ...before.slice(0, Math.min(from, room)).reverse(),
    ...own.slice(0, MOST),
    own.length > MOST ? '…' : '',
    ...after.slice(0, Math.min(to, room)),
    to > room ? '…' : '',
  ]
    .join('')
    .trim();
}

function shouldBe({ suspects, suspectCount, findings: [first] }: Problem, { words }: Listing): string {
  const [only] = suspects;
  if (only && suspectCount === 1)
    return alone(
      only.changes.map((fix) => fixed(fix, words)),
      words,
    );
  if (only) return words.seeText;
  return first.expected === null || first.at.length > 1 ? words.toVerify : shown(first.expected);
}

const fixed = (fix: Fix, words: ProblemListWords): string => {
  if (isChange(fix)) return shown(fix.to);
  return fix.to === '' ? words.deletedWords(fix.from) : words.replaced(fix.from, fix.to);
};

/** Of several the text under it says which is whose. */
const alone = (values: readonly string[], { seeText }: ProblemListWords): string =>
  values.length === 1 ? (values[0] ?? '') : seeText;

/** Lines of one cell before the rest of them is only counted. */
const FEW = 4;

function several(lines: readonly string[], { more }: ProblemListWords): string {
  return [...lines.slice(0, FEW), ...(lines.length > FEW ? [more(lines.length)] : [])].join('\n');
}

/** The rule's official wording where it has one, else what kind of source it has. */
function basisOf({ findings: [{ rule }] }: Problem, { language }: Telling): string {
  const { source, citation } = ruleOf(rule);
  return citation ?? language.source[source];
}
