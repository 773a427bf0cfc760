import type { Examples, Rule } from '../rule';
import { eachTextAround, rewritten, span } from '../words';
import { wrongBasis } from '../../words/basis';

/** The notice on the form is cited by its number, in 〔〕. */
export const basis = {
  id: 'structure.basis',
  severity: 'warning',
  source: 'practice',
  judge: eachTextAround((text, { edition }) =>
    wrongBasis(text.read.text, edition).map(({ actual, expected, ...at }) => ({
      at: [span(text.part, at)],
      actual,
      expected,
      suspects: [rewritten(text, at, expected)],
    })),
  ),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { narrative: { overview: { supervision: '按照国办公开办函〔2021〕30号要求编制年报。' } } },
  fails: { narrative: { overview: { supervision: '按照国办公开办函[2019]60号要求编制年报。' } } },
};
