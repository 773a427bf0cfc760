/** Programs that open a workbook and save it anew, where they are installed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openpyxl, validator } from '../../installed';
import { convert } from '../../libreoffice';

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

/** As LibreOffice is installed: what is stored as the result of a formula is believed. */
const convertAll = (files: readonly Uint8Array[], to: 'xlsx' | 'pdf'): Uint8Array[] => {
  const named = Object.fromEntries(files.map((bytes, i) => [`book-${i}.xlsx`, bytes]));
  return [...convert(named, to, { recalculated: false }).values()];
};

export const resaveAllWithLibreOffice = (files: readonly Uint8Array[]): Uint8Array[] =>
  convertAll(files, 'xlsx');
export const resaveWithLibreOffice = (bytes: Uint8Array): Uint8Array => convertAll([bytes], 'xlsx')[0]!;
export const printWithLibreOffice = (bytes: Uint8Array): Uint8Array => convertAll([bytes], 'pdf')[0]!;

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
