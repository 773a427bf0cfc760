import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesUnder, read, root } from './source';

const ALLOWED = [
  'package.json', 'package-lock.json', 'tsconfig.json', 'manifest.xml', 'webpack.config.js',
  'src', 'assets', 'test', 'README.md',
]; // prettier-ignore

/** Names of `.gitignore`: what a run leaves behind is not part of the project. */
const ignored = read('.gitignore')
  .split('\n')
  .map((line) => line.replace(/\/$/, ''))
  .filter(Boolean);
const isIgnored = (name: string): boolean =>
  ignored.some((entry) => entry === name || (entry.startsWith('*') && name.endsWith(entry.slice(1))));

const written: readonly string[] = [
  ...['src', 'test', '.config', '.ci', '.github'].flatMap(filesUnder),
  ...readdirSync(root).filter(
    (name) => /\.(json|js|xml|md)$|^\.\w+rc$/.test(name) && name !== 'package-lock.json',
  ),
];
const code = written.filter((path) => /\.(ts|tsx|js|mjs|json)$/.test(path));

/** `path:line: text` of every line that matches. */
const linesWith = (paths: readonly string[], pattern: RegExp): string[] =>
  paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, i) => (pattern.test(line) ? [`${path}:${i + 1}: ${line.trim()}`] : [])),
  );

/** Written in two halves, so that this file does not find itself. */
const words = (...halves: readonly (readonly [string, string])[]): RegExp =>
  new RegExp(halves.map((half) => half.join('')).join('|'));

describe('the root', () => {
  test('holds nothing but what it is for', () => {
    const names = readdirSync(root).filter((name) => !name.startsWith('.') && !isIgnored(name));
    expect(names.filter((name) => !ALLOWED.includes(name))).toEqual([]);
  });
});

describe('what people look for on a repository', () => {
  const named = (path: string): string[] =>
    [...read(path).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => join(dirname(path), target!));

  test.each(['README.md', 'src/README.md', ...filesUnder('.github').filter((path) => path.endsWith('.md'))])(
    'every link of %s leads somewhere',
    (path) => expect(named(path).filter((target) => !existsSync(join(root, target)))).toEqual([]),
  );

  test('the licence is the one that the package and the README name', () => {
    const { license } = JSON.parse(read('package.json')) as { license: string };
    expect(read('.github/LICENSE.md')).toContain(`# ${license} License`);
    expect(named('README.md')).toContain('.github/LICENSE.md');
  });

  test.each(filesUnder('.github/ISSUE_TEMPLATE').filter((path) => !path.endsWith('config.yml')))(
    '%s asks for no cell contents, in both languages',
    (path) => expect(read(path)).toMatch(/不要[^]*真实的[^]*\bno (cell contents|real figures)/i),
  );
});

describe('names', () => {
  test('no folder and no file is a drawer for everything', () => {
    const drawers = /^(utils?|helpers?|common|shared|services?|managers?|misc)$/;
    const parts = written.flatMap((path) =>
      path.split('/').map((part) => ({ path, stem: part.split('.')[0]! })),
    );
    expect(parts.filter(({ stem }) => drawers.test(stem)).map(({ path }) => path)).toEqual([]);
  });

  test('no part of a path differs from another in case only', () => {
    const byLower = new Map<string, Set<string>>();
    for (const path of written)
      byLower.set(path.toLowerCase(), new Set(byLower.get(path.toLowerCase())).add(path));
    expect([...byLower.values()].filter((paths) => paths.size > 1)).toEqual([]);
  });
});

interface Locked {
  readonly resolved?: string;
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

describe('the lockfile', () => {
  const packages = Object.entries(JSON.parse(read('package-lock.json')).packages as Record<string, Locked>);

  test('names no place to download from', () => {
    expect(packages.filter(([, { resolved }]) => resolved?.startsWith('http')).map(([path]) => path)).toEqual(
      [],
    );
  });

  test('holds every optional package it names, or npm ci would fail', () => {
    const names = new Set(packages.map(([path]) => path.replace(/^.*node_modules\//, '')));
    const missing = packages.flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !names.has(name))
        .map((name) => `${path || 'the project'} → ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('what is written', () => {
  test('leaves nothing for later', () => {
    expect(linesWith(code, words(['TO', 'DO\\b'], ['FIX', 'ME\\b']))).toEqual([]);
  });

  test('runs every test: a skip stands in a guard only, and says why', () => {
    const tests = filesUnder('test').filter((path) => /\.tsx?$/.test(path));
    const guards = tests.filter((path) => !/\.test\.tsx?$/.test(path));
    const focused = /\b(describe|test|it)(\.each\(.*)?\.only\b|\bf(describe|it)\(['"`]/;
    const skipped = /\b(describe|test|it)\.skip\b|\bx(describe|test|it)\(['"`]|\b(test|it)\.todo\b/;
    expect(linesWith(tests, focused).filter(isNotPattern)).toEqual([]);
    expect(
      linesWith(
        tests.filter((path) => !guards.includes(path)),
        skipped,
      ).filter(isNotPattern),
    ).toEqual([]);
    expect(linesWith(guards, skipped).filter((line) => !line.includes('skipped: '))).toEqual([]);
  });

  test('names no package registry and no path of the machine it was written on', () => {
    const registries = words(
      ['registry\\.', 'npm'],
      ['npm', 'mirror'],
      ['registry\\.', 'yarn'],
      ['npm\\.', 'pkg'],
    );
    const paths = words(['/wo', 'rk/'], ['/ho', 'me/\\w'], ['/Us', 'ers/\\w'], ['file:', '///']);
    expect(linesWith([...written, 'package-lock.json'], registries)).toEqual([]);
    expect(linesWith([...written, 'package-lock.json'], paths)).toEqual([]);
  });

  test('says of every production dependency what it is for', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const readme = read('src/README.md');
    expect(Object.keys(dependencies).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});

/** The patterns above are no tests. */
const isNotPattern = (line: string): boolean =>
  !line.startsWith(`test/house/${basename(import.meta.filename)}:`);
