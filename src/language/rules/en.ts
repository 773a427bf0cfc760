/** What each rule asks, and what it says of what it found. */
import type { RuleWords } from '../said';
import type { RuleId } from '../../rules/rules';

const off = (difference: number): string =>
  difference === 0
    ? ''
    : difference > 0
      ? `, 总计 is ${difference} too many`
      : `, 总计 is ${-difference} too few`;

export const rulesEn: Record<RuleId, RuleWords> = {
  'requests.row-total': {
    asks: 'Table 三, every row: 总计 is the sum of 自然人 and the five kinds of 法人或其他组织',
    says: ({ row, actual, expected, difference }) =>
      `Row “${row}”: 总计 is ${actual}, the applicants add up to ${expected}${off(difference)}`,
  },
  'requests.outcome-total': {
    asks: 'Table 三, every column: （七）总计 is the sum of the outcomes （一） to （六）',
    says: ({ column, actual, expected, difference }) =>
      `Column “${column}”: （七）总计 is ${actual}, the outcomes add up to ${expected}${off(difference)}`,
  },
  'requests.balance': {
    asks: 'Table 三, every column: 第一项 plus 第二项 equals 第三项 plus 第四项',
    says: ({ column, actual, expected, difference }) =>
      `Column “${column}”: 第一项 plus 第二项 is ${actual}, 第三项 plus 第四项 is ${expected}, ${Math.abs(difference)} apart`,
  },
  'review.total': {
    asks: 'Table 四, every kind of case: 总计 is the sum of 结果维持, 结果纠正, 其他结果 and 尚未审结',
    says: ({ row, actual, expected, difference }) =>
      `“${row}”: 总计 is ${actual}, the results add up to ${expected}${off(difference)}`,
  },
  'value.blank': {
    asks: 'No cell for a figure is left blank: blank is not 0; where there is none, write 0',
    says: ({ label, expected, suspects, couldBe }) => {
      if (expected !== '')
        return `${label}: not filled in yet, should be ${expected} as the other figures say`;
      return suspects.length > 1
        ? `${label}: not filled in yet${couldBe}`
        : `${label}: not filled in yet; where there really was none, write 0`;
    },
  },
  'value.not-a-number': {
    asks: 'A cell for a figure holds nothing but a number: no “/”, “—”, “无”, unit or note',
    says: ({ label, actual, suspects, couldBe }) => {
      const isMarkOfNone = suspects.length === 1 && suspects[0]?.reason === 'blank';
      const instead = isMarkOfNone ? '; if it means none, write 0; otherwise find out first' : couldBe;
      const note = /[（(]/.test(actual) ? '; notes belong in section 六' : '';
      return `${label}: “${actual}” is not a number${instead}${note}`;
    },
  },
  'value.number-as-text': {
    asks: 'Figures are stored as numbers, not as text, full-width digits or with thousands separators',
    says: ({ label, actual, expected }) =>
      `${label}: “${actual}” is text, not a number, should be ${expected}`,
  },
  'value.not-an-integer': {
    asks: 'Counts are whole numbers',
    says: ({ label, actual, couldBe }) => `${label}: has ${actual}, should be a whole number${couldBe}`,
  },
  'value.negative': {
    asks: 'Counts are not negative',
    says: ({ label, actual, couldBe }) => `${label}: has ${actual}, cannot be negative${couldBe}`,
  },
  'value.decimals': {
    asks: 'Amounts in 万元 usually have no more than 4 decimals (to the 元)',
    says: ({ label, actual, expected }) =>
      `${label}: has ${actual}; with 万元 as the unit 4 decimals reach the 元, usually written ${expected}`,
  },
  'proactive.implied-stock': {
    asks: "现行有效件数 − 本年制发件数 + 本年废止件数 is not below 0 (it is last year's stock)",
    says: ({ row, actual }) =>
      `${row}: 现行有效件数 − 本年制发件数 + 本年废止件数 gives ${actual} in force a year before, which cannot be; at least one of the three is wrong`,
  },
  'proactive.rule-making-power': {
    asks: 'An agency without power to make 规章 has 0 in the cells of 规章',
    says: ({ label, actual, severity }) =>
      severity === 'error'
        ? `${label}: has ${actual}, but the chosen kind of agency may not make 规章, should be 0; if the kind is wrong, correct it on “填报说明”`
        : `${label}: has ${actual}. Only 国务院部门, provinces, cities with districts (设区的市) and 自治州 make 规章; please check. Without that power it should be 0. Choose the kind of agency on “填报说明”`,
  },
  'year.carry-over': {
    asks: "上年结转 of this year equals 结转下年度继续办理 of last year's report, column by column",
    says: ({ column, actual, expected }) =>
      `Column “${column}”: 上年结转 is ${actual}, 结转下年度继续办理 of last year's report is ${expected}; they should be equal`,
  },
  'year.stock': {
    asks: "现行有效件数 equals last year's, plus 本年制发件数, minus 本年废止件数",
    says: ({ row, actual, expected }) =>
      `${row}: 现行有效件数 is ${actual}; last year's plus 本年制发件数 minus 本年废止件数 gives ${expected}`,
  },
  'year.fee-unit': {
    asks: "The fee is not about ten thousand times last year's (it would then be in 元; the unit is 万元)",
    says: ({ label, actual, expected }) =>
      `${label}: has ${actual}, about ten thousand times last year's. The unit is 万元; if this is in 元, it should be ${expected}`,
  },
  'structure.leftover': {
    asks: 'No text is left from the form, such as “（文字描述）”, “该部分以表格形式报告” or “XX”',
    says: ({ part, quoted, suspects }) =>
      suspects.length > 0
        ? `${part}: “${quoted}” is an instruction of the form, not part of the report; delete it`
        : `${part}: “${quoted}” still has to be replaced by what is meant`,
  },
};
