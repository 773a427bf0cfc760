/** Local requirements in the pane, in English. */
import type { RequirementsWords } from './zh-CN';

export const requirementsEn: RequirementsWords = {
  title: 'Local requirements',
  intro:
    'What a superior asks beyond the national format (length of section 一, a deadline, what is to be stated with a number): read the file your superior sent, or fill it in on the sheet 填报说明. The check only hints at it, and it keeps no report from being made.',
  choose: 'Choose a file of requirements…',
  another: 'Choose another…',
  example: 'See an example',
  exampleNote:
    'This is what one city asked of its units for 2025, and only an example. Once in use it can be changed on the sheet 填报说明.',
  offered: 'What was read:',
  now: 'What is asked now (change it on the sheet 填报说明):',
  replaces: 'It takes the place of all that is asked now.',
  addsSheet:
    'This workbook has no fields for local requirements. A sheet “填报说明（补充）” is added for them; all else stays as it is.',
  adopt: 'Use it',
  forget: 'Do not use it',
  save: 'Save as a file',
  saveHint: 'To send to your units, who read it here.',
  missing: (count) =>
    `This workbook lacks ${count} fields (it was made by an earlier version, or they were deleted). It can be filled in and checked all the same. They can be added on a new sheet “填报说明（补充）”; all else stays as it is.`,
  add: 'Add the fields',
  fileName: '本地要求.json',
  source: (source) => `Asked by: ${source}`,
  length: (most) => `Section 一 has no more than ${most} characters`,
  deadline: (month, day) => `Published by ${month}月${day}日`,
  expected: (aspect, words) => `“${aspect}” states with a number: ${words}`,
  decimals: (count) => `Amounts are printed with ${count} decimals`,
  pending: (counted) =>
    counted
      ? 'Cases pending a year ago count in this year’s totals'
      : 'Cases pending a year ago do not count in this year’s totals',
  asked: (words) => `To be stated with a number: ${words}.`,
  lacking: (words) => `Not stated yet: ${words}.`,
  allStated: 'All are stated.',
  counted: (all, most) =>
    all > most
      ? `section 一 has ${all} characters, no more than ${most} are asked for: ${all - most} too many`
      : `section 一 has ${all} characters, no more than ${most} are asked for`,
};
