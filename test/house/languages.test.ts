import ts from 'typescript';
import { parse, sourceFiles, walk } from './source';
import { spoken, type Spoken } from './spoken';
import { editions } from '../../src/format/editions';
import type { NumberCell } from '../../src/format/edition';
import { en } from '../../src/language/en';
import { templateEn } from '../../src/language/template/en';
import { templateTexts } from '../../src/language/template/figure-prompt';
import { templateZhCN } from '../../src/language/template/zh-CN';
import { comparisonEn } from '../../src/language/comparison/en';
import { comparisonZhCN } from '../../src/language/comparison/zh-CN';
import { finishedEn } from '../../src/language/finished/en';
import { finishedZhCN } from '../../src/language/finished/zh-CN';
import { lastYearEn } from '../../src/language/last-year/en';
import { lastYearZhCN } from '../../src/language/last-year/zh-CN';
import { zhCN, type Language } from '../../src/language/zh-CN';
import { REASONS } from '../../src/report/finding';
import type { Values } from '../../src/report/result';
import { rules } from '../../src/rules/rules';
import { figurePrompt } from '../../src/template/prompts';

/** All that is said, with what is loaded on its own. */
const apart = { lastYear: lastYearZhCN, comparison: comparisonZhCN, finished: finishedZhCN };
const chinese = { ...zhCN, template: templateZhCN, ...apart };
const english = {
  ...en,
  template: templateEn,
  lastYear: lastYearEn,
  comparison: comparisonEn,
  finished: finishedEn,
};

const languages = [
  ['zh-CN', chinese],
  ['en', english],
] as const;

type Sentence = (...values: unknown[]) => unknown;
type Leaf = readonly [path: string, value: unknown];

/** Every sentence and every function that makes one, with its path. */
function leaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path ? `${path}.${key}` : key));
}

describe('both languages', () => {
  test('have the same sentences, from the same values', () => {
    const shape = (words: unknown) => leaves(words).map(([path, value]) => [path, typeof value]);
    expect(shape(english)).toEqual(shape(chinese));
  });

  test.each(languages)('%s: every rule and every reason has a sentence, and no other', (_, words) => {
    expect(Object.keys(words.rules)).toEqual(rules.map(({ id }) => id));
    expect(Object.keys(words.reason)).toEqual(REASONS);
  });
});

type Sentences = Readonly<Record<string, (values: Values) => string>>;

const sentencesOf = ({ faults, messages, pane }: Language, kind: Spoken['kind']): Sentences =>
  ({ faults, messages, notices: pane.notices })[kind];

/** Codes that are taken from a table: their sentences have to read well without values. */
const spokenByTable = (['faults', 'messages', 'notices'] as const).flatMap((kind): Spoken[] => {
  const written = new Set(spoken.filter((each) => each.kind === kind).map(({ code }) => code));
  const others = Object.keys(sentencesOf(zhCN, kind)).filter((code) => !written.has(code));
  return others.map((code) => ({ kind, code, values: [], place: 'a table' }));
});

/** Values that a sentence looks a name up by. */
const SAMPLE: Values = { table: 'requests', area: 'nb_overview', step: 'print', count: 3, seconds: 20 };

const sample = (name: string): string | number => SAMPLE[name] ?? `‹${name}›`;

const sampleOf = (names: readonly string[] | 'any'): Values =>
  names === 'any'
    ? new Proxy({}, { get: (_, name) => sample(String(name)) })
    : Object.fromEntries(names.map((name) => [name, sample(name)]));

const readsWell = (text: unknown): boolean =>
  typeof text === 'string' && text.trim() !== '' && !/undefined|NaN|null(?! (or|或))|\[object/.test(text);

describe.each(languages)('%s', (_, words) => {
  test('every fault and message reads well with the values it is given, and ends as a sentence', () => {
    const wrong = [...spoken, ...spokenByTable].flatMap(({ kind, code, values, place }) => {
      const text = sentencesOf(words, kind)[code]?.(sampleOf(values));
      return readsWell(text) && /[。.]$/.test(String(text)) ? [] : [`${place}: ${code} → ${String(text)}`];
    });
    expect(wrong).toEqual([]);
  });

  // What a rule says is held to the examples that stand beside it (test/rules/examples.test.ts).
  test('every other sentence is there', () => {
    const others = leaves(words).filter(
      ([path]) => !/^(faults|messages|pane\.notices|template)\.|^rules\..*\.says$/.test(path),
    );
    const wrong = others.flatMap(([path, value]) => {
      const texts =
        typeof value === 'function' ? [1, 2, 2026].map((n) => said(value as Sentence, n)) : [value];
      return texts.every(readsWell) ? [] : [`${path} → ${texts.join(' / ')}`];
    });
    expect(wrong).toEqual([]);
  });
});

const said = (sentence: Sentence, n: number): unknown => sentence(...Array<number>(sentence.length).fill(n));

describe('no sentence is left over', () => {
  /** Looked up by data: their keys are held to it above, or by their types. */
  const BY_DATA =
    /^(rules|reason|severity|source|mark|pane\.check\.dismissExamples|summary\.sections|template\.(rows|columns)|lastYear\.(answers|keptAnswers))\./;
  /** Where the sentences are written, and their codes listed. */
  const WORDS = /^src\/(language\/([\w-]+\/)?(zh-CN|en)(-\w+)?|report\/(fault|message)-codes)\.ts$/;

  test('every name is used somewhere', () => {
    const used = new Set(sourceFiles.filter((path) => !WORDS.test(path)).flatMap(namesIn));
    const unused = leaves({ ...zhCN, ...apart })
      .map(([path]) => path.replace(/\.\d+$/, ''))
      .filter((path) => !BY_DATA.test(path) && !used.has(path.split('.').at(-1)!));
    expect(unused).toEqual([]);
  });
});

/** Identifiers and words in quotes. */
function namesIn(path: string): string[] {
  const names: string[] = [];
  walk(parse(path), (node) => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) names.push(node.text);
  });
  return names;
}

/** Spreadsheets refuse a workbook with longer ones; a refusal is limited more than a prompt. */
const LIMIT = { title: 32, prompt: 255, refusal: 225 };

describe.each(languages)('%s: the prompts of the template', (_, { template: words }) => {
  const texts = templateTexts(words);
  const cells = Object.values(editions).flatMap((edition) =>
    edition.cells.map((cell) => ({ edition, cell })),
  );

  test('fit, and none is cut short', () => {
    const prompts = [
      ...cells.map(({ edition, cell }) => figurePrompt(edition, cell, texts)),
      ...Object.values(texts.cover.fields).map(({ label, prompt }) => ({ title: label, text: prompt })),
    ];
    const wrong = prompts.filter(
      ({ title, text }) =>
        title.length > LIMIT.title ||
        text.length > LIMIT.prompt ||
        text.endsWith('…') ||
        !readsWell(title) ||
        !readsWell(text),
    );
    expect(wrong).toEqual([]);
  });

  test('so do the refusals', () => {
    const { title, ...refusals } = texts.refusal;
    expect(title.length).toBeLessThanOrEqual(LIMIT.title);
    expect(Object.values(refusals).filter((text) => text.length > LIMIT.refusal)).toEqual([]);
  });

  test('say of every row what it counts, and of no other', () => {
    const rowOf = ({ table, rowKey }: NumberCell) => `${table}.${rowKey}`;
    expect(Object.keys(words.rows).sort()).toEqual([...new Set(cells.map(({ cell }) => rowOf(cell)))].sort());
    const columns = new Set(cells.map(({ cell }) => cell.columnKey));
    expect(Object.keys(words.columns).filter((key) => !columns.has(key))).toEqual([]);
  });

  test('say more than the article', () => {
    const empty = cells.filter(({ cell }) => {
      const { counts, article } = words.rows[`${cell.table}.${cell.rowKey}`]!;
      return !counts && !words.columns[cell.columnKey] && readsWell(article);
    });
    expect(empty.map(({ cell }) => cell.id)).toEqual([]);
  });
});
