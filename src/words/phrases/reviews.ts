/** 行政复议、行政诉讼 (table 四): the cases of a block and how they ended. */
import { around, FILLER, type Phrase, type Topic } from '../phrase';

const BLOCKS: readonly Topic[] = [
  'reconsideration',
  'litigation',
  'directLitigation',
  'litigationAfterReconsideration',
  'reviews',
];
/** 3件行政复议、2件行政诉讼均获维持, or with 和 between: what is said of the last is said of all. */
const ONE = '(?:因[^#]{0,16})?(?:行政)?(?:复议|诉讼)(?:案件|案|申请)?';
const ONE_ALONE = new RegExp(`^(?:其中|有|共)*#${ONE}$`);
const COUNT = '[0-9０-９一二三四五六七八九十百]+[件起宗]';
const ENDED = '(?:案件|结果|均|都|全部|分别|获得?|被|予以|为|得到|法院|判决|裁定)*';

const result = (of: string, words: string): Phrase[] => [
  {
    of: `….${of}`,
    says: new RegExp(
      `${around(words).source}|^(?:其中|有|共)*#${ONE}[和及与]${COUNT}${ONE}${ENDED}(?:${words})$|` +
        `(?:^|${ONE}[和及与])#${ONE}${ENDED}(?:${words})$`,
    ),
    topics: BLOCKS,
  },
  {
    of: `….${of}`,
    says: ONE_ALONE,
    topics: BLOCKS,
    goesOn: new RegExp(`^[、和及与]${COUNT}${ONE}${ENDED}(?:${words})(?=[，。；、）]|$)`),
  },
];
const CASES = '(?:案件|案|申请|事项|情况|案例|纠纷|争议|数量|总数|件)*';
/** Cases of last year counted beside this year's: which of them the table has is not said. */
const CARRIED = /(?:结转|转结|上年|往年)[^，。；]{0,8}(?:复议|诉讼|起诉|案件)/;
/** 因具体行政行为被提起诉讼: not over the disclosure of information. */
const OTHER_CAUSE =
  /(?:因|由于|针对|就|不服|涉及)(?![^#]{0,20}(?:信息|公开|申请(?!行政|复议)|答复|上述|此))(?!行政(?:复议|诉讼))[^#]{2,20}(?:复议|诉讼|起诉)[^#]*#/;
/** 受理行政复议申请350件: cases that the body decides or pleads, not those over what it disclosed. */
const OTHER_ROLE =
  /(?:受理|审理|审结|办理|承办|代理|化解|调解)(?:了|各类|其他)*(?:行政)?(?:复议|诉讼|应诉)(?![^#]*(?:信息|公开))[^#]*#/;

export const reviewPhrases: readonly Phrase[] = [
  { says: OTHER_CAUSE, topics: BLOCKS, foreign: true },
  { says: OTHER_ROLE, topics: BLOCKS, foreign: true },
  ...result('upheld', '(?:结果|予以|被)?维持(?:原[^#]{0,10})?'),
  ...result('corrected', '(?:结果)?(?:被)?(?:纠正|纠错)(?:原[^#]{0,10})?'),
  ...result(
    'withdrawn',
    '(?:主动|自愿|自行)?(?:撤诉|撤回[^#]{0,6}|撤[销消](?:行政)?(?:复议|诉讼)?申请|终止)',
  ),
  ...result('otherResult', '其他结果|结果为其他'),
  ...result(
    'pending',
    '(?:尚未|未|暂未)(?:审结|结案|办结)|(?:正在|尚在|仍在)[^#，]{0,8}(?:审理|办理|审查|复议|诉讼)(?:程序)?(?:中|之中|过程中)?|审理中|在审',
  ),
  {
    of: '….total',
    says: new RegExp(`(?:复议|诉讼|起诉|相关|有关|争议)(?:的)?${CASES}${FILLER}#`),
    topics: BLOCKS,
    unless: CARRIED,
  },
  {
    of: '….total',
    says: new RegExp(`#[^#]{0,24}(?:复议|诉讼)${CASES}$`),
    topics: BLOCKS,
    unless: CARRIED,
    whole: true,
  },
];
