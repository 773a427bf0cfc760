// One test file run by jest's own `describe`, `test` and `expect`, in this process.
import { TestStatus } from '@stryker-mutator/api/test-runner';
import { jestExpect } from '@jest/expect';
import fc from 'fast-check';
import * as circus from 'jest-circus';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleOf, CASES } from './bundle.mjs';
import { allow, stryker, worked } from './patience.mjs';

/** Laws try the same cases with every mutant, or one would live or die by chance; the first that fails will do. */
const LAWS = { seed: 1, endOnFailure: true, numRuns: CASES };
/** By the clock, which runs on while other programs work. */
const TEST_TIMEOUT = 180_000;

export function provideJest() {
  const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
  const jest = { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect };
  Object.assign(globalThis, jest, { alone: true });
  process.env.NODE_ENV = 'test';
  fc.configureGlobal(LAWS);
}

export const hasFailed = (results) => results.some(({ status }) => status === TestStatus.Failed);

const PARTS = ' > ';
export const fileOf = (id) => id.split(PARTS)[0];

/** The id of what a file does before and between its tests, which may matter to every test of it. */
export const loadOf = (file) => `${file}${PARTS}is loaded`;

const testsIn = (block) =>
  block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));

const fullName = ({ name, parent }) => (parent.parent ? `${fullName(parent)} ${name}` : name);

/** The ids of a file's tests; those of the same name are told apart by a number. */
function idsOf(file, tests) {
  const seen = new Map();
  const idOf = (each) => {
    const id = `${file}${PARTS}${fullName(each)}`;
    seen.set(id, (seen.get(id) ?? 0) + 1);
    return seen.get(id) > 1 ? `${id} (${seen.get(id)})` : id;
  };
  return new Map(tests.map((each) => [each, idOf(each)]));
}

/** @param errors as circus keeps them: an error, or a pair of it and of where it was called */
export function resultOf(id, errors, timeSpentMs = 0) {
  const [first] = errors.flat().filter(Boolean);
  const outcome = first
    ? { status: TestStatus.Failed, failureMessage: String(first.message ?? first) }
    : { status: TestStatus.Success };
  return { id, name: id, fileName: resolve(fileOf(id)), timeSpentMs, ...outcome };
}

let loads = 0;

/**
 * Loads a file afresh and runs those of its tests that are asked for.
 * @param times milliseconds by test as the code took them before a change; none yet: all are run to the end
 */
export async function runFile(file, folder, isAsked, times) {
  circus.resetState();
  const state = circus.getState();
  state.testTimeout = TEST_TIMEOUT;
  allow(1000);
  try {
    await import(`${pathToFileURL(bundleOf(file, folder))}?${(loads += 1)}`);
  } catch (error) {
    return [resultOf(loadOf(file), [error])];
  }
  const ids = idsOf(file, testsIn(state.rootDescribeBlock));
  const results = [];
  let start = 0;
  const follow = ({ name, test }) => {
    const id = ids.get(test);
    if (name === 'test_start') {
      if (!isAsked(id) || (times && hasFailed(results))) test.mode = 'skip';
      stryker.currentTestId = id;
      start = worked();
      allow(times?.get(id) ?? 0);
    }
    if (name === 'test_done') results.push(resultOf(id, test.errors, worked() - start));
    if (name === 'test_done' || name === 'test_skip') stryker.currentTestId = undefined;
  };
  circus.addEventHandler(follow);
  const { unhandledErrors } = await circus.run().finally(() => circus.removeEventHandler(follow));
  return unhandledErrors.length > 0
    ? [...results, resultOf(`${file}${PARTS}is run`, unhandledErrors)]
    : results;
}
