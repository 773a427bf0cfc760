import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportDocument } from '../../src/document/report-document';
import { writeDocx } from '../../src/document/write-docx';
import { distinctReport } from './sample';
import { validator, whereInstalled } from '../installed';

/** The Open XML SDK; it does not see short table rows, unknown styles or cells without a paragraph (see write-docx.test.ts). */
function errorsOf(bytes: Uint8Array): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    const file = join(folder, 'report.docx');
    writeFileSync(file, bytes);
    return JSON.parse(execFileSync(validator!, [file], { encoding: 'utf8' })).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const present = validator !== undefined;
whereInstalled(present, 'the Open XML validator has no binary for this machine')('Open XML SDK', () => {
  const hostile = '<script>]]>\u0000\uD800{default-bullet-numbering-0}&"\'';
  test.each([
    ['2021', distinctReport('2021')],
    ['2019', distinctReport('2019')],
    ['without a word', distinctReport('2021', { agency: '', narrative: {}, profile: {}, cells: new Map() })],
    [
      'hostile',
      distinctReport('2021', { agency: hostile, narrative: { overview: hostile, other: hostile } }),
    ],
  ])('finds nothing in %s', async (_, report) => {
    expect(errorsOf(await writeDocx(reportDocument(report)))).toEqual([]);
  });
});
