/** The list of problems to hand on, in English. */
import type { ProblemListWords } from './zh-CN';

export const problemListEn: ProblemListWords = {
  name: 'problems',
  title: (agency, year) => `${agency} ${year}: problems in the annual report`,
  year: (year) => String(year),
  clean: 'No problem was found.',
  counted: (counts) => `${counts}, listed below. Check again once they are mended.`,
  head: ['No.', 'Where', 'Stands', 'Should be', 'What', 'Basis'],
  blank: 'blank',
  replaced: (from, to) => `“${to}” for “${from}”`,
  deletedWords: (text) => `delete “${text}”`,
  quoted: (words) => `“${words}”`,
  seeText: 'see what is said',
  toVerify: 'to be verified',
  toFill: 'to be filled in',
  level: (severity, headline) => `[${severity}] ${headline}`,
  more: (count) => `and more, ${count} in all`,
  dismissed: 'Verified before, not counted any more',
  dismissedHead: ['No.', 'Where', 'Stands', 'Warning', 'Reason'],
};
