/** What is said without a number and the tables may deny: 未收到申请, 全部办结, 均获维持, 无复议诉讼. */
import type { Topic } from './phrase';
import type { CellId } from '../format/edition';
import { edition2021 } from '../format/editions';

/** Holds where the sum on the left is no more than that on the right. */
export interface Bound {
  readonly left: readonly CellId[];
  readonly right: readonly CellId[];
}

export interface ClaimPattern {
  readonly says: RegExp;
  /** The topics it is about by itself or from what was said before; any, where none is given. */
  readonly topics?: readonly Topic[];
  /** @param said what the pattern found. @param before the sentence up to it. */
  readonly bounds: (said: string, before: string) => readonly Bound[];
  /** That all is done: not said of what the same paragraph says is carried over (答复9件，均按时办结，2件结转). */
  readonly allDone?: true;
  /** Right after this it says something else: 到期办结率 is of what was due, 符合条件的…答复率 of some. */
  readonly notAfter?: RegExp;
}

const total = (row: string): CellId => `requests.${row}.total`;
const zero = (...left: CellId[]): Bound => ({ left, right: [] });
const HANDLED_OR_OPEN: Bound = {
  left: [total('received'), total('carriedIn')],
  right: [total('handled'), total('carriedOut')],
};
const ALL_HANDLED: Bound = { left: [total('received'), total('carriedIn')], right: [total('handled')] };
const NONE_OPEN = zero(total('carriedOut'));
const refusedRows = edition2021.outcomeRows.filter((row) => row.startsWith('refused'));
const ALL_GRANTED: Bound = { left: [total('handled')], right: [total('granted'), total('partlyGranted')] };
const ONLY_PERSONS: Bound = { left: [total('received')], right: ['requests.received.naturalPerson'] };

const requests: readonly Topic[] = ['requests'];
const reviews: readonly Topic[] = [
  'reconsideration',
  'litigation',
  'directLitigation',
  'litigationAfterReconsideration',
  'reviews',
];

const LITIGATION = /诉讼|起诉|应诉/;
/** 未经复议直接起诉, 复议后起诉: litigation, though 复议 is said. */
const DIRECT = /未经复议(?:直接|的)?(?:起诉|(?:提起)?(?:行政)?诉讼)?|直接(?:起诉|提起(?:行政)?诉讼)/g;
const AFTERWARDS = /复议后(?:再)?(?:起诉|提起(?:行政)?诉讼)?/g;

/** What names the blocks: the claim, or what was said before it. */
const namesBlocks = (said: string, before: string): string =>
  /复议/.test(said) || LITIGATION.test(said) ? said : before;

/** The cells of the blocks that are named. */
function reviewCells(results: readonly string[], named: string): readonly Bound[] {
  const withoutDirect = named.replace(DIRECT, '');
  const others = withoutDirect.replace(AFTERWARDS, '');
  const isAnyLitigation = LITIGATION.test(others);
  const blocks = [
    ...(/复议/.test(others) ? ['reconsideration'] : []),
    ...(isAnyLitigation || withoutDirect !== named ? ['directLitigation'] : []),
    ...(isAnyLitigation || others !== withoutDirect ? ['litigationAfterReconsideration'] : []),
  ];
  return [zero(...blocks.flatMap((block) => results.map((result) => `review.${block}.${result}`)))];
}

const NONE = '(?:未|没有?|无|尚未|暂未|从未|并未|未曾|没有)';
const OBJECT =
  '(?:依申请公开|(?:政府|政务)?信息(?:依申请)?公开(?:方面|类|事项)?(?:的)?申请|公开申请|申请公开|申请)';
/** What follows makes it something else: 未收到申请人提交的补正, 未收到信息公开申请的投诉. */
const SOMETHING_ELSE = '(?!人|[^，。；、和及与]{0,16}(?:补正|投诉|举报|异议|不服|复议|诉讼|反馈|评议|案例))';
const OTHER_REQUEST =
  /许可|救助|补贴|登记|仲裁|网上|线上|网络|线下|信函|邮寄|邮件|当面|书面|口头|电话|现场|窗口|延期|重复|复议|诉讼/;
const SOME_APPLICANTS = /法人|企业|组织|机构/;
const REVIEW = '(?:行政复议|行政诉讼|复议|诉讼)';
const ALL = '(?:全部|均|都|悉数|皆)';

/** 部分科室未作出行政许可决定. */
const SOME_OF_US = /(?:部分|个别|少数|有的|有些|其中|除)[^。；]*$/;

/** 上年结转3件均已办结: of those that came in this year, where they are not named as well, it says nothing. */
const OF_BEFORE =
  '^(?![^]*(?:收到|新收|接收|受理))[^]*(?:上一?年度?结转|历史遗留|往年|以前年度)[^，。；]*[，、]?[^，。；、]{0,4}$';

/** Every pattern has one of these in it, and one of what is claimed: most sentences claim nothing. */
const CLAIMS = /[未没无均都皆零]|全部|悉数|不存在|不涉及|[结复]率|结转/;
const CLAIMED =
  /申请|结转|顺延|办结|审结|结案|完毕|[答回]复|复率|自然人|予|规范性|许可|处罚|强制|复议|诉|纠|维持/;
export const mayClaim = (sentence: string): boolean => CLAIMS.test(sentence) && CLAIMED.test(sentence);

const patterns: readonly ClaimPattern[] = [
  {
    says: new RegExp(
      `${NONE}(?:有)?(?:收到|接到|受理|办理|接收到?|产生|发生)(?:过|到)?(?:任何)?[^，。；（(因]{0,22}?${OBJECT}${SOMETHING_ELSE}`,
    ),
    topics: requests,
    bounds: (said) =>
      OTHER_REQUEST.test(said) || (SOME_APPLICANTS.test(said) && !/公民|自然人|个人/.test(said))
        ? []
        : [zero(total('received'))],
  },
  {
    says: /(?:无|没有|未有)(?:任何)?(?:(?:政府|政务)?信息公开申请|依申请公开(?:事项|申请|件|信息|政府信息)?)(?=$|[，。；（(]|的?情况|发生)/,
    bounds: () => [zero(total('received'))],
  },
  {
    says: /(?:无|没有|未有)(?:申请)?(?:件)?(?:下一?年度?结转|结转(?:至|到)?下一?年度?|顺延)/,
    bounds: () => [NONE_OPEN],
  },
  {
    says: /(?:无|没有|未有)(?:上一?年度?|去年)结转|(?:上一?年度?|去年)(?:末|底)?(?:无|没有)(?:申请)?结转/,
    bounds: () => [zero(total('carriedIn'))],
  },
  {
    says: /(?:^|[，；])(?:且|并)?(?:无|没有)结转(?=[，。；]|$)/,
    topics: requests,
    bounds: () => [NONE_OPEN],
  },
  {
    says: new RegExp(
      `${ALL}(?:已)?[^，。；、]{0,16}(?:办结|办理完毕|处理完毕)|(?:办结率|办复率|答复率)[^，。；%％]{0,10}(?:(?:100|１００)(?:\\.0+)?[%％]|百分之一?百)`,
    ),
    topics: requests,
    bounds: () => [NONE_OPEN, ALL_HANDLED],
    allDone: true,
    notAfter: new RegExp(`到期$|符合[^，。；]{0,24}$|${OF_BEFORE}`),
  },
  {
    says: new RegExp(`${ALL}(?:已)?[^，。；、]{0,16}(?:答复|回复)`),
    topics: requests,
    bounds: () => [HANDLED_OR_OPEN],
    allDone: true,
  },
  {
    says: /(?:收到|受理)[^，。；]*申请[^，。；\d]*\d+[件份条](?:(?!办结|答复|其余|余下|部分)[^\d。；])*，(?:目前)?结转(?:至|到)?下一?年(?![^，。；]*[\d一二两三四五六七八九十百][件份条])/,
    topics: requests,
    bounds: () => [zero(total('handled'))],
  },
  {
    says: new RegExp(`${ALL}(?:为|是|系|来自)自然人`),
    topics: requests,
    bounds: () => [ONLY_PERSONS],
    notAfter: /申请人$/,
  },
  { says: new RegExp(`申请人${ALL}(?:为|是|系)自然人`), bounds: () => [ONLY_PERSONS] },
  {
    says: new RegExp(`${ALL}(?:已|依法|按规定|按时|按期|及时|准确)*(?:予以|给予)(?:了)?公开(?=[，。；]|$)`),
    topics: requests,
    bounds: () => [ALL_GRANTED],
    // 能公开的均予以公开: not all that came in.
    notAfter: /(?:应|能|可以|符合|属于|同意|主动|需要?|法定)[^，。；]{0,24}$|除[^。；]*$/,
  },
  {
    says: /(?:未|没有|无|不存在)(?:出现|发生|作出|有)?(?:过|任何)?不予公开(?:政府信息|信息)?(?:的)?(?:申请|情况|情形|答复|决定)?(?=[，。；]|$)/,
    topics: requests,
    bounds: () => [zero(...refusedRows.map(total))],
  },
  {
    says: /(?:未|没有)(?:新)?(?:制发|制定|出台|印发|印制|制订)(?:并?(?:发布|印发|出台))?(?:过|任何)?(?:行政)?规范性文件(?=[，。；]|$)/,
    bounds: () => [zero('proactive.normativeDocuments.issued')],
    notAfter: SOME_OF_US,
  },
  {
    says: /(?:无|没有)现行有效的?(?:行政)?规范性文件(?=[，。；]|$)/,
    bounds: () => [zero('proactive.normativeDocuments.inForce')],
  },
  ...(
    [
      ['许可', 'licences'],
      ['处罚', 'penalties'],
      ['强制', 'compulsion'],
    ] as const
  ).map(([name, row]): ClaimPattern => ({
    says: new RegExp(
      `(?:未|没有)(?:作出|做出|实施)(?:过|任何)?行政${name}(?:措施)?(?:处理)?(?:决定)?(?=[，。；]|$)`,
    ),
    bounds: () => [zero(`proactive.${row}.decisions`)],
    notAfter: SOME_OF_US,
  })),
  {
    says: new RegExp(
      `(?:未(?:有|曾)?(?:发生|产生|出现|引发|引起|收到|接到|涉及|存在|被|因)|(?:没有?|无|不存在|不涉及)(?:发生|产生|出现|收到)?)` +
        `[^，。；]{0,40}?${REVIEW}(?:(?:、|和|及|与|或|或者|以及)(?:被)?(?:提起|申请)?${REVIEW})?` +
        `(?!机关|决定|[^，。；]{0,8}(?:被(?:纠|撤|责)|纠[错正]|败诉)|[^。；]{0,16}(?:费用|支出|经费))`,
    ),
    bounds: (said) => reviewCells(['total'], said),
  },
  {
    says: /零(?:行政)?复议[、，]?(?:和)?零(?:行政)?诉讼|零复议|零诉讼/,
    bounds: (said) => reviewCells(['total'], said),
  },
  {
    says: /(?:未|没有|无)(?:有?一|有)?(?:件|例|起)?(?:出现|发生)?(?:[^，。；]{0,24}(?:复议|诉讼)(?:案件)?)?(?:被)?(?:纠错|纠正|败诉)|零(?:纠错|纠正|败诉)/,
    topics: reviews,
    bounds: (said, before) => reviewCells(['corrected'], namesBlocks(said, before)),
  },
  {
    says: new RegExp(`${ALL}(?:已)?(?:获|被|予以|为|得到)?(?:结果)?维持`),
    topics: reviews,
    bounds: (said, before) => reviewCells(['corrected', 'pending'], namesBlocks(said, before)),
    // 3件行政复议均获维持: of these, whose number is judged.
    notAfter: /\d\s*[件起宗](?:行政)?(?:复议|诉讼)[^，。；]*$/,
  },
  {
    says: new RegExp(`${ALL}(?:已)?(?:结案|审结|办结)`),
    topics: reviews,
    bounds: (said, before) => reviewCells(['pending'], namesBlocks(said, before)),
  },
];

/** With the flag g: 未收到许可申请；未收到信息公开申请 is two claims of one pattern. */
export const claimPatterns: readonly ClaimPattern[] = patterns.map((pattern) => ({
  ...pattern,
  says: new RegExp(pattern.says, 'g'),
}));
