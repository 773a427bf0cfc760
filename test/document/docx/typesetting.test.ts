/** The typesetting of GB/T 9704 as the file says it; `rendered/` measures what becomes of it. */
import type { Block } from '../../../src/document/model';
import { reportDocument } from '../../../src/document/report-document';
import { known } from '../../../src/report/cell-value';
import { body, cellText, gridOf, stylesOf, value, write, type Parts } from '../docx-package';
import { distinctReport } from '../sample';
import { all, elements, text } from '../xml';

describe('the typesetting of GB/T 9704', () => {
  let parts: Parts;
  beforeAll(async () => (parts = await write(reportDocument(distinctReport('2021')))));

  test('paper and margins', () => {
    const page = all(body(parts), 'w:sectPr')[0]!;
    expect(all(page, 'w:pgSz')[0]!.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    const margins = { 'w:top': '2098', 'w:left': '1588', 'w:right': '1474', 'w:bottom': '1984' };
    expect(all(page, 'w:pgMar')[0]!.attributes).toMatchObject(margins);
  });

  test.each([
    ['Title', '方正小标宋简体', '44', '700', undefined],
    ['Heading1', '黑体', '32', '560', '0'],
    ['Heading2', '楷体_GB2312', '32', '560', '1'],
    ['Heading3', '仿宋_GB2312', '32', '560', '2'],
    ['Heading4', '仿宋_GB2312', '32', '560', '3'],
    ['BodyText', '仿宋_GB2312', '32', '560', undefined],
    ['Salutation', '仿宋_GB2312', '32', '560', undefined],
    ['DocumentNumber', '仿宋_GB2312', '32', '560', undefined],
    ['TableFigure', '宋体', '21', '280', undefined],
    ['TableHeader', '宋体', '21', '280', undefined],
    ['UnderTable', '宋体', '21', '320', undefined],
  ])('%s is %s', (id, face, size, line, outline) => {
    const style = stylesOf(parts).get(id)!;
    expect(value(style, 'w:rFonts', 'w:eastAsia')).toBe(face);
    expect(value(style, 'w:rFonts', 'w:ascii')).toBe('Times New Roman');
    expect([value(style, 'w:sz'), value(style, 'w:outlineLvl')]).toEqual([size, outline]);
    expect(all(style, 'w:spacing').map((s) => s.attributes)).toContainEqual(
      expect.objectContaining({ 'w:line': line, 'w:lineRule': 'exact' }),
    );
    const bold = all(style, 'w:b')[0];
    expect(bold?.attributes['w:val']).toBe(String(id === 'TableHeader'));
  });

  test('body text is indented two characters, 28 of which fill a line', () => {
    const style = stylesOf(parts).get('BodyText')!;
    expect(all(style, 'w:ind')[0]!.attributes).toMatchObject({
      'w:firstLineChars': '200',
      'w:firstLine': '640',
    });
    const given = Number(all(all(style, 'w:rPr')[0]!, 'w:spacing')[0]!.attributes['w:val']);
    expect(28 * (320 + given)).toBeLessThanOrEqual(8844);
    expect(29 * (320 + given)).toBeGreaterThan(8844);
  });

  test.each(['Title', 'Salutation', 'DocumentNumber', 'Signature'])(
    'the first line of %s is not set in',
    (id) => {
      const indents = all(stylesOf(parts).get(id)!, 'w:ind').map(
        (each) => each.attributes['w:firstLineChars'],
      );
      expect(indents).toEqual(['0']);
    },
  );

  test('page numbers: odd right, even left, each with its dashes', () => {
    const sides = all(body(parts), 'w:footerReference').map((f) => f.attributes['w:type']);
    expect(sides.sort()).toEqual(['default', 'even']);
    const footers = [parts.get('word/footer-default.xml')!, parts.get('word/footer-even.xml')!];
    expect(footers.map((f) => value(f, 'w:jc'))).toEqual(['right', 'left']);
    for (const footer of footers) {
      expect(all(footer, 'w:t').map(text).join('|')).toBe('— | —');
      expect(all(footer, 'w:instrText').map(text)).toEqual(['PAGE']);
    }
    expect(all(parts.get('word/settings.xml')!, 'w:evenAndOddHeaders')).toHaveLength(1);
  });

  test('machines without these fonts are told of others', () => {
    const fonts = all(parts.get('word/fontTable.xml')!, 'w:font');
    const others = Object.fromEntries(fonts.map((f) => [f.attributes['w:name'], value(f, 'w:altName')]));
    expect(others['仿宋_GB2312']).toMatch(/^仿宋,FangSong,.*STFangsong/);
    expect(others['楷体_GB2312']).toMatch(/^楷体,KaiTi/);
    expect(others['方正小标宋简体']).toMatch(/SimSun/);
    expect(others['黑体']).toMatch(/SimHei/);
  });

  test('title and body are in the properties', () => {
    const core = parts.get('docProps/core.xml')!;
    expect(text(all(core, 'dc:title')[0]!)).toBe('舞钢市尚店镇人民政府2024年政府信息公开工作年度报告');
    expect(text(all(core, 'dc:creator')[0]!)).toBe('舞钢市尚店镇人民政府');
  });

  test('a table is called by its heading, for those who cannot see it', () => {
    expect(all(body(parts), 'w:tblCaption').map((c) => c.attributes['w:val'])).toEqual([
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
    ]);
  });

  test('the date begins two characters right of the name', () => {
    const [, name, date] = elements(body(parts)).filter((p) => value(p, 'w:pStyle') === 'Signature');
    const rights = [name!, date!].map((p) => Number(value(p, 'w:ind', 'w:right')) / 320);
    // 舞钢市尚店镇人民政府 is 10 characters wide, 2025年1月9日 six.
    expect(rights).toEqual([2, 4]);
  });
});

test.each([5, 6, 7])('figures of %d digits stand on one line of a table on one page', async (digits) => {
  const report = distinctReport('2021');
  const value_ = known(Number('9'.repeat(digits)));
  const wide = ['naturalPerson', 'enterprise', 'total'];
  const cells = new Map(
    [...report.cells].map(([id]) => [id, wide.includes(id.split('.')[2]!) ? value_ : known(88)]),
  );
  const table = all(body(await write(reportDocument({ ...report, cells }))), 'w:tbl')[1]!;
  const type = Number(all(table, 'w:sz')[0]?.attributes['w:val'] ?? 21) * 10;
  for (const column of [3, 4, 9])
    expect(gridOf(table)[column]).toBeGreaterThanOrEqual(digits * 0.6 * type + 60);
  expect(type).toBeGreaterThanOrEqual(180);
});

test('marks that Latin typefaces have as well are said to be Chinese: “ ” — ① would be half as wide in Word', async () => {
  const narrative = { overview: '（一）“一网通办”。持续推进，实行①②两项制度。\n全年2次。' };
  const runs = all(body(await write(reportDocument(distinctReport('2021', { narrative })))), 'w:r');
  const hinted = (words: string): string | undefined => {
    const run = runs.find((each) => cellText(each).includes(words))!;
    return all(run, 'w:rFonts')[0]?.attributes['w:hint'];
  };
  expect(hinted('“一网通办”')).toBe('eastAsia');
  expect(hinted('①②')).toBe('eastAsia');
  expect(hinted('全年2次。')).toBeUndefined();
});

test('a name longer than a line is broken where a word ends, its lines in the middle of one another', async () => {
  const agency = '内蒙古自治区呼伦贝尔市莫力达瓦达斡尔族自治旗尼尔基镇人民政府';
  const parts = await write(reportDocument(distinctReport('2021', { agency })));
  const signed = all(body(parts), 'w:p').filter((p) => value(p, 'w:pStyle') === 'Signature');
  const lines = signed.map((p) => ({
    text: cellText(p),
    indent: Number(all(p, 'w:ind')[0]!.attributes['w:right']),
  }));
  expect(lines.map((line) => line.text)).toEqual([
    '',
    '内蒙古自治区呼伦贝尔市',
    '莫力达瓦达斡尔族自治旗尼尔基镇人民政府',
    '2025年1月9日',
  ]);
  // 19 characters, two to its right; 11 in their middle; the date begins two after the name.
  expect(lines.slice(1).map(({ indent }) => indent / 320)).toEqual([2 + 4, 2, 2 + 19 - 2 - 6]);
});

test('the document is said to be Chinese, which a PDF is told by; what is written in Latin letters is not', async () => {
  const styles = (await write({ title: '', blocks: [] })).get('word/styles.xml')!;
  const [document, ...rest] = all(styles, 'w:lang').map(({ attributes }) => attributes['w:val']);
  expect(document).toBe('zh-CN');
  expect(new Set(rest)).toEqual(new Set(['en-US']));
});

describe('a block and what stands beside it', () => {
  const heading = (level: 1 | 2, of: string): Block => ({ kind: 'heading', level, text: of });
  const said: Block = { kind: 'paragraph', text: '全年主动公开3条。' };
  const signOff: Block = { kind: 'signOff', agency: '某县水务局', date: '2026年1月20日' };
  const table: Block = {
    kind: 'table',
    widths: [1, 1],
    headerRows: 0,
    rows: [
      [
        { role: 'label', text: '制发件数', rowSpan: 1, columnSpan: 1 },
        { role: 'number', text: '3', rowSpan: 1, columnSpan: 1 },
      ],
    ],
  };
  /** The properties of each paragraph beside its style, and its words. */
  const written = async (...blocks: Block[]): Promise<string[]> =>
    elements(body(await write({ title: '', blocks })))
      .filter(({ name }) => name === 'w:p')
      .map((p) => {
        const [style, ...others] = elements(all(p, 'w:pPr')[0] ?? p);
        const names = others.map((each) => [each.name, ...Object.values(each.attributes)].join(' '));
        return [style?.attributes['w:val'], ...names].join(', ');
      });

  test('a title of two lines is one paragraph with a break in it', async () => {
    const title: Block = {
      kind: 'title',
      text: '某某市某某区住房和城乡建设局2025年政府信息公开工作年度报告',
    };
    const [p] = elements(body(await write({ title: '', blocks: [title, said] })));
    expect(
      elements(p!)
        .slice(1)
        .map((each) => (all(each, 'w:br').length > 0 ? '/' : cellText(each))),
    ).toEqual(['某某市某某区住房和城乡建设局', '/', '2025年政府信息公开工作年度报告']);
  });

  test('headings: with nothing under them, on a new page, under a table', async () => {
    expect(
      await written(
        heading(2, '（一）'),
        heading(2, '（二）'),
        heading(1, '二、'),
        heading(2, '（一）'),
        said,
      ),
    ).toEqual([
      'Heading2, w:keepNext false',
      'Heading2, w:keepNext false',
      'Heading1',
      'Heading2',
      'BodyText',
    ]);
    expect(await written({ kind: 'heading', level: 1, text: '附件', newPage: true }, said)).toEqual([
      'Heading1, w:pageBreakBefore',
      'BodyText',
    ]);
    expect(await written(table, heading(1, '三、'), said)).toEqual(['Heading1, w:spacing 280', 'BodyText']);
  });

  test('the paragraph before the sign-off stays with it, and so do its lines', async () => {
    expect(await written(said, said, signOff)).toEqual([
      'BodyText',
      'BodyText, w:keepNext',
      'Signature, w:keepNext, w:keepLines, w:ind 0',
      'Signature, w:keepNext, w:keepLines, w:ind 1760',
      'Signature, w:keepLines, w:ind 640',
    ]);
  });

  test.each<[string, Block, string]>([
    [
      'a web address ends its lines where they end',
      { kind: 'paragraph', text: '见 www.example.gov.cn' },
      'BodyText, w:jc left',
    ],
    ['to whom it goes', { kind: 'paragraph', role: 'addressee', text: '县政府办公室：' }, 'Salutation'],
    [
      'its number',
      { kind: 'paragraph', role: 'documentNumber', text: '某政发〔2026〕12345678号' },
      'DocumentNumber',
    ],
    [
      'a note under a table',
      { kind: 'paragraph', role: 'note', text: '注：见 www.example.gov.cn' },
      'UnderTable',
    ],
  ])('%s', async (_, block, expected) => expect(await written(block, said)).toEqual([expected, 'BodyText']));

  test('a heading that runs into the text has its own characters', async () => {
    const block: Block = { kind: 'paragraph', text: '（一）主动公开。一年来', runIn: 8 };
    const runs = all(body(await write({ title: '', blocks: [block] })), 'w:r');
    expect(runs.map((each) => `${value(each, 'w:rStyle')}: ${cellText(each)}`)).toEqual([
      'RunIn: （一）主动公开。',
      'undefined: 一年来',
    ]);
  });
});
