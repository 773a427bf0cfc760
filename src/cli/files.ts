/** Reading and writing files so that nothing is lost and nothing is half-written. */
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { Fault } from '../report/result';
import { zipLimits } from '../ooxml/zip/limits';

/** @throws Fault `file-missing`, `file-unreadable` or `file-too-large`. */
export function readBytes(path: string): Uint8Array {
  if (!existsSync(path)) throw new Fault('file-missing', { path });
  try {
    if (statSync(path).size > zipLimits.fileBytes) throw new Fault('file-too-large', {});
    return new Uint8Array(readFileSync(path));
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    throw new Fault('file-unreadable', { path }, { cause });
  }
}

/** However the two are written; a file that is not there yet is the same as none. */
export function isSameFile(one: string, other: string): boolean {
  if (resolve(one) === resolve(other)) return true;
  if (!existsSync(one) || !existsSync(other)) return false;
  return realpathSync(one) === realpathSync(other);
}

export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** What was written, and under which name a different file that stood there was kept. */
export interface Written {
  readonly path: string;
  readonly keptAs?: string;
}

/**
 * Writes all of the files or none: each beside its place first, then all are moved in. A file that
 * stands there with other content is kept under a numbered name.
 * @throws Fault `file-unwritable`
 */
export function writeFiles(files: readonly Output[]): Written[] {
  const placed = files.map((file) => ({ ...file, temporary: `${file.path}.${process.pid}.tmp` }));
  try {
    for (const { path, temporary, content } of placed)
      attempt(path, () => writeBeside(temporary, path, content));
    return placed.map(({ path, temporary }) => attempt(path, () => moveIn(temporary, path)));
  } finally {
    for (const { temporary } of placed) if (existsSync(temporary)) rmSync(temporary);
  }
}

function writeBeside(temporary: string, path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(temporary, content);
}

function moveIn(temporary: string, path: string): Written {
  if (!existsSync(path)) {
    renameSync(temporary, path);
    return { path };
  }
  if (readFileSync(path).equals(readFileSync(temporary))) return { path };
  const keptAs = freeName(path);
  renameSync(path, keptAs);
  renameSync(temporary, path);
  return { path, keptAs };
}

function freeName(path: string): string {
  const stem = join(dirname(path), basename(path, extname(path)));
  for (let n = 1; ; n++) {
    const name = `${stem} (原有 ${n})${extname(path)}`;
    if (!existsSync(name)) return name;
  }
}

function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (cause) {
    throw new Fault('file-unwritable', { path }, { cause });
  }
}
