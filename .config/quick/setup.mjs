// What `npm run test:unit` sets once a process, before the first test file.
import fc from 'fast-check';

process.setSourceMapsEnabled(true);
// Read in test/installed.ts: no other programs.
globalThis.alone = true;
// A sample of each law; `npm test` tries them whole (test/runs.ts).
fc.configureGlobal({ numRuns: 8 });
