import type { Examples, Rule, Subject } from '../rule';
import { isNonEmpty } from '../../report/non-empty';
import type { Report } from '../../report/report';
import { textsOf, type TextPart } from '../../report/text';
import { alikeIn, runsOf } from '../../words/alike';

/** 六 is left out: what is said of the processing fee is rightly the same every year. */
const SECTIONS = ['overview', 'problems'] as const;
/** Half of it, as 宿迁 took half a point off for. */
const MOST = 0.5;
/** Letters; what is shorter has little to say anew. */
const SHORTEST = 100;

type Section = (typeof SECTIONS)[number];

const isOf = (section: Section, part: TextPart): boolean =>
  part === section || part.startsWith(`${section}.`);

const runs = new WeakMap<Report, ReadonlyMap<Section, ReadonlySet<string>>>();

/** Last year's report stays the same from keystroke to keystroke. */
function runsIn(previous: Report, section: Section): ReadonlySet<string> {
  let known = runs.get(previous);
  if (!known) {
    const texts = [...textsOf(previous.narrative)];
    const textsIn = (of: Section) => texts.filter(([part]) => isOf(of, part)).map(([, text]) => text);
    known = new Map(SECTIONS.map((of) => [of, runsOf(textsIn(of))]));
    runs.set(previous, known);
  }
  return known.get(section) ?? new Set();
}

function copiedIn(section: Section, texts: Subject['texts'], previous: Report) {
  const paragraphs = [...texts]
    .filter(([part]) => isOf(section, part))
    .flatMap(([part, text]) => alikeIn(text, runsIn(previous, section)).map((each) => ({ part, ...each })));
  const letters = paragraphs.reduce((sum, each) => sum + each.letters, 0);
  const shared = paragraphs.reduce((sum, each) => sum + each.shared, 0);
  const copied = paragraphs.filter((each) => each.shared > each.letters * MOST);
  return { letters, share: shared / letters, copied };
}

/** More than half of a section stands in last year's report as well: which paragraphs, and how much in all. */
export const copiedText = {
  id: 'year.copied-text',
  severity: 'warning',
  source: 'practice',
  judge: ({ texts, previous }, { found }) => {
    if (!previous) return;
    for (const section of SECTIONS) {
      const { letters, share, copied } = copiedIn(section, texts, previous);
      const at = copied.map(({ part, start, end }) => ({ part, start, end }));
      if (letters < SHORTEST || share <= MOST || !isNonEmpty(at)) continue;
      found({ at, actual: Math.round(share * 100), expected: null });
    }
  },
} as const satisfies Rule;

const PROBLEMS =
  '政策解读的形式还不够丰富，部分信息更新不够及时，个别申请的答复还不够规范，工作人员对条例不够熟悉，基层单位之间的公开水平参差不齐。下一步将加强业务培训，丰富解读形式，按时更新信息，请法制机构参与答复的审核，把公开情况纳入考核。';

export const examples: Examples = {
  passes: {
    narrative: { problems: PROBLEMS },
    previous: {},
    previousNarrative: {
      problems: '机构改革之后人员变动较多，业务不够熟悉。下一步将组织轮训，建立台账，逐月通报。',
    },
  },
  fails: {
    narrative: { problems: PROBLEMS },
    previous: {},
    previousNarrative: { problems: `去年以来，${PROBLEMS}` },
  },
};
