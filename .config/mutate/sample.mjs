// A part of a room, the same one every time: each statement of a file's outermost level (a function,
// a constant) is in or out by a hash of its own text.
import { PluginKind, declareValuePlugin } from '@stryker-mutator/api/plugin';
import { createHash } from 'node:crypto';

export const sample = { share: 1 };

/** From 0 to 1. */
const lot = (text) => createHash('sha256').update(text).digest().readUInt32BE() / 2 ** 32;

const isOut = (path) => {
  if (sample.share === 1 || !path.parentPath?.isProgram()) return undefined;
  return lot(path.toString()) < sample.share ? undefined : 'not in the sample';
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'sample', { shouldIgnore: isOut })];
