// jest-light-runner over the bundles of the test files; jest itself sees the files.
import LightRunner from 'jest-light-runner/child-process';
import { bundle, bundleOf } from './bundle.mjs';
import { inSources, resultInSources } from './sources.mjs';

// Of what a test makes nearly nothing lives on: with room for it from the start less is swept, a fifth of the time.
// Processes that are forked are given the same.
process.execArgv.push('--min-semi-space-size=64', '--max-semi-space-size=64');

export default class QuickRunner extends LightRunner {
  async runTests(tests, watcher, onStart, onResult, onFailure) {
    await bundle(tests.map(({ path }) => path));
    const bundled = tests.map((test) => ({ ...test, path: bundleOf(test.path), test }));
    return super.runTests(
      bundled,
      watcher,
      ({ test }) => onStart(test),
      ({ test }, result) => onResult(test, { ...resultInSources(result), testFilePath: test.path }),
      ({ test }, error) =>
        onFailure(test, { message: error.message, stack: inSources(error.stack ?? String(error)) }),
    );
  }
}
