import { REGULATION, type Examples, type Rule, type Subject, type Verdict } from '../rule';
import { placeOfAspect } from '../words';
import { missingAspects } from '../../words/aspects';

const isGovernment = (agency: string): boolean => /人民政府$/.test(agency.trim());

/** Section 一 speaks of all its aspects. One finding for each that is missing, where it would be written. */
export const aspects = {
  id: 'narrative.aspects',
  severity: 'warning',
  source: 'law',
  citation: REGULATION.requests,
  judge: ({ report, texts }: Subject, { found }: Verdict) => {
    for (const aspect of missingAspects(texts, isGovernment(report.agency)))
      found({ at: [placeOfAspect(aspect, texts)], kind: aspect, actual: null, expected: null });
  },
} as const satisfies Rule;

const ALL = {
  proactive: '主动公开信息120条。',
  onRequest: '收到政府信息公开申请147件。',
  management: '规范政府信息管理。',
  platform: '加强网站建设。',
};
export const examples: Examples = {
  passes: { narrative: { overview: { ...ALL, supervision: '组织开展业务培训。' } } },
  fails: { narrative: { overview: ALL } },
};
