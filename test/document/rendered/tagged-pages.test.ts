/** The PDF that LibreOffice makes of the Word file, and a browser of the pages, as a screen reader reads it. */
import { readTags, type TaggedElement, type TaggedPdf } from './pdf-tags';
import { renderingOf } from './rendering';
import { measured } from './reports';
import { chromium, soffice, whereInstalled } from '../../installed';
import { squeezed } from '../../../src/report/squeezed';
import { reportDocument } from '../../../src/document/report-document';
import type { Block } from '../../../src/document/model';

/** No table is broken, so that no head is read twice. */
const report = { ...measured['landscape with a note'], agency: '吉林省延吉市某县人民政府' };
const document = reportDocument(report);

const wordsOf = (block: Block): string[] => {
  if (block.kind === 'table') return block.rows.flat().map(({ text }) => text);
  return block.kind === 'signOff' ? [block.agency, block.date ?? ''] : [block.text];
};
const joined = (texts: readonly string[]): string => squeezed(texts.join(''));
const headings = document.blocks.flatMap((block) =>
  block.kind === 'heading' ? [{ level: block.level, text: squeezed(block.text) }] : [],
);

whereInstalled(chromium !== undefined && soffice, 'Chromium or LibreOffice is not installed')(
  'a tagged PDF',
  () => {
    let word: TaggedPdf;
    let print: TaggedPdf;
    beforeAll(async () => {
      const rendering = renderingOf({ document });
      try {
        word = await readTags(rendering.wordBytes({ tagged: true }).get('document')!);
        print = await readTags((await rendering.printBytes()).get('document')!);
      } finally {
        rendering.end();
      }
    }, 300_000);

    const both = [
      ['Word', () => word],
      ['the browser', () => print],
    ] as const;

    test.each(both)('of %s reads in the order of the report, nothing missing, nothing twice', (_, pdf) => {
      expect(joined(pdf().elements.map(({ text }) => text))).toBe(joined(document.blocks.flatMap(wordsOf)));
    });

    test.each(both)('of %s says that it is Chinese', (_, pdf) => expect(pdf().language).toBe('zh-CN'));

    const levels = (elements: readonly TaggedElement[], above: number) =>
      elements
        .filter(({ role }) => /^H\d$/.test(role))
        .map(({ role, text }) => ({ level: Number(role.slice(1)) - above, text: squeezed(text) }))
        .filter(({ level }) => level > 0);

    test('has the headings of the report as headings, a level down in the page, whose title is the first', () => {
      expect(levels(word.elements, 0)).toEqual(headings);
      expect(levels(print.elements, 1)).toEqual(headings);
    });

    test('says what heads a column', () => {
      for (const { elements } of [word, print])
        expect(elements.filter(({ role }) => role === 'TH').map(({ text }) => squeezed(text))).toEqual(
          expect.arrayContaining(['自然人', '法人或其他组织', '总计', '其他', '行政复议']),
        );
    });
  },
);
