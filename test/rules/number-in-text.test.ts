/** The number a clerk meant by what stands in a cell of whole numbers, or of 万元. */
import { balanced, reportOf } from '../real-reports';
import { fromPlain } from '../../src/report/cell-value';
import { check } from '../../src/rules/check';

/** [what is proposed, why], or nothing where no number is to be read. */
const proposed = (cell: string, written: string): readonly unknown[] => {
  const report = reportOf(balanced);
  const cells = new Map([...report.cells, [cell, fromPlain(written)] as const]);
  const [finding] = check({ ...report, cells }).findings.filter(({ rule }) => rule === 'value.not-a-number');
  return finding!.suspects.flatMap(({ changes, reason }) => changes.map(({ to }) => [to, reason])).flat();
};

test.each<[string, readonly unknown[]]>([
  ['/', [0, 'blank']],
  ['——', [0, 'blank']],
  ['无', [0, 'blank']],
  ['没有', [0, 'blank']],
  ['不涉及', [0, 'blank']],
  ['无（本年度未制发）', [0, 'blank']],
  ['无法统计', []],
  ['3/', []],
  ['尚没有', []],
  ['没有统计', []],
  ['部分不涉及', []],
  ['不涉及本机关', []],
  ['12件', [12, 'read-as-number']],
  ['共12件。', [12, 'read-as-number']],
  ['约 12 件；', [12, 'read-as-number']],
  ['1，206件', [1206, 'read-as-number']],
  ['１２份', [12, 'read-as-number']],
  ['-3件', [-3, 'read-as-number']],
  ['12（其中网上5）[附表]', [12, 'read-as-number']],
  ['见表12件', []],
  ['12件以上', []],
  ['12件和3件', []],
  ['12件多', []],
  ['1.2.3件', []],
  ['1，2件', []],
  ['件', []],
  ['1.2万件', [12_000, 'unit-converted']],
  ['1.2万元', []],
  ['12元', []],
])('%s, where documents are counted: %j', (written, expected) => {
  expect(proposed('proactive.licences.decisions', written)).toEqual(expected);
});

test.each<[string, readonly unknown[]]>([
  ['251000元', [25.1, 'unit-converted']],
  ['25.1万元', [25.1, 'read-as-number']],
  ['1.2亿元', [12_000, 'unit-converted']],
  ['25.1件', []],
  ['2万件', []],
])('%s, where 万元 is the unit: %j', (written, expected) => {
  expect(proposed('proactive.fees.amount', written)).toEqual(expected);
});
