/** The verification slip in English. */
import type { SlipWords } from './zh-CN';

export const slipEn: SlipWords = {
  language: 'en',
  title: (agency, year) => `Verification slip: ${agency}, report for ${year}`,
  what: 'With this slip you can tell whether a file is the one that was written then. It is no signature and does not say who wrote it.',
  product: (version) => `Version of the program ${version}`,
  rules: (count, digest) => `${count} rules, digest ${digest}`,
  values: (digest) => `Digest of all figures and words (SHA-256) ${digest}`,
  files: 'Files written',
  file: ['Name', 'Bytes', 'Digest (SHA-256)'],
  equations: 'Equations',
  equation: ['Equation', 'Left side', 'Right side', 'Equal'],
  holds: 'equal',
  fails: 'not equal',
  noNumber: 'not all numbers',
  dismissed: 'Warnings looked at and left',
  dismissal: ['Warning', 'Reason'],
  none: 'None.',
};
