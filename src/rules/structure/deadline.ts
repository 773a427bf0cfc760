import { BOTH, type Examples, type Rule, type Subject, type Verdict } from '../rule';
import { DEPARTMENT, GOVERNMENT, isLate, readDate } from '../../words/deadline';

/** Out by 31 January, a government's own by 31 March (《条例》第四十九条); judged by the date under the report. */
export const deadline = {
  id: 'structure.deadline',
  severity: 'warning',
  source: 'law',
  citation: '《中华人民共和国政府信息公开条例》第四十九条',
  editions: BOTH,
  judge: ({ report }: Subject, { found }: Verdict) => {
    const written = report.profile?.date ?? '';
    const date = readDate(written);
    const due = /人民政府$/.test(report.agency.trim()) ? GOVERNMENT : DEPARTMENT;
    if (!date || !isLate(date, report.year, due)) return;
    const expected = `${report.year + 1}年${due.month}月${due.day}日`;
    found({ at: [{ block: 0, section: 'cover' }], actual: written.trim(), expected });
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { profile: { date: '2025年1月31日' } },
  fails: { profile: { date: '2025年2月1日' } },
};
