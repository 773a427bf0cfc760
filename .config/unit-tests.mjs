// The configuration of `npm run test:unit`: no browser, no LibreOffice, no build, no fuzzer.
import { readFileSync } from 'node:fs';

const root = `${import.meta.dirname}/..`;
const { jest } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** Whole files, and folders, that work with a page, a build, another program or another solver; and fuzzers. */
const OTHERS = [
  'cli/heavy',
  'export-page/',
  'hosts/excel/',
  'hosts/univer/',
  'hosts/xlsx/fuzz',
  'hosts/xlsx/other-programs',
  'house/readme',
  'import/fuzz',
  'import/no-report',
  'kit/',
  'locate/mixed-integer',
  'site/',
  'start/',
  'taskpane/',
  'template/recalculated',
  'web/',
];

export default {
  ...jest,
  rootDir: `${root}/test`,
  testPathIgnorePatterns: ['/node_modules/', ...OTHERS.map((path) => `<rootDir>/${path}`)],
  /** Tests of other programs in files that stay: see test/installed.ts. */
  globals: { alone: true },
};
