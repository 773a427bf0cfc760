import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Linter } from 'eslint';
import ts from 'typescript';
import { buildSite, root } from './build';
import { tooYoung } from '../house/too-young';
import { freshSite } from '../taskpane/built-pane';

const fresh = freshSite(['taskpane.html', 'export.html']);
const site = fresh ?? buildSite();
afterAll(() => fresh ?? rmSync(site, { recursive: true }));

const read = (path: string): string => readFileSync(join(site, path), 'utf8');
const page = read('taskpane.html');
const bundles = readdirSync(join(site, 'bundles')).filter((name) => name.endsWith('.js'));

/** What a script engine of that year finds it cannot read. */
function unreadable(code: string, ecmaVersion: 5 | 2020): string[] {
  const messages = new Linter().verify(code, { languageOptions: { ecmaVersion, sourceType: 'script' } });
  return messages.filter(({ fatal }) => fatal).map(({ line, message }) => `line ${line}: ${message}`);
}

describe('the scripts', () => {
  test.each(bundles)('%s is ES2020, dependencies included', (name) =>
    expect(unreadable(read(`bundles/${name}`), 2020)).toEqual([]),
  );

  /** pdf.js, loaded for a PDF alone, asks for newer ones: where it does not run that is said (`pdf-cannot-here`). */
  const promised = bundles.filter((name) => !/^pdf[.-]/.test(name));

  /** Provided by the first module of all. */
  const PROVIDED = ['at', 'WeakRef'];
  test.each(promised)('%s asks for nothing that Chromium 88 or Safari 14 lack', (name) => {
    const text = read(`bundles/${name}`);
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
    const isAskedFirst = (each: string) => text.includes(`!=typeof ${each}`);
    expect(tooYoung(file).filter((each) => !PROVIDED.includes(each) && !isAskedFirst(each))).toEqual([]);
  });

  test('the guard is ES5, as written', () => {
    expect(unreadable(read('pane-start.js'), 5)).toEqual([]);
    expect(read('pane-start.js')).toBe(readFileSync(join(root, 'src/taskpane/pane-start.js'), 'utf8'));
  });

  test('younger syntax would be found', () => {
    expect(unreadable('class A { b = 1 }', 2020)).not.toEqual([]);
    expect(unreadable('a ??= 1', 2020)).not.toEqual([]);
    expect(unreadable('let a = 1', 5)).not.toEqual([]);
  });

  test('React is the production build', () => {
    expect(promised.map((name) => read(`bundles/${name}`)).join()).not.toMatch(
      /Warning: |react\.development/,
    );
  });

  test('names of bundles change with their contents', () =>
    expect(bundles.every((name) => /\.[0-9a-f]{12}\.js$/.test(name))).toBe(true));

  test('the licences of all packages in the bundles are there', () => {
    const licences = read('LICENSES.txt');
    for (const name of [
      'react',
      'react-dom',
      'scheduler',
      '@fluentui/react-button',
      '@griffel/core',
      'tabster',
    ])
      expect(licences).toMatch(new RegExp(`^${name} [\\d.]+ \\(MIT\\)$`, 'm'));
  });
});

describe('office.js', () => {
  const files = readdirSync(join(site, 'office-js'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );

  /** What a server must give under the name it is asked for by has a name in lower case in the package. */
  const packaged = (name: string) => (name.startsWith('AgaveErrorUX') ? name.toLowerCase() : name);

  test.each(files)('%s is unmodified', (name) =>
    expect(
      readFileSync(join(site, 'office-js', name)).equals(
        readFileSync(join(root, 'node_modules/@microsoft/office-js/dist', packaged(name))),
      ),
    ).toBe(true),
  );

  test('all that Excel on Windows, the web and Mac loads is there, and no more', () =>
    expect(files).toHaveLength(11));
  test('what it asks about an unknown host of Excel on the web is there, with all that page needs', () => {
    const asking = read('office-js/AgaveErrorUX/index.html');
    const needs = [...asking.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path]) => path!.replace('\\', '/'));
    const script = read('office-js/AgaveErrorUX/AgaveErrorUX.js');
    const pictures = [...script.matchAll(/images\/\w+\.png/g)].map(([path]) => path);
    expect(needs.length + pictures.length).toBeGreaterThan(3);
    for (const path of [...needs, ...pictures])
      expect(readFileSync(join(site, 'office-js/AgaveErrorUX', path)).length).toBeGreaterThan(0);
  });
  test('its licence goes with it', () =>
    expect(read('office-js/LICENSE.md')).toContain('MICROSOFT SOFTWARE LICENSE TERMS'));
});

describe.each(['taskpane.html', 'export.html'])('%s', (name) => {
  const html = read(name);
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)];

  test('has no inline script, and blocks on none', () => {
    expect(scripts.map(([, , content]) => content)).toEqual(scripts.map(() => ''));
    expect(scripts.every(([, attributes]) => /\bdefer\b/.test(attributes!))).toBe(true);
  });

  test('loads the bundles; the pane the guard and office.js under its own name before', () => {
    const sources = scripts.map(([, attributes]) => /src="?([^\s">]+)/.exec(attributes!)![1]!);
    const first = name === 'taskpane.html' ? ['pane-start.js', 'office-js/office.js'] : [];
    expect(sources.slice(0, first.length)).toEqual(first);
    const rest = sources.slice(first.length).map((source) => source.replace('bundles/', ''));
    expect(rest.length).toBeGreaterThan(0);
    expect(rest.every((source) => bundles.includes(source) && isOwn(source, name))).toBe(true);
  });

  test('names no other origin', () => expect(html).not.toMatch(/https?:|\/\//));

  test('has a policy without holes', () => {
    const policy = /Content-Security-Policy"? content="([^"]*)"/.exec(html)![1]!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/\*|https?:|unsafe-eval|script-src[^;]*unsafe/);
  });
});

/** A page loads nothing that only the other needs. */
const isOwn = (bundle: string, name: string): boolean =>
  bundle.startsWith('export.') === (name === 'export.html');

describe('the first view', () => {
  /** What the production build of Microsoft's React template weighs: four scripts, 541,922 bytes raw. */
  const TEMPLATE = 169_201;
  const first = [...page.matchAll(/src="?(bundles\/[^\s">]+)/g)].map(([, path]) => path!);
  const weigh = (path: string): number => gzipSync(read(path), { level: 9 }).length;

  test('weighs no more than an empty pane made from the template', () => {
    const weights = ['pane-start.js', ...first].map((path) => ({ path, weight: weigh(path) }));
    expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeLessThanOrEqual(TEMPLATE);
  });

  test('comes without the document writer, which waits until it is needed', () => {
    const writer = 'wordprocessingml';
    expect(first.filter((path) => read(path).includes(`${writer}/2006/main`))).toEqual([]);
    expect(bundles.some((name) => read(`bundles/${name}`).includes(`${writer}/2006/main`))).toBe(true);
  });
});
