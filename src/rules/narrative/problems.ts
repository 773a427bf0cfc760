import type { Examples, Rule, Subject, Verdict } from '../rule';
import { problemsLack, saysNothing } from '../../words/duties';

/** 五 says what is wrong and what is done about it (《条例》第五十条第（四）项). */
export const problems = {
  id: 'narrative.problems',
  severity: 'warning',
  source: 'law',
  citation: '《中华人民共和国政府信息公开条例》第五十条',
  judge: ({ texts }: Subject, { found }: Verdict) => {
    const text = texts.get('problems') ?? '';
    const kind = saysNothing(text) ? undefined : problemsLack(text);
    if (kind)
      found({ at: [{ part: 'problems', start: 0, end: text.length }], kind, actual: null, expected: null });
  },
} as const satisfies Rule;

const WRONG = '政策解读形式还不够丰富，主动公开的时效性有待提高，信息更新不够及时，业务培训偏少。';
export const examples: Examples = {
  passes: { narrative: { problems: `${WRONG}下一步将加强培训，丰富解读形式。` } },
  fails: { narrative: { problems: WRONG } },
};
