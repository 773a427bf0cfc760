import sanitize from 'sanitize-html';
import { withCharts } from '../../src/app/charts';
import { reportDocument } from '../../src/document/report-document';
import { writeHtmlBody } from '../../src/document/write-html';
import { distinctReport } from './sample';
import { all, elements, parseXml, text } from './xml';

const report = distinctReport('2021');
const last = { report: { ...report, year: report.year - 1 } };
/** With 附：图表, whose bars are no text and may go. */
const document = withCharts(reportDocument(report), report, { previous: last });
const body = writeHtmlBody(document);

/** As a website's editor is often set: headings, text and tables, and of styles those that it knows. */
const editor: sanitize.IOptions = {
  allowedTags: [...sanitize.defaults.allowedTags, 'h1', 'h2'],
  allowedAttributes: {
    '*': ['style', 'align'],
    table: ['border', 'cellspacing', 'cellpadding', 'width'],
    td: ['colspan', 'rowspan', 'width'],
    th: ['colspan', 'rowspan', 'scope', 'width'],
  },
  allowedStyles: {
    '*': { 'text-align': [/^\w+$/], 'text-indent': [/^\d+em$/], 'font-size': [/^[\d.]+(px|em)$/] },
    table: { 'border-collapse': [/^collapse$/], width: [/^\d+%$/] },
  },
};
/** Structure alone: no style and no attribute but the spans. */
const bare: sanitize.IOptions = {
  allowedTags: ['h1', 'h2', 'h3', 'h4', 'p', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  allowedAttributes: { td: ['colspan', 'rowspan'], th: ['colspan', 'rowspan'] },
};
/** The tags a library for this takes without settings, and the spans. */
const spans: sanitize.IOptions = {
  ...sanitize.defaults,
  allowedAttributes: { ...sanitize.defaults.allowedAttributes, ...bare.allowedAttributes },
};

const tables = (html: string): unknown =>
  all(parseXml(`<body>${html}</body>`), 'table').map((table) =>
    all(table, 'tr').map((row) =>
      elements(row).map((cell) => [
        // What a bar holds so that editors leave it.
        text(cell).replace(/\u00a0/g, ''),
        cell.attributes.colspan ?? '1',
        cell.attributes.rowspan ?? '1',
      ]),
    ),
  );

test.each([
  ['an editor', editor],
  ['structure alone', bare],
  ['the usual tags', spans],
])('the tables survive %s', (_, options) => {
  const expected = document.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.rows.map((row) => row.map((c) => [c.text, String(c.columnSpan), String(c.rowSpan)]))]
      : [],
  );
  expect(tables(sanitize(body, options))).toEqual(expected);
});

test('an editor leaves every word in its order', () => {
  const words = (html: string): string => text(parseXml(`<body>${html}</body>`)).replace(/\s/g, '');
  expect(words(sanitize(body, editor))).toBe(words(body));
});
