/** English. Labels of the tables, names of laws and sheets are official wording and stay Chinese. */
import { paneEn } from './pane/en';
import { faultsEn, messagesEn } from './en-faults';
import { sectionHeadings } from './official-labels';
import { rulesEn } from './rules/en';
import type { Language } from './zh-CN';

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

export const en: Language = {
  id: 'en',
  name: 'English',
  severity: { error: 'error', warning: 'warning', hint: 'hint' },
  source: {
    label: 'printed in the official table',
    meaning: 'follows from what the cells mean',
    law: 'law',
    practice: 'usual in published reports',
    local: 'asked by a superior (checked where it is set)',
  },

  rules: rulesEn,

  reason: {
    'transposed-digits': 'two digits transposed',
    'factor-of-ten': 'a 0 too many or too few',
    'row-slip': 'entered in the wrong row',
    'column-slip': 'entered in the wrong column',
    'total-not-updated': 'the total did not follow its parts',
    'one-digit': 'one digit differs',
    blank: 'the cell holds no number',
    'read-as-number': 'the number as it is written in the text',
    'unit-converted': 'converted from the unit written beside it',
    'template-text': 'text left from the template',
    'last-year': "last year's figure; once changed, look at the rest of the column again",
    other: 'with this, everything adds up',
  },

  finding: {
    changeTo: (label, from, to) => `${label}: has ${from}, should be ${to}`,
    wrongTogether: 'Wrong together: ',
    onlySign: 'only the minus differs',
    because: (reason) => ` (${reason})`,
    several: (count) =>
      `${count} changes would each make everything add up; compare with the original records (the likeliest first):`,
    alternative: (label, from, to) => `${label}: ${from} to ${to}`,
    alternativeBlank: (label, to) => `${label}: blank to ${to}`,
    changeTogether: 'Change together: ',
    replaceText: (part, from, to) => `${part}: “${from}” to “${to}”`,
    deleteText: (part, text) => `${part}: delete “${text}”`,
    more: (count) => `${counted(count, 'less likely change is', 'less likely changes are')} not listed.`,
    unexplained:
      'Several mistakes cause this, so it cannot be told which cell is wrong. Correct the others and check again; if it is still there, compare each cell with the original records.',
    symptoms: 'What this causes:',
    alsoBroken: 'Also does not add up:',
    blankExpected: (label, to) => `${label}: not filled in yet, should be ${to} as the other figures say`,
    blanks: (count, labels) =>
      `${counted(count, 'cell is', 'cells are')} not filled in yet (${labels}); where there really were none, write 0`,
    couldBe: (to) => `, should be ${to}`,
    couldBeEither: (values) => `, could be ${values}`,
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
    clean: 'No problems found in the tables and the words.',
    problems: (figures, parts, errors, warnings, hints) =>
      [
        figures > 0 && `${counted(figures, 'cell')} still to be filled in`,
        parts > 0 && `${counted(parts, 'text')} still to be written`,
        errors > 0 && counted(errors, 'error'),
        warnings > 0 && counted(warnings, 'warning'),
        hints > 0 && counted(hints, 'hint'),
      ]
        .filter(Boolean)
        .join(', ') + ':',
    sections: sectionHeadings,
  },

  publishing: {
    nothing: 'Nothing stands in the way of publishing.',
    must: (count) => `To be settled before publishing: ${count}`,
    may: (count) => `To be looked at, publishing does not wait for it: ${count}`,
  },

  list: {
    separator: ', ',
    clauses: '; ',
    or: ' or ',
    orMore: ' or others',
    andMore: (count) => ` … ${count} in all`,
  },

  part: { title: 'Title', preamble: 'Opening', signature: 'Signature' },

  faults: faultsEn,
  messages: messagesEn,
  pane: paneEn,
};
