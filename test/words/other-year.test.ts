/** Whether what stands at the end of the words is said of another year than 2025. */
import { isOfAnotherYear } from '../../src/words/other-year';

const of = (text: string, rest = '') => isOfAnotherYear(text + rest, text.length, 2025);

test.each<[string, string, boolean]>([
  ['收到', '', false],
  ['2025年收到', '', false],
  ['2023年收到', '', true],
  ['2023 年收到', '', true],
  ['2024年收到', '', false],
  ['2024年收到', '10件，2025年收到', true],
  ['2024年收到', '10件，2025 年收到', true],
  ['2024年收到', '10件，同比增加', true],
  ['2025年收到10件，2023年收到', '', true],
  ['2023年收到10件，2025年收到', '', false],
  ['2023年度的结转', '', false],
  ['2023年末结转', '', false],
  ['2023年底转结', '', false],
  ['2023年结转', '', false],
  ['2023年继续办理', '', false],
  ['2023年答复', '', false],
  ['结转至2026年', '', false],
  ['结转2026年', '', false],
  ['延期到 2026年', '', false],
  ['结转以后2026年', '', true],
  ['较2023年上升，收到', '', false],
  ['较2023年上升', '', true],
  ['2023年同期相比，收到', '', false],
  ['2023年度部门决算', '', false],
  ['2023年政务公开要点', '', false],
  ['按照《2023年方案》收到', '', false],
  ['按照《方案》2023年收到', '', true],
  ['（2023年制定）收到', '', false],
  ['（2023年制定', '', true],
  // What stands further on is said of something else.
  ['2023年收到上年结转', '', true],
  ['2023年收到去年办理', '', true],
  ['2023年推进与上年相比，收到', '', true],
  ['2023年收到的申请比去年预算', '', true],
  ['较大力度2023年推进，收到', '', true],
  ['规模较大2023年推进，收到', '', true],
  ['2023年收到，共', '', true],
  ['（一）2023年收到（含）共', '', true],
  ['（截至2023年）收到', '', false],
  ['《2023年方案》收到', '', false],
  ['《2023年方案收到', '', false],
  // With a blank before 年.
  ['2023 年结转', '', false],
  ['2023 年办理', '', false],
  ['较 2023年上升，收到', '', false],
  ['2023 年相比，收到', '', false],
  ['2023 年预算', '', false],
])('%s: %s%s', (text, rest, another) => {
  expect(of(text, rest)).toBe(another);
});
