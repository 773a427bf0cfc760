import fc from 'fast-check';
import { textWidth } from '../../src/document/text-width';
import { titleLines } from '../../src/document/title-lines';

const REPORT = '2024年政府信息公开工作年度报告';

test.each([
  [`龙田镇${REPORT}`],
  ['淮安市人民政府', REPORT],
  ['舞钢市尚店镇人民政府', REPORT],
  ['淮安市市场监督管理局', REPORT],
  ['淮安市淮阴区人力资源和社会保障局', REPORT],
  ['新疆维吾尔自治区伊犁哈萨克自治州', '尼勒克县人力资源和社会保障局', REPORT],
  ['双江拉祜族佤族布朗族傣族自治县', '民族宗教事务局', REPORT],
  ['2025年上海市人民政府办公厅', '政府信息公开工作年度报告'],
])('%s …', (...lines) => expect(titleLines(lines.join(''), 20)).toEqual(lines));

test('nothing is lost and no line is too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (title) => {
      const lines = titleLines(title, 20);
      expect(lines.join('')).toBe(title);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(20);
    }),
  );
});
