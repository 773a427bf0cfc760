import { BOTH, type Examples, type Rule, type Subject, type Verdict } from '../rule';
import type { NarrativeKey } from '../../format/sections';
import type { Texts } from '../../report/text';
import { saysNothing } from '../../words/duties';

const WRITTEN: readonly NarrativeKey[] = ['overview', 'problems', 'other'];

/** 一, 五 and 六 are not empty, and 五 is not 无 (《条例》第五十条: 存在的主要问题及改进情况). */
export const sections = {
  id: 'structure.sections',
  severity: 'error',
  source: 'law',
  citation: '《中华人民共和国政府信息公开条例》第五十条',
  editions: BOTH,
  judge: ({ texts }: Subject, { found }: Verdict) => {
    for (const section of WRITTEN) {
      const text = textOf(section, texts);
      const isEmpty = text.trim() === '';
      if (!isEmpty && !(section === 'problems' && saysNothing(text))) continue;
      // 一 written by aspect is no text of its own: there is nothing to point at but its beginning.
      const at = { part: section, start: 0, end: texts.get(section)?.length ?? 0 };
      found({ at: [at], kind: isEmpty ? section : 'nothing', actual: text.trim() || null, expected: null });
    }
  },
} as const satisfies Rule;

/** Section 一 is written as one text or by aspect. */
const textOf = (section: NarrativeKey, texts: Texts): string =>
  [...texts]
    .flatMap(([part, text]) => (part === section || part.startsWith(`${section}.`) ? [text] : []))
    .join('');

const WORDS = { overview: '主动公开信息120条。', other: '本年度未收取信息处理费。' };
export const examples: Examples = {
  passes: { narrative: { ...WORDS, problems: '政策解读形式不够丰富。' } },
  fails: { narrative: { ...WORDS, problems: '无。' } },
};
