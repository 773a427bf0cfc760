/** 附：图表: what is drawn, that the report itself stays as it is, and that a reader leaves the charts out. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { bookmark, COPIES, frameOf, LETTERHEAD, words } from '../document/docx/frames';
import { errorsOf } from '../document/validator';
import { validator, whereInstalled } from '../installed';
import { bytesOf } from '../import/page';
import { measured } from '../document/rendered/reports';
import { linesOf, readPdfPages } from '../document/rendered/pdf-pages';
import { convert, whereLibreOffice } from '../libreoffice';
import { balanced, reportOf, row } from '../real-reports';
import { withCharts } from '../../src/app/charts';
import { openSource } from '../../src/app/open-source';
import { placeInPreview } from '../../src/app/preview-places';
import { slipOf } from '../../src/app/slip/slip';
import { tellVerified } from '../../src/app/slip/tell-verified';
import { verify } from '../../src/app/slip/verify';
import { writeReport, type ReportWriting } from '../../src/app/write-report';
import type { Table } from '../../src/document/model';
import { reportDocument } from '../../src/document/report-document';
import { zhCN } from '../../src/language/zh-CN';
import type { LastYear } from '../../src/report/last-year';
import { toJson } from '../../src/report/json';
import type { Report } from '../../src/report/report';

const agency = '某县水务局';
const signed = { narrative: { problems: '公开不够及时。', other: '没有收取信息处理费。' } };
const report: Report = {
  ...reportOf(balanced, { agency, year: 2024, ...signed }),
  profile: { date: '2025年1月20日', address: '某县河滨路8号' },
};
const lastYear: LastYear = {
  report: reportOf({ ...balanced, ...row('received', [20, 5, 1, 0, 0, 0]) }, { agency, year: 2023 }),
};

/** Of each row: what it says of the figures, and how each bar is drawn. */
const drawn = (previous?: LastYear): unknown[] =>
  withCharts(reportDocument(report), report, { previous })
    .blocks.slice(reportDocument(report).blocks.length)
    .map((block) => (block.kind === 'table' ? rowsOf(block) : 'text' in block && block.text));

const rowsOf = ({ rows }: Table): string[] =>
  rows.map((cells) =>
    cells
      .flatMap(({ text, bars = [] }) => [
        ...(text === '' ? [] : [text]),
        ...bars.map(({ share, filled }) => `${filled ? '■' : '□'}${share.toFixed(2)}`),
      ])
      .join(' '),
  );

describe('drawn', () => {
  test('are received, outcomes and applicants, last year’s outlined beside this year’s filled', () => {
    const [annex, first, outcomes, second, applicants] = drawn(lastYear);
    expect([annex, first, second]).toEqual([
      '附：图表',
      '图一　新收申请和办理结果（件）',
      '图二　新收申请的申请人（件）',
    ]);
    const now = balanced['requests.received.total']!;
    expect((outcomes as string[]).slice(0, 2)).toEqual([
      '数字 2023年 2024年 图示（□2023年 ■2024年）',
      `本年新收政府信息公开申请数量 26 ${now} □${(26 / now).toFixed(2)} ■1.00`,
    ]);
    const most = balanced['requests.received.naturalPerson']!;
    expect((applicants as string[])[1]).toBe(`自然人 20 ${most} □${(20 / most).toFixed(2)} ■1.00`);
  });

  test.each<[string, LastYear | undefined]>([
    ['is not known', undefined],
    ['is not that of the year before', { report: { ...lastYear.report, year: 2021 } }],
    ['is that of a unit this one was split from', { ...lastYear, unit: { answer: 'split', reason: '' } }],
  ])('is this year alone where last year’s report %s', (_, previous) => {
    const [, , outcomes] = drawn(previous);
    const now = balanced['requests.received.total']!;
    expect((outcomes as string[]).slice(0, 2)).toEqual([
      '数字 2024年 图示',
      `本年新收政府信息公开申请数量 ${now} ■1.00`,
    ]);
  });

  test('is no bar of a figure that is not known, which is not 0', async () => {
    const cells = new Map(lastYear.report.cells);
    cells.delete('requests.received.total');
    const previous = { report: { ...lastYear.report, cells } };
    const now = balanced['requests.received.total']!;
    expect((drawn(previous)[2] as string[])[1]).toBe(`本年新收政府信息公开申请数量 不明 ${now} ■1.00`);
  });

  test('is nothing where no figure is above 0: that is said, and the files are those without', async () => {
    const empty = {
      ...report,
      cells: new Map([...report.cells].filter(([id]) => !id.startsWith('requests'))),
    };
    const { messages, ...files } = await writeReport(empty, { charts: {} });
    expect(messages.map(({ code }) => code)).toEqual(['charts-none']);
    const { messages: none, ...plain } = await writeReport(empty);
    expect([files, none]).toEqual([plain, []]);
  });
});

const documentOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml']!);

test.each<[string, Report]>([['short', report], ...Object.entries(measured)])(
  'what stands before the charts is the report, to the byte: %s',
  async (_, given) => {
    const [plain, charted] = [await writeReport(given), await writeReport(given, { charts: {} })];
    const [word, wordWith] = [documentOf(plain.docx), documentOf(charted.docx)];
    expect(wordWith.startsWith(word.slice(0, word.lastIndexOf('<w:sectPr>')))).toBe(true);
    expect(charted.body.startsWith(plain.body)).toBe(true);
    expect(charted.docx).not.toEqual(plain.docx);
  },
);

test('a click on a chart leads nowhere; one on the last line of the report to the signature', async () => {
  const elements = (await writeReport(report)).body.match(/^<(?:h\d|p|div)/gm)!.length;
  expect(placeInPreview(report, { element: elements - 1, offset: 0 }, false)).toMatchObject({
    part: 'signature',
  });
  expect(placeInPreview(report, { element: elements, offset: 0 }, false)).toBeUndefined();
});

const frame = frameOf(LETTERHEAD + bookmark(words('正文')) + COPIES);
const ways: readonly [string, ReportWriting][] = [
  ['this year alone', { charts: {} }],
  ['beside last year', { charts: { previous: lastYear } }],
  ['in an office’s own frame', { charts: { previous: lastYear }, frame }],
];

whereInstalled(validator !== undefined, 'the Open XML validator has no binary for this machine')(
  'Open XML SDK',
  () => {
    test.each(ways)('finds nothing in charts of %s', async (_, writing) => {
      expect(errorsOf((await writeReport(report, writing)).docx)).toEqual([]);
    });
  },
);

test.each(ways)('in Word every bar says what it shows, under a number of its own: %s', async (_, writing) => {
  const text = documentOf((await writeReport(report, writing)).docx);
  const drawings = [...text.matchAll(/<wp:docPr id="(\d+)" name="[^"]*" descr="([^"]*)"/g)];
  const [, says] = [drawings.map(([, id]) => id), drawings.map(([, , descr]) => descr)];
  expect(says).toContain(`自然人，2024年：${balanced['requests.received.naturalPerson']}`);
  expect(new Set(drawings.map(([, id]) => id)).size).toBe(drawings.length);
  expect(drawings.map(([, id]) => id)).not.toContain('0');
});

test('drawings that an office’s frame has keep their numbers, and ours are others', async () => {
  const theirs =
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr name="logo" id="41"/></wp:inline></w:drawing></w:r></w:p>';
  const own = frameOf(theirs + bookmark(words('正文')));
  const text = documentOf((await writeReport(report, { charts: {}, frame: own })).docx);
  const ids = [...text.matchAll(/<wp:docPr\b[^>]*?\sid="(\d+)"/g)].map(([, id]) => Number(id));
  expect(ids[0]).toBe(41);
  expect(Math.min(...ids.slice(1))).toBe(42);
});

describe.each(ways)('a file with charts, %s', (_, writing) => {
  const filesOf = async (given: Report) => {
    const { docx, html } = await writeReport(given, writing);
    return [
      { name: '年报.docx', content: docx, goesOn: true },
      { name: '年报.html', content: bytesOf(html), goesOn: true },
    ];
  };
  const saved = (docx: Uint8Array, from: string, to: string): Uint8Array => {
    const text = documentOf(docx);
    return zipSync(
      { ...unzipSync(docx), 'word/document.xml': strToU8(text.replace(from, to)) },
      { level: 1 },
    );
  };

  test('is read as the report without them', async () => {
    const [word, page] = await filesOf(report);
    const { docx, html } = await writeReport(report, { ...writing, charts: undefined });
    const pairs = [
      [word!, docx],
      [page!, bytesOf(html)],
    ] as const;
    for (const [{ name, content }, plain] of pairs) {
      const [read, expected] = [await openSource(name, content), await openSource(name, plain)];
      expect(toJson(read.report)).toEqual(toJson(expected.report));
      expect(read.report.profile).toEqual(expected.report.profile);
      expect(read.messages).toEqual(expected.messages);
    }
  });

  test('is that of the slip: to the byte, and where it was saved again', async () => {
    const files = await filesOf(report);
    const slip = await slipOf(report, files);
    const again = [
      { name: '年报.docx', bytes: saved(files[0]!.content, '', '') },
      { name: '年报.html', bytes: bytesOf(strFromU8(files[1]!.content).replace(/></g, '>\r\n<')) },
    ];
    const given = [...files.map(({ name, content }) => ({ name, bytes: content })), ...again];
    const { files: told } = tellVerified(await verify(slip, given), zhCN);
    expect(told.map(({ verdict, details }) => [verdict, details])).toEqual([
      ['identical', []],
      ['identical', []],
      ['same', []],
      ['same', []],
    ]);
  });

  test.each([
    ['a figure beside a bar', `>${balanced['requests.received.total']}<`, '>1470<'],
    ['what is called 图一', '图一　新收', '图一　所收'],
  ])('in which %s was changed is not', async (__, from, to) => {
    const files = await filesOf(report);
    const annexed = documentOf(files[0]!.content).split('附：图表');
    expect(annexed[1]).toContain(from);
    const text = `${annexed[0]}附：图表${annexed[1]!.replace(from, to)}`;
    const bytes = zipSync({ ...unzipSync(files[0]!.content), 'word/document.xml': strToU8(text) });
    const found = await verify(await slipOf(report, files), [{ name: '年报.docx', bytes }]);
    const [told] = tellVerified(found, zhCN).files;
    expect([told?.verdict, told?.details.join()]).toEqual(['different', expect.stringContaining('六、')]);
  });
});

test('the words alone, with no chart under them, are the office’s and stay', async () => {
  const other = '没有收取信息处理费。\n附：图表\n图一见网站。';
  const { html } = await writeReport({ ...report, narrative: { ...report.narrative, other } });
  expect((await openSource('r.html', bytesOf(html))).report.narrative.other).toContain(
    '附：图表\n图一见网站。',
  );
});

whereLibreOffice('saved by another program', () => {
  test('charts are on a page of their own, under their heading', async () => {
    // The last page has room enough for the first chart.
    const given: Report = { ...report, profile: { ...report.profile, requestsLayout: 'landscape' } };
    const [plain, charted] = [await writeReport(given), await writeReport(given, { charts: {} })];
    const pdfs = convert({ 'plain.docx': plain.docx, 'charted.docx': charted.docx }, 'pdf');
    const pagesOf = async (name: string) =>
      (await readPdfPages(pdfs.get(name)!)).pages.map((page) => linesOf(page).map(({ text }) => text));
    const [before, after] = [await pagesOf('plain.docx'), await pagesOf('charted.docx')];
    expect(after.slice(0, -1)).toEqual(before);
    expect(after.at(-1)!.slice(0, 2)).toEqual(['附：图表', expect.stringMatching(/^图一/)]);
    expect(after.at(-1)!.join()).toMatch(/图二.*自然人/);
  });

  test('as a Word file and as a PDF it is the same figures and words', async () => {
    const { docx } = await writeReport(report, { charts: { previous: lastYear } });
    const slip = await slipOf(report, [{ name: '年报.docx', content: docx, goesOn: true }]);
    const again = convert({ '年报.docx': docx }, 'docx:MS Word 2007 XML').get('年报.docx')!;
    const pdf = convert({ '年报.docx': docx }, 'pdf').get('年报.docx')!;
    const given = [
      { name: '年报.docx', bytes: again },
      { name: '年报.pdf', bytes: pdf },
    ];
    const { files } = tellVerified(await verify(slip, given), zhCN);
    expect(files.map(({ verdict, details }) => [verdict, details])).toEqual([
      ['same', []],
      ['same', []],
    ]);
  });
});
