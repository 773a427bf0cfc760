/** Every cell and every word of the preview leads to where it stands. */
import { distinctReport } from '../document/sample';
import { sampleReport } from '../workbook/sample-report';
import { EDITION_IDS } from '../../src/format/edition';
import { placeInPreview, type PreviewSpot } from '../../src/app/preview-places';
import { reportDocument } from '../../src/document/report-document';
import type { Block, Table } from '../../src/document/model';
import { editions } from '../../src/format/editions';
import { isCell, isSpan } from '../../src/report/location';
import { valueOf, type Report } from '../../src/report/report';
import { textsOf } from '../../src/report/text';

/** Clicked: a block by its words, in a table the row and the cell in it. */
const placeOf = (report: Report, block: Block, within: Partial<PreviewSpot> = {}, draft = false) => {
  const element = reportDocument(report).blocks.findIndex(
    (each) => JSON.stringify(each) === JSON.stringify(block),
  );
  return placeInPreview(report, { element: element + (draft ? 1 : 0), offset: 0, ...within }, draft);
};
const tablesOf = (report: Report): Table[] =>
  reportDocument(report).blocks.filter((block) => block.kind === 'table');

describe.each(EDITION_IDS)('of %s', (edition) => {
  const report = distinctReport(edition);

  test('every figure leads to its cell, and to no other', () => {
    const led = tablesOf(report).flatMap((table) =>
      table.rows.flatMap((cells, row) =>
        cells.flatMap((each, cell) => {
          if (each.role !== 'number') return [];
          const place = placeOf(report, table, { row, cell });
          if (!place || 'field' in place || !isCell(place)) throw new Error(`${row}.${cell} leads nowhere`);
          const value = valueOf(report, place.cell);
          expect(each.text).toContain(value.kind === 'known' ? String(value.value) : '');
          return [place.cell];
        }),
      ),
    );
    expect(new Set(led)).toEqual(new Set(editions[edition].cells.map(({ id }) => id)));
    expect(led).toHaveLength(editions[edition].cells.length);
  });

  test('of a draft, whose first line leads nowhere, too', () => {
    const [table] = tablesOf(report);
    expect(placeOf(report, table!, { row: 2, cell: 1 }, true)).toEqual(
      placeOf(report, table!, { row: 2, cell: 1 }),
    );
    expect(placeInPreview(report, { element: 0, offset: 0 }, true)).toBeUndefined();
  });
});

describe.each<[string, Report['narrative']]>([
  [
    'by aspect, with headings of our own, and the same words twice',
    {
      overview: { proactive: '  主动公开很多。\n相同。', onRequest: '（二）依申请公开\n相同。' },
      problems: '一是人少。\r\n二是钱少。',
      other: '相同。\n无。',
    },
  ],
  [
    'as one text',
    { overview: '总体情况\n（一）主动公开情况。写了很多。\n\n又一段。', problems: '没有。', other: '无' },
  ],
])('words %s', (_, narrative) => {
  const report: Report = { ...sampleReport, narrative, profile: {} };
  const texts = textsOf(narrative);

  test('each paragraph leads to the very words, after as many as are before the click', () => {
    const from = new Set<string>();
    reportDocument(report).blocks.forEach((block, element) => {
      const written =
        block.kind === 'paragraph' ? [...texts.values()].some((text) => text.includes(block.text)) : false;
      if (block.kind !== 'paragraph' || !written) return;
      const place = placeInPreview(report, { element, offset: 1 }, false);
      if (!place || 'field' in place || !isSpan(place)) throw new Error('leads nowhere');
      expect(texts.get(place.part)!.slice(place.start - 1)).toMatch(new RegExp(`^${block.text}`));
      from.add(`${place.part} ${place.start}`);
    });
    const paragraphs = reportDocument(report).blocks.filter(({ kind }) => kind === 'paragraph').length - 1;
    expect(from.size).toBe(paragraphs);
  });

  test('each heading leads into its section', () => {
    const led = reportDocument(report).blocks.flatMap((block, element) => {
      const place = placeInPreview(report, { element, offset: 0 }, false);
      return block.kind === 'heading' && place && !('field' in place) && isSpan(place)
        ? [`${block.text} ${place.part}`]
        : [];
    });
    const sections = led.filter((each) => /^[一二三四五六]、/.test(each));
    expect(sections).toEqual([
      `一、总体情况 ${[...texts.keys()][0]!}`,
      '五、存在的主要问题及改进情况 problems',
      '六、其他需要报告的事项 other',
    ]);
    if (typeof narrative.overview !== 'string')
      expect(led).toEqual(
        expect.arrayContaining(['（一）主动公开 overview.proactive', '（二）依申请公开 overview.onRequest']),
      );
  });
});

test('what stands around the sections leads to the first sheet, a note to its field', () => {
  const profile = { date: '2022-01-20', addressee: '县政府：', requestsNote: '注：含撤回。' };
  const report = { ...sampleReport, profile };
  const { blocks } = reportDocument(report);
  const led = (kind: Block['kind'], text: string) =>
    placeOf(
      report,
      blocks.find((each) => each.kind === kind && JSON.stringify(each).includes(text))!,
    );
  expect(led('title', '年度报告')).toMatchObject({ part: 'title' });
  expect(led('paragraph', '县政府：')).toEqual({ field: 'addressee' });
  expect(led('paragraph', '含撤回')).toEqual({ field: 'requestsNote' });
  expect(led('paragraph', '本报告由')).toMatchObject({ part: 'preamble' });
  expect(led('signOff', '2022')).toMatchObject({ part: 'signature' });
  const element = blocks.length;
  expect(placeInPreview(report, { element, offset: 0 }, false)).toMatchObject({ part: 'signature' });
});

test('a signature at the end of section 六 leads there', () => {
  const other = '无其他事项。\n舞钢市尚店镇人民政府\n2022年1月20日';
  const report = { ...sampleReport, narrative: { other }, profile: {} };
  const { blocks } = reportDocument(report);
  expect(placeInPreview(report, { element: blocks.length - 1, offset: 0 }, false)).toMatchObject({
    part: 'other',
    start: other.length - 1,
  });
});
