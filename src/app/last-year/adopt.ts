/** What was chosen and said → last year's report, as it is kept and held against this year's. */
import type { Candidate, ThisYear } from './candidate';
import { addedUp } from './added-up';
import type { LastYear, UnitSaid } from '../../report/last-year';
import type { NonEmpty } from '../../report/non-empty';
import type { Report } from '../../report/report';
import { Fault } from '../../report/result';

/**
 * @param said how the unit it names stands to this one; not needed where it names this one
 * @throws Fault `last-year-other-unit`, `last-year-several`, `last-year-formats`
 */
export function adopt(candidates: NonEmpty<Candidate>, now: ThisYear, said?: UnitSaid): LastYear {
  const [{ report: first, ours }, another] = candidates;
  if (said?.answer === 'merged') return { report: dated(addedUp(reportsOf(candidates)), now), unit: said };
  if (another) throw new Fault('last-year-several');
  if (ours) return { report: dated(first, now) };
  // Where this report has no name yet, nothing is another unit's.
  if (!said && now.agency !== '')
    throw new Fault('last-year-other-unit', { last: first.agency, agency: now.agency });
  return { report: dated(first, now), ...(said && { unit: said }) };
}

const reportsOf = ([first, ...rest]: NonEmpty<Candidate>): NonEmpty<Report> => [
  first.report,
  ...rest.map(({ report }) => report),
];

/** A year that could not be read is the one before: whoever takes the report says so. */
const dated = (report: Report, { year }: ThisYear): Report =>
  report.year === 0 && year !== 0 ? { ...report, year: year - 1 } : report;
