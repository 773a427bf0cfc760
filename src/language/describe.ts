/** Findings and problems as sentences. The only place where a finding becomes text. */
import { cellLabel, columnLabel, rowLabel } from './official-labels';
import type { Language } from './zh-CN';
import type { CellId, Edition } from '../format/edition';
import type { PlainValue } from '../report/cell-value';
import type { Change, Finding, Suspect } from '../report/finding';

/** What a sentence needs to know beside the finding. */
export interface Telling {
  readonly language: Language;
  readonly edition: Edition;
  /** Where a cell stands, e.g. `三 依申请公开 D7`; undefined where there is no sheet. */
  readonly where?: (cell: CellId) => { readonly sheet: string; readonly address: string } | undefined;
}

export interface Described {
  readonly headline: string;
  /** Alternatives, then symptoms; each a line of its own. */
  readonly details: readonly string[];
}

/** A group of findings with the same explanations (see `app/problems`). */
interface Grouped {
  readonly findings: readonly Finding[];
  readonly suspects: readonly Suspect[];
  readonly suspectCount: number;
}

export function describeProblem({ findings, suspects, suspectCount }: Grouped, telling: Telling): Described {
  const words = telling.language.finding;
  const sums = findings.filter((finding) => isSum(finding.rule));
  const symptoms = sums.map((finding) => sentence(finding, telling));
  const own = findings.filter((finding) => !isSum(finding.rule)).map((finding) => sentence(finding, telling));
  if (sums.length === 0) return { headline: own[0] ?? '', details: own.slice(1) };
  const below = [...own, words.symptoms, ...symptoms.map((each) => `· ${each}`)];
  if (suspects.length === 0) return { headline: own[0] ?? symptoms[0]!, details: [words.unexplained, ...below] };
  if (suspectCount === 1) return { headline: suspectSentence(suspects[0]!, telling), details: below };
  const numbered = suspects.map((suspect, i) => `${i + 1}) ${suspectSentence(suspect, telling)}`);
  const more = suspectCount > suspects.length ? [words.more(suspectCount - suspects.length)] : [];
  return {
    headline: symptoms[0]!,
    details: [words.several(suspectCount), ...numbered, ...more, ...own, ...symptoms.slice(1).map((each) => `· ${each}`)],
  };
}

const isSum = (rule: string): boolean => rule.startsWith('requests.') || rule === 'review.total';

/** The changes that together explain what was found, and why they are likely. */
export function suspectSentence({ changes, reason }: Suspect, telling: Telling): string {
  const words = telling.language;
  const why = words.reason[reason];
  if (changes.length === 1) return changeSentence(changes[0]!, why, telling);
  return words.finding.together + changes.map((change) => changeSentence(change, why, telling)).join('；');
}

function changeSentence({ cell, from, to }: Change, reason: string, telling: Telling): string {
  const words = telling.language.finding;
  const label = located(cell, telling);
  return from === null ? words.blankTo(label, String(to), reason) : words.changeTo(label, String(from), String(to), reason);
}

/** The cell's name, and its place on the sheet where it has one. */
export function located(cell: CellId, { edition, where, language }: Telling): string {
  const place = where?.(cell);
  return cellLabel(edition, cell) + (place ? language.finding.at(place.sheet, place.address) : '');
}

type Teller = (finding: Finding, cell: CellId, telling: Telling) => string;

const text = (value: PlainValue): string => (value === null ? '' : String(value));

/** Money as money: sums of decimals are not exact in binary. */
const amount = (value: number): number => Number(value.toPrecision(12));

const sum =
  (say: 'rowTotal' | 'outcomeTotal' | 'balance' | 'reviewTotal', line: typeof rowLabel): Teller =>
  ({ actual, expected, difference }, cell, { language, edition }) => {
    const words = language.finding;
    return words[say](line(edition, cell), text(actual), text(expected)) + words.off(amount(difference ?? 0));
  };

const single =
  (say: 'numberAsText' | 'decimals'): Teller =>
  ({ actual, expected }, cell, telling) =>
    telling.language.finding[say](located(cell, telling), text(actual), text(expected));

const alone =
  (say: 'notAnInteger' | 'negative'): Teller =>
  ({ actual, suspects }, cell, telling) =>
    telling.language.finding[say](located(cell, telling), text(actual)) + couldBe(suspects, cell, telling);

/** Sentences by rule; a test holds that no rule is without one. */
const tellers: Readonly<Record<string, Teller>> = {
  'requests.row-total': sum('rowTotal', rowLabel),
  'requests.outcome-total': sum('outcomeTotal', columnLabel),
  'requests.balance': sum('balance', columnLabel),
  'review.total': sum('reviewTotal', rowLabel),
  'value.blank': ({ expected }, cell, telling) => {
    const words = telling.language.finding;
    const label = located(cell, telling);
    return expected === null ? words.blank(label) : words.blankExpected(label, text(expected));
  },
  'value.not-a-number': ({ actual, suspects }, cell, telling) => {
    const words = telling.language.finding;
    const note = /[（(]/.test(text(actual)) ? words.noteElsewhere : '';
    return words.notANumber(located(cell, telling), text(actual)) + couldBe(suspects, cell, telling) + note;
  },
  'value.number-as-text': single('numberAsText'),
  'value.not-an-integer': alone('notAnInteger'),
  'value.negative': alone('negative'),
  'value.decimals': single('decimals'),
  'proactive.implied-stock': ({ actual }, cell, { language, edition }) =>
    language.finding.impliedStock(cellLabel(edition, cell).split(' × ')[0]!, text(actual)),
  'proactive.rule-making-power': ({ actual, severity }, cell, telling) => {
    const words = telling.language.finding;
    const say = severity === 'error' ? words.ruleMakingPowerNo : words.ruleMakingPowerUnknown;
    return say(located(cell, telling), text(actual));
  },
  'year.carry-over': ({ actual, expected }, cell, { language, edition }) =>
    language.finding.carryOver(columnLabel(edition, cell), text(actual), text(expected)),
  'year.stock': ({ actual, expected }, cell, { language, edition }) =>
    language.finding.stock(cellLabel(edition, cell).split(' × ')[0]!, text(actual), text(expected)),
};

export function sentence(finding: Finding, telling: Telling): string {
  const tell = tellers[finding.rule];
  if (!tell) throw new RangeError(`no sentence for rule ${finding.rule}`);
  return tell(finding, finding.cells[0]!, telling);
}

/** What the cell could be, where its explanations say so. */
function couldBe(suspects: readonly Suspect[], cell: CellId, { language }: Telling): string {
  const values = new Set(suspects.flatMap(({ changes }) => changes.filter((c) => c.cell === cell).map((c) => c.to)));
  if (values.size === 0) return '';
  const [first] = values;
  if (values.size === 1) return language.finding.couldBe(String(first));
  return language.finding.couldBeEither([...values].join(language.list.or));
}
