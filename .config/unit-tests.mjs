// The configuration of `npm run test:unit`: no browser, no LibreOffice, no build, no fuzzer, a
// sample of each law. Jest's own runner loads the whole program anew for every test file; here a
// process loads a module once for all its files, which takes a third of the time. The whole run
// (`npm test`) stays with Jest's own, where no file can lean on what another has left behind.
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
  'house/quick-run',
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

/** What turns the clock back and forth: it needs a world of its own, as Jest's own runner gives each file. */
const OWN_CLOCK = ['document/write-docx', 'pane/passages'];

const inRoot = (path) => `<rootDir>/${path}`;
const { transform, extensionsToTreatAsEsm, reporters, maxWorkers, testTimeout, ...common } = jest;
const unit = { ...common, rootDir: `${root}/test`, setupFiles: [`${import.meta.dirname}/unit-setup.mjs`] };

export default {
  rootDir: `${root}/test`,
  reporters,
  maxWorkers,
  testTimeout,
  projects: [
    {
      ...unit,
      runner: ['jest-light-runner', { runtime: 'child_process' }],
      testPathIgnorePatterns: ['/node_modules/', ...[...OTHERS, ...OWN_CLOCK].map(inRoot)],
    },
    {
      ...unit,
      transform,
      extensionsToTreatAsEsm,
      testMatch: OWN_CLOCK.map((path) => inRoot(`${path}.test.ts`)),
    },
  ],
};
