/** What is told of last year's report in English. */
import type { Sentences } from '../sentences';
import type { LastYearFault } from '../../report/fault-codes';
import type { KeptMessage } from '../../report/message-codes';

export const lastYearFaultsEn: Sentences<LastYearFault> = {
  'last-year-empty': () =>
    'Not one figure could be read in this report of last year (it may be a blank template, or its tables are pictures). It was not taken: choose one that is filled in.',
  'last-year-not-before': ({ year, wanted }) =>
    `This is the report of ${year}; that of ${wanted} is wanted. It was not taken: choose another.`,
  'last-year-other-unit': ({ last, agency }) =>
    `${last === '' ? "Last year's report names no unit" : `Last year's report is by “${last}”`}, this one by “${agency}”. It was not used. If it is the wrong file, choose another; if not, say with --previous-unit how they stand: renamed, merged (several units into one), split (this one was split off), same (the same unit, written differently).`,
  'last-year-several': () =>
    'Several reports of last year are used only where several units were merged into this one. Give one, or add --previous-unit merged.',
  'last-year-formats': () =>
    'These reports of last year have tables of different editions (2019 and 2021) and cannot be added up. None was taken: choose reports of one edition.',
  'last-year-too-long': () =>
    "The words of last year's report are too long to be kept in the workbook. It was not taken: try one without annexes.",
  'last-year-none': () =>
    'There is no report of last year to compare with. Give it with --previous, or choose it under “Prepare” in the Excel add-in or the browser page, so that the workbook keeps it.',
  'last-year-split': () =>
    "This agency was part of the unit of last year's report; which of its figures were this agency's is not known. Do not compare with that report.",
};

export const lastYearMessagesEn: Sentences<KeptMessage> = {
  'kept-damaged': () =>
    "Last year's report and the dismissed warnings kept in this workbook are damaged, and some could not be read. Choose last year's report again under “Prepare”, and look at the warnings again.",
  'last-year-other-year': ({ year, wanted }) =>
    `The workbook keeps the report of ${year}; that of ${wanted} is wanted. It was not compared. Choose another under “Prepare”.`,
};
