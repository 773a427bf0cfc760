import type { Examples, Rule, Subject, Verdict } from '../rule';
import { charactersIn, placeAfter } from '../../words/length';
import type { Span, TextPart } from '../../report/text';

/** 一 is no longer than the superior wants it; found where the limit is passed. */
export const length = {
  id: 'narrative.length',
  severity: 'hint',
  source: 'local',
  judge: ({ report, texts }: Subject, { found }: Verdict) => {
    const most = report.settings?.overviewLength;
    if (most === undefined) return;
    const parts = [...texts].filter(([part]) => part.startsWith('overview'));
    const actual = parts.reduce((sum, [, text]) => sum + charactersIn(text), 0);
    const passed = passedIn(parts, most);
    if (passed) found({ at: [passed], actual, expected: most });
  },
} as const satisfies Rule;

/** Where the limit is passed; undefined where it is kept. */
function passedIn(parts: readonly (readonly [TextPart, string])[], most: number): Span | undefined {
  let left = most;
  for (const [part, text] of parts) {
    const own = charactersIn(text);
    if (own > left) {
      const start = placeAfter(text, left);
      return { part, start, end: start };
    }
    left -= own;
  }
  return undefined;
}

const SENTENCE = '本机关认真做好政府信息公开工作。';
export const examples: Examples = {
  passes: { settings: { overviewLength: 32 }, narrative: { overview: ` ${SENTENCE}\n${SENTENCE}` } },
  fails: {
    settings: { overviewLength: 31 },
    narrative: { overview: { proactive: SENTENCE, platform: SENTENCE } },
  },
};
