/** A damaged PDF makes pdf.js leave a promise behind that nobody waits for: the program ends as it would without. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distinctReport } from '../import/page';
import { pdfOf } from '../import/pdf';
import { isStray } from '../../src/cli/stray';

const root = join(import.meta.dirname, '../..');

/** What stands between the two places is no longer where the file says: its pages are found anew. */
function shifted(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const start = text.indexOf('9 0 obj');
  const line = /^BT .*\n/m.exec(text.slice(start))![0];
  const end = text.lastIndexOf('endstream');
  const moved = text.slice(0, start) + text.slice(start, end).replace(line, '') + line + text.slice(end);
  return Buffer.from(moved, 'latin1');
}

test('the files after it are checked as well', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stray-'));
  try {
    const paths = ['a.pdf', 'b.pdf'].map((name) => join(folder, name));
    for (const path of paths) writeFileSync(path, shifted(pdfOf(distinctReport())));
    const main = join(root, 'src/cli/main.ts');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', main, 'check', ...paths, '--json'],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((each) => JSON.parse(each).source),
    ).toEqual(paths);
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['XRefEntryException', true],
  ['FormatError', true],
  ['TypeError', false],
  ['Error', false],
])('%s is one of pdf.js: %s', (name, stray) => {
  expect(isStray(Object.assign(new Error('x'), { name }))).toBe(stray);
});
