/** 新收13件，其中网络8件、信函4件: told by the ways they came in, what came in is told whole, with or without 其中. */
import { mentionsIn, type Mention } from './mentions';
import type { NumberInText } from './numbers';
import type { PartsFound } from './parts';
import type { TextRead } from './read';
import { entryAt } from '../report/present';
import type { TextPart } from '../report/text';

type Channel = 'online' | 'post' | 'desk' | 'fax' | 'spoken' | 'offline' | 'rest';

/** The words for them; what is 线下 may be told again as post, desk or fax. */
const CHANNELS: readonly (readonly [Channel, RegExp])[] = [
  ['online', /线上|网上|网络|互联网|在线|网站|平台|系统|电子|邮箱|邮件/],
  ['post', /信函|信件|邮寄|邮政|快递|来信|来函|EMS|挂号/],
  ['desk', /当面|现场|窗口|来访|上门|面交/],
  ['fax', /传真/],
  ['spoken', /口头|电话/],
  ['offline', /线下|纸质|书面/],
  ['rest', /^(?:其中)?(?:以及|和)?(?:其他|其余|其它)(?:方式|渠道|途径|形式)?#(?:均|都|全部|已|$)/],
];
const CAME_IN = new Set(['received', 'receivedAndCarriedIn', 'dealtWith', 'handled']);
const UNITS = new Set(['件', '份', '宗', '起', '件次']);
/** A list that says itself it names only some of them. */
const SOME = /主要|含|等(?!待|级)/;
/** 信函9件（含挂号4件）: what a part has in it. */
const IN_BRACKETS = /[（(][^（）()]*[）)]/g;
const OPENED = /[（(].*/;
/** So much may be left out before the list is taken for one that names only some. */
const NEAR = 0.1;

interface Told {
  readonly whole: Mention;
  readonly parts: readonly NumberInText[];
  readonly channels: ReadonlySet<Channel>;
}

export function wrongChannels(read: TextRead, part: TextPart, year: number): PartsFound[] {
  const came = mentionsIn(read, part, year).filter(({ quantity }) => CAME_IN.has(quantity));
  return came.flatMap((whole) => {
    const told = toldOf(whole, read);
    return told ? (judge(told, read) ?? []) : [];
  });
}

function judge({ whole, parts, channels }: Told, read: TextRead): PartsFound | undefined {
  if (parts.length < 2 || channels.size < parts.length || isNested(channels)) return undefined;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  const missing = whole.number.value - sum;
  const isPartOnly = missing > Math.max(1, whole.number.value * NEAR);
  return isPartOnly || isOfOthers(sum, whole, parts, read) ? undefined : { whole: whole.number, parts, sum };
}

const WITHIN_OFFLINE: readonly Channel[] = ['post', 'desk', 'fax', 'spoken'];
const isNested = (channels: ReadonlySet<Channel>): boolean =>
  channels.has('offline') && WITHIN_OFFLINE.some((each) => channels.has(each));

/** Whether the paragraph gives a number, or two that follow one another, that the parts do make up. */
function isOfOthers(
  sum: number,
  { sentence }: Mention,
  parts: readonly NumberInText[],
  read: TextRead,
): boolean {
  const before = read.sentences
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .flatMap(({ numbers }) => numbers)
    .filter(({ unit, start }) => UNITS.has(unit) && start < entryAt(parts, 0).start);
  return before.some(({ value }, i) => value === sum || value + (before[i + 1]?.value ?? NaN) === sum);
}

/** The numbers after it, one after the other, each of which came in its own way. */
function toldOf(whole: Mention, read: TextRead): Told | undefined {
  const { sentence, number } = whole;
  if (channelOf(number)) return undefined;
  const parts: NumberInText[] = [];
  const channels = new Set<Channel>();
  for (const each of sentence.numbers.filter(({ start }) => start > number.start)) {
    const between = read.text.slice(number.unitEnd, each.start);
    if (parts[0] && depthOf(read.text.slice(parts[0].start, each.start)) > 0) continue;
    if (each.unit === '%') continue;
    const channel = UNITS.has(each.unit) && each.exact ? channelOf(each) : undefined;
    if (!channel || SOME.test(between.replace(IN_BRACKETS, ''))) break;
    parts.push(each);
    channels.add(channel);
  }
  const last = parts[parts.length - 1];
  const after = last && read.text.slice(last.unitEnd, last.unitEnd + 3).replace(OPENED, '');
  return after === undefined || SOME.test(after) ? undefined : { whole, parts, channels };
}

/** Undefined where none is named, or several. */
function channelOf({ clause }: NumberInText): Channel | undefined {
  const [channel, another] = CHANNELS.filter(([, words]) => words.test(clause));
  return another ? undefined : channel?.[0];
}

/** Brackets that are still open at its end. */
const depthOf = (text: string): number =>
  [...text].reduce((depth, mark) => depth + ('（('.includes(mark) ? 1 : '）)'.includes(mark) ? -1 : 0), 0);
