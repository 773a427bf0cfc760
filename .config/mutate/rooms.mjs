/**
 * What is mutated, by name: the sources, and the tests that reach them, as paths under test/ without
 * their ending. A mutant costs one run of these, so that files that are slow and kill nothing the
 * others do not are left out. `share`: how much of a room is mutated where all of it would take
 * longer than twenty minutes on two cores.
 */
export const rooms = {
  rules: { sources: ['src/rules'], tests: ['rules/!(words-laws)', 'language/describe'] },
  report: {
    sources: ['src/report'],
    tests: ['report/**/*', 'rules/!(words-laws)', 'app/published', 'cli/run', 'language/describe'],
  },
  locate: { sources: ['src/locate'], tests: ['locate/!(mixed-integer)'], share: 0.7 },
  document: { sources: ['src/document'], tests: ['document/!(docx-validity)'], share: 0.7 },
  reading: {
    sources: ['src/workbook', 'src/ooxml'],
    tests: ['workbook/**/*', 'ooxml/**/*', 'hosts/xlsx/!(other-programs|fresh)'],
    share: 0.25,
  },
  words: { sources: ['src/words'], tests: ['words/**/*', 'rules/sentences', 'rules/whole-findings'] },
};
