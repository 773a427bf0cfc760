/** The year that a title names, in whatever digits it is printed. */
import { yearIn } from '../../src/import/recognise/title';

test.each([
  ['某县水务局2024年政府信息公开工作年度报告', 2024],
  ['2 0 2 4 年度报告', 2024],
  ['二〇二四年政府信息公开工作年度报告', 2024],
  ['二零二〇年', 2020],
  ['二○一九年', 2019],
  ['二O一九年', 2019],
  ['二Ｏ一九年', 2019],
  ['一九九八年', 1998],
  ['二三四五年', 2345],
  ['二六七八年', 2678],
  ['1998年、2024年', 1998],
  ['3024年', 0],
  ['2024', 0],
  ['第2024号', 0],
  ['年度报告', 0],
  ['', 0],
])('%j: %d', (text, year) => expect(yearIn(text)).toBe(year));
