/** What of last year's report can be written into this year's: 上年结转, and the contact details. */
import { toPlain } from '../../report/cell-value';
import type { Change } from '../../report/finding';
import { comparable, type LastYear } from '../../report/last-year';
import { valueOf, type ProfileText, type Report } from '../../report/report';
import { carryOvers } from '../../rules/year/carry-over';

/** What differs between last year's 结转下年度 and this year's 上年结转; a live total follows by itself. */
export function carriedIn(report: Report, last: LastYear): readonly Change[] {
  const before = comparable(last, report.year);
  if (!before) return [];
  return carryOvers.flatMap(({ cell, last: from }) => {
    const [now, then] = [valueOf(report, cell), valueOf(before, from)];
    if (now.derived || then.kind !== 'known' || toPlain(now) === then.value) return [];
    return [{ cell, from: toPlain(now), to: then.value }];
  });
}

/** What rarely changes from year to year. */
const CONTACT = [
  'office',
  'address',
  'postcode',
  'telephone',
  'fax',
  'email',
  'website',
] as const satisfies readonly ProfileText[];

/** A field of the first sheet; `from` is empty where nothing is filled in yet. */
export interface ContactOffer {
  readonly field: (typeof CONTACT)[number];
  readonly from: string;
  readonly to: string;
}

export function contact(
  { profile }: Pick<Report, 'profile'>,
  { report: last }: LastYear,
): readonly ContactOffer[] {
  return CONTACT.flatMap((field) => {
    const [from = '', to = ''] = [profile?.[field], last.profile?.[field]];
    return to === '' || to === from ? [] : [{ field, from, to }];
  });
}
