import type { Examples, Rule, Subject, Verdict } from '../rule';
import { placeOfAspect } from '../words';
import { aspects } from '../../format/sections';
import { EXPECTED_MARK } from '../../report/settings';
import { missingAspects } from '../../words/aspects';
import { unstated } from '../../words/expected';

/**
 * What the superior wants stated with a number is stated, anywhere in 一. One finding for each aspect; one
 * that nothing is written of is narrative.aspects' to miss.
 */
export const expected = {
  id: 'narrative.expected',
  severity: 'hint',
  source: 'local',
  judge: ({ report, texts }: Subject, { found }: Verdict) => {
    const wanted = report.settings?.expected;
    if (!wanted) return;
    const written = [...texts].flatMap(([part, text]) => (part.startsWith('overview') ? [text] : []));
    if (written.every((text) => text.trim() === '')) return;
    const missed = missingAspects(texts, false);
    for (const { key } of aspects.filter((aspect) => !missed.includes(aspect.key))) {
      const lacking = unstated(wanted[key] ?? [], written);
      if (lacking.length === 0) continue;
      const at = placeOfAspect(key, texts);
      found({ at: [at], kind: key, actual: null, expected: lacking.join(EXPECTED_MARK) });
    }
  },
} as const satisfies Rule;

const ASKED = { expected: { proactive: ['政策解读', '医疗/卫生'] } };
export const examples: Examples = {
  passes: {
    settings: ASKED,
    narrative: { overview: { proactive: '发布政策解读12篇，公开医疗卫生信息30条。' } },
  },
  fails: {
    settings: ASKED,
    narrative: { overview: { proactive: '做好政策解读，公开卫生信息30条。' } },
  },
};
