import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** `npm run test:unit -- PATTERN`, without npm, which would install first. */
const quick = (...patterns: readonly string[]) => {
  const [node, ...args] = scripts['test:unit']!.split(' ');
  expect(node).toBe('node');
  return spawnSync(process.execPath, [...args, ...patterns], {
    cwd: root,
    encoding: 'utf8',
    timeout: 110_000,
  });
};

test('the quick run runs what it is asked for, and says how many', () => {
  const { status, stdout, stderr } = quick('report/result', 'pane/passages');
  expect(stderr).toMatch(/Test Suites: 2 passed, 2 total/);
  expect(stdout).toMatch(/\d+ passed, 0 failed, 0 skipped/);
  expect(status).toBe(0);
}, 120_000);

test('without a browser: its tests are not in it', () => {
  const { status, stdout } = quick('taskpane/');
  expect(stdout).toContain('No tests found');
  expect(status).toBe(1);
}, 120_000);
