/** One finding as one sentence. */
import { cellLabel, columnLabel, partHeading, rowLabel, sectionHeadings } from './official-labels';
import { readingName } from './reading-name';
import type { Said } from './said';
import type { Language } from './zh-CN';
import type { CellId, Edition } from '../format/edition';
import type { PlainValue } from '../report/cell-value';
import { firstCellOf, isChange, spansOf, type Reading, type Suspect } from '../report/finding';
import { quoted } from '../report/finding-json';
import { sectionOf, type Location } from '../report/location';
import type { Span, Texts } from '../report/text';
import type { RuleFinding } from '../rules/check';

/** What a sentence needs to know beside the finding. */
export interface Telling {
  readonly language: Language;
  readonly edition: Edition;
  readonly texts: Texts;
  /** Where something stands, e.g. `三 依申请公开` `D7`; undefined where there is no sheet. */
  readonly where?: (location: Location) => { readonly sheet: string; readonly address: string } | undefined;
}

export const sentence = (finding: RuleFinding, telling: Telling): string =>
  telling.language.rules[finding.rule].says(saidOf(finding, telling));

/** The cell's name, and its place on the sheet where it has one. */
export const located = (cell: CellId, telling: Telling): string =>
  cellLabel(telling.edition, cell) + placed({ cell }, telling);

/** The heading of the part, and the place of what stands in it. */
export function locatedPart(span: Span, telling: Telling): string {
  const { part } = telling.language;
  const heading = partHeading(span.part) ?? part[span.part as keyof typeof part];
  return heading + placed(span, telling);
}

function placed(location: Location, { where, language }: Telling): string {
  const place = where?.(location);
  return place ? language.finding.at(place.sheet, place.address) : '';
}

/** A figure as a person writes it: sums of decimals are not exact in binary. */
export const shown = (value: PlainValue): string =>
  typeof value === 'number' ? String(Number(value.toPrecision(15))) : (value ?? '');

/** Quotation marks within quotation marks are single (GB/T 15834). */
const insideQuotes = (label: string): string => label.replaceAll('“', '‘').replaceAll('”', '’');

function saidOf(finding: RuleFinding, telling: Telling): Said {
  const cell = firstCellOf(finding);
  const [span] = spansOf(finding);
  const { actual, expected, difference, severity, suspects, readings } = finding;
  return {
    ...(cell === undefined ? NO_FIGURE : saidOfFigure(cell, suspects, telling)),
    actual: shown(actual),
    expected: shown(expected),
    difference: Number(shown(difference ?? 0)),
    severity,
    suspects,
    kind: finding.kind ?? '',
    readings: readingsText(readings ?? [], telling),
    part: span ? locatedPart(span, telling) : '',
    quoted: span ? quoted(span, telling.texts) : '',
    section: sectionHeadings[sectionOf(finding.at[0])],
    places: finding.at.length,
  };
}

const readingsText = (readings: readonly Reading[], { edition, language }: Telling): string =>
  readings
    .map(({ cells, value }) => `${readingName(edition, cells)} ${shown(value)}`)
    .join(language.list.clauses);

const NO_FIGURE = { label: '', row: '', column: '', couldBe: '' };

const saidOfFigure = (cell: CellId, suspects: readonly Suspect[], telling: Telling) => ({
  label: located(cell, telling),
  row: insideQuotes(rowLabel(telling.edition, cell)),
  column: insideQuotes(columnLabel(telling.edition, cell)),
  couldBe: couldBe(suspects, cell, telling),
});

/** Values named in a sentence; more would not be read. */
const MOST_VALUES = 4;

/** What the cell could be, where its explanations say so. */
function couldBe(suspects: readonly Suspect[], cell: CellId, { language }: Telling): string {
  const changes = suspects.flatMap((suspect) => suspect.changes.filter(isChange));
  const values = [...new Set(changes.filter((each) => each.cell === cell).map(({ to }) => shown(to)))];
  const [first, another] = values;
  if (first === undefined) return '';
  if (another === undefined) return language.finding.couldBe(first);
  const { or, orMore } = language.list;
  const named = values.slice(0, MOST_VALUES).join(or);
  return language.finding.couldBeEither(values.length > MOST_VALUES ? named + orMore : named);
}
