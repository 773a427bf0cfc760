import type { Examples, Rule, Subject, Verdict } from '../rule';
import { valueOf } from '../../report/report';
import { readWords } from '../../words/read';
import { mentionsIn } from '../../words/mentions';

const RECEIVED = 'requests.received.total';

/** Table 三 has requests, and 依申请公开 of section 一 gives no number of them. */
export const noFigure = {
  id: 'narrative.no-figure',
  severity: 'hint',
  source: 'practice',
  judge: ({ report, texts }: Subject, { found }: Verdict) => {
    const received = valueOf(report, RECEIVED);
    const part = texts.has('overview') ? 'overview' : 'overview.onRequest';
    const text = texts.get(part) ?? '';
    if (received.kind !== 'known' || received.value === 0 || text.trim() === '') return;
    if (mentionsIn(readWords(text), part, report.year).some(({ quantity }) => ABOUT.has(quantity))) return;
    found({ at: [{ part, start: 0, end: text.length }], actual: null, expected: received.value });
  },
} as const satisfies Rule;

const ABOUT: ReadonlySet<string> = new Set(['received', 'receivedAndCarriedIn', 'dealtWith', 'handled']);

export const examples: Examples = {
  passes: { narrative: { overview: { onRequest: '全年收到政府信息公开申请147件。' } } },
  fails: { narrative: { overview: { onRequest: '依法做好依申请公开工作，规范答复。' } } },
};
