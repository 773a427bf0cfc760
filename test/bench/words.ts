/** The words of a report, put together anew for each: as many characters as asked for, with figures throughout. */
import { below, pick, type Random } from '../random-report';
import type { Narrative } from '../../src/report/report';

const SENTENCES = {
  proactive: [
    '围绕重点领域持续做好主动公开，全年通过门户网站公开政府信息#条，其中机构职能类#条，政策文件类#条，财政资金类#条，其他类#条。',
    '本年制发行政规范性文件#件，废止#件，现行有效#件，均按规定在规范性文件库中集中公开。',
    '全年召开新闻发布会#场，发布政策解读材料#篇，回应社会关切#次，网站总访问量达#万人次。',
    '作出行政许可决定#件、行政处罚决定#件，公示率达到100%。',
  ],
  onRequest: [
    '全年新收政府信息公开申请#件，同比增长12.5%，上年结转#件，办结#件，结转下年度继续办理#件。',
    '从申请人看，自然人申请#件，占比96.2%，法人或其他组织申请#件。',
    '从办理结果看，予以公开#件，部分公开#件，不予公开#件，无法提供#件，不予处理#件，其他处理#件。',
    '因政府信息公开被申请行政复议#件，其中结果维持#件，结果纠正#件，尚未审结#件；被提起行政诉讼#件。',
    '进一步规范登记、审核、办理、答复、归档各环节，加强与申请人的沟通，依法保障公众的知情权。',
  ],
  management: [
    '完善政府信息公开审核机制，落实“先审查、后公开”，对拟公开的信息逐件开展保密审查，全年审查信息#条。',
    '依照《中华人民共和国政府信息公开条例》和国办公开办函〔2021〕30号的要求，动态调整主动公开基本目录#项。',
  ],
  platform: [
    '优化门户网站栏目设置，新增专栏#个，整合政务新媒体账号#个，关停#个；政务公开专区接待群众#人次。',
  ],
  supervision: [
    '明确由办公室负责日常工作，配备专职人员#名，全年组织培训#次，参训#人次，开展检查#次，发现问题#个并全部整改。',
    '将政务公开纳入年度绩效考核，权重为4%，社会评议满意度为98.6%，未发生责任追究情形。',
  ],
  problems: [
    '2025年，政府信息公开工作取得了一定成效，但仍存在一些不足：一是公开内容的精准性有待提高；二是政策解读形式比较单一；三是基层力量还比较薄弱。',
    '下一步将重点做好以下工作：一是聚焦群众关切，深化重点领域公开；二是丰富解读形式；三是加强业务培训，全年计划组织#次。',
  ],
} as const;
/** What most of such a report is: sentences without a figure. */
const PROSE = [
  '坚持以人民为中心的发展思想，紧紧围绕中心工作和群众关切，不断提升政府信息公开工作的规范化、标准化水平。',
  '严格落实信息发布“三审三校”制度，坚持先审后发，确保公开内容准确、及时、规范，无错别字和敏感信息。',
  '聚焦教育、医疗、就业、养老、生态环境等民生领域，及时发布政策文件、办事指南和办理结果，方便公众查阅。',
  '按照“谁起草、谁解读”的原则，做到政策文件与解读材料同步起草、同步审批、同步发布，解读形式更加多样。',
  '主要负责同志亲自过问，分管负责同志定期调度，各科室明确专人负责，形成了上下联动、齐抓共管的工作格局。',
];
/** In real reports of 3,000 characters some 22 numbers are counted. */
const PROSE_SHARE = 0.8;
/** Of all characters, by part. */
const SHARES = {
  proactive: 0.28,
  onRequest: 0.28,
  management: 0.1,
  platform: 0.08,
  supervision: 0.1,
  problems: 0.16,
} as const;
type Part = keyof typeof SHARES;

export function randomWords(random: Random, characters: number): Narrative {
  const text = (part: Part): string => {
    let written = '';
    while (written.length < characters * SHARES[part]) {
      const sentence = pick<string>(random, random() < PROSE_SHARE ? PROSE : SENTENCES[part]);
      written += sentence.replace(/#/g, () => String(below(random, 400))) + (random() < 0.3 ? '\n' : '');
    }
    return written.slice(0, Math.round(characters * SHARES[part]) - 1) + '。';
  };
  const [proactive, onRequest, management, platform, supervision] = (
    ['proactive', 'onRequest', 'management', 'platform', 'supervision'] as const
  ).map(text) as [string, string, string, string, string];
  return {
    overview: { proactive, onRequest, management, platform, supervision },
    problems: text('problems'),
    other: '本年度未收取信息处理费。',
  };
}
