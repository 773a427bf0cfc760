/** What a browser prints, held against the pages of the Word file: as many, the same words on each, whole tables. */
import { linesOf, turnedLine, type Pdf, type PdfLine, type PdfPage } from './pdf-pages';
import { measured, type MeasuredName } from './reports';
import { renderingOf } from './rendering';
import { POST_SCRIPT } from './official-fonts';
import { chromium, soffice, whereInstalled } from '../../installed';
import { DRAFT } from '../../../src/document/draft';
import { reportDocument } from '../../../src/document/report-document';

const names = Object.keys(measured) as MeasuredName[];
const documents = Object.fromEntries(names.map((name) => [name, reportDocument(measured[name])]));

const mm = (points: number): number => (points * 25.4) / 72;
const isPageNumber = ({ text }: PdfLine): boolean => /^—\s*\d+\s*—$/.test(text);
const bodyOf = (page: PdfPage): PdfLine[] => linesOf(page).filter((line) => !isPageNumber(line));
const sizesOf = ({ texts }: PdfLine): number[] => texts.map(({ size }) => size);
/** Of the page with this index: its baseline, and the end that is one character in. */
function uprightPlace(page: PdfPage, index: number) {
  const { text, baseline, left, right } = linesOf(page).find(isPageNumber)!;
  return { text, base: baseline, end: index % 2 === 0 ? right : left };
}
function turnedPlace(page: PdfPage, index: number) {
  const { text, across, top, bottom } = turnedLine(page);
  return { text, base: across, end: index % 2 === 0 ? bottom : top };
}
/** Prose is set in 3号 and larger, tables in 五号 and smaller. */
const prose = (page: PdfPage): string =>
  bodyOf(page)
    .filter((line) => Math.min(...sizesOf(line)) > 15)
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');
const inTables = (page: PdfPage): string =>
  page.texts
    .filter(({ size }) => size < 12)
    .flatMap(({ text }) => Array.from(text.replace(/\s/g, '')))
    .sort()
    .join('');

whereInstalled(chromium !== undefined && soffice, 'Chromium or LibreOffice is not installed')(
  'what is printed',
  () => {
    let word: Map<string, Pdf>;
    let print: Map<string, Pdf>;
    let drafts: Map<string, Pdf>;
    beforeAll(async () => {
      const rendering = renderingOf(documents);
      const drafting = renderingOf({ landscape: documents.landscape! }, { draft: true });
      try {
        word = await rendering.word();
        print = await rendering.print();
        drafts = await drafting.print();
      } finally {
        rendering.end();
        drafting.end();
      }
    }, 300_000);

    test.each(names)('%s: as many pages, upright and across, as the Word file', (name) => {
      const shape = ({ width, height }: PdfPage): string =>
        `${Math.round(mm(width))} × ${Math.round(mm(height))}`;
      expect(print.get(name)!.pages.map(shape)).toEqual(word.get(name)!.pages.map(shape));
    });

    // LibreOffice, unlike Word, moves the whole of a long last paragraph to the page of the sign-off.
    const alike = names.filter((name) => name !== 'long');
    test.each(alike)('%s: every page filled as far down as in the Word file', (name) => {
      // A line of prose stands a little higher: its type is in the middle of its pitch.
      const ends = (pdf: Pdf): number[] => pdf.pages.map((page) => mm(bodyOf(page).at(-1)!.baseline));
      const inWord = ends(word.get(name)!);
      ends(print.get(name)!).forEach((end, i) => expect(Math.abs(end - inWord[i]!)).toBeLessThan(1.5));
    });

    test.each(names)('%s: the same words in the same order', (name) => {
      const all = (pdf: Pdf): string => pdf.pages.map(prose).join('');
      expect(all(print.get(name)!)).toBe(all(word.get(name)!));
    });

    test.each(names)(
      '%s: every table on the same page, whole or broken at the same row, its head repeated',
      (name) => {
        expect(print.get(name)!.pages.map(inTables)).toEqual(word.get(name)!.pages.map(inTables));
      },
    );

    test.each(names)(
      '%s: within the margins of the standard, page numbers where the Word file has them',
      (name) => {
        print.get(name)!.pages.forEach((page, i) => {
          const across = page.width > page.height;
          const [theirs, ours] = [word.get(name)!.pages[i]!, page].map((each) =>
            across ? turnedPlace(each, i) : uprightPlace(each, i),
          );
          expect(ours!.text.replace(/\s/g, '')).toBe(`—${i + 1}—`);
          expect(Math.abs(ours!.base - theirs!.base)).toBeLessThan(2);
          expect(Math.abs(ours!.end - theirs!.end)).toBeLessThan(2);
          expect(linesOf(page).filter(isPageNumber)).toHaveLength(across ? 0 : 1);
          const [left, top, bottom] = across ? [35, 28, 26] : [28, 37, 35];
          const lines = bodyOf(page);
          expect(mm(Math.min(...lines.map((line) => line.left)))).toBeGreaterThan(left - 0.5);
          expect(mm(lines[0]!.baseline)).toBeGreaterThan(top);
          expect(mm(page.height - lines.at(-1)!.baseline)).toBeGreaterThan(bottom);
        });
      },
    );

    test('full pages have 22 lines of 28 characters, 28 pt apart', () => {
      const full = print
        .get('long')!
        .pages.map(bodyOf)
        .filter((lines) => lines.every(({ text }) => text.length === 28));
      expect(full.length).toBeGreaterThan(0);
      for (const lines of full) {
        expect(lines).toHaveLength(22);
        // Chromium puts every baseline on a whole pixel.
        expect((lines[21]!.baseline - lines[0]!.baseline) / 21).toBeCloseTo(28, 1);
      }
    });

    test.each([
      ['政府信息公开工作年度报告', POST_SCRIPT.title, 22],
      ['一、总体情况', POST_SCRIPT.heading, 16],
      ['（一）主动公开', POST_SCRIPT.subheading, 16],
      ['各单位依照', POST_SCRIPT.body, 16],
      ['行政许可', POST_SCRIPT.table, 10.5],
    ])('%s is set as in the Word file', (text, font, size) => {
      const line = print
        .get('long')!
        .pages.flatMap(bodyOf)
        .find((each) => each.text.includes(text))!;
      const own = line.texts.find((each) => /[一-龥]/.test(each.text))!;
      expect([own.font, Math.round(own.size * 2) / 2]).toEqual([font, size]);
    });

    test('a draft says so at the head of every page, and across it', () => {
      for (const page of drafts.get('landscape')!.pages) {
        const said = page.texts.map(({ text }) => text).join('');
        expect(said.split(DRAFT)).toHaveLength(3);
        expect(mm(linesOf(page).find(({ text }) => text === DRAFT)!.baseline)).toBeLessThan(28);
      }
      expect(drafts.get('landscape')!.pages).toHaveLength(print.get('landscape')!.pages.length);
    });
  },
);
