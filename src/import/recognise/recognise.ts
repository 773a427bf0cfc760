/** A Document read from a file → the Report in it, what was published around it, and what could not be read. */
import { contactIn } from './contact';
import { formalIn } from './formal';
import type { Candidate, FoundHeading } from './heading-candidates';
import { findHeadings, type FoundHeadings } from './headings';
import {
  leftBeside,
  linesOf,
  notesIn,
  overviewOf,
  sectionTexts,
  tablesAsText,
  written,
  type SectionText,
} from './narrative';
import { cellsOf, editionOf, figuresMissing, missingRows } from './report-cells';
import { withoutSignature, type Ending } from './signature';
import { reportsIn } from './reports';
import { findTables, type FoundTables } from './tables';
import { findTitle, otherTitle, printedTitle, yearIn, type FoundTitle } from './title';
import { unfolded } from './unfold';
import { withWrittenRows } from './written-rows';
import { withoutAnnex } from '../../document/annex';
import type { Block, Document } from '../../document/model';
import { TABLE_IDS, type EditionId } from '../../format/edition';
import { editions, rowName } from '../../format/editions';
import type { FigureSources, PrintedTitle, Published, PublishedHeading } from '../../report/published';
import { toJson } from '../../report/json';
import { present } from '../../report/present';
import type { Narrative, Profile, Report } from '../../report/report';
import { squeezed } from '../../report/squeezed';
import { yearTold } from '../../report/year-told';
import { Fault, type Message, type Result } from '../../report/result';

export interface Recognised extends Result<Report> {
  readonly document: Document;
  readonly published: Published;
  readonly sources: FigureSources;
}

/** What a reader hands over: the blocks, and titles that the file's properties tell. */
export interface ReadDocument {
  readonly document: Document;
  readonly titles: readonly string[];
  readonly messages: readonly Message[];
}

/**
 * Of several reports the one that the file itself is named after, else the first; never a mixture.
 * @throws Fault `import-no-report` where there is no annual report in the document
 */
export function recognise(read: ReadDocument): Recognised {
  const { document } = read;
  const blocks = withWrittenRows(unfolded(document.blocks));
  const parts = reportsIn(withoutAnnex(blocks));
  const [only] = parts;
  if (parts.length < 2 || !only) return recogniseOne({ ...read, document: { ...document, blocks } });
  const each = parts.map((own) =>
    recogniseOne({ ...read, titles: [], document: { title: '', blocks: own } }),
  );
  const names = [...read.titles, document.title].map(squeezed);
  const [named] = names.flatMap((name) =>
    each.filter(({ published }) => isNamed(name, squeezed(published.title))),
  );
  return alone(named ?? present(each[0], 'report'), each);
}

const isNamed = (name: string, title: string): boolean => title !== '' && name.includes(title);

/** One that stands there twice, as for screens of two sizes, is one. */
function alone(chosen: Recognised, all: readonly Recognised[]): Recognised {
  const said = ({ value }: Recognised): string => JSON.stringify(toJson({ ...value, narrative: {} }).cells);
  if (all.every((each) => said(each) === said(chosen))) return chosen;
  const { published, value, messages } = chosen;
  const title = published.title || `${value.agency}${value.year || ''}`;
  return {
    ...chosen,
    messages: [{ code: 'import-several-reports', values: { count: all.length, title } }, ...messages],
  };
}

function recogniseOne({ document, titles, messages }: ReadDocument): Recognised {
  const blocks = withoutAnnex(document.blocks);
  const tables = findTables(blocks);
  const found = findHeadings(blocks, tables.blocks);
  const { headings } = found;
  const begin = firstBlock(blocks, headings, tables);
  const title = findTitle(blocks, begin, [...titles, document.title]);
  refuseUnlessReport(tables, found, title);
  const official = new Set(Object.values(tables.blocks).flat());
  const texts = sectionTexts(blocks, headings, official);
  const ending = withoutSignature(texts[texts.length - 1]?.lines ?? [], title.agency);
  const printed = title.text === '' ? otherTitle(blocks, begin) : printedTitle(title);
  const preamble = preambleOf(blocks, title, begin);
  const overview = texts.find(({ section }) => section === '一')?.lines.join('\n') ?? '';
  const { said, disputed } = facts(title, preamble, ending, overview);
  const edition = editionOf(tables.gatherings, said.year);
  const read = cellsOf(tables.gatherings, editions[edition]);
  const report: Report = {
    edition,
    ...said,
    profile: { ...said.profile, ...formalIn(blocks, title, begin), ...notesIn(texts) },
    cells: read.cells,
    narrative: narrativeOf(texts, ending),
  };
  return {
    value: report,
    document,
    sources: read.sources,
    published: publishedOf({ title, printed, preamble, found, tables, edition, ending }),
    messages: [
      ...messages,
      ...(disputed ? [yearDisputed(title, report)] : []),
      ...missing(report, tables),
      ...Object.values(tables.gatherings).flatMap((each) => each.messages),
      ...read.messages,
      ...texts.flatMap((text) => [...leftBeside(text), ...tablesAsText(text)]),
    ],
  };
}

/** Where the body of the report begins: what comes before is title and preamble. */
const firstBlock = (
  blocks: readonly Block[],
  [heading]: readonly FoundHeading[],
  tables: FoundTables,
): number => Math.min(heading?.block ?? blocks.length, ...Object.values(tables.blocks).flat(), blocks.length);

/** Rows of a table that show it is one of ours, and headings that do without any table. */
const ENOUGH = { rows: 3, reviewFigures: 15, headings: 4 };

const isWorded = ({ fit }: Candidate): boolean => fit === 'worded';

function refuseUnlessReport(
  { gatherings }: FoundTables,
  { headings }: FoundHeadings,
  title: FoundTitle,
): void {
  const { proactive, requests, review } = gatherings;
  const hasTable =
    proactive.rows.size >= ENOUGH.rows ||
    requests.rows.size >= ENOUGH.rows ||
    review.labels.length >= ENOUGH.reviewFigures;
  const hasWords = title.text !== '' && headings.filter(isWorded).length >= ENOUGH.headings;
  if (!hasTable && !hasWords) throw new Fault('import-no-report');
}

const PERIOD = /(?:统计期限|统计周期|统计时间|数据).{0,14}?(\d{4})年/;

interface Facts {
  readonly agency: string;
  readonly year: number;
  readonly profile: Profile;
}

function facts(
  title: FoundTitle,
  preamble: string,
  { signature }: Ending,
  words: string,
): { readonly said: Facts; readonly disputed: boolean } {
  const period = Number(PERIOD.exec(preamble)?.[1] ?? 0);
  const date = signature?.date ?? '';
  const agency = title.agency || (signature?.agency ?? '');
  const { year, disputed } = yearTold({ title: title.year, period, date, words });
  const profile = { ...contactIn(preamble, agency), ...(date !== '' && { date }) };
  return { said: { agency, year: year || yearIn(preamble), profile }, disputed };
}

function preambleOf(blocks: readonly Block[], title: FoundTitle, begin: number): string {
  const last = title.blocks[title.blocks.length - 1] ?? -1;
  return blocks
    .slice(last + 1, begin)
    .flatMap(linesOf)
    .filter((line) => line !== '')
    .join('\n');
}

function narrativeOf(texts: readonly SectionText[], ending: Ending): Narrative {
  const last = texts[texts.length - 1];
  const of = (number: SectionText['section']): readonly string[] | undefined => {
    const text = texts.find(({ section }) => section === number);
    const lines = text && written(text === last ? ending.lines : text.lines);
    return lines && lines.length > 0 ? lines : undefined;
  };
  const [overview, problems, other] = [of('一'), of('五'), of('六')];
  return {
    ...(overview && { overview: overviewOf(overview) }),
    ...(problems && { problems: problems.join('\n') }),
    ...(other && { other: other.join('\n') }),
  };
}

interface Parts {
  readonly title: FoundTitle;
  readonly printed: PrintedTitle | undefined;
  readonly preamble: string;
  readonly found: FoundHeadings;
  readonly tables: FoundTables;
  readonly edition: EditionId;
  readonly ending: Ending;
}

const asPublished = ({ block, section, written: text }: FoundHeading): PublishedHeading => ({
  block,
  section,
  written: text,
});

function publishedOf({ title, printed, preamble, found, tables, edition, ending }: Parts): Published {
  const { gatherings, blocks } = tables;
  const { signature } = ending;
  return {
    title: title.text,
    ...(printed && { printedTitle: printed }),
    ...(title.year > 0 && { titleYear: title.year }),
    preamble,
    headings: found.headings.map(asPublished),
    repeated: found.repeated.map(asPublished),
    tables: TABLE_IDS.filter((table) => blocks[table].length > 0).map((table) => ({
      table,
      edition: table === 'review' ? undefined : edition,
      blocks: blocks[table],
      missingRows: missingRows(gatherings[table], editions[edition]),
    })),
    labels: Object.values(gatherings).flatMap(({ labels }) => labels),
    ...(signature && { signature }),
  };
}

const yearDisputed = ({ year: title }: FoundTitle, { year }: Report): Message => ({
  code: 'import-year-disputed',
  values: { title, year },
});

function missing({ agency, year, edition }: Report, { gatherings, blocks }: FoundTables): Message[] {
  const incomplete = TABLE_IDS.flatMap((table) =>
    [...figuresMissing(gatherings[table], editions[edition])].map(([row, count]): Message => ({
      code: 'import-figures-missing',
      values: { table, label: rowName(editions[edition], table, row), count },
    })),
  );
  const rows = TABLE_IDS.filter((table) => blocks[table].length > 0).flatMap((table) =>
    missingRows(gatherings[table], editions[edition]).map((row): Message => ({
      code: 'import-row-missing',
      values: { table, label: rowName(editions[edition], table, row) },
    })),
  );
  return [
    ...(agency === '' ? [{ code: 'import-agency-unknown' as const, values: {} }] : []),
    ...(year === 0 ? [{ code: 'import-year-unknown' as const, values: {} }] : []),
    ...TABLE_IDS.filter((table) => blocks[table].length === 0).map((table): Message => ({
      code: 'import-table-missing',
      values: { table },
    })),
    ...rows,
    ...incomplete,
  ];
}
