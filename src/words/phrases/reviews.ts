/** 行政复议、行政诉讼 (table 四): the cases of a block and how they ended. */
import { around, FILLER, type Phrase, type Topic } from '../phrase';

const BLOCKS: readonly Topic[] = [
  'reconsideration',
  'litigation',
  'directLitigation',
  'litigationAfterReconsideration',
  'reviews',
];
const result = (of: string, words: string): Phrase => ({
  of: `….${of}`,
  says: around(words),
  topics: BLOCKS,
});
const CASES = '(?:案件|案|申请|事项|情况|案例|纠纷|数量|总数|件)*';

export const reviewPhrases: readonly Phrase[] = [
  // 办理行政复议案件56件: those that the body decided itself.
  {
    says: /^(?!.*信息公开)[^#]*(?:办理|审理|承办|代理|受理)(?:各类)?行政(?:复议|诉讼|应诉)(?:申请|案件)*[^#]{0,6}#/,
  },
  result('upheld', '(?:结果|予以|被)?维持(?:原[^#]{0,10})?'),
  result('corrected', '(?:结果)?(?:被)?(?:纠正|纠错)(?:原[^#]{0,10})?'),
  result('withdrawn', '(?:主动|自愿|自行)?(?:撤诉|撤回[^#]{0,6}|终止)'),
  result('otherResult', '其他结果|结果为其他'),
  result(
    'pending',
    '(?:尚未|未|暂未)(?:审结|结案|办结)|(?:正在|尚在|仍在)(?:审理|办理|审查|行政复议程序)(?:中|之中|过程中)?|审理中|在审',
  ),
  {
    of: '….total',
    says: new RegExp(`(?:复议|诉讼|起诉|相关|有关)(?:的)?${CASES}${FILLER}#`),
    topics: BLOCKS,
  },
  { of: '….total', says: new RegExp(`#[^#]{0,24}(?:复议|诉讼)${CASES}$`), topics: BLOCKS },
];
