/** A percentage is its part of the stated whole: 198条 of 510条 are 38.8%. */
import { listsIn, type List } from './lists';
import type { NumberInText } from './numbers';
import type { Sentence, TextRead } from './read';

export interface PercentageFound {
  readonly percentage: NumberInText;
  readonly part: NumberInText;
  readonly whole: NumberInText;
  /** What it comes to, to two decimals more than are printed. */
  readonly expected: number;
}

/** Half a hundredth is rounding; 占83% is printed to the whole. */
const TOLERANCE = 0.05;
export const SHARE =
  /^(?:约)?占(?:比|总数|总量|全部|总|比例|的|比重|申请|答复|办结|受理|数|量|为|达|约|到)*#/;
/** 主动公开的政府信息占41.5%: the part is named again. */
const NAMED = /^(.{2,18}?)占(?:比|总数|总量|的|为|达|约)*#/;

export function wrongPercentages(read: TextRead): PercentageFound[] {
  const lists = listsIn(read);
  return percentagesIn(read).flatMap(({ percentage, sentence }) => judge(percentage, sentence, lists) ?? []);
}

interface Percentage {
  readonly percentage: NumberInText;
  readonly sentence: Sentence;
}

const isPercentage = ({ unit, exact }: NumberInText): boolean => unit === '%' && exact;

/** Those that are exact, in order; most texts have none. */
export const percentagesIn = ({ numbers, sentences }: TextRead): readonly Percentage[] =>
  numbers.some(isPercentage)
    ? sentences.flatMap((sentence) =>
        sentence.numbers.filter(isPercentage).map((percentage) => ({ percentage, sentence })),
      )
    : [];

function judge(
  percentage: NumberInText,
  sentence: Sentence,
  lists: readonly List[],
): PercentageFound | undefined {
  const { clause } = percentage;
  const list = listBefore(percentage, sentence, lists);
  if (!list || list.unclear) return undefined;
  const part = SHARE.test(clause) ? lastPart(list, percentage) : namedPart(list, NAMED.exec(clause)?.[1]);
  if (!part || list.whole.value === 0 || list.parts.some(({ value }) => value > list.whole.value))
    return undefined;
  const tolerance = toleranceOf(percentage, sentence);
  const isShareOf = (whole: NumberInText): boolean =>
    Math.abs(share(part, whole) - percentage.value) <= tolerance + 1e-9;
  if ([list.whole, ...list.besides, ...saidBefore(part, sentence)].some(isShareOf)) return undefined;
  const expected = share(part, list.whole);
  return { percentage, part, whole: list.whole, expected: Number(expected.toFixed(2)) };
}

const share = (part: NumberInText, whole: NumberInText): number => (part.value / whole.value) * 100;

/** 占82.4%、16.3%、1.3%: rounded so that they make a hundred, the last may be off by one of its last digit. */
export function toleranceOf({ step }: NumberInText, { numbers }: Sentence): number {
  const half = step >= 1 ? step / 2 : TOLERANCE;
  const shares = numbers.filter(({ unit }) => unit === '%');
  const sum = shares.reduce((total, { value }) => total + value, 0);
  return shares.length > 1 && Math.abs(sum - 100) < 1e-6 ? Math.max(half, step) : half;
}

/** Another number of the sentence may be what the share is of: 收到8件，结转1件，办结9件，其中公开4件，占44.4%. */
const saidBefore = (part: NumberInText, { numbers }: Sentence): readonly NumberInText[] =>
  numbers.filter(({ start, unit, value }) => start < part.start && unit === part.unit && value >= part.value);

/** The last list of the same sentence or the one before that begins before the number. */
function listBefore({ start }: NumberInText, sentence: Sentence, lists: readonly List[]): List | undefined {
  const near = lists.filter(
    (list) =>
      list.sentence.paragraph === sentence.paragraph &&
      list.whole.start < start &&
      list.sentence.end >= sentence.start - 1,
  );
  return near[near.length - 1];
}

/** 1303件，占86.92%: the part right before it, with nothing but punctuation between. */
const lastPart = ({ parts }: List, { start }: NumberInText): NumberInText | undefined =>
  [...parts].reverse().find(({ unitEnd }) => unitEnd <= start && start - unitEnd <= 12);

function namedPart({ parts, said }: List, name: string | undefined): NumberInText | undefined {
  if (name === undefined) return undefined;
  const bare = (label: string): string => label.replace(/^其中|[的了数共为]|信息|#.*/g, '');
  const [index, ...others] = said.flatMap((clause, i) => (bare(clause) === bare(name) ? [i] : []));
  return index !== undefined && others.length === 0 ? parts[index] : undefined;
}
