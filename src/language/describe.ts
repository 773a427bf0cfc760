/** A problem as a headline and the lines under it. */
import { located, locatedPart, sentence, shown, type Telling } from './sentence';
import type { Language } from './zh-CN';
import { isChange, type Fix, type Suspect, type TextEdit } from '../report/finding';
import type { NonEmpty } from '../report/non-empty';
import type { RuleFinding } from '../rules/check';
import { isEquationRule } from '../rules/equations';

export interface Described {
  readonly headline: string;
  /** Alternatives, then symptoms; each a line of its own. */
  readonly details: readonly string[];
}

/** Findings with the same explanations (see `app/problems`). */
export interface Grouped {
  readonly findings: NonEmpty<RuleFinding>;
  readonly suspects: readonly Suspect[];
  readonly suspectCount: number;
}

/** Findings about how figures stand to one another, not about what stands in one cell. */
const isRelation = ({ rule }: RuleFinding): boolean => isEquationRule(rule) || rule === 'year.carry-over';

/**
 * One explanation is the headline, with what it causes under it. Of several none is picked: the
 * headline is what is broken, and they are listed. A finding that no change explains stands as it is.
 */
export function describeProblem(problem: Grouped, telling: Telling): Described {
  const { suspects, suspectCount } = problem;
  const [first] = suspects;
  if (!first || !isExplained(problem)) return plain(problem, telling);
  return suspectCount === 1 ? unique(problem, first, telling) : several(problem, telling);
}

/** Explanations that are listed by number; none where what is found says them itself, or there is only one. */
export const numberedSuspects = (problem: Grouped): readonly Suspect[] =>
  problem.suspectCount > 1 && isExplained(problem) ? worthNaming(problem.suspects) : [];

const isExplained = ({ suspects, findings }: Grouped): boolean =>
  suspects.some(({ changes }) => changes.length > 1) || findings.some(isRelation);

function plain({ findings }: Grouped, telling: Telling): Described {
  const [headline = '', ...rest] = findings.map((finding) => sentence(finding, telling));
  const unexplained = findings.some(({ rule }) => isEquationRule(rule))
    ? [telling.language.finding.unexplained]
    : [];
  return { headline, details: [...rest, ...unexplained] };
}

function unique({ findings }: Grouped, only: Suspect, telling: Telling): Described {
  const words = telling.language.finding;
  const { own, broken } = sentences(findings, telling);
  const symptoms = broken.length > 0 ? [words.symptoms, ...broken.map(item)] : [];
  return { headline: suspectSentence(only, telling), details: [...own, ...symptoms] };
}

function several({ findings, suspects, suspectCount }: Grouped, telling: Telling): Described {
  const words = telling.language.finding;
  const { own, broken } = sentences(findings, telling);
  const [headline = '', ...others] = broken.length > 0 ? broken : own;
  const named = worthNaming(suspects);
  const numbered = named.map((suspect, i) => `${i + 1}) ${alternativeSentence(suspect, telling)}`);
  return {
    headline,
    details: [
      words.several(suspectCount),
      ...numbered,
      ...(suspectCount > named.length ? [words.more(suspectCount - named.length)] : []),
      ...(broken.length > 0 ? own : []),
      ...(others.length > 0 ? [words.alsoBroken, ...others.map(item)] : []),
    ],
  };
}

const item = (line: string): string => `· ${line}`;

/** The explanations say that a cell is blank and what it could be; its own sentence need not. */
function sentences(findings: readonly RuleFinding[], telling: Telling) {
  const say = (finding: RuleFinding) => sentence({ ...finding, suspects: [] }, telling);
  return {
    own: findings.filter((each) => !isRelation(each) && each.rule !== 'value.blank').map(say),
    broken: findings.filter(isRelation).map(say),
  };
}

/** Explanations that nothing speaks for are named up to this many in all; they come last. */
const FEW = 5;

function worthNaming(suspects: readonly Suspect[]): readonly Suspect[] {
  const telling = suspects.filter(({ reason }) => reason !== 'other').length;
  return suspects.slice(0, Math.max(telling, FEW));
}

/** The changes that together explain what was found, and why they are likely. */
export function suspectSentence(suspect: Suspect, telling: Telling): string {
  const { changeTo, blankExpected, wrongTogether } = telling.language.finding;
  const changes = changesText(
    suspect,
    { written: changeTo, blank: blankExpected, together: wrongTogether },
    telling,
  );
  return changes + because(suspect, telling.language);
}

/** One of several explanations; that it mends everything has been said of all of them. */
function alternativeSentence(suspect: Suspect, telling: Telling): string {
  const { alternative, alternativeBlank, changeTogether } = telling.language.finding;
  const words = { written: alternative, blank: alternativeBlank, together: changeTogether };
  const why = suspect.reason === 'other' ? '' : because(suspect, telling.language);
  return changesText(suspect, words, telling) + why;
}

interface ChangeWords {
  readonly written: (label: string, from: string, to: string) => string;
  readonly blank: (label: string, to: string) => string;
  readonly together: string;
}

function changesText(
  { changes }: Suspect,
  { written, blank, together }: ChangeWords,
  telling: Telling,
): string {
  const say = (fix: Fix): string => {
    if (!isChange(fix)) return editSentence(fix, telling);
    const label = located(fix.cell, telling);
    return fix.from === null ? blank(label, shown(fix.to)) : written(label, shown(fix.from), shown(fix.to));
  };
  return (changes.length > 1 ? together : '') + changes.map(say).join(telling.language.list.clauses);
}

function editSentence(edit: TextEdit, telling: Telling): string {
  const { replaceText, deleteText } = telling.language.finding;
  const part = locatedPart(edit, telling);
  return edit.to === '' ? deleteText(part, edit.from) : replaceText(part, edit.from, edit.to);
}

/** Of blanks nothing need be said but that they are blank. */
function because({ changes, reason }: Suspect, { finding, reason: reasons }: Language): string {
  if (reason === 'blank' && changes.every(({ from }) => from === null)) return '';
  return finding.because(changes.every(isSignOnly) ? finding.onlySign : reasons[reason]);
}

const isSignOnly = (fix: Fix): boolean => isChange(fix) && fix.from === -fix.to && fix.to !== 0;
