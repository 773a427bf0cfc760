/** Last year's reports that the command line names. */
import { readBytes } from './files';
import type { CliLanguage } from './languages';
import { adopt } from '../app/last-year/adopt';
import { candidateOf } from '../app/last-year/candidate';
import { openSource, type Source } from '../app/open-source';
import { messageSentence } from '../language/tell';
import type { LastYear, UnitAnswer } from '../report/last-year';
import { isNonEmpty } from '../report/non-empty';
import type { Report } from '../report/report';

interface Listener {
  readonly language: CliLanguage;
  readonly err: (text: string) => void;
}

export interface NamedSource extends Source {
  readonly name: string;
}

/** What their reading noticed is said, beside what is found in this year's. */
export async function openPrevious(
  names: readonly string[],
  { err, language }: Listener,
): Promise<readonly NamedSource[]> {
  const opened: NamedSource[] = [];
  for (const name of names) {
    const source = await openSource(name, readBytes(name));
    opened.push({ ...source, name });
    for (const message of source.messages)
      err(`! ${language.cli.ofPrevious(name, messageSentence(message, language))}`);
  }
  return opened;
}

/** @throws Fault for a report that is empty, of another year, or of another unit of which nothing was said */
export function lastYearIn(
  sources: readonly NamedSource[],
  now: Report,
  answer: UnitAnswer | undefined,
): LastYear | undefined {
  const candidates = sources.map((source) => candidateOf(source.name, source, now));
  return isNonEmpty(candidates) ? adopt(candidates, now, answer && { answer, reason: '' }) : undefined;
}
