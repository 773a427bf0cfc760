/** What each rule asks, and what it says of what it found. */
import type { RuleWords } from '../said';
import type { RuleId } from '../../rules/rules';

const off = (difference: number): string =>
  difference === 0 ? '' : difference > 0 ? `，总计多 ${difference}` : `，总计少 ${-difference}`;

export const rulesZhCN = {
  'requests.row-total': {
    asks: '表三每一行：总计等于自然人与五类法人或其他组织之和',
    says: ({ row, actual, expected, difference }) =>
      `“${row}”一行：总计填 ${actual}，各类申请人相加为 ${expected}${off(difference)}`,
  },
  'requests.outcome-total': {
    asks: '表三每一列：“（七）总计”等于三、（一）至（六）各项办理结果之和',
    says: ({ column, actual, expected, difference }) =>
      `“${column}”一列：（七）总计填 ${actual}，各项办理结果相加为 ${expected}${off(difference)}`,
  },
  'requests.balance': {
    asks: '表三每一列：第一项加第二项之和，等于第三项加第四项之和',
    says: ({ column, actual, expected, difference }) =>
      `“${column}”一列：第一项加第二项为 ${actual}，第三项加第四项为 ${expected}，相差 ${Math.abs(difference)}`,
  },
  'review.total': {
    asks: '表四每一类案件：总计等于结果维持、结果纠正、其他结果、尚未审结之和',
    says: ({ row, actual, expected, difference }) =>
      `“${row}”：总计填 ${actual}，各项结果相加为 ${expected}${off(difference)}`,
  },
  'value.blank': {
    asks: '数字格不留空：空白不等于 0，没有就填 0',
    says: ({ label, expected, suspects, couldBe }) => {
      if (expected !== '') return `${label}：还没有填，按勾稽关系应为 ${expected}`;
      return suspects.length > 1
        ? `${label}：还没有填${couldBe}`
        : `${label}：还没有填。核实确实没有的，填 0`;
    },
  },
  'value.not-a-number': {
    asks: '数字格里只填数字，不写“/”“—”“无”、单位或注解',
    says: ({ label, actual, suspects, couldBe }) => {
      const isMarkOfNone = suspects.length === 1 && suspects[0]?.reason === 'blank';
      const instead = isMarkOfNone ? '；如果表示没有，请填 0，不清楚的先核实' : couldBe;
      const note = /[（(]/.test(actual) ? '；注解请写到第六部分' : '';
      return `${label}：填的“${actual}”不是数字${instead}${note}`;
    },
  },
  'value.number-as-text': {
    asks: '数字按数字存放，不是文本、全角数字或带千分位的文字',
    says: ({ label, actual, expected }) => `${label}：“${actual}”是文本，不是数字，应改为 ${expected}`,
  },
  'value.not-an-integer': {
    asks: '件数、项数是整数',
    says: ({ label, actual, couldBe }) => `${label}：填 ${actual}，应为整数${couldBe}`,
  },
  'value.negative': {
    asks: '件数、项数不为负数',
    says: ({ label, actual, couldBe }) => `${label}：填 ${actual}，不应为负数${couldBe}`,
  },
  'value.decimals': {
    asks: '金额（万元）一般最多 4 位小数（到元）',
    says: ({ label, actual, expected }) =>
      `${label}：填 ${actual}，以万元计 4 位小数就到元了，一般写 ${expected}`,
  },
  'proactive.implied-stock': {
    asks: '现行有效件数减本年制发件数加本年废止件数不小于 0（否则上年底的存量为负）',
    says: ({ row, actual }) =>
      `${row}：现行有效件数减本年制发件数再加本年废止件数，得上年底有效 ${actual} 件，不可能为负，三个数中至少一个有误`,
  },
  'proactive.rule-making-power': {
    asks: '没有规章制定权的机关，规章各栏填 0',
    says: ({ label, actual, severity }) =>
      severity === 'error'
        ? `${label}：填 ${actual}，但所选机关类型没有规章制定权，应为 0；机关类型选错的，请在“填报说明”里改正`
        : `${label}：填 ${actual}。只有国务院部门、省级政府、设区的市和自治州政府可以制定规章，请核实；没有制定权的应为 0。请在“填报说明”里选好机关类型`,
  },
  'year.carry-over': {
    asks: '本年“上年结转”等于上一年度报告的“结转下年度继续办理”，逐列核对',
    says: ({ column, actual, expected }) =>
      `“${column}”一列：上年结转填 ${actual}，上一年度报告的结转下年度继续办理为 ${expected}，两者应相等`,
  },
  'year.stock': {
    asks: '现行有效件数等于上一年度现行有效件数加本年制发件数减本年废止件数',
    says: ({ row, actual, expected }) =>
      `${row}：现行有效件数填 ${actual}，按上一年度现行有效件数加本年制发件数减本年废止件数，应为 ${expected}`,
  },
  'year.fee-unit': {
    asks: '收费金额没有比上一年度大到约一万倍（那样多半是按元填的，应按万元填）',
    says: ({ label, actual, expected }) =>
      `${label}：填 ${actual}，约为上一年度的一万倍，可能是按元填的。单位是万元，请核实；确是按元填的，应改为 ${expected}`,
  },
  'structure.leftover': {
    asks: '正文里没有模板留下的文字，如“（文字描述）”“该部分以表格形式报告”“XX”',
    says: ({ part, quoted, suspects }) =>
      suspects.length > 0
        ? `${part}：“${quoted}”是模板里的说明，不是报告的内容，请删去`
        : `${part}：“${quoted}”还没有换成实际的内容`,
  },
} satisfies Record<RuleId, RuleWords>;
