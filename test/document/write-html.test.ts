import fc from 'fast-check';
import { EDITION_IDS } from '../../src/format/edition';
import type { Document, Table } from '../../src/document/model';
import { reportDocument } from '../../src/document/report-document';
import { writeHtml, writeHtmlBody } from '../../src/document/write-html';
import { readText } from '../../src/report/cell-value';
import { hostileText, visible } from './hostile-text';
import { distinctReport } from './sample';
import { all, elements, parseXml, text, type Element } from './xml';

/** Our HTML is also well-formed XML, but for the doctype. */
const parse = (html: string): Element => parseXml(html.replace('<!doctype html>\n', ''));
const page = (document: Document): Element => parse(writeHtml(document));
const attribute = (of: Element, name: string): number => Number(of.attributes[name] ?? 1);

const grid = (table: Element): unknown =>
  all(table, 'tr').map((row) =>
    elements(row).map((cell) => [text(cell), attribute(cell, 'rowspan'), attribute(cell, 'colspan')]),
  );
const expected = (table: Table): unknown =>
  table.rows.map((row) => row.map((c) => [c.text, c.rowSpan, c.columnSpan]));

describe.each(EDITION_IDS)('the page of a report of %s', (edition) => {
  const document = reportDocument(distinctReport(edition));
  const html = page(document);
  const tables = document.blocks.filter((b) => b.kind === 'table');

  test('has the same tables, cell for cell', () => {
    expect(all(html, 'table').map(grid)).toEqual(tables.map(expected));
  });

  test('repeats the header rows and says what each header is the header of', () => {
    expect(all(html, 'table').map((t) => all(t, 'thead').flatMap(elements).length)).toEqual([0, 3, 3]);
    const scopes = (row: number, table: number) => elements(all(all(html, 'table')[table]!, 'tr')[row]!);
    expect(scopes(0, 1).map((c) => [c.name, c.attributes.scope])).toEqual([
      ['td', undefined],
      ['th', 'colgroup'],
    ]);
    expect(scopes(3, 1).map((c) => c.attributes.scope)).toEqual(['row', ...Array(7).fill(undefined)]);
    expect(scopes(5, 1)[0]!.attributes).toMatchObject({
      scope: 'rowgroup',
      rowspan: edition === '2021' ? '22' : '20',
    });
  });

  test('tells its language, character set and title', () => {
    expect(all(html, 'html')[0]!.attributes.lang).toBe('zh-CN');
    expect(all(html, 'meta')[0]!.attributes.charset).toBe('utf-8');
    expect([text(all(html, 'title')[0]!), text(all(html, 'h1')[0]!)]).toEqual([
      document.title,
      document.title,
    ]);
  });

  test('keeps nothing an editor would take away', () => {
    const names = new Set(all(html, 'body').flatMap((body) => allElements(body).map((e) => e.name)));
    expect([...names].sort()).toEqual(
      [
        'caption',
        'col',
        'colgroup',
        'div',
        'h1',
        'h2',
        'h3',
        'h4',
        'p',
        'span',
        'table',
        'tbody',
        'td',
        'th',
        'thead',
        'tr',
        'wbr',
      ].sort(),
    );
    const attributes = new Set(allElements(html).flatMap((e) => Object.keys(e.attributes)));
    for (const name of ['class', 'id', 'src', 'href', 'onclick']) expect(attributes).not.toContain(name);
    expect(writeHtml(document)).not.toMatch(/url\(|https?:|@import/);
  });

  test('is the body, which begins with the title, in a frame', () => {
    const body = writeHtmlBody(document);
    expect(writeHtml(document)).toContain(`>\n${body}\n</body>`);
    expect(elements(parse(`<body>${body}</body>`)).flatMap(elements)[0]).toMatchObject({ name: 'h1' });
  });
});

const allElements = (of: Element): Element[] =>
  elements(of).flatMap((child) => [child, ...allElements(child)]);

test('any text is text: well-formed, escaped, and nothing visible lost', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (agency, overview, figure) => {
      const cells = new Map([['requests.received.total', { kind: 'unreadable', written: figure } as const]]);
      const document = reportDocument(distinctReport('2021', { agency, narrative: { overview }, cells }));
      const body = all(page(document), 'body')[0]!;
      expect(allElements(body).filter((e) => e.name === 'script')).toEqual([]);
      const all_ = document.blocks.map((b) =>
        b.kind === 'table'
          ? [b.caption, ...b.rows.flat().map((c) => c.text)].join('')
          : b.kind === 'signOff'
            ? b.agency + b.date
            : b.text,
      );
      expect(visible(text(body))).toBe(visible(all_.join('')));
    }),
  );
});

test('a figure written as text stands in its cell as written', () => {
  const cells = new Map([['requests.received.total', readText('<b>三</b> & 四')]]);
  expect(writeHtml(reportDocument(distinctReport('2021', { cells })))).toContain(
    '>&lt;b&gt;三&lt;/b&gt; &amp; 四</td>',
  );
});

describe('on a phone and by ear', () => {
  const html = page(reportDocument(distinctReport('2021')));
  const tables = all(html, 'table');
  const style = (of: Element): string => of.attributes.style ?? '';

  test('a table has a caption, which stands for its heading', () => {
    expect(tables.map((table) => text(all(table, 'caption')[0]!))).toEqual([
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
      '政府信息公开行政复议、行政诉讼情况',
    ]);
  });

  test('only 三 and 四 are wider than a phone', () =>
    expect(tables.map((table) => style(table).includes('min-width:640px'))).toEqual([false, true, true]));

  test('the labels of 三 stay while its figures are pushed sideways, and leave them room', () => {
    const [row] = all(tables[1]!, 'tbody').flatMap(elements).slice(4);
    const stays = elements(row!).map((cell) => /position:sticky;left:(\d+)px/.exec(style(cell))?.[1]);
    expect(stays).toEqual(['24', '86', ...Array(7).fill(undefined)].slice(0, stays.length));
    const widths = all(tables[1]!, 'col').map((col) => parseInt(style(col).replace('width:', ''), 10));
    expect(widths.slice(0, 3).reduce((a, b) => a + b)).toBeLessThanOrEqual(200);
  });

  test('is black on white in 仿宋 wherever it is pasted, its headings as printed', () => {
    const body = style(all(html, 'body')[0]!).split(';');
    expect(body).toEqual(expect.arrayContaining(['max-width:900px', 'color:#000', 'background:#fff']));
    const faces = ['body', 'h2', 'h3'].map((name) =>
      /font-family:([^,;]+).*,([^,;]+)$/.exec(style(all(html, name)[0]!))?.slice(1),
    );
    expect(faces).toEqual([
      ['仿宋_GB2312', 'serif'],
      ['黑体', 'sans-serif'],
      ['楷体_GB2312', 'serif'],
    ]);
  });

  test('a web address longer than the page is broken, and no other word', () => {
    const texts = ['网址：https://www.example.gov.cn/zwgk/2024/annual-report/index.html', '电话：6555'];
    const body = writeHtmlBody({ title: '', blocks: texts.map((text) => ({ kind: 'paragraph', text })) });
    const paragraphs = all(parseXml(`<body>${body}</body>`), 'p');
    expect(paragraphs.map((p) => style(p).includes('overflow-wrap:break-word'))).toEqual([true, false]);
  });

  test('one column of labels, as of a comparison, has its share of the width', () => {
    const cell = (text: string, role: 'header' | 'label' | 'number') =>
      ({ text, role, rowSpan: 1, columnSpan: 1 }) as const;
    const rows = [
      [cell('项目', 'header'), cell('本年', 'header')],
      [cell('本年新收政府信息公开申请数量', 'label'), cell('3', 'number')],
    ];
    const table = { kind: 'table', widths: [3, 1], headerRows: 1, rows } as const;
    expect(writeHtmlBody({ title: '', blocks: [table] })).toContain(
      '<col style="width:75.00%" /><col style="width:25.00%" />',
    );
  });

  test('结果维持 may break in its middle and nowhere else', () => {
    const header = all(tables[2]!, 'th').find((cell) => text(cell) === '结果维持')!;
    expect(header.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      '结果',
      'wbr',
      '维持',
    ]);
    expect(style(header)).toContain('word-break:keep-all');
  });
});

test('a draft says so in its first line, and only a draft', () => {
  const document = reportDocument(distinctReport('2021'));
  expect(writeHtmlBody(document, { draft: true })).toMatch(/^<p [^>]*>草稿，不得公布<\/p>\n<h1/);
  expect(writeHtml(document)).not.toContain('草稿');
});
