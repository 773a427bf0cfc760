/** What a stretch of text is about: the last word before it that says so, else what the part is for. */
import { matchesOf } from './matches';
import type { Topic } from './phrase';
import type { Sentence, TextRead } from './read';
import type { TextPart } from '../report/text';
import { entryAt } from '../report/present';

const REVIEW = '(?:行政复议|行政诉讼|复议|诉讼)';
/** 起诉, 提起行政诉讼, 向法院提起诉讼. */
const SUES = '(?:向[^，。；]{0,8})?(?:起诉|(?:提起)?(?:行政)?诉讼|提起)';
/** In order; the first that matches at a place wins. */
const SIGNS: readonly (readonly [Topic, string])[] = [
  [
    'reviews',
    `行政复议(?:案件|申请)?(?:、|和|及|与|或|以及|或者)(?:被)?(?:提起)?(?:行政)?诉讼|` +
      `诉讼(?:、|和|及|与|或)(?:行政)?复议|${REVIEW}相关案件|(?:信息公开|申请)[^，。；]{0,8}行政争议`,
  ],
  ['litigationAfterReconsideration', `(?:经复议后?|复议后)(?:再)?(?:${SUES}|向)`],
  ['directLitigation', `未经复议(?:直接)?(?:${SUES})?|直接(?:起诉|提起行政诉讼)`],
  ['reconsideration', '(?:申请|提起|提出)?行政复议(?:申请)?(?:案件)?|复议(?:案件|申请)?'],
  ['litigation', '(?:提起)?行政诉讼(?:案件)?|诉讼(?:案件)?|应诉|起诉'],
  [
    'elsewhere',
    '(?:许可|救助|补贴|补助|低保|仲裁|登记|备案|认证|资金|专利|商标|执行|赔偿|住房|贷款|法律援助)(?:类|事项|的)*申请|' +
      '主动公开|公众号|新媒体|微博|政策解读|新闻|留言|咨询|信箱|建议|提案|培训|会议|许可|处罚|投诉举报(?!类)|热线|工单|服务事项',
  ],
  ['requests', '依申请|申请(?!行政|强制|人|法院)'],
  ['normativeDocuments', '规范性文件'],
  ['rules', '规章(?!制度)'],
];
const SIGN = new RegExp(SIGNS.map(([, words]) => `(${words})`).join('|'), 'g');

export interface Sign {
  readonly at: number;
  readonly topic: Topic;
}

/** Several rules ask what the sentences of one text are about; most sentences are asked by none. */
const kept = new WeakMap<TextRead, (readonly Sign[] | undefined)[]>();

/** Of the sentence at a place among those of the text. */
export function signsAt(index: number, read: TextRead): readonly Sign[] {
  let signs = kept.get(read);
  if (!signs) kept.set(read, (signs = []));
  return (signs[index] ??= signsIn(entryAt(read.sentences, index).text));
}

export const signsIn = (text: string): readonly Sign[] =>
  matchesOf(SIGN, text).map((match) => ({
    at: match.index,
    topic: entryAt(SIGNS, match.indexOf(match[0], 1) - 1)[0],
  }));

/** What a part is about where its words do not say. */
export const topicOf = (part: TextPart): Topic | undefined =>
  part === 'overview.onRequest' ? 'requests' : undefined;

/** 全部办结。 in a paragraph of its own is said of what the one before it was about. */
const WITHOUT_SUBJECT = /^\s*(?:均|都|全部|已|其中|[^，。；]{0,4}[结复]率)/;
const goesOn = ({ paragraph, text }: Sentence, before: Sentence): boolean =>
  paragraph === before.paragraph || WITHOUT_SUBJECT.test(text);

/**
 * What was spoken of last before a sentence in its paragraph. Asked from the first sentence to the last; signs of
 * those before it are looked for only then, for most say nothing that is counted or denied.
 */
export function topicsBefore(read: TextRead, part: TextPart): (index: number) => Topic | undefined {
  const { sentences } = read;
  const start = topicOf(part);
  let topic = start;
  let known = 0;
  return (index) => {
    let from = index;
    while (from > known && goesOn(entryAt(sentences, from), entryAt(sentences, from - 1))) from--;
    if (from > known) topic = start;
    for (; from < index; from++) topic = lastOf(signsAt(from, read)) ?? topic;
    known = index;
    return topic;
  };
}

const lastOf = (signs: readonly Sign[]): Topic | undefined => signs[signs.length - 1]?.topic;
