import type { Examples, Rule, Subject, Verdict } from '../rule';
import { dueText, type Due } from '../../report/settings';
import { compareDays, DEPARTMENT, GOVERNMENT, isLate, readDate } from '../../words/deadline';

/**
 * Out by 31 January, a government's own by 31 March (《条例》第四十九条), or by the day a superior has set; past only
 * the sooner of the two it is but hinted at. Judged by the date under the report.
 */
export const deadline = {
  id: 'structure.deadline',
  severity: 'warning',
  source: 'law',
  citation: '《中华人民共和国政府信息公开条例》第四十九条',
  judge: ({ report }: Subject, { found }: Verdict) => {
    const written = report.profile?.date ?? '';
    const date = readDate(written);
    const lawful = /人民政府$/.test(report.agency.trim()) ? GOVERNMENT : DEPARTMENT;
    const set = report.settings?.deadline;
    const [due, last] = [lawful, set ?? lawful].sort(compareDays) as [Due, Due];
    if (!date || !isLate(date, report.year, due)) return;
    const severity = isLate(date, report.year, last) ? 'warning' : 'hint';
    const kind = due === set ? 'set' : 'law';
    const expected = `${report.year + 1}年${dueText(due)}`;
    found({ at: [{ section: 'cover' }], kind, severity, actual: written.trim(), expected });
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { profile: { date: '2025年1月31日' } },
  fails: { profile: { date: '2025年1月31日' }, settings: { deadline: { month: 1, day: 20 } } },
};
