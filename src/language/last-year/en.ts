/** Last year's report in the pane, in English. */
import type { LastYearWords } from './zh-CN';

export const lastYearEn: LastYearWords = {
  title: "Last year's report",
  intro:
    "Choose last year's annual report. What was carried over, what is in force and figures that changed a lot are held against it, and 上年结转 and the contact details can be filled in from it. The file is only read.",
  kinds: 'Word (.docx), a web page (.html, .mhtml), a PDF with text, an .xlsx workbook, or .json.',
  choose: 'Choose a file…',
  another: 'Choose another…',
  add: 'Add a unit that was merged in…',
  forget: 'Cancel',
  adopt: 'Use it',
  unit: 'Agency',
  unitUnread: 'not found',
  year: 'Year',
  yearUnread: (year) => `not found; by using it you say that it is of ${year}`,
  edition: 'Edition',
  editionOf: (edition) => `of ${edition}`,
  figures: 'Figures',
  figuresRead: (read, of) => (read === of ? `all ${of}` : `${read} of ${of}`),
  unread: (count) => `Not read, and not compared: ${count}`,
  broken: (count) =>
    `Its own figures do not agree in ${count === 1 ? '1 place' : `${count} places`}; keep that in mind:`,
  question: (last, now) => `The report is by “${last}”; the workbook has “${now}”. How do they stand?`,
  questionUnread: (now) => `The report names no agency. How does it stand to “${now}”?`,
  answers: {
    same: 'The same agency, only written differently',
    renamed: 'Renamed: its former name',
    merged: 'Merged: several units became this one (choose the reports of all; figures are added up)',
    split: 'Split: this agency was part of that unit (figures are not compared, only the words)',
  },
  wrongFile: 'If none of these, it is the wrong file: press “Choose another”.',
  reason: 'Note (kept in the workbook, may be left empty)',
  reasonExample: 'e.g. reform of 2025',
  kept: (agency, year) => `The report of ${agency} for ${year} is in use and kept in the workbook.`,
  keptAnswers: {
    same: 'The agency is written differently',
    renamed: 'The agency was renamed',
    merged: 'Several units were merged into this one; their figures are added up',
    split: 'This agency was part of that unit; figures are not compared',
  },
  compare: 'Compare the years',
  takeOut: 'Take it out',
  sure: 'Without it nothing is compared with last year any more. Take it out?',
  carriedIn: (count) =>
    `Fill in 上年结转 from last year's 结转下年度继续办理 (${count === 1 ? '1 cell' : `${count} cells`})`,
  carriedInTitle: "上年结转 becomes last year's 结转下年度继续办理:",
  contact: 'Fill in the contact details from last year',
  contactHint: 'Only those that are ticked. A field that is filled in already is changed when you tick it.',
  write: (count) => `Fill in ${count === 1 ? 'this 1' : `these ${count}`}`,
};
