/** How deep a page's tree may be: to the element, wherever its parser puts it. */
import { parseBounded } from '../../src/import/html/bounded-tree';
import { importLimits } from '../../src/import/limits';

const refusal = (html: string): unknown => {
  try {
    parseBounded(html);
    return undefined;
  } catch (cause) {
    const { code, values } = cause as { code: string; values: { what: string; limit: number } };
    return `${code}: ${values.limit} ${values.what}`;
  }
};

/** `<html>` and `<body>` are above them. */
const INSIDE = importLimits.depth - 2;
const HALF = '<div>'.repeat(INSIDE / 2);
const TOO_DEEP = `file-too-large: ${importLimits.depth} depth`;

test.each<[string, string, string | undefined]>([
  ['as deep as it may be', '<div>'.repeat(INSIDE), undefined],
  ['one deeper', '<div>'.repeat(INSIDE + 1), TOO_DEEP],
  ['a comment at the bottom', '<div>'.repeat(INSIDE) + '<!---->', TOO_DEEP],
  ['one beside another', '<div></div>'.repeat(2 * INSIDE), undefined],
  ['what is put before a table', `${HALF}<table>${HALF}`, undefined],
  ['what is put before a table, one deeper', `${HALF}<table>${HALF}<div>`, TOO_DEEP],
])('a page nested %s', (_, html, expected) => expect(refusal(html)).toBe(expected));

test('what is read is parse5’s own tree, with the words of a page without scripts', () => {
  const [html] = parseBounded('<noscript><p>一</p></noscript>').childNodes;
  expect(JSON.stringify(html, (key, value: unknown) => (key === 'parentNode' ? undefined : value))).toContain(
    '"tagName":"p"',
  );
});
