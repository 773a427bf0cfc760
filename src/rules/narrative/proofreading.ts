import type { Examples, Found, Rule } from '../rule';
import { eachText, rewritten, span, wordsAt, type PartRead } from '../words';
import type { Slip, SlipKind } from '../../words/proof/slip';
import { proofread } from '../../words/proofread';

/** They come in dozens: those of one text are one finding. */
const IN_DOZENS: readonly SlipKind[] = ['half-width', 'radical'];

/** Slips of the pen. */
export const proofreading = {
  id: 'narrative.proofreading',
  severity: 'warning',
  source: 'practice',
  judge: eachText((text) => {
    const slips = proofread(text.read);
    const others = slips.filter(({ kind }) => !IN_DOZENS.includes(kind));
    return [
      ...IN_DOZENS.flatMap((each) =>
        together(
          text,
          slips.filter(({ kind }) => kind === each),
        ),
      ),
      ...others.flatMap((slip) => together(text, [slip])),
    ];
  }),
} as const satisfies Rule;

function together(text: PartRead, slips: readonly Slip[]): Found[] {
  const [first, ...others] = slips;
  if (!first) return [];
  const changes = slips.flatMap((slip) =>
    slip.to === undefined ? [] : rewritten(text, slip, slip.to).changes,
  );
  return [
    {
      at: [span(text.part, first), ...others.map((slip) => span(text.part, slip))],
      kind: first.kind,
      actual: wordsAt(text, first),
      expected: first.to ?? null,
      suspects: changes.length > 0 ? [{ changes, reason: 'other' }] : [],
    },
  ];
}

export const examples: Examples = {
  passes: { narrative: { overview: { management: '市人民政府政府信息公开审核机制。' } } },
  fails: { narrative: { overview: { management: '规范信息发布审核审核机制。' } } },
};
