/** Programs that open a workbook and save it anew, where they are installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openpyxl, validator } from '../../installed';

export { openpyxl, soffice, testWhere } from '../../installed';

export const hasValidator = validator !== undefined;

/** Runs `work` in a folder of its own that holds the file. */
const inFolder = <T>(bytes: Uint8Array, work: (folder: string, file: string) => T): T => {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    return work(folder, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const convert = (bytes: Uint8Array, to: 'xlsx' | 'pdf'): Uint8Array =>
  inFolder(bytes, (folder, file) => {
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, file], {
      stdio: 'ignore',
    });
    return new Uint8Array(readFileSync(join(out, `book.${to}`)));
  });

export const resaveWithLibreOffice = (bytes: Uint8Array): Uint8Array => convert(bytes, 'xlsx');
export const printWithLibreOffice = (bytes: Uint8Array): Uint8Array => convert(bytes, 'pdf');

export const resaveWithOpenpyxl = (bytes: Uint8Array): Uint8Array =>
  inFolder(bytes, (_, file) => {
    const script = 'import sys, openpyxl; openpyxl.load_workbook(sys.argv[1]).save(sys.argv[1])';
    execFileSync(openpyxl!, ['-c', script, file]);
    return new Uint8Array(readFileSync(file));
  });

/** What the Open XML SDK finds wrong, one line a fault. */
export const validate = (bytes: Uint8Array): readonly string[] =>
  inFolder(bytes, (_, file) => {
    const { stdout } = spawnSync(validator!, [file], { encoding: 'utf8' });
    const { errors } = JSON.parse(stdout) as {
      errors: { description: string; path: string | null; xPath: string | null }[];
    };
    return errors.map(({ description, path, xPath }) => `${path} ${xPath}: ${description}`);
  });
