// What is not mutated. Of a large room a part, the same one every time: each statement of a file's
// outermost level (a function, a constant) is in or out by a hash of its own text. And the examples
// beside a rule: they are what a test runs, no part of the program.
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';
import { createHash } from 'node:crypto';

export const sample = { share: 1 };
export const NOT_IN_SAMPLE = 'not in the sample';

/** From 0 to 1. */
const lot = (text) => createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;

const isExamples = ({ node }) =>
  node.type === 'ExportNamedDeclaration' && node.declaration?.declarations?.[0]?.id.name === 'examples';

const isOut = (path) => {
  if (!path.parentPath?.isProgram()) return undefined;
  if (isExamples(path)) return 'examples of a rule';
  if (sample.share === 1) return undefined;
  return lot(path.toString()) < sample.share ? undefined : NOT_IN_SAMPLE;
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sample', { shouldIgnore: isOut })];
