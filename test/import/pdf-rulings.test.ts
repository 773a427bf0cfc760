/** Which drawing of a page counts as a line of a table: strokes and thin boxes, in points from the top left corner. */
import { rawPdf } from './pdf';
import { pagesOf } from '../../src/import/pdf/pages';

/** On a page 842 high; `—` for those across, `|` for those down, each with its place, beginning and end. */
async function lines(content: string): Promise<string[]> {
  const { pages } = await pagesOf(rawPdf([{ content: new Uint8Array(Buffer.from(content, 'latin1')) }]));
  const { horizontal, vertical } = pages[0]!.rulings;
  const rounded = (points: number): number => Math.round(points * 100) / 100;
  const told = (sign: string) => (each: { at: number; from: number; to: number }) =>
    `${sign} ${rounded(each.at)}: ${rounded(each.from)}–${rounded(each.to)}`;
  return [...horizontal.map(told('—')), ...vertical.map(told('|'))];
}

test.each<[string, string, string[]]>([
  ['across', '100 742 m 300 742 l S', ['— 100: 100–300']],
  ['drawn from right to left', '300 742 m 100 742 l S', ['— 100: 100–300']],
  ['down', '100 742 m 100 642 l S', ['| 100: 100–200']],
  ['drawn upwards', '100 642 m 100 742 l S', ['| 100: 100–200']],
  ['a point aslant', '100 742 m 300 741 l S', ['— 100.5: 100–300']],
  ['down, a point aslant', '100 742 m 101 642 l S', ['| 100.5: 100–200']],
  ['more than a point aslant', '100 742 m 300 740.9 l S', []],
  ['across the page', '100 742 m 300 642 l S', []],
  ['closed', '100 742 m 300 742 l s', ['— 100: 100–300']],
  ['in two parts', '100 742 m 200 742 l 300 742 l S', ['— 100: 100–300']],
  ['two that are drawn at once', '100 742 m 300 742 l 100 642 m 300 642 l S', ['— 100: 100–300', '— 200: 100–300']],
  ['no more than a way', '100 742 m 300 742 l n', []],
  ['a curve', '100 742 m 150 742 250 742 300 742 c S', []],
  ['after a curve', '100 742 m 110 750 120 750 130 742 c 300 742 l S', ['— 100: 130–300']],
  ['shorter than two points', '100 742 m 101.9 742 l S', []],
  ['of two points', '100 742 m 102 742 l S', ['— 100: 100–102']],
])('a stroke: %s', async (_, content, expected) => expect(await lines(content)).toEqual(expected)); // prettier-ignore

const FRAME = ['— 100: 100–300', '— 200: 100–300', '| 100: 100–200', '| 300: 100–200'];

test.each<[string, string, string[]]>([
  ['that is outlined', '100 642 200 100 re S', FRAME],
  ['outlined and filled', '100 642 200 100 re B', FRAME],
  ['outlined and filled by odds and evens', '100 642 200 100 re B*', FRAME],
  ['of four strokes, closed', '100 642 m 300 642 l 300 742 l 100 742 l s', FRAME],
  ['closed, outlined and filled', '100 642 m 300 642 l 300 742 l 100 742 l b', FRAME],
  ['the same by odds and evens', '100 642 m 300 642 l 300 742 l 100 742 l b*', FRAME],
  ['that is filled alone', '100 642 200 100 re f', []],
  ['that is thin', '100 741 200 3 re f', ['— 99.5: 100–300']],
  ['that is thin, filled by odds and evens', '100 741 200 1 re f*', ['— 100.5: 100–300']],
  ['that is thin and high', '100 642 3 100 re f', ['| 101.5: 100–200']],
  ['that is less thin', '100 741 200 3.1 re f', []],
  ['that is high and less thin', '100 642 3.1 100 re f', []],
  ['that is a dot', '100 741 2 2 re f', ['| 101: 99–101']],
  ['of three corners', '100 741 m 300 741 l 300 742 l f', []],
  ['of three corners, closed', '100 741 m 300 741 l 300 742 l h f', ['— 100.5: 100–300']],
])('a box %s', async (_, content, expected) => expect(await lines(content)).toEqual(expected)); // prettier-ignore

test.each<[string, string, string[]]>([
  ['that touch are one', '100 742 m 200 742 l S 200 742 m 300 742 l S', ['— 100: 100–300']],
  ['with a small gap are one', '100 742 m 200 742 l S 202.5 742 m 300 742 l S', ['— 100: 100–300']],
  ['with a larger gap are two', '100 742 m 200 742 l S 202.6 742 m 300 742 l S', ['— 100: 100–200', '— 100: 202.6–300']],
  ['over each other are one', '100 742 m 300 742 l S 150 742 m 200 742 l S', ['— 100: 100–300']],
  ['a little apart are one between them', '100 742 m 300 742 l S 100 740.4 m 300 740.4 l S', ['— 100.8: 100–300']],
  ['a little apart, the second begun before the first, are one', '200 742 m 300 742 l S 100 741 m 200 741 l S', ['— 100.5: 100–300']],
  ['further apart are two', '100 742 m 300 742 l S 100 740.3 m 300 740.3 l S', ['— 100: 100–300', '— 101.7: 100–300']],
  ['are told from top to bottom', '100 642 m 300 642 l S 100 742 m 300 742 l S', ['— 100: 100–300', '— 200: 100–300']],
  ['are told from left to right', '200 642 m 200 742 l S 100 642 m 100 742 l S', ['| 100: 100–200', '| 200: 100–200']],
  ['of crumbs are one', '100 742 m 101 742 l S 102 742 m 103 742 l S 104 742 m 105 742 l S', ['— 100: 100–105']],
])('lines %s', async (_, content, expected) => expect(await lines(content)).toEqual(expected)); // prettier-ignore

test.each<[string, string, string[]]>([
  ['moved', 'q 1 0 0 1 50 -20 cm 100 742 m 300 742 l S Q', ['— 120: 150–350']],
  ['moved twice', '1 0 0 1 50 -20 cm 2 0 0 1 0 0 cm 20 742 m 80 742 l S', ['— 120: 90–210']],
  ['turned', '0 1 -1 0 842 0 cm 100 742 m 300 742 l S', ['| 100: 542–742']],
  ['moved and back', 'q 1 0 0 1 50 -20 cm Q 100 742 m 300 742 l S', ['— 100: 100–300']],
])('a line that is %s', async (_, content, expected) => expect(await lines(content)).toEqual(expected)); // prettier-ignore
