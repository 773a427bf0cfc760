/** What each rule asks, and what it says of what it found. */
import type { RuleWords } from '../said';
import { aspects } from '../../format/sections';
import type { RuleId } from '../../rules/rules';
import type { SlipKind } from '../../words/proof/slip';

const off = (difference: number): string =>
  difference === 0
    ? ''
    : difference > 0
      ? `, 总计 is ${difference} too many`
      : `, 总计 is ${-difference} too few`;

const aspectName = (key: string): string => aspects.find((aspect) => aspect.key === key)?.heading ?? '';

const differences: Readonly<Record<string, (by: string) => string>> = {
  more: (by) => `${by} more`,
  fewer: (by) => `${by} fewer`,
  same: () => 'no change',
};

const slips: Readonly<Record<SlipKind, (actual: string, expected: string) => string>> = {
  doubled: (actual, expected) => `“${actual}” is written twice, should be “${expected}”`,
  misspelt: (actual, expected) => `“${actual}” is mistyped, should be “${expected}”`,
  radical: (actual, expected) =>
    `“${actual}” is a radical, not the character (probably copied from a PDF): it looks the same, but no search finds it; should be “${expected}”`,
  ordinal: (actual) => `“${actual}” is out of order, check the series`,
  'half-width': (actual, expected) =>
    `half-width “${actual}” between Chinese characters, should be “${expected}”`,
  unbalanced: (actual) => `“${actual}” has no fellow`,
  'no-unit': (actual, expected) => `“${actual}” has no unit, perhaps “${expected}”`,
  'no-number': (actual) => `“${actual}” has no number`,
  'no-end': (actual) => `a paragraph ends at “${actual}” without a mark`,
  broken: (actual) => `a paragraph breaks off at “${actual}”; join it with the next`,
};

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
    asks: 'Amounts in 万元 usually have no more than 4 decimals (to the 元), or than are set',
    says: ({ label, kind, actual, expected }) =>
      kind === 'set'
        ? `${label}: has ${actual}, more decimals than are set; with those it is ${expected}`
        : `${label}: has ${actual}; with 万元 as the unit 4 decimals reach the 元, usually written ${expected}`,
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
  'year.pending-review': {
    asks: "The total of each kind of case in table 四 is not below 尚未审结 of last year's report (not where 不计入本年 is set)",
    says: ({ row, actual, expected }) =>
      `${row}: 总计 is ${actual}, but ${expected} were pending in last year's report; check that how they ended is counted this year, or leave it if you do not count cases of the year before, and set 不计入本年`,
  },
  'year.jump': {
    asks: 'No figure is more than five times, or less than a fifth of, that of last year, nor came from or went to nothing (figures below 50, and outcomes below 100, are not looked at)',
    says: ({ label, actual, expected }) =>
      `${label}: has ${actual}, last year's report has ${expected}; check for a 0 too many or too few, or the wrong cell`,
  },
  'year.same-figures': {
    asks: 'Not all figures are those of last year',
    says: ({ kind }) =>
      kind === 'all'
        ? "All figures of the three tables are those of last year's report; check whether they were left as they were"
        : "All figures of table 三 are those of last year's report; check whether they were left as they were",
  },
  'year.copied-text': {
    asks: "No more than half of sections 一 and 五 stands in last year's report as well",
    says: ({ section, actual, places, quoted }) =>
      `${section}: ${actual}% of the words stand in last year's report as well (“${quoted.slice(0, 16)}…”${places > 1 ? ` and ${places - 1} more` : ''}); write what happened this year`,
  },
  'structure.edition': {
    asks: 'Reports from 2021 on use the tables of 2021',
    says: ({ actual, expected }) =>
      `The tables are those of ${actual}; from report year 2021 on those of ${expected} must be used. Fill in the tables of ${expected}`,
  },
  'structure.rows': {
    asks: 'No row of the tables is missing, and （六）其他处理 of table 三 has three rows',
    says: ({ section, kind, expected }) =>
      kind === 'undivided'
        ? `${section}: （六）其他处理 has one row; the format of 2021 has three`
        : `${section}: the row “${expected}” is missing; it is printed with 0 where there is nothing`,
  },
  'structure.label': {
    asks: 'Labels of the tables, headings of the sections and the title are the official ones',
    says: ({ section, kind, actual, expected }) => {
      if (kind === 'title') return `The title is “${actual}”: change it to “${expected}”`;
      if (kind === 'title-year')
        return `The title says ${actual}, the rest of the report (its period, date or words) ${expected}: look which year it is, and correct the other`;
      return kind === 'title-order'
        ? `The title is “${actual}”; usually the name comes first, then the year: “${expected}”`
        : `${section}: has “${actual}”, the official wording is “${expected}”`;
    },
  },
  'structure.leftover': {
    asks: 'No text is left from the form, such as “（文字描述）”, “该部分以表格形式报告” or “XX”',
    says: ({ part, quoted, suspects }) =>
      suspects.length > 0
        ? `${part}: “${quoted}” is an instruction of the form, not part of the report; delete it`
        : `${part}: “${quoted}” still has to be replaced by what is meant`,
  },
  'structure.cover': {
    asks: 'The name of the agency, the year and the date under the report are filled in',
    says: ({ kind }): string =>
      kind === 'agency'
        ? 'The name of the agency is missing: fill it in on “填报说明”'
        : kind === 'year'
          ? 'The report year is missing, or is no year: fill in four digits such as 2026 on “填报说明”'
          : 'The date under the report is missing: fill it in on “填报说明”, or leave it if none is printed',
  },
  'structure.sections': {
    asks: 'All six sections are there once, in order, rightly numbered; 一, 五 and 六 are written, 五 not just as “无”',
    says: ({ part, section, kind, actual, expected }) => {
      if (kind === 'nothing')
        return `${part}: only says “${actual}”; it has to tell the main problems and what is done about them`;
      if (kind === 'absent')
        return `Section “${section}” was not found: add its heading and what belongs there`;
      if (kind === 'untitled')
        return `The heading “${section}” was not found, its table is there: put the heading above it`;
      if (kind === 'number')
        return `The heading “${actual}” has the wrong number; it should be “${expected}”`;
      if (kind === 'repeated')
        return `The heading “${actual}” stands in more than one place: keep one, with all that belongs under it`;
      if (kind === 'twice')
        return 'Every heading stands in two places: the report may have been pasted twice; delete one of the two';
      if (kind === 'table')
        return `The table of “${expected}” stands ${actual === '' ? 'above all headings' : `under “${actual}”`}: move it under its own heading`;
      if (kind !== 'after' && kind !== 'before') return `${part}: not written yet`;
      const stands = actual === '' ? 'comes first' : `comes after “${actual}”`;
      return `“${section}” ${stands}, but belongs ${kind} “${expected}”: move the heading with all that is under it`;
    },
  },
  'structure.agency': {
    asks: "No other agency's name stands where this one's belongs",
    says: ({ part, actual, expected }) =>
      `${part}: says “${actual}”, this agency is “${expected}”; please check`,
  },
  'structure.basis': {
    asks: 'The notice on the form is cited by its number',
    says: ({ part, actual, expected }) => `${part}: “${actual}” is not the notice, should be “${expected}”`,
  },
  'structure.year': {
    asks: 'Years in the words are the year reported on',
    says: ({ part, kind, actual, expected }) =>
      kind === 'date'
        ? `The date under the report is in ${actual}; the report can only be published in ${expected}, please check`
        : `${part}: says ${actual}, here it should be ${expected}; please check`,
  },
  'structure.deadline': {
    asks: 'The date under the report is in time: departments 31 January, governments 31 March, or as the superior has set it',
    says: ({ kind, actual, expected }) =>
      `The report is dated ${actual}, after it was due (${expected}${kind === 'set' ? ', as the superior has set it' : ''})`,
  },
  'narrative.figure': {
    asks: 'Numbers in the words are those of the tables',
    says: ({ part, quoted, readings }) => `${part}: says “${quoted}”; the tables: ${readings}`,
  },
  'narrative.percentage': {
    asks: 'A percentage, and a change since last year, is what it comes to',
    says: ({ part, quoted, expected, kind }) => {
      const by = kind && differences[kind];
      return by
        ? `${part}: says “${quoted}”; held against last year’s report it is ${by(expected)}`
        : `${part}: says “${quoted}”; it comes to ${expected}%`;
    },
  },
  'narrative.parts': {
    asks: 'The items of a list (其中…) add up to the whole',
    says: ({ part, quoted, expected }) =>
      `${part}: the whole is “${quoted}”, the items add up to ${expected}`,
  },
  'narrative.contradiction': {
    asks: 'What is said without a number (未收到申请, 全部办结) is so in the tables',
    says: ({ part, quoted, readings }) => `${part}: says “${quoted}”, but the tables: ${readings}`,
  },
  'narrative.no-figure': {
    asks: 'Where table 三 has requests, section 一 says how many',
    says: ({ part, expected }) =>
      `${part}: table 三 has ${expected} new requests, the words do not say how many came in`,
  },
  'narrative.aspects': {
    asks: 'Section 一 speaks of 主动公开, 依申请公开, 政府信息管理, 平台建设 and 监督保障; a government also of 工作考核, 社会评议 and 责任追究',
    says: ({ part, kind }) => `${part}: does not speak of “${aspectName(kind)}”`,
  },
  'narrative.length': {
    asks: 'Section 一 is no longer than the superior wants it',
    says: ({ part, actual, expected }) =>
      `${part}: section 一 has ${actual} characters, the superior wants no more than ${expected}; the limit is passed here`,
  },
  'narrative.expected': {
    asks: 'What the superior wants stated with a number in section 一 is',
    says: ({ part, expected }) =>
      `${part}: the superior wants these stated with a number: ${expected}. Where there is none, write 0`,
  },
  'narrative.problems': {
    asks: 'Section 五 tells problems and improvements, in 30 characters or more',
    says: ({ part, kind }) =>
      `${part}: ${kind === 'length' ? 'shorter than 30 characters, please say more' : kind === 'problems' ? 'tells improvements but no problems' : 'tells problems but not what is done about them'}`,
  },
  'narrative.processing-fee': {
    asks: 'Section 六 says what 信息处理费 was collected this year, or that none was',
    says: ({ part }) =>
      `${part}: does not say what 信息处理费 was collected; where none was, write “未收取信息处理费”`,
  },
  'narrative.privacy': {
    asks: 'No ID-card, bank-card or mobile number and no name of an applicant',
    says: ({ part, kind, quoted }) =>
      kind === 'id-card'
        ? `${part}: has an ID-card number, which must not be published`
        : kind === 'bank-card'
          ? `${part}: has a bank-card number, which must not be published`
          : kind === 'mobile'
            ? `${part}: has the mobile number ${quoted}; delete it unless it is this agency's own`
            : `${part}: has the name of an applicant, “${quoted}”; delete it before publishing`,
  },
  'narrative.proofreading': {
    asks: 'No doubled or mistyped words, radicals in place of characters, missing numbers or units, half-width marks or lone brackets; 一是, 二是, 三是 in order',
    says: ({ part, kind, actual, expected }) => `${part}: ${slips[kind as SlipKind](actual, expected)}`,
  },
};
