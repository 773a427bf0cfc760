import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validator } from '../installed';

/** The Open XML SDK; it does not see short table rows, unknown styles or cells without a paragraph (see write-docx.test.ts). */
export function errorsOf(bytes: Uint8Array): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'docx-'));
  try {
    const file = join(folder, 'report.docx');
    writeFileSync(file, bytes);
    return JSON.parse(execFileSync(validator!, [file], { encoding: 'utf8' })).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
