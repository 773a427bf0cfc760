/** The list of problems to hand on (问题清单) as a document: for whoever must mend, or sign. */
import { rowOf, type Listing, type ProblemRow } from './row';
import type { CheckedReport } from '../check-report';
import { counted } from '../counted';
import { entriesOf, listing, problemsIn } from '../problems';
import { saidByNoRule } from '../said-by-rules';
import { tellingOf } from '../telling';
import { bodyName } from '../../document/body-name';
import type { Block, Document, Table, TableCell } from '../../document/model';
import { headerCell, labelCell, numberCell, proseCell } from '../../document/plain-cell';
import { problemListEn } from '../../language/problem-list/en';
import { problemListZhCN, type ProblemListWords } from '../../language/problem-list/zh-CN';
import { messageSentence } from '../../language/tell';
import type { LanguageId } from '../../language/language-id';
import type { Language } from '../../language/zh-CN';
import { SECTION_KEYS } from '../../report/location';
import type { Report } from '../../report/report';
import type { Message } from '../../report/result';
import type { Published } from '../../report/published';
import type { Standings } from '../../workbook/standing';

export interface Judged extends Pick<CheckedReport, 'problems' | 'dismissed' | 'notJudged'> {
  readonly report: Report;
  /** What the reading noticed. */
  readonly messages: readonly Message[];
  readonly standings?: Standings | undefined;
  /** What stood around its sections, where it was read as it was published. */
  readonly published?: Published | undefined;
}

export const problemListWords = (language: LanguageId): ProblemListWords =>
  language === 'en' ? problemListEn : problemListZhCN;

export function problemList(judged: Judged, language: Language): Document {
  const { report, problems, messages, notJudged } = judged;
  const words = problemListWords(language.id);
  const telling = tellingOf(judged, language);
  const given: Listing = { report, telling, words };
  const title = words.title(bodyName(report.agency), report.year === 0 ? '' : words.year(report.year));
  const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
  return {
    title,
    author: bodyName(report.agency),
    blocks: [
      { kind: 'title', text: title },
      paragraph(listing(problems).length === 0 ? words.clean : words.counted(counts(judged, language))),
      ...saidByNoRule(messages).map((message) => paragraph(messageSentence(message, language))),
      ...(notJudged.length > 0 ? [paragraph(language.finding.notJudged(notJudged.length))] : []),
      ...sectionBlocks(judged, given),
      ...dismissedBlocks(judged, given),
    ],
  };
}

const counts = ({ problems }: Judged, language: Language): string =>
  counted(problems, language).replace(/[：:]$/, '');

/** Numbered through, section by section. */
function sectionBlocks({ problems }: Judged, given: Listing): Block[] {
  const { words, telling } = given;
  let number = 0;
  return SECTION_KEYS.flatMap((section): Block[] => {
    const rows = entriesOf(problemsIn(problems, section)).map((entry) => rowOf(entry, given));
    if (rows.length === 0) return [];
    const heading = telling.language.summary.sections[section];
    const cells = rows.flatMap((row) => problemRows(++number, row));
    return [
      { kind: 'heading', level: 1, text: heading },
      tableOf(heading, WIDTHS.problems, words.head, cells),
    ];
  });
}

function dismissedBlocks({ dismissed }: Judged, given: Listing): Block[] {
  const { words } = given;
  if (dismissed.length === 0) return [];
  const rows = dismissed.map(({ problem, reason }, i) => {
    const { place, stands, text } = rowOf([problem], given);
    return [numberCell(String(i + 1)), labelCell(place), ...[stands, text[0] ?? '', reason].map(proseCell)];
  });
  return [
    { kind: 'heading', level: 1, text: words.dismissed },
    tableOf(words.dismissed, WIDTHS.dismissed, words.dismissedHead, rows),
  ];
}

const WIDTHS = { problems: [6, 20, 15, 11, 30, 18], dismissed: [6, 22, 20, 30, 22] } as const;

const tableOf = (
  caption: string,
  widths: readonly number[],
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
): Table => ({ kind: 'table', caption, widths, headerRows: 1, rows: [head.map(headerCell), ...rows] });

/** Characters of what is said of a problem in one row: Excel's rows are no higher than 409 points. */
const MOST_IN_ROW = 240;

/** What is said goes on in further rows where it is long. */
function problemRows(number: number, { place, stands, should, text, basis }: ProblemRow): TableCell[][] {
  const [first = '', ...more] = chunks(text);
  const own = [
    numberCell(String(number)),
    labelCell(place),
    ...[stands, should, first, basis].map(proseCell),
  ];
  return [own, ...more.map((each) => [numberCell(''), ...['', '', '', each, ''].map(proseCell)])];
}

function chunks(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    const last = found[found.length - 1];
    if (last === undefined || last.length + line.length > MOST_IN_ROW) found.push(line);
    else found[found.length - 1] = `${last}\n${line}`;
  }
  return found;
}
