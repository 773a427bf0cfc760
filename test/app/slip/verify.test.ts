/** Files held against a slip: to the byte, by their figures and words, and the warnings a workbook keeps. */
import { bytesOf, distinctReport } from '../../import/page';
import { convert, whereLibreOffice } from '../../libreoffice';
import { checkReport } from '../../../src/app/check-report';
import { dismissalOf } from '../../../src/app/dismissal';
import { makeWorkbook } from '../../../src/app/make-workbook';
import { readSlip } from '../../../src/app/slip/read-slip';
import { slipFiles } from '../../../src/app/slip/slip-files';
import { slipOf, type Slip } from '../../../src/app/slip/slip';
import { tellVerified } from '../../../src/app/slip/tell-verified';
import { verify, type GivenFile } from '../../../src/app/slip/verify';
import { writeReport } from '../../../src/app/write-report';
import { en } from '../../../src/language/en';
import { zhCN } from '../../../src/language/zh-CN';
import { known } from '../../../src/report/cell-value';
import { toJson } from '../../../src/report/json';
import type { Report } from '../../../src/report/report';
import { keptWrites } from '../../../src/workbook/kept';
import { balanced, reportOf } from '../../real-reports';

const report: Report = {
  ...reportOf(balanced, { agency: '某县水务局', year: 2024, narrative: distinctReport().narrative }),
  profile: {
    address: '某县河滨路8号',
    date: '2025年1月20日',
    documentNumber: '某水〔2025〕1号',
    requestsNote: '注：含上年结转。',
  },
};

const written = new Map<Report, Promise<GivenFile[]>>();

/** The same files for the same report: most tests ask for those of the same one. */
function writtenOf(given: Report): Promise<GivenFile[]> {
  const files = written.get(given) ?? write(given);
  written.set(given, files);
  return files;
}

async function write(given: Report): Promise<GivenFile[]> {
  const { docx, html } = await writeReport(given);
  return [
    { name: '年报.docx', bytes: docx },
    { name: '年报.html', bytes: bytesOf(html) },
  ];
}

const slipFor = async (given: Report): Promise<Slip> =>
  slipOf(
    given,
    (await writtenOf(given)).map(({ name, bytes }) => ({ name, content: bytes })),
    dismissedIn(given, '已核实'),
  );

/** All warnings of a report, looked at. */
const dismissedIn = (given: Report, reason: string) =>
  checkReport(given)
    .problems.filter(({ severity }) => severity !== 'error')
    .map((problem) => dismissalOf(problem, given, reason));

async function workbookOf(given: Report, reason: string | undefined): Promise<Uint8Array> {
  const host = await makeWorkbook(given);
  if (reason !== undefined) await host.write(keptWrites({ dismissed: dismissedIn(given, reason) }));
  return host.bytes();
}

const jsonOf = (given: Report): Uint8Array => bytesOf(JSON.stringify(toJson(given)));

const withFigure = (value: number): Report => ({
  ...report,
  cells: new Map(report.cells).set('requests.granted.naturalPerson', known(value)),
});

const told = async (file: GivenFile, slip?: Slip) => {
  const found = await verify(slip ?? (await slipFor(report)), [file]);
  const { files } = tellVerified(found, zhCN);
  return { verdict: files[0]?.verdict, details: files[0]?.details };
};

test('the files as they were written are the same to the byte, and checked again', async () => {
  const found = await verify(await slipFor(report), await writtenOf(report));
  const { files, summary } = tellVerified(found, zhCN);
  expect(files.map(({ verdict }) => verdict)).toEqual(['identical', 'identical']);
  for (const { again } of files) expect(again).toMatch(/^用现在的规则再检查：./);
  expect(summary).toEqual(['所给的文件都与核验单相同。这不能证明是谁生成的。']);
});

test('a file that was renamed is told by its bytes; one that was not given is named', async () => {
  const [docx] = await writtenOf(report);
  const found = await verify(await slipFor(report), [{ name: '下载(1).docx', bytes: docx!.bytes }]);
  expect(found.files[0]?.verdict).toBe('identical');
  expect(tellVerified(found, zhCN).summary[0]).toBe('核验单上还有文件这次没有核对：年报.html。');
});

test('the page with other spaces and line ends is the same figures and words', async () => {
  const html = (await writeReport(report)).html.replace(/></g, '>\r\n<').replace('办理', '办 理');
  expect(await told({ name: '年报.html', bytes: bytesOf(html) })).toEqual({ verdict: 'same', details: [] });
});

test.each<[string, () => Promise<Uint8Array>]>([
  ['workbook.xlsx', () => workbookOf(report, '已核实')],
  ['report.json', async () => jsonOf(report)],
])('%s of the same report is the same', async (name, make) => {
  expect(await told({ name, bytes: await make() })).toEqual({ verdict: 'same', details: [] });
});

const was = toJson(report).cells['requests.granted.naturalPerson'];
const FIGURE = `自然人 × 予以公开：核验单上是 ${was}，文件里是 99`;

test.each<[string, Report, RegExp | string]>([
  ['a figure', withFigure(99), FIGURE],
  ['a blank for a figure', { ...report, cells: new Map([...report.cells].slice(1)) }, /文件里是空白$/],
  [
    'a word',
    { ...report, narrative: { ...report.narrative, other: '没有收取信息公开费。' } },
    /^六、其他需要报告的事项：核验单上是“.*没有收取信息处理费。.*”，文件里是“.*没有收取信息公开费。/,
  ],
  [
    'an aspect',
    { ...report, narrative: { ...report.narrative, overview: { proactive: '公开河长名单12份。' } } },
    /^一、总体情况/,
  ],
  [
    'the note under a table',
    { ...report, profile: { ...report.profile, requestsNote: '' } },
    /^(三、|表三下的注)/,
  ],
  ['the address', { ...report, profile: { ...report.profile, address: '某县河滨路9号' } }, /8号.*9号/],
  ['the date', { ...report, profile: { ...report.profile, date: '2025年1月21日' } }, /20日?.*21日?/],
  [
    'the document number',
    { ...report, profile: { ...report.profile, documentNumber: '某水〔2025〕2号' } },
    /^发文字号：核验单上是“某水〔2025〕1号/,
  ],
  ['the unit', { ...report, agency: '某县水利局' }, /水务局.*水利局/],
  ['the year', { ...report, year: 2023 }, /2024.*2023/],
])('%s that changed is named, in every kind of file', async (_, changed, line) => {
  const [docx, html] = await writtenOf(changed);
  const files = [
    docx!,
    html!,
    { name: 'book.xlsx', bytes: await workbookOf(changed, '已核实') },
    { name: 'report.json', bytes: jsonOf(changed) },
  ];
  for (const file of files) {
    const { verdict, details = [] } = await told(file);
    expect([file.name, verdict]).toEqual([file.name, 'different']);
    const fits = details.filter((each) => (typeof line === 'string' ? each === line : line.test(each)));
    expect([file.name, details, fits.length > 0]).toEqual([file.name, details, true]);
  }
});

test('a file with charts is held against the charts of the slip: what changed in them is named, not all of them', async () => {
  const written = await writeReport(report, { charts: {} });
  const slip = await slipOf(report, [{ name: '年报.html', content: written.html, goesOn: true }]);
  const at = written.html.indexOf('附：图表');
  const html = written.html.slice(0, at) + written.html.slice(at).replace('予以公开', '予以答复');
  const { verdict, details } = await told({ name: '年报.html', bytes: bytesOf(html) }, slip);
  expect(verdict).toBe('different');
  expect(details).toEqual([expect.stringMatching(/“.{0,20}公开.{0,20}”.*“.{0,20}答复.{0,20}”$/)]);
});

test('every figure: another value in its place is named, and nothing else', async () => {
  const slip = await slipFor(report);
  for (const [id, value] of report.cells) {
    if (value.kind !== 'known') continue;
    const cells = new Map(report.cells).set(id, known(value.value + 1));
    const found = await verify(slip, [{ name: 'r.json', bytes: jsonOf({ ...report, cells }) }]);
    const [file] = found.files;
    expect(file && 'differences' in file && file.differences).toEqual([
      { kind: 'figure', cell: id, was: value.value, is: value.value + 1 },
    ]);
  }
});

test('a sentence that was put in between sections is found', async () => {
  const { html } = await writeReport(report);
  const more = html.replace('</table>\n</div>\n<h2', '</table>\n</div>\n<p>另有说明。</p><h2');
  expect(more).not.toBe(html);
  const { verdict, details } = await told({ name: '年报.html', bytes: bytesOf(more) });
  expect(verdict).toBe('different');
  expect(details?.join()).toContain('另有说明。');
});

describe('warnings that were dismissed', () => {
  const doubtful: Report = {
    ...report,
    cells: new Map(report.cells).set('requests.granted.naturalPerson', {
      kind: 'known',
      value: was as number,
      written: '３６',
    }),
  };

  test.each<[string, string | undefined, RegExp[]]>([
    ['are the same', '已核实', []],
    ['are gone', undefined, [/核验单上写明看过后保留，文件里没有这条记录/]],
    ['have another reason', '改过的理由', [/保留理由：核验单上是“已核实”，文件里是“改过的理由”/]],
  ])('%s', async (_, reason, lines) => {
    const slip = await slipFor(doubtful);
    expect(slip.dismissed.length).toBeGreaterThan(0);
    const { verdict, details = [] } = await told(
      { name: 'b.xlsx', bytes: await workbookOf(doubtful, reason) },
      slip,
    );
    expect(verdict).toBe(lines.length > 0 ? 'different' : 'same');
    expect(details).toHaveLength(lines.length * slip.dismissed.length);
    for (const line of lines) expect(details[0]).toMatch(line);
  });

  test('are more than on the slip', async () => {
    const slip = { ...(await slipFor(doubtful)), dismissed: [] };
    const { details = [] } = await told(
      { name: 'b.xlsx', bytes: await workbookOf(doubtful, '已核实') },
      slip,
    );
    expect(details[0]).toMatch(/文件里看过后保留（理由：已核实），核验单上没有$/);
  });
});

test('a file that cannot be read is said, the others are looked at all the same', async () => {
  const [docx] = await writtenOf(report);
  const found = await verify(await slipFor(report), [
    { name: 'a.docx', bytes: docx!.bytes.slice(0, 2000) },
    docx!,
  ]);
  expect(found.files.map(({ verdict }) => verdict)).toEqual(['unreadable', 'identical']);
  expect(tellVerified(found, en).files[0]?.line).toMatch(
    /^a\.docx: cannot be read, so it was not verified\. ./,
  );
});

describe('a slip as a file', () => {
  const files = async () =>
    slipFiles(
      report,
      { name: '年报', written: [{ name: '年报.docx', content: '<!-- </script> -->' }] },
      [],
      zhCN,
    );

  test('the page and the JSON are read as the same slip', async () => {
    const { page, json } = await files();
    expect([page.name, json.name]).toEqual(['年报-核验单.html', '年报-核验单.json']);
    const slip = await readSlip(bytesOf(String(json.content)));
    expect(await readSlip(bytesOf(String(page.content)))).toEqual(slip);
    expect(slip.report).toEqual(toJson(report));
  });

  test.each<[string, (slip: Record<string, unknown>) => unknown, string]>([
    ['a report', ({ report: inner }) => inner, 'slip-other'],
    ['no JSON', () => undefined, 'slip-other'],
    ['of a newer program', (slip) => ({ ...slip, slip: 2 }), 'slip-newer'],
    ['without its files', (slip) => ({ ...slip, files: undefined }), 'slip-damaged'],
    ['with a figure changed', (slip) => ({ ...slip, report: toJson(withFigure(99)) }), 'slip-damaged'],
    ['with no report in it', (slip) => ({ ...slip, report: {} }), 'slip-damaged'],
    ['with a sum changed', (slip) => ({ ...slip, equations: wrongSum(slip.equations) }), 'slip-damaged'],
  ])('%s: refused', async (_, change, code) => {
    const { json } = await files();
    const changed = JSON.stringify(change(JSON.parse(String(json.content))));
    await expect(readSlip(bytesOf(changed ?? '<p>'))).rejects.toMatchObject({ code });
  });

  const wrongSum = (equations: unknown): unknown[] =>
    (equations as Record<string, unknown>[]).map((each) => ({
      ...each,
      left: { ...(each.left as object), sum: 1 },
    }));
});

whereLibreOffice('saved again by LibreOffice', () => {
  const across: Report = { ...report, profile: { ...report.profile, requestsLayout: 'landscape' } };
  test.each<[string, string, Report]>([
    ['docx:MS Word 2007 XML', 'docx', report],
    ['pdf:writer_pdf_Export', 'docx', report],
    // On a page across the paper its number is turned, and no words of the report.
    ['docx:MS Word 2007 XML', 'docx', across],
    ['pdf:writer_pdf_Export', 'docx', across],
  ])(
    '%s is the same figures and words',
    async (format, from, given) => {
      const [docx] = await writtenOf(given);
      const bytes = convert({ [`report.${from}`]: docx!.bytes }, format).get(`report.${from}`)!;
      const slip = await slipFor(given);
      expect(await told({ name: 'saved', bytes }, slip)).toEqual({ verdict: 'same', details: [] });
    },
    240_000,
  );
});
