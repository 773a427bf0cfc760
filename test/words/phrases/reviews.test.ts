/** The words for each quantity of 四, one clause each. */
import { seven, table } from './seven';

describe('cases', () => {
  test.each(
    table({
      'reconsideration.total': [
        '行政复议7件',
        '因信息公开被申请行政复议案件7起',
        '7件行政复议',
        '涉及政府信息公开的行政复议申请共7宗',
        '行政复议情况7件',
      ],
      'reconsideration.upheld': [
        '行政复议9件，维持7件',
        '行政复议9件，其中结果维持7件',
        '行政复议方面，7件予以维持原决定',
        '行政复议9件，被维持7件',
        '7件行政复议均获维持',
      ],
      'reconsideration.corrected': [
        '行政复议9件，纠正7件',
        '行政复议9件，结果纠错7件',
        '行政复议方面，7件被纠正',
        '行政复议9件，被纠正原行政行为7件',
      ],
      'reconsideration.otherResult': ['行政复议9件，其他结果7件', '行政复议方面，7件结果为其他'],
      'reconsideration.pending': [
        '行政复议9件，尚未审结7件',
        '行政复议9件，未结案7件',
        '行政复议9件，暂未办结7件',
        '行政复议9件，正在审理7件',
        '行政复议方面，7件正在审理中',
        '行政复议9件，仍在复议程序过程中7件',
        '行政复议9件，审理中7件',
        '行政复议9件，在审7件',
      ],
      'reconsideration.withdrawn': [
        '行政复议9件，主动撤回7件',
        '行政复议9件，终止7件',
        '行政复议方面，7件自行撤回',
      ],
      'litigation.total': [
        '行政诉讼7件',
        '被提起行政诉讼案件7起',
        '诉讼案件总数7件',
        '被起诉案件7件',
        '7件诉讼',
      ],
      'litigation.upheld': ['行政诉讼9件，维持7件', '3件行政复议和7件行政诉讼均获维持', '诉讼9件，7件维持'],
      'litigation.withdrawn': ['行政诉讼9件，撤诉7件', '行政诉讼9件，自愿撤诉7件'],
      'directLitigation.total': [
        '未经复议直接起诉7件',
        '未经复议直接向人民法院提起行政诉讼7件',
        '未经复议提起诉讼7件',
        '直接提起行政诉讼7件',
      ],
      'directLitigation.pending': ['未经复议直接起诉9件，尚未审结7件'],
      'litigationAfterReconsideration.total': [
        '复议后起诉7件',
        '复议后提起行政诉讼7件',
        '复议后再向法院提起诉讼7件',
        '经复议后起诉7件',
        '经复议提起诉讼7件',
      ],
      'litigationAfterReconsideration.upheld': ['复议后起诉9件，维持7件'],
      'reviews.total': [
        '行政复议、行政诉讼案件7件',
        '行政复议和诉讼共7件',
        '诉讼与行政复议7件',
        '信息公开引发行政争议7件',
        '行政复议及被提起行政诉讼7件',
        '行政诉讼相关案件7件',
      ],
    }),
  )('%s: %s', (clause, quantity) => {
    expect(seven(`${clause}。`, 'overview')).toEqual([quantity]);
  });

  test.each([
    '因征地补偿被申请行政复议7件',
    '不服处罚决定提起诉讼7件',
    '针对拆迁行为起诉7件',
    '因征地补偿被提起诉讼案件7件',
    '往年遗留复议案件2件，行政复议7件',
    '因信息公开引发行政争议9件，其中7件为行政复议',
    '受理行政复议7件',
    '审理各类行政复议案件7件',
    '办理行政应诉案件7件',
    '化解行政复议7件',
    '代理诉讼7件',
    '受理行政复议9件，维持7件',
    '受理行政复议9件。其中维持7件',
    '上年结转复议案件2件，行政复议7件',
    '往年结转诉讼1件，7件行政诉讼',
    '引发行政复议、行政诉讼分别为7件、3件',
  ])('no figure: %s', (clause) => {
    expect(seven(`${clause}。`, 'overview')).toEqual([]);
  });

  test.each([
    ['受理行政复议9件，维持5件。因信息公开被申请行政复议8件，维持7件', 'reconsideration.upheld'],
    ['受理行政复议9件。行政复议8件。其中维持7件', 'reconsideration.upheld'],
    ['受理行政复议9件，维持5件。维持7件', 'reconsideration.upheld'],
    ['因申请答复被提起行政复议7件', 'reconsideration.total'],
    ['受理信息公开行政复议7件', 'reconsideration.total'],
    ['7件行政复议、2件行政诉讼均获维持', 'reconsideration.upheld'],
    ['7件行政复议、2件行政诉讼，工作有序', 'reconsideration.total'],
    ['被申请复议的7件、2件行政诉讼均获维持', 'reconsideration.total'],
  ])('%s: %s', (clause, quantity) => {
    expect(seven(`${clause}。`, 'overview')).toEqual([quantity]);
  });
});
