/** The headings as the format prints them. */
import { aspectHeading, aspects, sections } from '../../src/format/sections';

test('the six sections', () => {
  expect(sections.map(({ number, heading, table, narrative }) => [`${number}、${heading}`, table ?? narrative])).toEqual([
    ['一、总体情况', 'overview'],
    ['二、主动公开政府信息情况', 'proactive'],
    ['三、收到和处理政府信息公开申请情况', 'requests'],
    ['四、政府信息公开行政复议、行政诉讼情况', 'review'],
    ['五、存在的主要问题及改进情况', 'problems'],
    ['六、其他需要报告的事项', 'other'],
  ]);
}); // prettier-ignore

test('the aspects of section 一, the last for governments only', () => {
  expect(aspects.map(({ key, heading }, i) => [key, aspectHeading(i, heading)])).toEqual([
    ['proactive', '（一）主动公开'],
    ['onRequest', '（二）依申请公开'],
    ['management', '（三）政府信息管理'],
    ['platform', '（四）政府信息公开平台建设'],
    ['supervision', '（五）监督保障'],
    ['evaluation', '（六）工作考核、社会评议和责任追究结果情况'],
  ]);
  expect(aspects.map(({ governmentsOnly = false }) => governmentsOnly)).toEqual([false, false, false, false, false, true]);
}); // prettier-ignore
