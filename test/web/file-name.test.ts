import { fileNameOf } from '../../src/web/file-name';

const about = { agency: '某县/某局', year: 2026 };

test.each([
  ['', false, '某县 某局2026年政府信息公开工作年度报告.xlsx'],
  ['年报.xlsx', false, '年报.xlsx'],
  ['2026.1.5 年报.XLSX', false, '2026.1.5 年报.xlsx'],
  ['年报.xlsm', true, '年报.xlsm'],
  ['年报.xlsm', false, '年报.xlsx'],
])('%s, macros: %s', (name, macros, saved) => {
  expect(fileNameOf(name, about, macros)).toBe(saved);
});
