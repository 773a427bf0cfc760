import { dateAtEnd } from '../../report/date-at-end';
import type { Examples, Rule, Subject, Verdict } from '../rule';

const FIRST_YEAR = 2000;

/** The agency and the year are there; a missing date is asked about: 9 of 30 published texts end without one. */
export const cover = {
  id: 'structure.cover',
  severity: 'error',
  source: 'label',
  judge: ({ report }: Subject, { found }: Verdict) => {
    const { agency, year, profile, narrative } = report;
    const missing = (kind: string, severity: 'error' | 'warning') =>
      found({ at: [{ section: 'cover' }], kind, severity, actual: null, expected: null });
    if (agency.trim() === '') missing('agency', 'error');
    if (!(year >= FIRST_YEAR)) missing('year', 'error');
    if (profile && !profile.date?.trim() && !isDated(narrative.other)) missing('date', 'warning');
  },
} as const satisfies Rule;

/** Signed and dated in the words, at the end of 六, as many write it. */
const isDated = (other = ''): boolean => dateAtEnd(other) !== '';

export const examples: Examples = {
  passes: { profile: { date: '2025年1月20日' } },
  fails: { agency: ' ' },
};
