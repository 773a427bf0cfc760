/** Beside every rule stand two examples: a report it finds nothing in, and one in which it finds exactly one thing. */
import { sourceFiles } from '../house/source';
import { balanced, reportOf } from '../real-reports';
import { tellingOf } from '../../src/app/telling';
import { en } from '../../src/language/en';
import { sentence } from '../../src/language/sentence';
import { zhCN } from '../../src/language/zh-CN';
import { fromPlain, type PlainValue } from '../../src/report/cell-value';
import type { Report } from '../../src/report/report';
import { check } from '../../src/rules/check';
import type { Example, Examples, Rule } from '../../src/rules/rule';
import { rules } from '../../src/rules/rules';

const inOrder = reportOf(balanced);

const withFigures = (report: Report, figures: Readonly<Record<string, PlainValue>> = {}): Report => ({
  ...report,
  cells: new Map([
    ...report.cells,
    ...Object.entries(figures).map(([cell, value]) => [cell, fromPlain(value)] as const),
  ]),
});

/** What the rule finds, as a clerk reads it in either language. */
function found({ previous, previousNarrative, published, cells, ...rest }: Example, id: string): string[] {
  const report = withFigures({ ...inOrder, ...rest }, cells);
  const narrative = previousNarrative ?? report.narrative;
  const last = previous && withFigures({ ...inOrder, narrative, year: inOrder.year - 1 }, previous);
  const findings = check(report, last, rules, published).findings.filter(({ rule }) => rule === id);
  return findings.map((finding) =>
    [zhCN, en].map((language) => sentence(finding, tellingOf({ report }, language))).join('\n'),
  );
}

interface RuleFile {
  readonly path: string;
  readonly rule: Rule;
  readonly examples: Examples | undefined;
}

const isRule = (value: unknown): value is Rule =>
  typeof value === 'object' && value !== null && 'judge' in value && 'id' in value;

/** The files in the rooms of `rules/`; those beside them are what rules are made of. */
const files: readonly RuleFile[] = (
  await Promise.all(
    sourceFiles
      .filter((path) => /^src\/rules\/[^/]+\//.test(path))
      .map(async (path) => {
        const module: Record<string, unknown> = await import(
          `../../src/rules/${path.slice('src/rules/'.length)}`
        );
        const examples = module.examples as Examples | undefined;
        return Object.values(module)
          .filter(isRule)
          .map((rule) => ({ path, rule, examples }));
      }),
  )
).flat();

test('every rule that is written is in the list, once, in a file named by its id', () => {
  expect(files.map(({ rule }) => rule.id).sort()).toEqual(rules.map(({ id }) => id).sort());
  for (const { path, rule } of files) expect(path).toBe(`src/rules/${rule.id.replace('.', '/')}.ts`);
});

describe.each(files.map((file) => [file.rule.id, file] as const))('%s', (id, { examples }) => {
  test('is quiet in the example that passes', () => {
    expect(found(examples!.passes, id)).toEqual([]);
  });

  test('finds exactly one thing in the example that fails, and says so in both languages', () => {
    const [said, ...others] = found(examples!.fails, id);
    expect(others).toEqual([]);
    expect(said).toMatch(/^\S.{4,}\n\S.{4,}$/);
    expect(said).not.toMatch(/undefined|NaN|null|\[object/);
  });
});
