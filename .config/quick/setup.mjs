// What `npm run test:unit` sets once a process, before the first test file.
import fc from 'fast-check';
import { setFlagsFromString } from 'node:v8';

// A process lives for seconds: code is compiled for speed when it has run some eight times as long as V8
// waits by itself, for each process compiles it anew, beside the tests: a quarter of the time of all tests.
setFlagsFromString('--interrupt-budget=1000000');

// Read in test/installed.ts: no other programs.
globalThis.alone = true;
// A sample of each law; `npm test` tries them whole (test/runs.ts).
fc.configureGlobal({ numRuns: 8 });
