/** English. Labels of the tables, names of laws and sheets are official wording and stay Chinese. */
import { paneEn } from './pane/en';
import { templateEn } from './template/en';
import { faultsEn, messagesEn } from './en-faults';
import { tableHeadings } from './official-labels';
import type { Language } from './zh-CN';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const en: Language = {
  name: 'English',
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
  source: {
    label: 'printed in the official table',
    meaning: 'follows from what the cells mean',
    law: 'law',
    practice: 'usual in published reports',
  },

  rules: {
    'requests.row-total':
      'Table 三, every row: 总计 is the sum of 自然人 and the five kinds of 法人或其他组织',
    'requests.outcome-total':
      'Table 三, every column: （七）总计 is the sum of the outcomes （一） to （六）',
    'requests.balance': 'Table 三, every column: 第一项 plus 第二项 equals 第三项 plus 第四项',
    'review.total':
      'Table 四, every kind of case: 总计 is the sum of 结果维持, 结果纠正, 其他结果 and 尚未审结',
    'value.blank': 'No cell for a figure is left blank: blank is not 0; where there is none, write 0',
    'value.not-a-number': 'A cell for a figure holds nothing but a number: no “/”, “—”, “无”, unit or note',
    'value.number-as-text':
      'Figures are stored as numbers, not as text, full-width digits or with thousands separators',
    'value.not-an-integer': 'Counts are whole numbers',
    'value.negative': 'Counts are not negative',
    'value.decimals': 'Amounts in 万元 have no more than 4 decimals (to the 元)',
    'proactive.implied-stock':
      "现行有效件数 − 本年制发件数 + 本年废止件数 is not below 0 (it is last year's stock)",
    'proactive.rule-making-power': 'An agency without power to make 规章 has 0 in the cells of 规章',
    'year.carry-over':
      "上年结转 of this year equals 结转下年度继续办理 of last year's report, column by column",
    'year.stock': "现行有效件数 equals last year's, plus 本年制发件数, minus 本年废止件数",
  },

  reason: {
    'transposed-digits': 'two digits transposed',
    'factor-of-ten': 'a 0 too many or too few',
    'row-slip': 'entered in the wrong row',
    'column-slip': 'entered in the wrong column',
    'total-not-updated': 'the total did not follow its parts',
    'one-digit': 'one character differs',
    blank: 'the cell holds no number',
    'read-as-number': 'the number as it is written in the text',
    'unit-converted': 'converted from the unit written beside it',
    other: 'with this, everything adds up',
  },

  finding: {
    changeTo: (label, from, to) => `${label}: has ${from}, should be ${to}`,
    wrongTogether: 'Wrong together: ',
    because: (reason) => ` (${reason})`,
    several: (count) =>
      `${count} changes would each make everything add up; compare with the original records (the likeliest first):`,
    alternative: (label, from, to) => `${label}: ${from} to ${to}`,
    alternativeBlank: (label, to) => `${label}: blank to ${to}`,
    changeTogether: 'Change together: ',
    more: (count) => `${counted(count, 'less likely change is', 'less likely changes are')} not listed.`,
    unexplained:
      'Several mistakes cause this, so it cannot be told which cell is wrong. Correct the others and check again; if it is still there, compare each cell with the original records.',
    symptoms: 'What this causes:',
    alsoBroken: 'Also does not add up:',
    rowTotal: (row, total, sum) => `Row “${row}”: 总计 is ${total}, the applicants add up to ${sum}`,
    outcomeTotal: (column, total, sum) =>
      `Column “${column}”: （七）总计 is ${total}, the outcomes add up to ${sum}`,
    balance: (column, left, right, apart) =>
      `Column “${column}”: 第一项 plus 第二项 is ${left}, 第三项 plus 第四项 is ${right}, ${apart} apart`,
    reviewTotal: (block, total, sum) => `“${block}”: 总计 is ${total}, the results add up to ${sum}`,
    off: (difference) =>
      difference > 0 ? `, 总计 is ${difference} too many` : `, 总计 is ${-difference} too few`,
    blank: (label) => `${label}: not filled in yet; where there really was none, write 0`,
    blankUnsure: (label) => `${label}: not filled in yet`,
    blankExpected: (label, to) => `${label}: not filled in yet, should be ${to} as the other figures say`,
    blanks: (count, labels) =>
      `${counted(count, 'cell is', 'cells are')} not filled in yet (${labels}); where there really were none, write 0`,
    notANumber: (label, written) => `${label}: “${written}” is not a number`,
    couldBeNone: '; if it means none, write 0; otherwise find out first',
    couldBe: (to) => `, should be ${to}`,
    couldBeEither: (values) => `, could be ${values}`,
    noteElsewhere: '; notes belong in section 六',
    numberAsText: (label, written, to) => `${label}: “${written}” is text, not a number, should be ${to}`,
    notAnInteger: (label, value) => `${label}: has ${value}, should be a whole number`,
    negative: (label, value) => `${label}: has ${value}, cannot be negative`,
    decimals: (label, value, to) =>
      `${label}: has ${value}; amounts in 万元 have 4 decimals at most (to the 元), should be ${to}`,
    impliedStock: (row, value) =>
      `${row}: 现行有效件数 − 本年制发件数 + 本年废止件数 gives ${value} in force a year before, which cannot be; at least one of the three is wrong`,
    ruleMakingPowerNo: (label, value) =>
      `${label}: has ${value}, but the chosen kind of agency may not make 规章, should be 0; if the kind is wrong, correct it on “填报说明”`,
    ruleMakingPowerUnknown: (label, value) =>
      `${label}: has ${value}. Only 国务院部门, provinces, cities with districts (设区的市) and 自治州 make 规章; please check. Without that power it should be 0. Choose the kind of agency on “填报说明”`,
    carryOver: (column, now, last) =>
      `Column “${column}”: 上年结转 is ${now}, 结转下年度继续办理 of last year's report is ${last}; they should be equal`,
    stock: (row, now, expected) =>
      `${row}: 现行有效件数 is ${now}; last year's plus 本年制发件数 minus 本年废止件数 gives ${expected}`,
    at: (sheet, address) => ` [${sheet} ${address}]`,
    notJudged: (count) =>
      `${counted(count, 'sum')} cannot be checked yet because of blank or unreadable cells. Fill them in and check again.`,
  },

  mark: {
    wrong: 'Please check: may be wrong',
    doubtful: 'Please check: to be verified',
    shared: 'Please check: does not add up',
  },

  summary: {
    clean: 'No problems found in the tables.',
    problems: (errors, warnings, hints) =>
      [
        errors > 0 && counted(errors, 'error'),
        warnings > 0 && counted(warnings, 'warning'),
        hints > 0 && counted(hints, 'hint'),
      ]
        .filter(Boolean)
        .join(', ') + ':',
    sections: tableHeadings,
  },

  list: {
    separator: ', ',
    clauses: '; ',
    or: ' or ',
    orMore: ' or others',
    andMore: (count) => ` … ${count} in all`,
  },

  faults: faultsEn,
  messages: messagesEn,
  pane: paneEn,

  template: templateEn,
};
