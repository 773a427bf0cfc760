/** Are these the files of a slip: 0 all are, 1 one is not, 2 one cannot be read. */
import { basename } from 'node:path';
import type { ExitCode, Terminal } from './commands';
import { readBytes } from './files';
import { readSlip } from '../app/slip/read-slip';
import { tellVerified } from '../app/slip/tell-verified';
import { verify as verifyFiles } from '../app/slip/verify';

export async function verify(slip: string, files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { language, out, err } = terminal;
  const given = files.map((path) => ({ name: basename(path), bytes: readBytes(path) }));
  const found = await verifyFiles(await readSlip(readBytes(slip)), given);
  const told = tellVerified(found, language);
  for (const { verdict, line, details, again } of told.files) {
    const say = verdict === 'unreadable' ? err : out;
    say(line);
    for (const detail of details) say(`  · ${detail}`);
    if (again !== '') say(`  ${again}`);
  }
  for (const line of told.summary) out(line);
  const has = (wanted: (typeof told.files)[number]['verdict']): boolean =>
    told.files.some(({ verdict }) => verdict === wanted);
  return has('unreadable') ? 2 : has('different') ? 1 : 0;
}
