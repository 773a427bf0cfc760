// Where a failure is, told in the sources. Node could do it by itself, but it reads the source map of
// every module it loads, a tenth of the time of all tests, for failures that are few.
import { existsSync, readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { resolve } from 'node:path';

const PLACE = /(?:file:\/\/)?(\/[^\s()?]+\.mjs)(?:\?\d+)?:(\d+):(\d+)/g;

const maps = new Map();

function mapOf(bundle) {
  if (!maps.has(bundle)) {
    const path = `${bundle}.map`;
    maps.set(bundle, existsSync(path) ? new SourceMap(JSON.parse(readFileSync(path, 'utf8'))) : undefined);
  }
  return maps.get(bundle);
}

/** @param text with places in bundles, as a stack has them */
export const inSources = (text) =>
  text.replace(PLACE, (place, bundle, line, column) => {
    const entry = mapOf(bundle)?.findEntry(line - 1, column - 1);
    return entry?.originalSource === undefined
      ? place
      : `${resolve(bundle, '..', entry.originalSource)}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });

/** @param result what jest is told of a test file */
export const resultInSources = (result) => ({
  ...result,
  failureMessage: inSources(result.failureMessage ?? ''),
  testResults: result.testResults.map((each) => ({
    ...each,
    failureMessages: each.failureMessages.map(inSources),
  })),
});
