/** One finding as one sentence. */
import { cellLabel, columnLabel, rowLabel } from './official-labels';
import type { Language } from './zh-CN';
import type { CellId, Edition } from '../format/edition';
import type { PlainValue } from '../report/cell-value';
import type { Finding, Suspect } from '../report/finding';
import type { RuleId } from '../rules/rules';

/** What a sentence needs to know beside the finding. */
export interface Telling {
  readonly language: Language;
  readonly edition: Edition;
  /** Where a cell stands, e.g. `三 依申请公开` `D7`; undefined where there is no sheet. */
  readonly where?: (cell: CellId) => { readonly sheet: string; readonly address: string } | undefined;
}

/** @throws RangeError for a rule no sentence is written for: a mistake of ours. */
export function sentence(finding: Finding, telling: Telling): string {
  const tell = tellers[finding.rule as RuleId] as Teller | undefined;
  if (!tell) throw new RangeError(`no sentence for rule ${finding.rule}`);
  return tell(finding, finding.cells[0]!, telling);
}

/** The cell's name, and its place on the sheet where it has one. */
export function located(cell: CellId, { edition, where, language }: Telling): string {
  const place = where?.(cell);
  return cellLabel(edition, cell) + (place ? language.finding.at(place.sheet, place.address) : '');
}

/** A figure as a person writes it: sums of decimals are not exact in binary. */
export const shown = (value: PlainValue): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(15))) : (value ?? '');

/** Quotation marks within quotation marks are single (GB/T 15834). */
const insideQuotes = (label: string): string => label.replaceAll('“', '‘').replaceAll('”', '’');

type Line = typeof rowLabel;
const row: Line = (edition, cell) => insideQuotes(rowLabel(edition, cell));
const column: Line = (edition, cell) => insideQuotes(columnLabel(edition, cell));

type Teller = (finding: Finding, cell: CellId, telling: Telling) => string;

const total =
  (say: 'rowTotal' | 'outcomeTotal' | 'reviewTotal', line: Line): Teller =>
  ({ actual, expected, difference }, cell, { language, edition }) => {
    const words = language.finding;
    const off = difference === null ? '' : words.off(Number(shown(difference)));
    return words[say](line(edition, cell), shown(actual), shown(expected)) + off;
  };

const withValue =
  (say: 'numberAsText' | 'decimals'): Teller =>
  ({ actual, expected }, cell, telling) =>
    telling.language.finding[say](located(cell, telling), shown(actual), shown(expected));

const withSuspects =
  (say: 'notAnInteger' | 'negative'): Teller =>
  ({ actual, suspects }, cell, telling) =>
    telling.language.finding[say](located(cell, telling), shown(actual)) + couldBe(suspects, cell, telling);

const tellers: Readonly<Record<RuleId, Teller>> = {
  'requests.row-total': total('rowTotal', row),
  'requests.outcome-total': total('outcomeTotal', column),
  'requests.balance': ({ actual, expected, difference }, cell, { language, edition }) => {
    const apart = Number(shown(Math.abs(difference ?? 0)));
    return language.finding.balance(columnLabel(edition, cell), shown(actual), shown(expected), apart);
  },
  'review.total': total('reviewTotal', row),
  'value.blank': ({ expected, suspects }, cell, telling) => {
    const words = telling.language.finding;
    const label = located(cell, telling);
    if (expected !== null) return words.blankExpected(label, shown(expected));
    return suspects.length > 1
      ? words.blankUnsure(label) + couldBe(suspects, cell, telling)
      : words.blank(label);
  },
  'value.not-a-number': ({ actual, suspects }, cell, telling) => {
    const words = telling.language.finding;
    const note = /[（(]/.test(shown(actual)) ? words.noteElsewhere : '';
    const isMarkOfNone = suspects.length === 1 && suspects[0]!.reason === 'blank';
    const instead = isMarkOfNone ? words.couldBeNone : couldBe(suspects, cell, telling);
    return words.notANumber(located(cell, telling), shown(actual)) + instead + note;
  },
  'value.number-as-text': withValue('numberAsText'),
  'value.not-an-integer': withSuspects('notAnInteger'),
  'value.negative': withSuspects('negative'),
  'value.decimals': withValue('decimals'),
  'proactive.implied-stock': ({ actual }, cell, { language, edition }) =>
    language.finding.impliedStock(rowLabel(edition, cell), shown(actual)),
  'proactive.rule-making-power': ({ actual, severity }, cell, telling) => {
    const words = telling.language.finding;
    const say = severity === 'error' ? words.ruleMakingPowerNo : words.ruleMakingPowerUnknown;
    return say(located(cell, telling), shown(actual));
  },
  'year.carry-over': ({ actual, expected }, cell, { language, edition }) =>
    language.finding.carryOver(columnLabel(edition, cell), shown(actual), shown(expected)),
  'year.stock': ({ actual, expected }, cell, { language, edition }) =>
    language.finding.stock(rowLabel(edition, cell), shown(actual), shown(expected)),
};

/** Values named in a sentence; more would not be read. */
const MOST_VALUES = 4;

/** What the cell could be, where its explanations say so. */
function couldBe(suspects: readonly Suspect[], cell: CellId, { language }: Telling): string {
  const changes = suspects.flatMap((suspect) => suspect.changes).filter((change) => change.cell === cell);
  const values = [...new Set(changes.map(({ to }) => shown(to)))];
  if (values.length === 0) return '';
  if (values.length === 1) return language.finding.couldBe(values[0]!);
  const { or, orMore } = language.list;
  const named = values.slice(0, MOST_VALUES).join(or);
  return language.finding.couldBeEither(values.length > MOST_VALUES ? named + orMore : named);
}
