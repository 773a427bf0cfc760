// How StrykerJS runs the tests here: in one process, each test file one module that is loaded afresh for
// every mutant. Jest takes seconds for the files of a room before a test runs; this takes milliseconds.
import { PluginKind, declareFactoryPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';
import { activate, stryker, wasEndless } from './patience.mjs';
import { fileOf, hasFailed, loadOf, provideJest, resultOf, runFile } from './run-file.mjs';

/** Milliseconds; the tests that take less are asked before the others. */
const QUICK = 100;
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** Two workers may start at once: each bundles for itself, and the first to be ready is taken. */
async function bundled(files) {
  const folder = resolve('.cache/bundles');
  if (existsSync(folder)) return folder;
  const own = `${folder}-${process.pid}`;
  await bundle(files, own);
  await rename(own, folder).catch(() => rm(own, { recursive: true }));
  return folder;
}

/** Milliseconds by test as the unchanged code took them, from the worker that ran it to the others. */
const timesIn = (folder) => `${folder}/times.json`;

const filesOf = (ids) => new Set(ids.map(fileOf));

class BundledTests {
  #files;
  #folder;
  #times;
  /** How many mutants each file has noticed: those that notice most are asked first. */
  #noticed = new Map();

  constructor({ bundled: { tests } }) {
    this.#files = tests;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    provideJest();
    // StrykerJS links the packages, but not where they are a link themselves, as a worktree may have them.
    if (!existsSync('node_modules')) await symlink(PACKAGES, 'node_modules').catch(() => undefined);
    this.#folder = await bundled(this.#files);
  }

  async dryRun() {
    const perTest = {};
    const tests = [];
    for (const file of this.#files) {
      // What a file comes through outside its tests StrykerJS would hold every test of the room against.
      const covered = (stryker.mutantCoverage = { static: {}, perTest: {} });
      tests.push(...(await runFile(file, this.#folder, () => true)));
      Object.assign(perTest, covered.perTest, { [loadOf(file)]: covered.static });
    }
    const times = tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]);
    await writeFile(timesIn(this.#folder), JSON.stringify(times));
    const loads = this.#files.map((file) => resultOf(loadOf(file), []));
    const mutantCoverage = { static: {}, perTest };
    return { status: DryRunStatus.Complete, tests: [...tests, ...loads], mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter }) {
    this.#times ??= new Map(JSON.parse(await readFile(timesIn(this.#folder), 'utf8')));
    activate(activeMutant.id);
    const tests = await this.#untilOneFails(this.#reached(testFilter));
    const endless = wasEndless();
    activate(undefined);
    return endless
      ? { status: MutantRunStatus.Timeout }
      : toMutantRunResult({ status: DryRunStatus.Complete, tests }, false);
  }

  /** Those tests, and all of the files that come to the mutant when they are loaded. */
  #reached(testFilter) {
    const ids = new Set(testFilter);
    return [...this.#times.keys()].filter((id) => ids.has(id) || ids.has(loadOf(fileOf(id))));
  }

  /**
   * The tests that come to the mutant, the quick ones first; then the others of their files: what a
   * file computes once and keeps counts for the first test that asks, although others see it too.
   */
  async #untilOneFails(reaching) {
    const isQuick = (id) => this.#times.get(id) < QUICK;
    const files = filesOf(reaching);
    const others = [...this.#times.keys()].filter((id) => files.has(fileOf(id)));
    const rounds = [reaching.filter(isQuick), reaching.filter((id) => !isQuick(id)), others];
    const asked = new Set();
    const tests = [];
    for (const round of rounds.map((ids) => ids.filter((id) => !asked.has(id)))) {
      for (const id of round) asked.add(id);
      tests.push(...(await this.#run(round)));
      if (hasFailed(tests)) break;
    }
    return tests;
  }

  async #run(tests) {
    const ids = new Set(tests);
    const results = [];
    const noticed = (file) => this.#noticed.get(file) ?? 0;
    for (const file of [...filesOf(tests)].sort((a, b) => noticed(b) - noticed(a))) {
      results.push(...(await runFile(file, this.#folder, (id) => ids.has(id), this.#times)));
      if (!hasFailed(results)) continue;
      this.#noticed.set(file, noticed(file) + 1);
      break;
    }
    return results;
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
