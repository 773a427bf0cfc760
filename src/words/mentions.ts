/** Which figure of the report a number of its words speaks of. */
import { clauseEnd } from './clause';
import { listsIn, restItem, type List } from './lists';
import type { NumberInText } from './numbers';
import { isOfAnotherYear } from './other-year';
import { clauseAsOf, type Phrase, type Topic } from './phrase';
import { phrasesAbout } from './phrases';
import type { Sentence, TextRead } from './read';
import { signsAt, signsIn, topicsBefore, type Sign } from './topics';
import type { TextPart } from '../report/text';

export interface Mention {
  /** A key of `quantities`. */
  readonly quantity: string;
  readonly number: NumberInText;
  readonly sentence: Sentence;
}

/** Units that requests, cases and documents are counted in; a number without one counts too (部分公开67). */
const COUNTS = new Set(['件', '条', '份', '项', '起', '宗', '件次', '次', '例', '封', '元', '']);
/** Documents are counted in these as well; what else is counted so has to do with none of the tables (6个单位). */
const COUNTS_OF_DOCUMENTS = new Set(['个', '部']);
const OF_DOCUMENTS = /(?:normativeDocuments|rules)\./;
/** 不予公开信息10条: the third class of information by itself, where nothing is said of anybody who asked. */
const THIRD_CLASS = /^(?![^。]*(?:申请(?!公开)|收到|受理|答复|办理))[^。]*不[予子]公开(?:的)?(?:政府)?信息/;

interface Kept {
  readonly part: TextPart;
  readonly year: number;
  readonly mentions: readonly Mention[];
}

/** Several rules ask for the mentions of one text. */
const kept = new WeakMap<TextRead, Kept>();

/** @param year the year reported on: what is said of another one beside it is no figure of this report. */
export function mentionsIn(read: TextRead, part: TextPart, year: number): readonly Mention[] {
  const known = kept.get(read);
  if (known?.part === part && known.year === year) return known.mentions;
  const mentions = findMentions(read, part, year);
  kept.set(read, { part, year, mentions });
  return mentions;
}

function findMentions(read: TextRead, part: TextPart, year: number): Mention[] {
  const lists = listsIn(read);
  const parts = new Set(lists.flatMap((list) => list.parts));
  const strangers = new Set<NumberInText>();
  const found: Mention[] = [];
  const topicBefore = topicsBefore(read, part);
  let isForeign = false;
  for (const [i, sentence] of read.sentences.entries()) {
    isForeign &&= CONTINUES.test(sentence.text);
    if (sentence.numbers.length === 0) continue;
    const signs = signsAt(i, read);
    const topic = topicBefore(i);
    let last: string | undefined;
    for (const number of sentence.numbers) {
      const place = { sentence, signs, topic, year, text: read.text, isPart: parts.has(number), last };
      const said = strangers.has(number) ? undefined : saidOf(number, place);
      if (said?.foreign) isForeign = true;
      else if (said?.quantity?.endsWith('.total')) isForeign = false;
      const quantity = isForeign && RESULT.test(said?.quantity ?? '') ? undefined : said?.quantity;
      if (quantity !== undefined) found.push({ quantity, number, sentence });
      else if (isStranger(number, sentence, signs))
        partsOf(number, lists).forEach((each) => strangers.add(each));
      last = quantity;
    }
  }
  return found.filter(
    (mention) =>
      !isSaidAgain(mention, found) && !isOfOneOfUs(mention, found) && !isOneOutcome(mention, found),
  );
}

/** 其中维持200件: a sentence that speaks on of what the one before did. */
const CONTINUES = /^\s*其中/;
/** How cases of a block ended. */
const RESULT = /\.(?:upheld|corrected|otherResult|pending|withdrawn)/;

interface Place {
  readonly sentence: Sentence;
  readonly signs: readonly Sign[];
  /** What the sentence before was about. */
  readonly topic: Topic | undefined;
  readonly year: number;
  readonly text: string;
  /** Whether a list names it as a part of another number. */
  readonly isPart: boolean;
  /** What the number before it in the sentence speaks of. */
  readonly last: string | undefined;
}

interface Said {
  readonly quantity?: string;
  readonly foreign?: true;
}

function saidOf(number: NumberInText, place: Place): Said | undefined {
  const { sentence, year, text } = place;
  const { unit } = number;
  if (!number.exact || !(COUNTS.has(unit) || COUNTS_OF_DOCUMENTS.has(unit)) || isLoose(number, text))
    return undefined;
  if (isOfAnotherYear(sentence.text, number.start - sentence.start, year)) return undefined;
  const { clause } = number;
  const topic = topicAt(number, clause, place);
  const said = clauseAsOf(clause, year);
  const phrase = phrasesAbout(topic).find(
    (each) => mayFit(each, place) && each.says.test(said) && fits(each, number, place),
  );
  if (phrase?.foreign) return { foreign: true };
  const quantity = phrase?.of?.replace('…', topic ?? '');
  return quantity !== undefined && isCountedIn(unit, quantity, sentence) ? { quantity } : undefined;
}

const mayFit = ({ after, whole }: Phrase, { last, isPart }: Place): boolean =>
  (!after || (last !== undefined && after.includes(last))) && !(whole && isPart);

const fits = ({ unless, goesOn }: Phrase, { unitEnd }: NumberInText, { text, sentence }: Place): boolean =>
  !unless?.test(sentence.text) &&
  (!goesOn || goesOn.test(text.slice(clauseEnd(text, unitEnd, sentence.end), sentence.end)));

/** What a clause names by itself, whatever stands around it. @param said as `clauseAsOf` gives it */
export const quantityNamed = (said: string, about: Topic): string | undefined =>
  phrasesAbout(about).find(({ says, after, goesOn }) => !after && !goesOn && says.test(said))?.of;

const isCountedIn = (unit: string, quantity: string, { text }: Sentence): boolean =>
  (unit === '元') === (quantity === 'fees') &&
  (!COUNTS_OF_DOCUMENTS.has(unit) || OF_DOCUMENTS.test(quantity)) &&
  (unit !== '条' || !namesAllClasses(text)) &&
  (unit !== '条' || quantity !== 'refused' || !THIRD_CLASS.test(text)) &&
  (quantity !== 'dealtWith' || !isOfAClass(unit, text)) &&
  (quantity !== 'refused' || ASKED.test(text) || !isOfAClass(unit, text));

const OPEN = '主动公开';
const ON_REQUEST = '依申请公开';

/** By law information is one of three: this tells apart what an office holds, not what was asked for. */
function namesAllClasses(text: string): boolean {
  const first = text.indexOf(OPEN);
  const second = text.indexOf(ON_REQUEST, first);
  return first >= 0 && second >= 0 && /不[予子]公开/.test(text.slice(second));
}

/**
 * 主动公开公文14条，依申请公开3条: the same without the third, unless it says what was done with them. In anything but
 * 条 they are counted alike: 主动公开61件，依申请公开255件.
 */
function isOfAClass(unit: string, text: string): boolean {
  const open = text.indexOf(OPEN);
  const counted = open < 0 ? null : FIRST_COUNT.exec(text.slice(open));
  const isBeside = counted !== null && BESIDE.test(text.slice(open + counted.index + counted[0].length));
  return isBeside && (unit === '条' || unit === counted[1]);
}

const FIRST_COUNT = /\d+\s*([^\d\s，。；]?)/;
const BESIDE = /[，,、；;]\s*依申请公开/;
const ASKED = /申请(?!公开)|收到|受理|答复|办[理结]/;

/** All there were is said once in a sentence; 办结33件，答复27件: what the second means is not said, be it the same. */
const SAID_ONCE = new Set(['received', 'handled', 'dealtWith']);

const isSaidAgain = ({ quantity, number, sentence }: Mention, all: readonly Mention[]): boolean =>
  SAID_ONCE.has(quantity) &&
  all.some(
    (other) =>
      other.quantity === quantity && other.sentence === sentence && other.number.start < number.start,
  );

/** 区政府收到申请29件，各部门收到申请24件: what both come to is not said. */
const isOfOneOfUs = ({ quantity, number, sentence }: Mention, all: readonly Mention[]): boolean =>
  quantity === 'received' &&
  all.some(
    (other) =>
      other.quantity === quantity &&
      other.sentence === sentence &&
      other.number.value !== number.value &&
      OF_OTHERS.test(other.number.clause),
  );
/** Who else than the body itself. */
const OF_OTHERS = /(?:各|所属|下属|直属|其他|其余)[^#]{0,12}(?:部门|单位|乡|镇|街道|局|委|分局|机关)[^#]*#/;

/**
 * 收到10件，2件办结，6件不掌握，撤回2件: where what is named after them makes up all that came in, and not by what is
 * carried over alone, 办结 is one outcome beside the others. What all of them come to is not said.
 */
function isOneOutcome({ quantity, number, sentence }: Mention, all: readonly Mention[]): boolean {
  if (quantity !== 'handled') return false;
  const beside = all.filter((each) => each.sentence === sentence);
  const whole = beside.find((each) => CAME_IN.has(each.quantity) && each.number.start < number.start);
  if (!whole) return false;
  const named = sentence.numbers.filter(
    ({ start, unit }) => start > whole.number.start && COUNTS.has(unit) && unit !== '',
  );
  const frame = new Set(beside.filter((each) => FRAME.has(each.quantity)).map((each) => each.number));
  const sum = named.reduce((total, { value }) => total + value, 0);
  return sum === whole.number.value && named.some((each) => each.value > 0 && !frame.has(each));
}

const CAME_IN = new Set(['received', 'receivedAndCarriedIn', 'dealtWith']);
const FRAME = new Set([...CAME_IN, 'carriedIn', 'handled', 'carriedOut']);

/** 部分公开67，is a count; a number in a row of numbers, or before a word of its own, is not. */
const isLoose = ({ unit, start, end }: NumberInText, text: string): boolean =>
  unit === '' &&
  !/^\s*(?:[，,。；;、）)]|$)/.test(text.slice(end, end + 4)) &&
  !FEE_ROW.test(text.slice(Math.max(0, start - 16), start));

/** 信息处理费收取情况 1 800 0: notices, and amounts in 元, as the row of a small table. */
const FEE_ROW = /信息处理费收取情况\s*$/;

/** What its own clause says it is about, else what was said last. */
function topicAt(number: NumberInText, clause: string, { sentence, signs, topic }: Place): Topic | undefined {
  const at = number.start - sentence.start;
  const before = signs.filter((sign) => sign.at < at);
  const last = before[before.length - 1];
  const headed = last && at - last.at < clause.indexOf('#') + 4;
  // 3件行政复议和2件行政诉讼: what was said before 和 has its number already.
  if (headed && !/[和及与]$/.test(sentence.text.slice(0, at))) return last.topic;
  const [after] = signsIn(clause.slice(clause.indexOf('#')));
  return after?.topic ?? last?.topic ?? topic;
}

/** A number of something else: what is listed under it is not of these tables either. */
const isStranger = (number: NumberInText, sentence: Sentence, signs: readonly Sign[]): boolean =>
  !signs.some(({ at, topic }) => !NOT_CASES.has(topic) && at < number.start - sentence.start);

const NOT_CASES: ReadonlySet<Topic> = new Set(['elsewhere', 'rules', 'normativeDocuments']);

/** Up to an item that stands for the rest; what follows that is said of something else. */
function partsOf(number: NumberInText, lists: readonly List[]): readonly NumberInText[] {
  const list = lists.find(({ whole }) => whole === number);
  if (!list) return [];
  const rest = restItem(list);
  return rest < 0 ? list.parts : list.parts.slice(0, rest + 1);
}
