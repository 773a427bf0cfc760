/** Last year's reports that the command line names. */
import { readBytes } from './files';
import type { CliLanguage } from './languages';
import { adopt } from '../app/last-year/adopt';
import { candidateOf, type Candidate } from '../app/last-year/candidate';
import { openSource, type Source } from '../app/open-source';
import { faultSentence, messageSentence } from '../language/tell';
import type { LastYear, UnitAnswer } from '../report/last-year';
import { isNonEmpty } from '../report/non-empty';
import type { Report } from '../report/report';
import { Fault } from '../report/result';

interface Listener {
  readonly language: CliLanguage;
  readonly err: (text: string) => void;
}

export interface NamedSource extends Source {
  readonly name: string;
}

/** What is amiss with one of them: said with its name, or nobody knows which of the files named is meant. */
class PreviousFault extends Fault {
  constructor(
    readonly file: string,
    cause: Fault,
  ) {
    super(cause.code, cause.values, { cause });
  }
}

/** A fault as the command line says it. */
export const faultSaid = (fault: Fault, language: CliLanguage): string => {
  const said = faultSentence(fault, language);
  return fault instanceof PreviousFault ? language.cli.ofPrevious(fault.file, said) : said;
};

const named = (file: string, cause: unknown): unknown =>
  cause instanceof Fault ? new PreviousFault(file, cause) : cause;

/** What their reading noticed is said, beside what is found in this year's. */
export async function openPrevious(
  names: readonly string[],
  { err, language }: Listener,
): Promise<readonly NamedSource[]> {
  const opened: NamedSource[] = [];
  for (const name of names) {
    const source = await openNamed(name);
    opened.push(source);
    for (const message of source.messages)
      err(`! ${language.cli.ofPrevious(name, messageSentence(message, language))}`);
  }
  return opened;
}

async function openNamed(name: string): Promise<NamedSource> {
  try {
    return { ...(await openSource(name, readBytes(name))), name };
  } catch (cause) {
    throw named(name, cause);
  }
}

/** @throws Fault for a report that is empty, of another year, or of another unit of which nothing was said */
export function lastYearIn(
  sources: readonly NamedSource[],
  now: Report,
  answer: UnitAnswer | undefined,
): LastYear | undefined {
  const candidates = sources.map((source) => candidateIn(source, now));
  return isNonEmpty(candidates) ? adopt(candidates, now, answer && { answer, reason: '' }) : undefined;
}

function candidateIn(source: NamedSource, now: Report): Candidate {
  try {
    return candidateOf(source.name, source, now);
  } catch (cause) {
    throw named(source.name, cause);
  }
}
