/** The files that the words of a command line name: of a folder, all in it that could be reports. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { isReadable } from '../import/endings';
import { Fault } from '../report/result';

/** Hidden ones, and what Office leaves beside a file that is open. */
const NOT_MEANT = /^(\.|~\$)/;

/**
 * In the order they are named, within a folder by name, folders in it included.
 * @throws Fault `folder-empty`
 */
export function filesIn(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
    const names = readdirSync(path, { recursive: true, encoding: 'utf8' });
    const files = names
      .filter((name) => isReadable(extname(name).slice(1)) && !NOT_MEANT.test(basename(name)))
      .sort();
    if (files.length === 0) throw new Fault('folder-empty', { path });
    return files.map((name) => join(path, name));
  });
}
