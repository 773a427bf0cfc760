/** Report → Document: the official title, preamble, six sections and sign-off. */
import { editions } from '../format/editions';
import { aspectHeading, aspects, sections, type Section } from '../format/sections';
import { TABLE_NOTES, type Overview, type Report } from '../report/report';
import { bodyName, reportTitle } from './body-name';
import type { Block, Document } from './model';
import { narrativeBlocks } from './narrative';
import { preamble } from './preamble';
import { reportTable } from './report-table';
import { signedBy } from './signature';

/** A section that has no text is its heading alone: no words are put in the clerk's mouth. */
export function reportDocument(report: Report): Document {
  const title = reportTitle(report.agency, report.year);
  const { other, signature } = signedBy(report);
  const body = { ...report, narrative: { ...report.narrative, other } };
  const sealed = report.profile?.seal === true && { seal: true };
  return {
    title,
    author: bodyName(report.agency),
    blocks: [
      ...formal('documentNumber', report.profile?.documentNumber),
      { kind: 'title', text: title },
      ...formal('addressee', report.profile?.addressee),
      { kind: 'paragraph', text: opening(report) },
      ...sections.flatMap((section) => sectionBlocks(body, section)),
      ...(signature === undefined ? [] : [{ kind: 'signOff', ...signature, ...sealed } as const]),
    ],
  };
}

/** 发文字号 and 主送机关, where the report is issued as a formal document. */
function formal(role: 'documentNumber' | 'addressee', written = ''): Block[] {
  const text = written.trim();
  return text === '' ? [] : [{ kind: 'paragraph', role, text }];
}

const opening = ({ agency, year, edition, profile = {} }: Report): string =>
  preamble({ body: bodyName(agency), year, edition: editions[edition], profile });

function sectionBlocks(report: Report, { number, heading, table, narrative }: Section): Block[] {
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: `${number}、${heading}` }];
  if (table) blocks.push(reportTable(report, table), ...notes(report.profile?.[TABLE_NOTES[table]]));
  if (narrative) blocks.push(...textBlocks(report.narrative[narrative] ?? '', heading));
  return blocks;
}

/** 注：… under a table, one paragraph a line, as written. */
const notes = (written = ''): Block[] =>
  written
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', role: 'note', text: line.trim() }));

const textBlocks = (text: Overview, heading: string): Block[] =>
  typeof text === 'string' ? narrativeBlocks(text, heading) : aspectBlocks(text);

/** Only the aspects written about are numbered. */
function aspectBlocks(text: Exclude<Overview, string>): Block[] {
  const present = aspects.flatMap(({ key, heading }) => {
    const own = text[key] ?? '';
    return own.trim() === '' ? [] : [{ heading, own }];
  });
  return present.flatMap(({ heading, own }, i): Block[] => [
    { kind: 'heading', level: 2, text: aspectHeading(i, heading) },
    ...narrativeBlocks(own, heading),
  ]);
}
