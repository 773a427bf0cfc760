import { readdirSync } from 'node:fs';

/**
 * What is mutated, by name: the sources, and the tests that reach them – files and folders under test/
 * without their ending –, but for those `without`, which need what is not there or are slow and notice
 * nothing the others do not. `share`: how much of a room is mutated where all of it would take longer
 * than twenty minutes on two cores, by what a mutant of it costs (src/README.md).
 */
export const rooms = {
  format: {
    sources: ['src/format'],
    tests: [
      'format',
      'report',
      'rules',
      'document/report-document',
      'document/grid',
      'document/write-html',
      'workbook/layout',
      'import/identity',
    ],
    without: ['rules/words-laws'],
  },
  rules: { sources: ['src/rules'], tests: ['rules', 'language/describe'], without: ['rules/words-laws'] },
  report: {
    sources: ['src/report'],
    tests: ['report', 'rules', 'app/published', 'cli/run', 'language/describe'],
    without: ['rules/words-laws'],
  },
  locate: { sources: ['src/locate'], tests: ['locate'], without: ['locate/mixed-integer'] },
  document: {
    sources: ['src/document'],
    tests: ['document', 'app/charts'],
    without: ['document/docx-validity', 'document/rendered'],
    share: 0.35,
  },
  workbook: {
    sources: ['src/workbook'],
    tests: ['workbook', 'hosts/xlsx/contract', 'pane/rows'],
  },
  ooxml: {
    sources: ['src/ooxml'],
    tests: ['ooxml', 'hosts/xlsx'],
    without: ['hosts/xlsx/other-programs', 'hosts/xlsx/fresh', 'hosts/xlsx/fuzz', 'hosts/xlsx/looks'],
    share: 0.5,
  },
  import: {
    sources: ['src/import'],
    tests: ['import', 'app/published'],
    without: [
      'import/fuzz',
      'import/libreoffice',
      'import/no-report',
      'import/bounds',
      'import/cut-pages',
      'import/printed',
    ],
    share: 0.18,
  },
  words: { sources: ['src/words'], tests: ['words', 'rules/sentences', 'rules/whole-findings'] },
};

/** The test files of a room, as paths from the root. */
export function testsOf({ tests, without = [] }) {
  const startsWith = (path) => (start) => path.startsWith(`test/${start}`);
  return readdirSync('test', { recursive: true })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.test\.tsx?$/.test(path))
    .filter((path) => tests.some(startsWith(path)) && !without.some(startsWith(path)))
    .sort();
}
