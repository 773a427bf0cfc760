import type { Examples, Rule } from '../rule';
import { eachText, span } from '../words';
import { wrongChannels } from '../../words/channels';
import { mentionsIn } from '../../words/mentions';
import { wrongParts } from '../../words/parts';
import { wrongTotals } from '../../words/totals';

/** X条，其中a条、b条、c条: where the list claims to be complete, its parts add up to the whole. */
export const parts = {
  id: 'narrative.parts',
  severity: 'warning',
  source: 'practice',
  judge: eachText(({ part, read }, { report }) => {
    const listed = wrongParts(read);
    const told = [
      ...wrongTotals(read, mentionsIn(read, part, report.year)),
      ...wrongChannels(read, part, report.year),
    ].filter(({ whole }) => !listed.some((each) => each.whole === whole));
    return [...listed, ...told].map(({ whole, parts: named, sum }) => {
      const at = ({ start, unitEnd }: typeof whole) => span(part, { start, end: unitEnd });
      return { at: [at(whole), ...named.map(at)], actual: whole.value, expected: sum };
    });
  }),
} as const satisfies Rule;

export const examples: Examples = {
  passes: { narrative: { overview: '主动公开信息120条，其中财政类30条，规划类20条，其他类70条。' } },
  fails: { narrative: { overview: '主动公开信息120条，其中财政类30条，规划类20条，其他类60条。' } },
};
