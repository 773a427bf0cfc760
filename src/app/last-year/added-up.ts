/** The reports of several units as that of the one they were merged into. */
import type { CellId } from '../../format/edition';
import { editions } from '../../format/editions';
import { BLANK, known, type CellValue } from '../../report/cell-value';
import type { NonEmpty } from '../../report/non-empty';
import { valueOf, type Report } from '../../report/report';
import { Fault } from '../../report/result';
import { narrativeOf, textsOf, type TextPart } from '../../report/text';

/**
 * A figure that one of them lacks is not known of all. The words stand one after the other, to be compared
 * with; contact details are nobody's.
 * @throws Fault `last-year-formats` for reports of two editions
 */
export function addedUp(reports: NonEmpty<Report>): Report {
  const [{ edition, year }] = reports;
  if (reports.some((each) => each.edition !== edition)) throw new Fault('last-year-formats');
  const sum = (id: CellId): CellValue => sumOf(reports.map((report) => valueOf(report, id)));
  return {
    edition,
    year,
    agency: reports.map(({ agency }) => agency).join('、'),
    cells: new Map(editions[edition].cells.map(({ id }) => [id, sum(id)])),
    narrative: narrativeOf(wordsOf(reports)),
  };
}

/** To a hundredth of a 元, without the noise of binary fractions. */
function sumOf(values: readonly CellValue[]): CellValue {
  let sum = 0;
  for (const value of values) {
    if (value.kind !== 'known') return BLANK;
    sum += value.value;
  }
  return known(Number(sum.toFixed(6)));
}

/** Section 一 as one text: not all of them have it by aspect. */
function wordsOf(reports: readonly Report[]): Map<TextPart, string> {
  const words = new Map<TextPart, string>();
  for (const { narrative } of reports)
    for (const [part, text] of textsOf(narrative)) {
      const whole = part.startsWith('overview') ? 'overview' : part;
      words.set(whole, [...(words.has(whole) ? [words.get(whole)] : []), text].join('\n'));
    }
  return words;
}
