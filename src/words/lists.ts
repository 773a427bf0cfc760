/** X条，其中a条、b条、c条: a whole and the parts it is said to have. */
import type { NumberInText } from './numbers';
import type { Sentence, TextRead } from './read';
import type { NonEmpty } from '../report/non-empty';
import { entryAt } from '../report/present';

export interface List {
  readonly sentence: Sentence;
  readonly whole: NumberInText;
  /** Counts said before the whole, which the list may be of instead, or as well: 复议9件，诉讼4件，其中…. */
  readonly besides: readonly NumberInText[];
  /** Counts in brackets behind the whole, of one of which the list may be instead: 20件（上年结转3件，新收17件），其中…. */
  readonly bracketed: readonly NumberInText[];
  readonly parts: readonly NumberInText[];
  /** Clauses of the parts. */
  readonly said: readonly string[];
  /** Whether the parts stand in brackets of their own: （其中甲1条、乙1条）. */
  readonly inBrackets: boolean;
  /** Whether it says that it names only some (含…). */
  readonly onlySome: boolean;
  /** Whether what belongs to it cannot be told: a list within it, an inexact number, another unit between. */
  readonly unclear: boolean;
}

const MARK = /其中|包括|涵盖|分别(?:为|是)?|具体为|分为|分布情况为|信息类别|含(?!义|量)/;
/** （含上年结转3件）, not 其中包含. */
const SOME = /(?:^|[^包])含(?!义|量)/;
const COMPARED = /(?:较|比|同比|环比)|(?:增加|减少|下降|上升|增长|多|少)了?#|占#/;

/** Several rules ask for the lists of one text. */
const kept = new WeakMap<TextRead, readonly List[]>();

export function listsIn(read: TextRead): readonly List[] {
  let lists = kept.get(read);
  if (!lists) kept.set(read, (lists = findLists(read)));
  return lists;
}

/** No sentence that a person wrote has as many numbers; a table that was pasted as one is no list. */
const MOST = 100;

function findLists(read: TextRead): List[] {
  return read.sentences.flatMap((sentence, i) => {
    const { length } = sentence.numbers;
    if (length === 0 || length > MOST || !MARK.test(sentence.text)) return [];
    const before = read.sentences[i - 1];
    const follows = before?.paragraph === sentence.paragraph && /^\s*其中/.test(sentence.text);
    return listsOf(sentence, follows ? countsOutside(before, read.text) : [], read.text);
  });
}

/** Position of the last item that stands for the rest (其他…, 其余…), or -1. */
export const restItem = ({ said }: List): number => said.map((clause) => REST.test(clause)).lastIndexOf(true);
const REST = /^(?:以及|和)?(?:其他|其余|其它)/;

const isCount = ({ unit }: Pick<NumberInText, 'unit'>): boolean => unit !== '%' && unit !== '';
const countsOf = ({ numbers }: Sentence): NumberInText[] =>
  numbers.filter((each) => isCount(each) && !COMPARED.test(each.clause));

/** 办理20件（含上年结转3件）: not what stands in brackets, unless there is nothing else. */
function countsOutside(sentence: Sentence, text: string): NumberInText[] {
  const counts = countsOf(sentence);
  const outside = counts.filter(({ start }) => openedBefore(text, sentence.start, start) === undefined);
  return outside.length > 0 ? outside : counts;
}

/** @param earlier counts of the sentence before, where this one begins with 其中: the last of them is the whole. */
function listsOf(sentence: Sentence, earlier: readonly NumberInText[], text: string): List[] {
  const counts = countsOf(sentence);
  const wholes = [...earlier.slice(-1), ...counts];
  return wholes.flatMap((whole) => {
    const isEarlier = earlier.includes(whole);
    const begin = isEarlier ? sentence.start : whole.unitEnd;
    const besides = isEarlier ? earlier : counts.slice(0, counts.indexOf(whole));
    const later = counts.filter(({ start }) => start >= begin);
    return placesOfParts(text, begin, sentence.end).flatMap((from) => {
      const [next, ...rest] = later.filter(({ start }) => start >= from);
      if (!next || !isMarked(text.slice(from, next.start))) return [];
      const bracketed = later.filter(({ start }) => start < from);
      return [listFrom(sentence, { whole, besides, bracketed, from }, [next, ...rest], text)];
    });
  });
}

/** 收到20件（含上年结转3件），其中…: the list may follow what stands in brackets behind the whole. */
function placesOfParts(text: string, from: number, ceiling: number): number[] {
  const open = from + text.slice(from, ceiling).search(/\S/);
  return '（('.includes(text.charAt(open)) ? [from, closing(text, open, ceiling) + 1] : [from];
}

function isMarked(between: string): boolean {
  const mark = MARK.exec(between);
  return mark !== null && !/[）)]/.test(between.slice(0, mark.index));
}

interface Head {
  readonly whole: NumberInText;
  readonly besides: readonly NumberInText[];
  readonly bracketed: readonly NumberInText[];
  /** Where the parts begin. */
  readonly from: number;
}

function listFrom(
  sentence: Sentence,
  { whole, besides, bracketed, from }: Head,
  rest: NonEmpty<NumberInText>,
  text: string,
): List {
  const [first] = rest;
  const opened = openedBefore(text, from, first.start);
  const end = opened === undefined ? sentence.end : closing(text, opened, sentence.end);
  const inside = opened === undefined ? from : opened + 1;
  const listed = rest.filter(({ start }) => start < end && openedBefore(text, inside, start) === undefined);
  const within = listed.slice(0, endOfItems(listed, whole));
  const isMixed =
    within.every(({ unit }) => COUNTS_OF_INFORMATION.has(unit)) &&
    (endsInRest(within) || isNear(within, whole));
  const named = within.filter(({ unit }) => isMixed || sameUnit(unit, whole.unit));
  const parts = named.slice(0, lengthOf(named, whole, text));
  const lastPart = parts[parts.length - 1];
  const inner = text.slice(first.start, lastPart?.start ?? first.start);
  return {
    sentence,
    whole,
    besides: besides.filter(({ unit, value }) => sameUnit(unit, whole.unit) && value !== whole.value),
    bracketed,
    parts,
    said: parts.map(({ clause }) => clause),
    inBrackets: opened !== undefined,
    onlySome: SOME.test(text.slice(from, first.start)),
    unclear:
      !whole.exact ||
      parts.some(({ exact }) => !exact) ||
      /其中|包括|涵盖/.test(inner.replace(/[（(][^（）()]*[）)]/g, '')) ||
      within.some((each) => !parts.includes(each) && each.start < (lastPart?.start ?? 0)) ||
      sentence.numbers.some((each) => isWithoutUnit(each, first, lastPart, text)),
  };
}

/** 动态20条，公告10条，组织访谈4场，发布解读2条: up to what is counted otherwise and says something else was done. */
function endOfItems(listed: readonly NumberInText[], whole: NumberInText): number {
  const other = listed.findIndex(
    ({ unit, clause }) =>
      !sameUnit(unit, whole.unit) && !COUNTS_OF_INFORMATION.has(unit) && SAYS_MORE.test(clause),
  );
  return other < FEWEST ? listed.length : other;
}
const FEWEST = 3;

/**
 * How many of the numbers belong to the list: up to where they make the whole, or to a ； where commas part them
 * and no item for the rest follows.
 */
function lengthOf(named: readonly NumberInText[], whole: NumberInText, text: string): number {
  const isParted = (from: number, to: number): boolean => /[；;]/.test(text.slice(from, to));
  const isRest = ({ clause }: NumberInText): boolean => REST.test(clause);
  let sum = 0;
  for (const [i, { value, unitEnd }] of named.entries()) {
    sum += value;
    if (i > 0 && Math.abs(sum - whole.value) < 1e-6)
      return i > 1 && namesOnly(named.slice(i + 1)) ? named.length : i + 1;
    const next = named[i + 1];
    if (!next || !isParted(unitEnd, next.start)) continue;
    if (isParted(entryAt(named, 0).unitEnd, entryAt(named, 1).start)) continue;
    if (!named.slice(i + 1).some(isRest)) return i + 1;
  }
  return named.length;
}

/** 工作动态36条，公告9条，采购1条，决算2条，年报1条 of 48条: the last is named as those before it are. */
const namesOnly = (rest: readonly NumberInText[]): boolean =>
  rest.every(({ clause }) => NAME.test(clause) && !SAYS_MORE.test(clause));
const NAME = /^[\u4e00-\u9fff]{2,12}#$/;
/** Something else that is counted after the list, not one more of its items. */
const SAYS_MORE =
  /共|收到|受理|办[结理]|答复|回复|回应|结转|发布|推送|转载|更新|召开|开展|组织|举办|新增|新开|另|还有|较|比|解读|留言|咨询|建议|提案|培训|会|微信|微博|公众号|新媒体|视频|网站|复议|诉讼|文件|许可|处罚|自然人|公民|个人|企业|法人/;

/** 微信170，: it belongs to the list, and nobody can tell as what. */
const isWithoutUnit = (
  { start, end }: NumberInText,
  first: NumberInText,
  last: NumberInText | undefined,
  text: string,
): boolean => start > first.start && start < (last?.start ?? 0) && /^\s*[，,；;、]/.test(text.slice(end));

const sameUnit = (a: string, b: string): boolean => a === b || (COUNT_WORDS.has(a) && COUNT_WORDS.has(b));
/** 信息96条，其中文件20件、解读16篇、其他60条: where a last item stands for the rest, all units count the same. */
const COUNTS_OF_INFORMATION = new Set(['件', '条', '篇', '份', '则']);

/** 信息309条，其中动态306条，文件2件，公告1条: nor where they come within a tenth of the whole. */
const isNear = (numbers: readonly NumberInText[], whole: NumberInText): boolean =>
  numbers.length > 2 &&
  COUNTS_OF_INFORMATION.has(whole.unit) &&
  Math.abs(numbers.reduce((sum, { value }) => sum + value, 0) - whole.value) <= whole.value / 10;

function endsInRest(numbers: readonly NumberInText[]): boolean {
  const last = numbers[numbers.length - 1];
  return last !== undefined && REST.test(last.clause);
}

/** Requests are counted by any of these in one and the same list. */
const COUNT_WORDS = new Set(['件', '份', '宗', '起', '件次']);

/** The bracket that closes the one at `open`, or the end. */
function closing(text: string, open: number, ceiling: number): number {
  let depth = 0;
  for (let at = open; at < ceiling; at++) {
    if ('（('.includes(text.charAt(at))) depth++;
    if ('）)'.includes(text.charAt(at)) && --depth === 0) return at;
  }
  return ceiling;
}

/** The first bracket opened from `from` on that is still open at `place`. */
function openedBefore(text: string, from: number, place: number): number | undefined {
  const open: number[] = [];
  for (let at = from; at < place; at++) {
    if ('（('.includes(text.charAt(at))) open.push(at);
    if ('）)'.includes(text.charAt(at))) open.pop();
  }
  return open[0];
}
