/** Claims of the words that the tables deny. */
import { claimPatterns, mayClaim, type Bound, type ClaimPattern } from './claims';
import { sumOf } from './figures';
import { matchesOf } from './matches';
import { mentionsIn } from './mentions';
import type { Stretch } from './numbers';
import { isOfAnotherYear } from './other-year';
import type { Topic } from './phrase';
import type { Sentence, TextRead } from './read';
import { signsAt, topicsBefore } from './topics';
import type { CellId } from '../format/edition';
import type { Report } from '../report/report';
import type { TextPart } from '../report/text';

export interface Contradiction extends Stretch {
  /** What the tables say, and the most they could say if the words were right. */
  readonly value: number;
  readonly most: number;
  /** The sums of which the first is no more than the second if the words are right; the second may be none. */
  readonly sums: readonly Sum[];
}

interface Sum {
  readonly cells: readonly CellId[];
  readonly value: number;
}

/** What is feared or meant to be avoided, or is said of all but some, is not said to be so. */
const NOT_SAID =
  /(?:避免|防止|杜绝|减少|降低|防范|预防|确保|力争|争取|如果|如有|若|可能|除|其余|其他)[^，。；]{0,24}$/;

/** 所有申请均已办结, 办结率100%: of all, whatever was said of some. */
const OF_ALL = /(?:所有|上述|各类|每件)[^，。；]{0,24}$|率[^，。；]*$/;

export function contradictionsIn(read: TextRead, part: TextPart, report: Report): Contradiction[] {
  const context: Context = { read, part, report, topicBefore: topicsBefore(read, part) };
  return read.sentences.flatMap((sentence, i) =>
    mayClaim(sentence.text) ? contradictionsOf(sentence, i, context) : [],
  );
}

interface Context {
  readonly read: TextRead;
  readonly part: TextPart;
  readonly report: Report;
  readonly topicBefore: (index: number) => Topic | undefined;
}

/** The first of each pattern. */
const contradictionsOf = (sentence: Sentence, index: number, context: Context): Contradiction[] =>
  claimPatterns.flatMap((pattern) => {
    for (const match of matchesOf(pattern.says, sentence.text)) {
      const found = contradictionOf(pattern, match, { sentence, index }, context);
      if (found) return [found];
    }
    return [];
  });

interface Place {
  readonly sentence: Sentence;
  readonly index: number;
}

function contradictionOf(
  { topics, bounds, allDone, notAfter }: ClaimPattern,
  match: RegExpExecArray,
  { sentence, index }: Place,
  context: Context,
): Contradiction | undefined {
  const { text, start } = sentence;
  const { report, topicBefore } = context;
  const end = match.index + match[0].length;
  const topic = topics && (topicIn(index, context.read, end) ?? topicBefore(index));
  if (topics && (topic === undefined || !topics.includes(topic))) return undefined;
  const before = text.slice(0, match.index);
  if (notAfter?.test(before) || NOT_SAID.test(before) || isOfAnotherYear(text, match.index, report.year))
    return undefined;
  const broken = bounds(match[0], before).find((bound) => isBroken(bound, report));
  if (!broken || (allDone && !OF_ALL.test(before + match[0]) && saysOpen(sentence, context)))
    return undefined;
  return { start: start + match.index, end: start + end, ...said(broken, report) };
}

/** What a sentence was about last before a place of it. */
const topicIn = (index: number, read: TextRead, place: number): Topic | undefined =>
  signsAt(index, read)
    .filter(({ at }) => at < place)
    .pop()?.topic;

/** Whether its paragraph says itself that something is carried over. */
const saysOpen = ({ paragraph }: Sentence, { read, part, report }: Context): boolean =>
  mentionsIn(read, part, report.year).some(
    ({ quantity, number, sentence }) =>
      quantity === 'carriedOut' && number.value > 0 && sentence.paragraph === paragraph,
  );

/** Never where a figure is not known. */
const isBroken = ({ left, right }: Bound, report: Report): boolean =>
  sumOf(left, report) > sumOf(right, report);

function said({ left, right }: Bound, report: Report): Pick<Contradiction, 'value' | 'most' | 'sums'> {
  const sums = [left, right].map((cells) => ({ cells, value: sumOf(cells, report) }));
  const [{ value }, { value: most }] = sums as [Sum, Sum];
  return { value, most, sums };
}
