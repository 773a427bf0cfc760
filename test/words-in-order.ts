/** Words that fit a report of any figures: every aspect is spoken of, and no number of the tables is given but one. */
import type { Narrative } from '../src/report/report';

/** @param received 本年新收政府信息公开申请数量 */
export const wordsInOrder = (received: number): Narrative => ({
  overview: {
    proactive: '围绕重点领域做好主动公开，通过门户网站及时发布政府信息。',
    onRequest: `规范申请的登记、审核、办理和答复，全年收到政府信息公开申请${received}件。`,
    management: '落实政府信息管理制度，发布前逐件开展保密审查。',
    platform: '加强门户网站和政务新媒体建设，优化栏目设置。',
    supervision: '开展业务培训，将政府信息公开纳入年度考核，接受社会评议。',
  },
  problems:
    '政策解读的形式还不够丰富，部分信息更新不够及时。下一步将加强业务培训，丰富解读形式，按时更新信息。',
  other: '本年度未收取信息处理费。',
});
