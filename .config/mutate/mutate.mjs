// `npm run mutate [-- ROOM … --fresh --workers N]`: changes the code in small ways, one at a time,
// and lists the changes that no test notices. What has not changed since the last run is not run
// again but with --fresh.
import { Stryker } from '@stryker-mutator/core';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { printed } from './print.mjs';
import { rooms } from './rooms.mjs';
import { sample } from './sample.mjs';

const CACHE = 'node_modules/.cache/mutation';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { fresh: { type: 'boolean', default: false }, workers: { type: 'string' } },
});
const workers = Number(values.workers ?? Math.min(2, availableParallelism()));

async function mutate(name) {
  const { sources, tests, share = 1 } = rooms[name];
  sample.share = share;
  return new Stryker({
    mutate: sources.map((folder) => `${folder}/**/*.{ts,tsx}`),
    ignorers: ['sample'],
    plugins: ['@stryker-mutator/jest-runner', new URL('sample.mjs', import.meta.url).href],
    testRunner: 'jest',
    testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
    jest: {
      configFile: '.config/unit-tests.mjs',
      config: { testMatch: tests.map((path) => `<rootDir>/${path}.test.{ts,tsx}`) },
      // Every one of these tests reaches the room, and to look for that again costs more than to run them.
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    concurrency: workers,
    // A change that makes a loop endless is stopped by the count of its rounds long before.
    timeoutMS: 60_000,
    // The tests are run without types.
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'out', '.cache', 'coverage'],
    tempDirName: '.cache/mutation',
    incremental: true,
    force: values.fresh,
    incrementalFile: `${CACHE}/${name}.json`,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    logLevel: 'warn',
  }).runMutationTest();
}

const isThere = (name) => rooms[name].sources.some(existsSync);
const asked = positionals.length > 0 ? positionals : Object.keys(rooms).filter(isThere);
const unknown = asked.filter((name) => !(name in rooms) || !isThere(name));
if (unknown.length > 0) {
  console.error(`No such room: ${unknown.join(', ')}. There are: ${Object.keys(rooms).join(', ')}.`);
  process.exit(2);
}
const scores = [];
for (const name of asked) {
  try {
    scores.push(printed(name, await mutate(name)));
  } catch ({ message }) {
    // Stryker has said which test fails before anything is changed.
    scores.push(`${name}: not mutated. ${message}`);
    process.exitCode = 1;
  }
}
console.log(`\n${scores.join('\n')}`);
