import { BOTH, type Examples, type Rule, type Subject, type Verdict } from '../rule';
import { dueText } from '../../report/settings';
import { DEPARTMENT, GOVERNMENT, isLate, readDate } from '../../words/deadline';

/**
 * Out by 31 January, a government's own by 31 March (《条例》第四十九条), or by the day the superior has set;
 * judged by the date under the report. Past the superior's day alone it is only hinted at.
 */
export const deadline = {
  id: 'structure.deadline',
  severity: 'warning',
  source: 'law',
  citation: '《中华人民共和国政府信息公开条例》第四十九条',
  editions: BOTH,
  judge: ({ report }: Subject, { found }: Verdict) => {
    const written = report.profile?.date ?? '';
    const date = readDate(written);
    const lawful = /人民政府$/.test(report.agency.trim()) ? GOVERNMENT : DEPARTMENT;
    const set = report.settings?.deadline;
    const due = set ?? lawful;
    if (!date || !isLate(date, report.year, due)) return;
    const severity = set && !isLate(date, report.year, lawful) ? 'hint' : 'warning';
    const expected = `${report.year + 1}年${dueText(due)}`;
    const kind = set ? 'set' : 'law';
    found({ at: [{ block: 0, section: 'cover' }], kind, severity, actual: written.trim(), expected });
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { profile: { date: '2025年1月31日' } },
  fails: { profile: { date: '2025年1月31日' }, settings: { deadline: { month: 1, day: 20 } } },
};
