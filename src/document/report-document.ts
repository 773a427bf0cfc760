/** Report → Document: the official title, preamble, six sections and sign-off. */
import { editions } from '../format/editions';
import { aspectHeading, aspects, sections, type Section } from '../format/sections';
import type { Overview, Report } from '../report/report';
import { bodyName, reportTitle } from './body-name';
import type { Block, Document } from './model';
import { narrativeBlocks } from './narrative';
import { preamble } from './preamble';
import { reportTable } from './report-table';
import { signOffDate } from './sign-off-date';

/** A section that has no text is its heading alone: no words are put in the clerk's mouth. */
export function reportDocument(report: Report): Document {
  const title = reportTitle(report.agency, report.year);
  return {
    title,
    author: bodyName(report.agency),
    blocks: [
      { kind: 'title', text: title },
      { kind: 'paragraph', text: opening(report) },
      ...sections.flatMap((section) => sectionBlocks(report, section)),
      ...signOff(report),
    ],
  };
}

const opening = ({ agency, year, edition, profile = {} }: Report): string =>
  preamble({ body: bodyName(agency), year, edition: editions[edition], profile });

function sectionBlocks(report: Report, { number, heading, table, narrative }: Section): Block[] {
  const blocks: Block[] = [{ kind: 'heading', level: 1, text: `${number}、${heading}` }];
  if (table) blocks.push(reportTable(report, table));
  if (narrative) blocks.push(...textBlocks(report.narrative[narrative] ?? '', heading));
  return blocks;
}

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

function signOff({ agency, profile }: Report): Block[] {
  const name = bodyName(agency);
  const date = signOffDate(profile?.date ?? '');
  if (name === '' && date === '') return [];
  return [{ kind: 'signOff', agency: name, ...(date !== '' && { date }) }];
}
