import { builtinModules } from 'node:module';
import ts from 'typescript';
import { importsOf, parse, read, resolve, runtimeImportsOf, sourceFiles, walk } from './source';

/** The import arrows of the architecture: what the files of a room may import beside their own room. */
// prettier-ignore
const BELOW_APP = [
  'src/format', 'src/report', 'src/ooxml', 'src/words', 'src/document', 'src/import', 'src/rules', 'src/locate',
  'src/workbook', 'src/template', 'src/hosts', 'src/language', 'assets',
];
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  format: [],
  report: ['src/format'],
  ooxml: ['src/report'],
  words: ['src/report', 'src/format'],
  document: ['src/ooxml', 'src/report', 'src/format'],
  import: ['src/document', 'src/ooxml', 'src/report', 'src/format'],
  rules: ['src/words', 'src/document/model.ts', 'src/report', 'src/format'],
  locate: ['src/rules', 'src/report', 'src/format'],
  workbook: ['src/rules/equations.ts', 'src/ooxml/sheet', 'src/report', 'src/format'],
  template: [
    'src/workbook',
    'src/rules/equations.ts',
    'src/rules/proactive/implied-stock.ts',
    'src/ooxml/sheet',
    'src/report',
    'src/format',
  ],
  hosts: ['src/workbook', 'src/template', 'src/ooxml', 'src/report', 'src/format'],
  language: ['src/template/texts.ts', 'src/rules', 'src/words', 'src/report', 'src/format'],
  app: BELOW_APP,
  cli: ['src/app', ...BELOW_APP],
  pane: ['src/app', ...BELOW_APP],
  taskpane: ['src/pane', 'src/app', ...BELOW_APP],
  'export-page': ['src/pane', 'src/app', ...BELOW_APP],
  web: ['src/pane', 'src/app', ...BELOW_APP],
};

/** Packages by the folder that may name them. */
const MAY_NAME: Readonly<Record<string, RegExp>> = {
  'src/ooxml': /^fflate$/,
  'src/hosts/xlsx': /^(hucre|fflate)(\/|$)/,
  'src/hosts/univer': /^@univerjs\//,
  'src/import/html': /^parse5$/,
  'src/import/pdf': /^pdfjs-dist\//,
  'src/cli': /^commander$/,
  'src/pane': /^(react|@fluentui\/)/,
  'src/taskpane': /^(react|react-dom|@fluentui\/)/,
  'src/export-page': /^(react|react-dom|@fluentui\/)/,
  'src/web': /^(react|react-dom|@fluentui\/)/,
};

const room = (path: string): string => path.split('/')[1] ?? '';
const within = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
const isRelative = (specifier: string): boolean => specifier.startsWith('.');
const isNode = (specifier: string): boolean =>
  specifier.startsWith('node:') || builtinModules.includes(specifier);

const arrows = sourceFiles.flatMap((from) => importsOf(from).map((specifier) => ({ from, specifier })));
const inside = arrows
  .filter(({ specifier }) => isRelative(specifier))
  .map(({ from, specifier }) => ({ from, to: resolve(from, specifier) }));
const shown = ({ from, to }: { from: string; to: string }): string => `${from} → ${to}`;

describe('the rooms of src/', () => {
  test('are those of the architecture', () => {
    const strangers = sourceFiles.filter((path) => !(room(path) in MAY_IMPORT));
    expect(strangers).toEqual([]);
  });

  test('import only what lies below them', () => {
    const wrong = inside.filter(({ from, to }) => {
      const allowed = [`src/${room(from)}`, ...(MAY_IMPORT[room(from)] ?? [])];
      return !allowed.some((folder) => within(to, folder));
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test('name only the packages that are theirs', () => {
    const wrong = arrows.filter(({ from, specifier }) => {
      if (isRelative(specifier) || isNode(specifier)) return false;
      const [, names] = Object.entries(MAY_NAME).find(([folder]) => within(from, folder)) ?? [];
      return !names?.test(specifier);
    });
    expect(wrong.map(({ from, specifier }) => `${from} → ${specifier}`)).toEqual([]);
  });
});

describe('circles', () => {
  test.each([
    ['of the running program', runtimeImportsOf],
    ['of types', importsOf],
  ])('%s: there are none', (_, importsOfFile) => {
    const graph = new Map(
      sourceFiles.map((from) => [
        from,
        importsOfFile(from)
          .filter(isRelative)
          .map((specifier) => resolve(from, specifier)),
      ]),
    );
    expect(circles(graph)).toEqual([]);
  });

  test('are found', () => {
    const graph = new Map([
      ['a', ['b', 'd']],
      ['b', ['c']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circles(graph)).toEqual(['a → b → c → a']);
  });
});

/** One circle for each import that closes one, depth first. */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) found.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) follow(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) follow(file, []);
  return found;
}

describe('what belongs to one place', () => {
  test('only the command line names node:', () => {
    const wrong = arrows.filter(({ from, specifier }) => isNode(specifier) && room(from) !== 'cli');
    expect(wrong.map(({ from, specifier }) => `${from} → ${specifier}`)).toEqual([]);
  });

  test.each([
    ['Node', ['Buffer', 'process', 'require', '__dirname'], ['src/cli']],
    ['Excel', ['Excel'], ['src/hosts/excel']],
    ['Office', ['Office'], ['src/hosts/excel', 'src/taskpane']],
  ])('only its own place knows the globals of %s', (_, globals, places) => {
    const wrong = sourceFiles
      .filter((path) => !places.some((place) => within(path, place)))
      .flatMap((path) => globalsIn(path, globals).map((name) => `${path}: ${name}`));
    expect(wrong).toEqual([]);
  });
});

/** Names that a file uses and that are not a property or a key of something else. */
function globalsIn(path: string, names: readonly string[]): string[] {
  const found = new Set<string>();
  if (!names.some((name) => read(path).includes(name))) return [];
  walk(parse(path), (node) => {
    if (!ts.isIdentifier(node) || !names.includes(node.text)) return;
    const { parent } = node;
    const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node;
    const isKey = (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
    if (!isProperty && !isKey) found.add(node.text);
  });
  return [...found];
}
