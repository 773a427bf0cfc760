/** What verifying found, as lines to be read: for each file its verdict, its differences, and the check of today. */
import type { Difference } from './differences';
import type { Unreadable, Verification, Verified } from './verify';
import { slipWordsOf } from './words';
import { counted } from '../counted';
import { sections } from '../../format/sections';
import type { Edition } from '../../format/edition';
import { editions } from '../../format/editions';
import { cellLabel, partHeading } from '../../language/official-labels';
import { shown } from '../../language/sentence';
import { faultSentence } from '../../language/tell';
import type { Language } from '../../language/zh-CN';
import type { TextPart } from '../../report/text';
import type { SlipWords } from '../../language/slip/zh-CN';

export interface ToldFile {
  readonly verdict: (Verified | Unreadable)['verdict'];
  readonly line: string;
  /** Differences, one line each. */
  readonly details: readonly string[];
  /** What the check says now; empty for a file that could not be read. */
  readonly again: string;
}

export interface ToldVerification {
  readonly files: readonly ToldFile[];
  /** What follows from all of them together, and what was not looked at. */
  readonly summary: readonly string[];
}

export function tellVerified({ files, notGiven }: Verification, language: Language): ToldVerification {
  const words = slipWordsOf(language.id);
  const { verify } = words;
  const has = (verdict: ToldFile['verdict']): boolean => files.some((file) => file.verdict === verdict);
  return {
    files: files.map((file) => toldFile(file, words, language)),
    summary: [
      ...(notGiven.length > 0 ? [verify.notGiven(notGiven.join(language.list.separator))] : []),
      ...(has('unreadable') ? [verify.notAllRead] : []),
      ...(has('different') ? [verify.notAllSame] : []),
      ...(has('unreadable') || has('different') ? [] : [verify.allSame]),
    ],
  };
}

function toldFile(file: Verified | Unreadable, words: SlipWords, language: Language): ToldFile {
  const { name, verdict } = file;
  if (file.verdict === 'unreadable') {
    const why = faultSentence(file.fault, language);
    return { verdict, line: words.verify.unreadable(name, why), details: [], again: '' };
  }
  const { differences, source, checked } = file;
  const edition = editions[source.report.edition];
  const line =
    file.verdict === 'different'
      ? words.verify.different(name, differences.length)
      : words.verify[file.verdict](name);
  return {
    verdict,
    line,
    details: differences.map((each) => toldDifference(each, edition, words, language)),
    again: words.verify.again(found(checked.problems, language)),
  };
}

const found = (problems: Verified['checked']['problems'], language: Language): string =>
  problems.length === 0 ? language.summary.clean : counted(problems, language).replace(/[：:]$/, '');

function toldDifference(
  difference: Difference,
  edition: Edition,
  { verify, places }: SlipWords,
  language: Language,
): string {
  const warning = (rule: string): string => new Map(Object.entries(language.rules)).get(rule)?.asks ?? rule;
  switch (difference.kind) {
    case 'edition':
      return verify.edition(difference.was, difference.is);
    case 'figure': {
      const [was, is] = [difference.was, difference.is].map((value) => verify.figure(shown(value)));
      return verify.differs(cellLabel(edition, difference.cell), was ?? '', is ?? '');
    }
    case 'words':
      return verify.differs(
        placeName(difference.place, places),
        verify.words(difference.was),
        verify.words(difference.is),
      );
    case 'reason':
      return verify.reason(warning(difference.dismissal.rule), difference.was, difference.dismissal.reason);
    case 'undismissed':
      return verify.undismissed(warning(difference.dismissal.rule));
    case 'dismissed':
      return verify.dismissed(warning(difference.dismissal.rule), difference.dismissal.reason);
  }
}

/** A section by its number, a part or a field by its key. */
function placeName(place: string, places: SlipWords['places']): string {
  const section = sections.find(({ number }) => number === place);
  if (section) return `${section.number}、${section.heading}`;
  return places[place] ?? partHeading(place as TextPart) ?? place;
}
