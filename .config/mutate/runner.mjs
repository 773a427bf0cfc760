// How StrykerJS runs the tests here: jest's own `describe`, `test` and `expect`, but in one process, and
// each test file as one module that is loaded afresh for every mutant. Jest takes seconds for the files
// of a room before a test runs; this takes milliseconds.
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import { jestExpect } from '@jest/expect';
import fc from 'fast-check';
import * as circus from 'jest-circus';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle, bundleOf } from './bundle.mjs';

/** Laws try the same cases with every mutant, or one would live or die by chance; the first that fails will do. */
const LAWS = { seed: 1, endOnFailure: true };
/** Milliseconds; the tests that take less are asked before the others. */
const QUICK = 100;
const TEST_TIMEOUT = 30_000;

/** What the instrumented sources ask which mutant is active, and tell what they come through. */
const stryker = (globalThis.__stryker__ ??= {});

const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
const JEST = { describe, it, test, beforeAll, beforeEach, afterAll, afterEach, expect: jestExpect };

/** Two workers may start at once: each bundles for itself, and the first to be ready is taken. */
async function bundled(files) {
  const folder = resolve('.cache/bundles');
  if (existsSync(folder)) return folder;
  const own = `${folder}-${process.pid}`;
  await bundle(files, own);
  await rename(own, folder).catch(() => rm(own, { recursive: true }));
  return folder;
}

const testsIn = (block) =>
  block.children.flatMap((child) => (child.type === 'test' ? [child] : testsIn(child)));

const fullName = ({ name, parent }) => (parent.parent ? `${fullName(parent)} ${name}` : name);

const fileOf = (id) => id.split(' > ')[0];
const filesOf = (ids) => new Set(ids.map(fileOf));

/** The ids of a file's tests; those of the same name are told apart by a number. */
function idsOf(file, tests) {
  const seen = new Map();
  const idOf = (each) => {
    const id = `${file} > ${fullName(each)}`;
    seen.set(id, (seen.get(id) ?? 0) + 1);
    return seen.get(id) > 1 ? `${id} (${seen.get(id)})` : id;
  };
  return new Map(tests.map((each) => [each, idOf(each)]));
}

const messageOf = (error) => {
  const cause = Array.isArray(error) ? (error[0] ?? error[1]) : error;
  return String(cause?.message ?? cause);
};

const resultOf = (file, id, { errors, duration }) => ({
  id,
  name: id,
  fileName: resolve(file),
  timeSpentMs: duration ?? 0,
  ...(errors.length > 0
    ? { status: TestStatus.Failed, failureMessage: messageOf(errors[0]) }
    : { status: TestStatus.Success }),
});

let loads = 0;

/** Runs those of the tests of a file that are asked for, up to the first that fails. */
async function run(file, folder, isAsked, bail) {
  circus.resetState();
  const state = circus.getState();
  state.testTimeout = TEST_TIMEOUT;
  try {
    await import(`${pathToFileURL(bundleOf(file, folder))}?${(loads += 1)}`);
  } catch (error) {
    return [resultOf(file, `${file} > is loaded`, { errors: [error] })];
  }
  const ids = idsOf(file, testsIn(state.rootDescribeBlock));
  const results = [];
  const follow = ({ name, test: each }) => {
    if (name === 'test_start') {
      const stop = bail && results.at(-1)?.status === TestStatus.Failed;
      if (stop || !isAsked(ids.get(each))) each.mode = 'skip';
      stryker.currentTestId = ids.get(each);
    }
    if (name === 'test_done') results.push(resultOf(file, ids.get(each), each));
    if (name === 'test_done' || name === 'test_skip') stryker.currentTestId = undefined;
  };
  circus.addEventHandler(follow);
  const { unhandledErrors } = await circus.run().finally(() => circus.removeEventHandler(follow));
  if (unhandledErrors.length > 0)
    results.push(
      resultOf(file, `${file} > runs`, { errors: unhandledErrors.map((message) => ({ message })) }),
    );
  return results;
}

const hasFailed = (results) => results.some(({ status }) => status === TestStatus.Failed);

/** Milliseconds by test as the unchanged code took them, from the worker that ran it to the others. */
const timesIn = (folder) => `${folder}/times.json`;

class BundledTests {
  #files;
  #folder;
  #times;

  constructor({ bundled: { tests } }) {
    this.#files = tests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.NODE_ENV = 'test';
    Object.assign(globalThis, JEST, { alone: true });
    fc.configureGlobal(LAWS);
    this.#folder = await bundled(this.#files);
  }

  async dryRun() {
    const mutantCoverage = { static: {}, perTest: {} };
    stryker.mutantCoverage = mutantCoverage;
    const tests = [];
    for (const file of this.#files) tests.push(...(await run(file, this.#folder, () => true, false)));
    const times = tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]);
    await writeFile(timesIn(this.#folder), JSON.stringify(times));
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit: hundredfold }) {
    const hitLimit = hundredfold && hundredfold / 10;
    this.#times ??= new Map(JSON.parse(await readFile(timesIn(this.#folder), 'utf8')));
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit && 0 });
    try {
      const tests = await this.#untilOneFails(testFilter);
      const endless = determineHitLimitReached(stryker.hitCount, stryker.hitLimit);
      return toMutantRunResult(endless ?? { status: DryRunStatus.Complete, tests }, false);
    } finally {
      Object.assign(stryker, { activeMutant: undefined, hitLimit: undefined, hitCount: undefined });
    }
  }

  /**
   * The tests that come to the mutant, the quick ones first; then the others of their files: what a
   * file computes once and keeps counts for the first test that asks, although others see it too.
   */
  async #untilOneFails(reaching = [...this.#times.keys()]) {
    const isQuick = (id) => this.#times.get(id) < QUICK;
    const tests = [];
    for (const asked of [reaching.filter(isQuick), reaching.filter((id) => !isQuick(id))]) {
      tests.push(...(await this.#run(filesOf(asked), new Set(asked))));
      if (hasFailed(tests)) return tests;
    }
    const files = filesOf(reaching);
    const others = [...this.#times.keys()].filter((id) => !reaching.includes(id) && files.has(fileOf(id)));
    return [...tests, ...(await this.#run(filesOf(others), new Set(others)))];
  }

  async #run(files, ids) {
    const tests = [];
    for (const file of files) {
      tests.push(...(await run(file, this.#folder, (id) => ids.has(id), true)));
      if (hasFailed(tests)) break;
    }
    return tests;
  }
}

const runner = (options) => new BundledTests(options);
runner.inject = ['options'];

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'bundled', runner)];

export const strykerValidationSchema = {
  type: 'object',
  properties: {
    bundled: {
      type: 'object',
      properties: { tests: { type: 'array', items: { type: 'string' } } },
      required: ['tests'],
    },
  },
};
