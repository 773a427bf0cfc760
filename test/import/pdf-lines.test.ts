/** Pieces of a PDF's text as one line. */
import { linesOf } from '../../src/import/pdf/lines';

const piece = (text: string, left: number, y = 100, height = 10) => ({
  text,
  left,
  right: left + (text.length * height) / 2,
  y,
  height,
});

test.each<[string, Parameters<typeof linesOf>[0], string[]]>([
  ['digits that touch are one figure', [piece('20', 10), piece('01', 20)], ['2001']],
  ['digits apart are two', [piece('20', 10), piece('01', 30)], ['20 01']],
  ['a small one that is raised is the number of a note', [piece('20', 10), piece('1', 20, 96, 6)], ['20 1']],
  ['before a figure as well', [piece('1', 7, 96, 6), piece('20', 10)], ['1 20']],
  ['a unit set smaller belongs to its figure', [piece('20', 10), piece('件', 20, 100, 6)], ['20件']],
])('%s', (_, pieces, lines) => {
  expect(linesOf(pieces).map(({ text }) => text)).toEqual(lines);
});
