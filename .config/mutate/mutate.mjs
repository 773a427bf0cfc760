// `npm run mutate [-- ROOM|PATH … --fresh --workers N --share 0.1]`: changes the code in small ways, one
// at a time, and lists the changes that no test notices, each when it is found. What has not changed
// since the last run is not run again but with --fresh. A path is a file or folder of a room.
import { Stryker } from '@stryker-mutator/core';
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { rooms, testsOf } from './rooms.mjs';
import { sample } from './sample.mjs';
import { scoreOf } from './survivors.mjs';

const CACHE = 'node_modules/.cache/mutation';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    fresh: { type: 'boolean', default: false },
    workers: { type: 'string' },
    share: { type: 'string' },
  },
});
const workers = Number(values.workers ?? Math.min(2, availableParallelism()));

const plugin = (file) => new URL(file, import.meta.url).href;
const filesOf = (path) => (statSync(path).isFile() ? path : `${path}/**/*.{ts,tsx}`);

async function mutate({ name, room, paths, share }) {
  sample.share = share;
  return new Stryker({
    mutate: paths.map(filesOf),
    ignorers: ['sample'],
    plugins: ['runner.mjs', 'sample.mjs', 'survivors.mjs'].map(plugin),
    testRunner: 'bundled',
    bundled: { tests: testsOf(rooms[room]) },
    // Modules that were loaded are never let go.
    maxTestRunnerReuse: 100,
    coverageAnalysis: 'perTest',
    concurrency: workers,
    // A change that makes a loop endless is stopped long before (`patience.mjs`).
    timeoutMS: 120_000,
    // The tests are run without types.
    disableTypeChecks: false,
    ignorePatterns: ['dist', 'out', '.cache', 'coverage'],
    tempDirName: '.cache/mutation',
    incremental: true,
    force: values.fresh,
    incrementalFile: `${CACHE}/${name.replaceAll('/', '-')}.json`,
    reporters: ['survivors', process.stdout.isTTY ? 'progress' : 'progress-append-only'],
    logLevel: 'warn',
  }).runMutationTest();
}

const isThere = (name) => rooms[name].sources.some(existsSync);
const roomOf = (path) =>
  Object.keys(rooms).find((name) =>
    rooms[name].sources.some((source) => `${path}/`.startsWith(`${source}/`)),
  );

/** What an argument asks for: a room, or the sample of one that is large; or a path of it, all of that. */
function target(asked) {
  const path = asked.replace(/\/$/, '');
  if (asked in rooms && isThere(asked)) {
    const { sources, share = 1 } = rooms[asked];
    return { name: asked, room: asked, paths: sources, share: Number(values.share ?? share) };
  }
  return existsSync(path) && roomOf(path)
    ? { name: path, room: roomOf(path), paths: [path], share: Number(values.share ?? 1) }
    : undefined;
}

const asked = positionals.length > 0 ? positionals : Object.keys(rooms).filter(isThere);
const unknown = asked.filter((name) => target(name) === undefined);
if (unknown.length > 0) {
  console.error(
    `No such room, nor a path of one: ${unknown.join(', ')}. Rooms: ${Object.keys(rooms).join(', ')}.`,
  );
  process.exit(2);
}
const scores = [];
for (const part of asked.map(target)) {
  const start = Date.now();
  try {
    const mutants = await mutate(part);
    scores.push(scoreOf(part.name, mutants, (Date.now() - start) / 60_000));
  } catch ({ message }) {
    // Stryker has said which test fails before anything is changed.
    scores.push(`${part.name}: not mutated. ${message}`);
    process.exitCode = 1;
  }
}
console.log(`\n${scores.join('\n')}`);
