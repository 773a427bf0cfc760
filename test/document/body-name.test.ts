/** Whose report it is, where a clerk has typed more than the name. */
import { bodyName, reportTitle } from '../../src/document/body-name';

test.each([
  ['某县水务局', '某县水务局'],
  [' 某县水务局 ', '某县水务局'],
  ['某县水务局2025年政府信息公开工作年度报告', '某县水务局'],
  ['2025年某县水务局政府信息公开年报', '某县水务局'],
  ['二〇二五年度某县水务局政府信息公开年度报告', '某县水务局'],
  ['某县政府信息公开年报编写办公室', '某县政府信息公开年报编写办公室'],
  ['某县2025年会办公室', '某县2025年会办公室'],
])('%s is the report of %s', (typed, name) => {
  expect(bodyName(typed)).toBe(name);
  expect(reportTitle(typed, 2025)).toBe(`${name}2025年政府信息公开工作年度报告`);
});
