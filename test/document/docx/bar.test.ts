/** A bar of the charts, in Word: how wide, how it looks, what it says, and how drawings are numbered. */
import { docxBar, numbered } from '../../../src/document/docx/bar';

const bar = (share: number, filled = true) => docxBar({ share, filled, says: '2024年 <12> 件' }, 4000);

test('is as wide as its share, as Word and as older ones measure it', () => {
  const drawn = bar(0.5);
  // 635 EMU to a twip (ECMA-376 part 1, 20.1.2.1), 20 twips to a point.
  expect(drawn.match(/c[xy]="\d+"/g)).toEqual(['cx="1270000"', 'cy="82550"', 'cx="1270000"', 'cy="82550"']);
  expect(drawn).toContain('style="width:100pt;height:6.5pt"');
});

test.each([
  [0.0001, 20],
  [0.005, 20],
  [0.00624, 25],
  [1, 4000],
])('of a share of %d it is %d twips wide: the shortest is still seen', (share, twips) => {
  expect(bar(share)).toContain(`<wp:extent cx="${twips * 635}"`);
});

test('of nothing there is none', () => {
  expect(bar(0)).toBe('');
});

test.each([
  [true, '555555'],
  [false, 'FFFFFF'],
])('filled or not, it has a border, and says in words what it shows', (filled, colour) => {
  const drawn = bar(1, filled);
  expect(drawn).toContain(`<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill><a:ln w="6350">`);
  expect(drawn).toContain(`fillcolor="#${colour}" strokecolor="#000000"`);
  expect(drawn.match(/(?:descr|name|alt)="[^"]*"/g)).toEqual(
    ['name', 'descr', 'alt'].map((key) => `${key}="2024年 &lt;12&gt; 件"`),
  );
});

test('is a run by itself, whatever the document it is put into knows', () => {
  const names = [...bar(1).matchAll(/<(?:\/)?(\w+):\w+/g)].map(([, prefix]) => prefix!);
  const own = [...bar(1).matchAll(/xmlns:(\w+)=/g)].map(([, prefix]) => prefix!);
  expect([...new Set(names)].filter((prefix) => !own.includes(prefix))).toEqual(['w']);
  expect(bar(1)).toMatch(/^<w:r><mc:AlternateContent .*<\/mc:AlternateContent><\/w:r>$/);
});

test('drawings are numbered behind those that are there', () => {
  const ids = (text: string): string[] => [...text.matchAll(/docPr id="(\d+)"/g)].map(([, id]) => id!);
  expect(ids(numbered(bar(1) + bar(0.5)))).toEqual(['1', '2']);
  const theirs = '<wp:docPr id="7" name="印章"/><wp:docPr name="图" id="12"/>';
  expect(ids(numbered(bar(1) + bar(0.5), theirs))).toEqual(['13', '14']);
});
