/**
 * The Word file as LibreOffice sets it, measured against GB/T 9704—2012. The figures are those of the
 * standard, in millimetres and points, not ours.
 */
import { linesOf, turnedLine, type Pdf, type PdfLine, type PdfPage } from './pdf-pages';
import { measured, type MeasuredName } from './reports';
import { renderingOf } from './rendering';
import { POST_SCRIPT } from './official-fonts';
import { whereLibreOffice } from '../../libreoffice';
import { DRAFT } from '../../../src/document/draft';
import { reportDocument } from '../../../src/document/report-document';
import { textWidth } from '../../../src/document/text-width';

const mm = (points: number): number => (points * 25.4) / 72;
/** Points of a character of 仿宋 above and below its baseline, of 3号. */
const [ABOVE, BELOW] = [0.859 * 16, 0.141 * 16];

const isPageNumber = ({ text }: PdfLine): boolean => /^—\s*\d+\s*—$/.test(text);
/** Without page number and head. */
const textOf = (page: PdfPage): PdfLine[] =>
  linesOf(page).filter((line) => !isPageNumber(line) && line.text !== DRAFT);
const isProse = ({ texts }: PdfLine): boolean => texts.every(({ size }) => size > 15);

whereLibreOffice('the Word file, as LibreOffice sets it', () => {
  let pdfs: Map<string, Pdf>;
  let drafts: Map<string, Pdf>;
  beforeAll(async () => {
    const names = Object.keys(measured) as MeasuredName[];
    const documents = Object.fromEntries(names.map((name) => [name, reportDocument(measured[name])]));
    const rendering = renderingOf(documents);
    const drafting = renderingOf({ landscape: documents.landscape! }, { draft: true });
    try {
      pdfs = await rendering.word();
      drafts = await drafting.word();
    } finally {
      rendering.end();
      drafting.end();
    }
  }, 300_000);

  const pagesOf = (name: MeasuredName): readonly PdfPage[] => pdfs.get(name)!.pages;
  /** Pages that hold nothing but full lines of prose. */
  const solid = () =>
    pagesOf('long').filter((page) => textOf(page).every((line) => line.text.length === 28 && isProse(line)));
  const lineWith = (name: MeasuredName, text: string): PdfLine =>
    pagesOf(name)
      .flatMap(textOf)
      .find((line) => line.text.includes(text))!;

  test('is on A4', () => {
    for (const { width, height } of pagesOf('long')) {
      expect(mm(width)).toBeCloseTo(210, 0);
      expect(mm(height)).toBeCloseTo(297, 0);
    }
  });

  test('has 22 lines of 28 characters on a full page, 28 pt apart, within 156 × 225 mm', () => {
    expect(solid().length).toBeGreaterThan(0);
    for (const page of solid()) {
      const lines = textOf(page);
      expect(lines).toHaveLength(22);
      lines.slice(1).forEach((line, i) => expect(line.baseline - lines[i]!.baseline).toBeCloseTo(28, 1));
      for (const { left, right } of lines) {
        expect(Math.abs(mm(left) - 28)).toBeLessThan(0.5);
        // 28 characters of 3号 are 158 mm: each gives up a little, so that they stand within 156.
        expect(210 - mm(right)).toBeGreaterThan(25.5);
        expect(210 - mm(right)).toBeLessThan(27);
      }
      const [top, bottom] = [mm(lines[0]!.baseline - ABOVE), 297 - mm(lines[21]!.baseline + BELOW)];
      // 天头 is 37 mm ±1, and above the first character a part of its line.
      expect(top).toBeGreaterThan(36);
      expect(top).toBeLessThan(37 + mm(28 - 16) + 0.5);
      expect(bottom).toBeGreaterThan(35 - 0.5);
    }
  });

  test.each([
    ['the title, 2号 小标宋', '政府信息公开工作年度报告', POST_SCRIPT.title, 22],
    ['一、 3号 黑体', '一、总体情况', POST_SCRIPT.heading, 16],
    ['（一） 3号 楷体', '（一）主动公开', POST_SCRIPT.subheading, 16],
    ['1. 3号 仿宋', '加强领导', POST_SCRIPT.body, 16],
    ['（1） 3号 仿宋', '定期检查', POST_SCRIPT.body, 16],
    ['发文字号, 3号 仿宋', '尚政〔', POST_SCRIPT.body, 16],
    ['主送机关, 3号 仿宋', '市政府办公室：', POST_SCRIPT.body, 16],
    ['署名, 3号 仿宋', '舞钢市尚店镇人民政府', POST_SCRIPT.body, 16],
    ['a label of a table, 五号 宋体', '行政许可', POST_SCRIPT.table, 10.5],
    ['a note under a table, 五号 宋体', '注：本表', POST_SCRIPT.table, 10.5],
  ])('sets %s', (what, text, font, size) => {
    const lines = pagesOf('long').flatMap(textOf);
    const [line] = lines.filter((each) => each.text.includes(text)).slice(what.startsWith('署名') ? -1 : 0);
    const own = line!.texts.filter((each) => /[一-龥]/.test(each.text));
    expect(new Set(own.map(({ font: face }) => face))).toEqual(new Set([font]));
    expect(new Set(own.map((each) => Math.round(each.size * 2) / 2))).toEqual(new Set([size]));
  });

  test('sets digits in Times New Roman, and 标题 in the middle', () => {
    const line = lineWith('long', '2021年政府信息公开工作年度报告');
    expect(line.texts[0]).toMatchObject({ text: '2021', font: POST_SCRIPT.latin });
    expect((line.left + line.right) / 2).toBeCloseTo((pagesOf('long')[0]!.width * (210 + 2)) / 420, 0);
  });

  test('indents paragraphs and headings by two characters, and 主送机关 not at all', () => {
    const left = (text: string): number => mm(lineWith('long', text).left) - 28;
    for (const text of ['一、总体情况', '（一）主动公开', '各单位依照'])
      expect(left(text)).toBeCloseTo(mm(32), 0);
    expect(Math.abs(left('市政府办公室：'))).toBeLessThan(0.5);
  });

  test.each(Object.keys(measured) as MeasuredName[])(
    'numbers the pages of %s: odd right, even left, 7 mm below 版心',
    (name) => {
      pagesOf(name).forEach((page, i) => {
        if (page.width > page.height) return;
        const number = linesOf(page).find(isPageNumber)!;
        expect(number.text.replace(/\s/g, '')).toBe(`—${i + 1}—`);
        for (const { font, size } of number.texts)
          expect([font, Math.round(size)]).toEqual([POST_SCRIPT.table, 14]);
        const [left, right, bottom] = [28, 26, 35];
        const inset = mm(14);
        if (i % 2 === 0) expect(Math.abs(mm(page.width - number.right) - right - inset)).toBeLessThan(0.5);
        else expect(Math.abs(mm(number.left) - left - inset)).toBeLessThan(0.5);
        // The middle of a dash of these fonts is 0.36 em above the baseline.
        const dash = mm(page.height - number.baseline + 0.36 * 14);
        expect(Math.abs(bottom - 7 - dash)).toBeLessThan(0.5);
      });
    },
  );

  const acrossPaper = [
    ['landscape', 3],
    ['landscape, in the edition of 2019', 2],
    ['landscape with a note', 3],
  ] as const;
  test.each(acrossPaper)(
    'the number of a page across the paper is at the same edge of it, turned with it: %s',
    (name, i) => {
      const page = pagesOf(name)[i]!;
      expect(page.width).toBeGreaterThan(page.height);
      expect(linesOf(page).some(isPageNumber)).toBe(false);
      const { text, across, top, bottom, texts } = turnedLine(page);
      expect(text.replace(/\s/g, '')).toBe(`—${i + 1}—`);
      for (const { font, size } of texts) expect([font, Math.round(size)]).toEqual([POST_SCRIPT.table, 14]);
      // 版心 is 35 mm from that edge; its lower end was the right of the page, 26 mm from its edge, its upper 28.
      expect(Math.abs(35 - 7 - mm(across + 0.36 * 14))).toBeLessThan(0.5);
      const inset = mm(14);
      if (i % 2 === 0) expect(Math.abs(mm(page.height - bottom) - 26 - inset)).toBeLessThan(0.5);
      else expect(Math.abs(mm(top) - 28 - inset)).toBeLessThan(0.5);
    },
  );

  test.each(Object.keys(measured) as MeasuredName[])(
    '%s: no page is next to empty, none ends with a heading',
    (name) => {
      const pages = pagesOf(name).map(textOf);
      for (const lines of pages) {
        expect(lines.length).toBeGreaterThan(2);
        expect(lines.at(-1)!.texts.map(({ font }) => font)).not.toContain(POST_SCRIPT.heading);
      }
    },
  );

  test.each(['landscape', 'landscape, in the edition of 2019', 'landscape with a note'] as const)(
    'puts a table across the paper on one page, with its heading, and nothing behind it: %s',
    (name) => {
      const pages = pagesOf(name);
      const across = pages.filter(({ width, height }) => width > height);
      expect(across).toHaveLength(1);
      const words = textOf(across[0]!)
        .map(({ text }) => text)
        .join('');
      expect(words).toContain('三、收到和处理政府信息公开申请情况');
      expect(words).toContain('四、结转下年度继续办理');
      expect(words).not.toContain('四、政府信息公开行政复议');
      if (name === 'landscape') expect(drafts.get(name)!.pages).toHaveLength(pages.length);
    },
  );

  test.each(Object.keys(measured) as MeasuredName[])('%s: no number is broken over two lines', (name) => {
    const lines = pagesOf(name).flatMap(textOf).filter(isProse);
    const broken = lines.filter(({ text }, i) => /\d$/.test(text) && /^\d/.test(lines[i + 1]?.text ?? ''));
    expect(broken.map(({ text }) => text)).toEqual([]);
  });

  test('keeps a table whole on one page where that is asked for; else repeats its head where it breaks', () => {
    const rows = (name: MeasuredName, text: string): number[] =>
      pagesOf(name).flatMap((page, i) => (textOf(page).some((line) => line.text.includes(text)) ? [i] : []));
    const [head, last] = ['法人或其他组织', '四、结转下年度继续办理'];
    expect(rows('whole', head)).toEqual(rows('whole', last));
    const broken = rows('sample', head);
    expect(broken.at(-1)).toBe(rows('sample', last)[0]);
  });

  test('says of a draft on every page that it is one', () => {
    for (const page of drafts.get('landscape')!.pages)
      expect(linesOf(page).filter(({ text }) => text === DRAFT)).toHaveLength(1);
    for (const page of pagesOf('landscape'))
      expect(linesOf(page).some(({ text }) => text === DRAFT)).toBe(false);
  });

  /** LibreOffice sets spaces of its own between digits and 年, whatever the style says; Word does not. */
  const solidWidth = ({ text }: PdfLine): number => 16 * textWidth(text);

  test('leaves two characters to the right of the name, and begins the date two after it', () => {
    const [agency, date] = textOf(pagesOf('sample').at(-1)!).slice(-2);
    expect((210 - 26 - mm(agency!.right)) / mm(16)).toBeCloseTo(2, 1);
    expect((date!.right - solidWidth(date!) - agency!.left) / 16).toBeCloseTo(2, 1);
  });

  test('leaves four to the right of a date under a seal, and puts the name in its middle', () => {
    const [agency, date] = textOf(pagesOf('sealed').at(-1)!).slice(-2);
    expect((210 - 26 - mm(date!.right)) / mm(16)).toBeCloseTo(4, 1);
    expect((agency!.left + agency!.right) / 2).toBeCloseTo(date!.right - solidWidth(date!) / 2, 0);
  });
});
