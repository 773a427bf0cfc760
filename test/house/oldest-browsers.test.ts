/** Our sources ask nothing of Chromium 88 and Safari 14 that they do not have. The bundles: `test/site`. */
import ts from 'typescript';
import { importsOf, parse, read, sourceFiles } from './source';
import { tooYoung } from './too-young';

const PROVIDED = 'src/pane/oldest-browsers.ts';

const sources = sourceFiles.filter((path) => !path.startsWith('src/cli/') && path !== PROVIDED);

/** By name; what a file asks for with `typeof` first it does without. */
function missingIn(path: string): string[] {
  const text = read(path);
  return tooYoung(parse(path)).filter(
    (name) => !read(PROVIDED).includes(`'${name}'`) && !text.includes(`typeof ${name}`),
  );
}

test.each(sources)('%s asks for nothing younger', (path) => expect(missingIn(path)).toEqual([]));

test.each(sourceFiles.filter((path) => /^src\/\w+\/main\.tsx$/.test(path)))(
  '%s provides what is missing before all else',
  (path) => expect(importsOf(path)[0]).toMatch(/\/oldest-browsers$/),
);

test.each([
  ['rows.at(-1)', ['at']],
  ['rows.findLast((row) => row)', ['findLast']],
  ['Object.hasOwn(a, b)', ['hasOwn']],
  ['structuredClone(a)', ['structuredClone']],
  ['crypto.randomUUID()', ['randomUUID']],
  ['new Intl.Segmenter()', ['Segmenter']],
  ['AbortSignal.timeout(3)', ['AbortSignal.timeout']],
  ['a.replace(/(?<=b)c/g, d)', ['/(?<=b)c/g']],
  ['/[\\p{L}--[a-z]]/v.test(a)', ['/[\\p{L}--[a-z]]/v']],
  ["new RegExp('(?<!a)b')", ['(?<!a)b']],
  ['a.replace(/(?<year>\\d+)/gu, b).slice(-1)', []],
  ['place.at + timeout(3)', []],
])('would be found: %s', (text, found) =>
  expect(tooYoung(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true))).toEqual(found),
);
