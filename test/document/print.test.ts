/** What a browser is given to print, element by element and length by length; `rendered/` measures the pages. */
import type { Block, Table, TableCell } from '../../src/document/model';
import { writePrint } from '../../src/document/write-print';

const printed = (blocks: readonly Block[], draft = false): string =>
  writePrint({ title: '某局年报', blocks }, { draft });
/** Without the style sheet and the section around. */
const elementsOf = (...blocks: Block[]): string =>
  printed(blocks).replace(/^<style>.*<\/style>\n<section class="portrait">(.*)<\/section>$/s, '$1');

const text = (of: string): Block => ({ kind: 'paragraph', text: of });
const heading = (level: 1 | 2, of: string): Block => ({ kind: 'heading', level, text: of });
const cell = (role: TableCell['role'], of: string, rowSpan = 1, columnSpan = 1): TableCell => ({
  role,
  text: of,
  rowSpan,
  columnSpan,
});
const table = (rows: Table['rows'], headerRows = 0, more: Partial<Table> = {}): Table => ({
  kind: 'table',
  widths: [1, 1],
  headerRows,
  rows,
  ...more,
});
const SMALL = table([[cell('label', '制发件数'), cell('number', '3')]]);

describe('blocks', () => {
  test('a title is broken where its words allow', () =>
    expect(
      elementsOf({ kind: 'title', text: '某某市某某区住房和城乡建设局2025年政府信息公开工作年度报告' }),
    ).toBe('<h1>某某市某某区住房和城乡建设局<br />2025年政府信息公开工作年度报告</h1>'));

  test.each<[string, Block, string]>([
    ['of two lines', text('公'.repeat(54)), `<p class="text short">${'公'.repeat(54)}</p>`],
    ['of three lines', text('公'.repeat(82)), `<p class="text short">${'公'.repeat(82)}</p>`],
    ['of four lines', text('公'.repeat(83)), `<p class="text">${'公'.repeat(83)}</p>`],
    [
      'with a web address',
      text('见 www.example.gov.cn'),
      '<p class="text ragged short">见 www.example.gov.cn</p>',
    ],
    ['with signs', text('A<B & C'), '<p class="text short">A&lt;B &amp; C</p>'],
    [
      'of a role',
      { kind: 'paragraph', role: 'addressee', text: '县政府办公室：' },
      '<p class="addressee">县政府办公室：</p>',
    ],
    [
      'a heading running in',
      { kind: 'paragraph', text: '（一）主动公开。一年来', runIn: 8 },
      '<p class="text short"><span class="run-in">（一）主动公开。</span>一年来</p>',
    ],
  ])('a paragraph %s', (_, block, html) => expect(elementsOf(block)).toBe(html));

  test('headings: on a new page, with nothing under them, under a table', () => {
    expect(
      elementsOf({ kind: 'heading', level: 1, text: '一、总体情况', newPage: true }, text('公')),
    ).toMatch(/^<h2 class="heading level1" style="break-before:page">一、总体情况<\/h2>\n/);
    expect(
      elementsOf(heading(2, '（一）'), heading(2, '（二）'), heading(1, '二、'), heading(2, '（一）')),
    ).toBe(
      [
        '<h3 class="heading level2 last">（一）</h3>',
        '<h3 class="heading level2 last">（二）</h3>',
        '<h2 class="heading level1">二、</h2>',
        '<h3 class="heading level2">（一）</h3>',
      ].join('\n'),
    );
    expect(elementsOf(SMALL, heading(1, '三、'), text('公'))).toContain(
      '<h2 class="heading level1 under">三、</h2>\n<p ',
    );
  });

  test.each<[string, Block, string[]]>([
    [
      'the date two characters further right',
      { kind: 'signOff', agency: '某县水务局', date: '2026年1月20日' },
      ['&#160;|0', '某县水务局|88', '2026年1月20日|32'],
    ],
    [
      'a long name',
      { kind: 'signOff', agency: '某市住房和城乡建设委员会办公室', date: '2026年1月' },
      ['&#160;|0', '某市住房和城乡建设委员会办公室|32', '2026年1月|168'],
    ],
    ['no date', { kind: 'signOff', agency: '某县水务局' }, ['&#160;|0', '某县水务局|32']],
    ['no name', { kind: 'signOff', agency: '', date: '2026年1月20日' }, ['&#160;|0', '2026年1月20日|32']],
    [
      'a date that is none, as long as a line may be',
      { kind: 'signOff', agency: '某县水务局', date: '年'.repeat(24) },
      ['&#160;|0', '某县水务局|368', `${'年'.repeat(24)}|32`],
    ],
    [
      'a date that is none, and longer',
      { kind: 'signOff', agency: '某县水务局', date: '年'.repeat(25) },
      ['&#160;|0', '某县水务局|32', `${'年'.repeat(25)}|32`],
    ],
    [
      'under a seal',
      { kind: 'signOff', agency: '某县水务局', date: '2026年1月20日', seal: true },
      ['&#160;|0', '&#160;|0', '某县水务局|76', '2026年1月20日|64', '&#160;|0'],
    ],
  ])('a sign-off: %s', (_, block, lines) => {
    const html = elementsOf(block);
    expect(html).toMatch(/^<div class="sign-off">.*<\/div>$/);
    const found = [...html.matchAll(/<p style="padding-right:([\d.]+)pt">(.*?)<\/p>/g)];
    expect(found.map(([, points, line]) => `${line}|${points}`)).toEqual(lines);
  });
});

describe('a table', () => {
  test('its columns, rows and cells, each as wide and as high as in Word', () =>
    expect(elementsOf(SMALL)).toBe(
      '<table class="broken" style="width:441.45pt;font-size:10.5pt;line-height:14pt">' +
        '<colgroup><col style="width:221.1pt" /><col style="width:221.1pt" /></colgroup><tbody>' +
        '<tr style="height:22.7pt"><th class="label" scope="row" style="padding-top:0.875pt;padding-bottom:0.875pt">制发件数</th>' +
        '<td class="number" style="padding-top:0.875pt;padding-bottom:0.875pt">3</td></tr></tbody></table>',
    ));
  test('its head is repeated, its name is read out, what is merged spans', () => {
    const html = elementsOf(
      table(
        [
          [cell('header', '申请人', 1, 2)],
          [cell('label', '合计', 2), cell('number', '1')],
          [cell('number', '2')],
        ],
        1,
        { caption: '收到“申请”' },
      ),
    );
    expect(html).toMatch(/^<table class="whole" style="[^"]*" aria-label="收到“申请”">/);
    expect(html.match(/<thead>.*<\/thead>/)?.[0]).toMatch(
      /^<thead><tr style="[^"]*"><th class="header" scope="colgroup" colspan="2" style="[^"]*">申请人<\/th><\/tr><\/thead>$/,
    );
    expect(html).toMatch(/<th class="label" scope="rowgroup" rowspan="2" style="[^"]*">合计<\/th>/);
    expect(html.match(/<td/g)).toHaveLength(2);
  });

  const words = cell('label', '结果', 6);
  const tall = (count: number): Table =>
    table(
      [
        [cell('header', '项', 1, 2)],
        [words, cell('number', '0')],
        ...Array.from({ length: count }, () => [cell('number', '0')]),
      ],
      1,
    );
  test('words over many rows stand upright, without room of their own', () =>
    expect(elementsOf(tall(5))).toContain('<th class="vertical" scope="rowgroup" rowspan="6">结果</th>'));
  test('of a table over two pages they lie, and rows that belong together stay together', () => {
    const html = elementsOf(tall(80));
    expect(html).toMatch(/^<table class="broken"/);
    expect(html).toMatch(/<th class="label spread" scope="rowgroup" rowspan="6" style="[^"]*">结果<\/th>/);
    expect([...html.matchAll(/<tr( class="glued")? /g)].map(([, glued]) => glued !== undefined)).toEqual([
      // Under its head none; then one that has no two rows of the words above it.
      true,
      true,
      ...Array<boolean>(80).fill(false),
    ]);
  });

  test('a remark is set smaller, in the typeface of remarks', () =>
    expect(elementsOf(table([[cell('note', '注：单位件', 1, 2)]]))).toMatch(
      /<td class="remark" colspan="2" style="padding-top:0.875pt;padding-bottom:0.875pt;font-size:10pt">/,
    ));
  test('in a table that is set smaller it is no smaller than that', () =>
    expect(
      elementsOf(
        table([
          [cell('note', '注：单位件', 1, 2)],
          ...Array.from({ length: 42 }, () => [cell('label', '一'), cell('number', '0')]),
        ]),
      ),
    ).toMatch(
      /font-size:9pt;.*<td class="remark" colspan="2" style="padding-top:[\d.]+pt;padding-bottom:[\d.]+pt">/,
    ));
});

describe('pages', () => {
  test('a table across the paper has pages of its own, with its heading', () => {
    const across = { ...SMALL, standing: 'landscape' as const };
    const html = printed([text('前'), heading(1, '三、'), across, text('后')]);
    const sections = [...html.matchAll(/<section class="(.*?)">(.*?)<\/section>/gs)];
    expect(
      sections.map(
        ([, way, own = '']) =>
          `${way}: ${own
            .replace(/<[^>]*>/g, ' ')
            .trim()
            .split(/\s+/)
            .join(' ')}`,
      ),
    ).toEqual(['portrait: 前', 'landscape: 三、 制发件数 3', 'portrait: 后']);
  });
  test('of a draft says so, on every page and across it; of another nothing', () => {
    expect(printed([text('公')], true)).toContain(
      '</style>\n<p class="draft" aria-hidden="true">草稿，不得公布</p>\n<section',
    );
    expect(printed([text('公')], true)).toContain("@top-center{content:'草稿，不得公布';");
    expect(printed([text('公')])).not.toMatch(/草稿|@top-center|<p class="draft"/);
  });
});

describe('the style sheet', () => {
  const sheet = /<style>(.*)<\/style>/.exec(printed([text('公')]))?.[1] ?? '';
  const ruleOf = (selector: string): Map<string, string> =>
    new Map(
      (sheet.split(`}.print-pages${selector}{`)[1]?.split('}')[0] ?? '')
        .split(';')
        .map((each) => [each.slice(0, each.indexOf(':')), each.slice(each.indexOf(':') + 1)]),
    );

  test('nothing of it is for the page around', () => {
    const selectors =
      sheet.replace(/@page[^{]*\{([^{}]*(\{[^}]*\})?)*?\}|@font-face\{[^}]*\}/g, '').match(/[^{}]+(?=\{)/g) ??
      [];
    expect(selectors.length).toBeGreaterThan(20);
    for (const selector of selectors) expect(selector).toMatch(/^\.print-pages/);
  });

  // 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm; 3号 16 pt, 2号 22 pt, 五号 10.5 pt; 28 pt a line.
  test.each([
    ['', 'font-size', '16pt'],
    ['', 'line-height', '28pt'],
    ['', 'letter-spacing', '-0.25pt'],
    ['', 'font-family', /^年报西文,仿宋_GB2312,仿宋,FangSong,.*,serif$/],
    ['', 'line-break', 'strict'],
    ['', 'overflow-wrap', 'anywhere'],
    ['', 'orphans', '2'],
    ['', 'widows', '2'],
    ['', 'print-color-adjust', 'exact'],
    ['', '-webkit-print-color-adjust', 'exact'],
    [' *', 'box-sizing', 'border-box'],
    [' h1', 'font-size', '22pt'],
    [' h1', 'line-height', '35pt'],
    [' h1', 'text-align', 'center'],
    [' h1', 'margin', '0 0 28pt'],
    [' h1', 'font-family', /^年报西文,方正小标宋简体,/],
    [' .heading', 'text-indent', '32pt'],
    [' .heading', 'break-after', 'avoid'],
    [' .heading', 'font-weight', 'normal'],
    [' .heading.last', 'break-after', 'auto'],
    [' .heading.under', 'margin-top', '14pt'],
    [' .level1', 'font-family', /^年报西文,黑体,SimHei,/],
    [' .level2', 'font-family', /^年报西文,楷体_GB2312,楷体,/],
    [' .run-in', 'font-family', /^年报西文,楷体_GB2312,/],
    [' .text', 'text-indent', '32pt'],
    [' .text', 'text-align', 'justify'],
    [' .text', 'margin', '0'],
    [' .ragged', 'text-align', 'left'],
    [' .short', 'break-inside', 'avoid'],
    [' .documentNumber', 'text-align', 'center'],
    [' .documentNumber', 'margin', '0 0 56pt'],
    [' .addressee', 'margin', '0'],
    [' .note', 'font-size', '10.5pt'],
    [' .note', 'line-height', '16pt'],
    [' .note', 'break-before', 'avoid'],
    [' .note', 'font-family', /^年报西文,宋体,/],
    [' .sign-off', 'break-before', 'avoid'],
    [' .sign-off', 'break-inside', 'avoid'],
    [' .sign-off p', 'text-align', 'right'],
    [' table', 'border-collapse', 'collapse'],
    [' table', 'table-layout', 'fixed'],
    [' table', 'margin', '0 auto'],
    [' table', 'letter-spacing', '0'],
    [' table', 'font-family', /^年报西文,宋体,SimSun,/],
    [' .whole', 'break-inside', 'avoid'],
    [' thead', 'display', 'table-header-group'],
    [' .glued', 'break-after', 'avoid'],
    [' :is(td,th)', 'border', '.5pt solid #000'],
    [' :is(td,th)', 'padding', '0 0.875pt'],
    [' :is(td,th)', 'text-align', 'center'],
    [' :is(td,th)', 'vertical-align', 'middle'],
    [' :is(td,th)', 'break-inside', 'avoid'],
    [' .band', 'background', '#C6D9F1'],
    [' .header', 'font-weight', 'bold'],
    [' .label', 'text-align', 'left'],
    [' .label', 'padding-left', '2.875pt'],
    [' .remark', 'padding-left', '2.875pt'],
    [' .remark', 'font-family', /^年报西文,楷体_GB2312,/],
    [' .spread', 'break-inside', 'auto'],
    [' .vertical', 'writing-mode', 'vertical-rl'],
    [' .vertical', 'padding', '0'],
    [' .landscape', 'page', 'across'],
    [' .landscape', 'break-before', 'page'],
    [' .landscape', 'break-after', 'page'],
    [' .draft', 'position', 'fixed'],
    [' .draft', 'font-size', '44pt'],
    [' .draft', 'opacity', '.12'],
  ])('%s %s: %s', (selector, name, value) => {
    const set = ruleOf(selector).get(name);
    if (typeof value === 'string') expect(set).toBe(value);
    else expect(set).toMatch(value);
  });

  test.each([
    ['upright', '@page{size:A4;margin:104.9pt 73.7pt 99.2pt 79.4pt}'],
    ['across', '@page across{size:A4 landscape;margin:79.4pt 104.9pt 73.7pt 99.2pt}'],
    [
      'odd pages are numbered right, one character in, 7 mm under the text',
      "@page:right{@bottom-right{content:'— ' counter(page) ' —';vertical-align:top;padding-top:11.85pt;padding-right:14pt;font:14pt/16pt 宋体,",
    ],
    [
      'even pages left',
      "@page:left{@bottom-left{content:'— ' counter(page) ' —';vertical-align:top;padding-top:11.85pt;padding-left:14pt;font:14pt/16pt 宋体,",
    ],
    [
      'odd pages across the paper are numbered where the paper, turned back, has it',
      "@page across:right{@bottom-right{content:none}@left-bottom{content:'— ' counter(page) ' —';writing-mode:vertical-rl;vertical-align:top;text-align:right;padding-right:11.85pt;padding-bottom:14pt;font:14pt/16pt 宋体,",
    ],
    [
      'even pages across the paper too',
      "@page across:left{@bottom-left{content:none}@left-top{content:'— ' counter(page) ' —';writing-mode:vertical-rl;vertical-align:top;text-align:left;padding-right:11.85pt;padding-top:14pt;font:14pt/16pt 宋体,",
    ],
    [
      'letters and digits are Times New Roman',
      "@font-face{font-family:年报西文;unicode-range:U+20-7E;src:local('Times New Roman'),local('TimesNewRomanPSMT'),",
    ],
  ])('%s', (_, rule) => expect(sheet).toContain(rule));

  test('the header of a draft stands in the middle of the margin above', () =>
    expect(printed([text('公')], true)).toContain(
      "@page{@top-center{content:'草稿，不得公布';vertical-align:top;padding-top:42.55pt;font:16pt/28pt 黑体,SimHei,",
    ));
});
