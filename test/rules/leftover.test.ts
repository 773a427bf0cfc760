import { balanced, reportOf } from '../real-reports';
import { spansOf } from '../../src/report/finding';
import { quoted } from '../../src/report/finding-json';
import { textsOf } from '../../src/report/text';
import type { Narrative } from '../../src/report/report';
import { check } from '../../src/rules/check';

/** Part, words and whether they can be taken out, for each finding. */
function found(narrative: Narrative): unknown[][] {
  const texts = textsOf(narrative);
  return check(reportOf(balanced, { narrative }))
    .findings.filter(({ rule }) => rule === 'structure.leftover')
    .map((finding) =>
      spansOf(finding).flatMap((span) => [span.part, quoted(span, texts), finding.suspects.length > 0]),
    );
}

test.each<[string, Narrative, unknown[][]]>([
  [
    'the instruction of section 六, before what was written',
    { other: '（文字描述，收取信息处理费情况在此处报告。）本年度未收取信息处理费。' },
    [['other', '（文字描述，收取信息处理费情况在此处报告。）', true]],
  ],
  [
    'that of a table, in the words of an aspect',
    { overview: { onRequest: '该部分以表格形式报告。表格如下：' } },
    [['overview.onRequest', '该部分以表格形式报告。', true]],
  ],
  [
    'up to its own end, or to that of the text where it has none',
    { overview: { proactive: '该部分以表格形式报告，见附表。表格如下。', platform: '该部分以表格形式报告' } },
    [
      ['overview.proactive', '该部分以表格形式报告，见附表。', true],
      ['overview.platform', '该部分以表格形式报告', true],
    ],
  ],
  ['crosses at the beginning', { problems: 'XX县培训较少。' }, [['problems', 'XX', false]]],
  [
    'crosses for a name and for numbers',
    { overview: '某某县××局\n全年公开信息XX条，办理申请ＸＸ件。' },
    [
      ['overview', '××', false],
      ['overview', 'XX', false],
      ['overview', 'ＸＸ', false],
    ],
  ],
  [
    'years and lines to be filled in, and what says so',
    { overview: '202X年，某某局公开信息___条。\n此处填写工作情况。\n【请填写】' },
    [
      ['overview', '此处填写工作情况。', true],
      ['overview', '【请填写】', true],
      ['overview', '202X', false],
      ['overview', '某某', false],
      ['overview', '___', false],
    ],
  ],
  [
    'what says that words belong here, with words of its own and without an end',
    {
      overview: '（请按实际填写）\n【请在此处填写本年度情况】\n此处填写工作情况',
      problems: '请在此处填写',
    },
    [
      ['overview', '（请按实际填写）', true],
      ['overview', '【请在此处填写本年度情况】', true],
      ['overview', '此处填写工作情况', true],
      ['problems', '请在此处填写', true],
    ],
  ],
  [
    'years of which two digits are left, and wide lines',
    { overview: '20XX年，公开信息＿＿条。', problems: '20××年以来' },
    [
      ['overview', '20XX', false],
      ['overview', '＿＿', false],
      ['problems', '20××', false],
    ],
  ],
  ['nothing but crosses', { other: 'XXX' }, [['other', 'XXX', false]]],
  ['one line between words', { other: '见附件＿一' }, []],
  ['what applicants fill in', { overview: '申请人请填写《申请表》，并在此签名。' }, []],
  ['letters of a word, a sum', { problems: '采购XXL号服装，型号AX-XX9，面积3×4米。' }, []],
])('%s', (_, narrative, expected) => {
  expect(found(narrative)).toEqual(expected);
});
