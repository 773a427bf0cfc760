/** What a superior wants stated with a number: said by the clause that names it, or that there is none. */
import { unstated } from '../../src/words/expected';

test.each([
  ['政策解读', '全年发布政策解读12篇。'],
  ['政策解读', '全年发布12篇政策解读。'],
  ['政策解读', '全年发布政策解读材料十二篇。'],
  ['政策解读', '开展政策解读，共12篇。'],
  ['政策解读', '政策解读、回应关切分别为12篇、3次。'],
  ['政策解读', '政策解读和回应关切，分别12篇、3次。'],
  ['政策解读', '全年没有政策解读。'],
  ['政策解读', '未制作政策解读。'],
  ['医疗/卫生', '公开卫生健康信息30条。'],
  ['医疗／卫生', '公开卫生健康信息30条。'],
  ['规范性文件', '本年度行政规范性文件发布0条，废止数量0条，现行有效数量0条。'],
  ['现行有效', '本年度行政规范性文件发布0条，废止数量0条，现行有效数量0条。'],
  ['公报', '编印政府公报：共6期。'],
])('%s is stated by %s', (wanted, text) => {
  expect(unstated([wanted], [text])).toEqual([]);
});

test.each([
  ['政策解读', ''],
  ['政策解读', '扎实做好政策解读。'],
  ['政策解读', '做好政策解读，主动公开信息1200条。'],
  ['政策解读', '做好政策解读。共公开信息1200条。'],
  ['政策解读', '2025年做好政策解读。'],
  ['政策解读', '按照国办函〔2020〕109号做好政策解读。'],
  ['未成年人', '做好未成年人保护信息公开。'],
  ['无障碍', '推进网站无障碍改造。'],
  ['医疗/卫生', '公开教育信息30条。'],
])('%s is not stated by %s', (wanted, text) => {
  expect(unstated([wanted], [text])).toEqual([wanted]);
});

test('each is looked for in all of the texts, and those lacking stay in order', () => {
  const texts = ['收到政府信息公开申请3件。', '政务新媒体2个，做好培训。'];
  expect(unstated(['培训', '政务新媒体', '检查', '申请'], texts)).toEqual(['培训', '检查']);
});
