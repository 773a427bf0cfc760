import type { Examples, Rule, Subject, Verdict } from '../rule';
import { saysNothing, saysProcessingFee } from '../../words/duties';

/** 六 says what was collected for handling information, or that nothing was (国办函〔2020〕109号). */
export const processingFee = {
  id: 'narrative.processing-fee',
  severity: 'warning',
  source: 'practice',
  citation: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）',
  judge: ({ texts }: Subject, { found }: Verdict) => {
    const text = texts.get('other') ?? '';
    const isMissing = text.trim() === '';
    if (isMissing || (!saysNothing(text) && saysProcessingFee(text))) return;
    found({ at: [{ part: 'other', start: 0, end: text.length }], actual: null, expected: null });
  },
} as const satisfies Rule;

export const examples: Examples = {
  passes: { narrative: { other: '本年度未收取信息处理费。' } },
  fails: { narrative: { other: '申请数量明显超过合理范围的，将依照规定收取信息处理费。' } },
};
