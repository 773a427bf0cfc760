import fc from 'fast-check';
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

describe.each(['2021', '2019'] as const)('the page of a report of %s', (edition) => {
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
          ? b.rows
              .flat()
              .map((c) => c.text)
              .join('')
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
