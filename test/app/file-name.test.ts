import { fileNameOf } from '../../src/app/file-name';

test.each([
  ['某县/某局2026年年报', '某县 某局2026年年报'],
  ['甲\u202e乙\u007f丙\u0085丁\ud800戊\u200b', '甲 乙 丙 丁 戊'],
  ['甲:乙*丙?', '甲 乙 丙'],
  ['年报...', '年报'],
  ['', '政府信息公开工作年度报告'],
  [' . . ', '政府信息公开工作年度报告'],
  ['\u{20000}'.repeat(70), '\u{20000}'.repeat(60)],
  [`甲${'.'.repeat(50_000)}乙`, '甲'],
])('%j', (title, name) => expect(fileNameOf(title)).toBe(name));
