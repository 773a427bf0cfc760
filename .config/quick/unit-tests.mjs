// The configuration of `npm run test:unit`: no browser, no LibreOffice, no build, no fuzzer, a
// sample of each law. Jest's own runner loads the whole program anew for every test file; here a
// process loads a module once for all its files, bundled (`bundle.mjs`). The whole run
// (`npm test`) stays with Jest's own, where no file can lean on what another has left behind.
import { readFileSync } from 'node:fs';

const root = `${import.meta.dirname}/../..`;
const { jest } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

/** What works with a page, a build, another program, another solver or a clock of its own; fuzzers; and files as large as may be. */
const OTHERS = [
  'cli/heavy',
  'cli/stray',
  'export-page/',
  'hosts/excel/',
  'hosts/univer/',
  'document/docx-validity',
  'document/docx/same-file',
  'document/rendered/',
  'hosts/xlsx/bounds',
  'hosts/xlsx/fuzz',
  'hosts/xlsx/other-programs',
  'house/quick-run',
  'house/readme',
  'import/bounds',
  'import/fuzz',
  'import/guard',
  'import/libreoffice',
  'import/no-report',
  'import/printed',
  'kit/',
  'locate/mixed-integer',
  'pane/passages-waiting',
  'site/',
  'start/',
  'taskpane/',
  'template/printed',
  'template/recalculated',
  'web/',
];

const inRoot = (path) => `<rootDir>/${path}`;
// The runner's bundles need nothing transformed.
const { transform, extensionsToTreatAsEsm, ...common } = jest;
void transform;
void extensionsToTreatAsEsm;

export default {
  ...common,
  rootDir: `${root}/test`,
  setupFiles: [`${import.meta.dirname}/setup.mjs`],
  runner: `${import.meta.dirname}/runner.mjs`,
  testPathIgnorePatterns: ['/node_modules/', ...OTHERS.map(inRoot)],
};
