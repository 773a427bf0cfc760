/** Are these the files of a slip? Each is held against it to the byte, and by its figures and words. */
import { dismissalDifferences, figureDifferences, wordDifferences, type Difference } from './differences';
import { sha256 } from './digest';
import type { Slip } from './slip';
import { followedBy } from './words-after';
import { asPublished, wordsOfDocument, wordsOfReport } from './words-of';
import { checkReport, type CheckedReport } from '../check-report';
import { dismissalOf } from '../dismissal';
import { openSource, type Source } from '../open-source';
import { fromJson } from '../../report/json';
import type { Report } from '../../report/report';
import { Fault } from '../../report/result';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A file that was looked at. */
export interface Verified {
  readonly name: string;
  /** Byte for byte a file on the slip; else the same figures and words, or not even those. */
  readonly verdict: 'identical' | 'same' | 'different';
  /** Empty unless different. */
  readonly differences: readonly Difference[];
  readonly source: Source;
  /** Of the file as it is now, by the rules of today. */
  readonly checked: CheckedReport;
}

export interface Unreadable {
  readonly name: string;
  readonly verdict: 'unreadable';
  readonly fault: Fault;
}

export interface Verification {
  readonly files: readonly (Verified | Unreadable)[];
  /** Names on the slip of which no file was given. */
  readonly notGiven: readonly string[];
}

export async function verify(slip: Slip, given: readonly GivenFile[]): Promise<Verification> {
  const files: (Verified | Unreadable)[] = [];
  const found = new Set<string>();
  for (const file of given) {
    const digest = await sha256(file.bytes);
    const written = slip.files.find((each) => each.sha256 === digest);
    found.add(written?.name ?? file.name);
    files.push(await readAndCompare(slip, file, written !== undefined));
  }
  return { files, notGiven: slip.files.map(({ name }) => name).filter((name) => !found.has(name)) };
}

async function readAndCompare(
  slip: Slip,
  { name, bytes }: GivenFile,
  identical: boolean,
): Promise<Verified | Unreadable> {
  try {
    return verified(slip, name, await openSource(name, bytes), identical);
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    return { name, verdict: 'unreadable', fault };
  }
}

function verified(slip: Slip, name: string, source: Source, identical: boolean): Verified {
  const { report, workbook, dismissals } = source;
  const checked = checkReport(report, { dismissals });
  const kept = checked.dismissed.map(({ problem, reason }) => dismissalOf(problem, report, reason));
  const differences = [
    ...contentDifferences(fromJson(slip.report), source, afterwordsOf(slip)),
    ...(workbook ? dismissalDifferences(slip, kept) : []),
  ];
  const same = identical ? 'identical' : 'same';
  return { name, verdict: differences.length > 0 ? 'different' : same, differences, source, checked };
}

/** What may follow the report: nothing, or what follows it in a file on the slip. */
const afterwordsOf = ({ files }: Slip): string[] => ['', ...files.flatMap(({ after }) => after ?? [])];

/** How much differs: first in how many places, then in how many characters. */
const extent = (differences: readonly Difference[]): number =>
  differences.reduce(
    (sum, each) => sum + 1000 + (each.kind === 'words' ? each.was.length + each.is.length : 0),
    0,
  );

function contentDifferences(
  was: Report,
  { report, published }: Source,
  afterwords: readonly string[],
): Difference[] {
  if (!published)
    return [...figureDifferences(was, report), ...wordDifferences(wordsOfReport(was), wordsOfReport(report))];
  const printed = asPublished(was);
  const number = was.profile?.documentNumber ?? '';
  const wordsIn = ({ document, published: around }: Pick<typeof printed, 'document' | 'published'>) =>
    wordsOfDocument(document, around, number);
  const [expected, found] = [wordsIn(printed), wordsIn(published)];
  const inWords = afterwords
    .map((after) => wordDifferences(followedBy(expected, after), found))
    .reduce((least, each) => (extent(each) < extent(least) ? each : least));
  return [...figureDifferences(printed.value, report), ...inWords];
}
