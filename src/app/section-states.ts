/** Where a report stands, section by section: done, to be looked at, begun, not yet written. */
import { problemsIn, type Problem } from './problems';
import { isUnfilled } from './unfilled';
import { TABLE_IDS, type TableId } from '../format/edition';
import type { Report } from '../report/report';
import { SECTION_KEYS, type SectionKey } from '../report/location';
import { textsOf } from '../report/text';

export type SectionState = 'done' | 'look' | 'begun' | 'empty';

/** @param problems what a check of the report has found */
export const sectionStates = (
  report: Report,
  problems: readonly Problem[],
): readonly (readonly [SectionKey, SectionState])[] =>
  SECTION_KEYS.map((section) => [section, stateOf(section, report, problems)]);

function stateOf(section: SectionKey, report: Report, problems: readonly Problem[]): SectionState {
  if (isEmpty(section, report)) return 'empty';
  const open = problemsIn(problems, section).filter(({ severity }) => severity !== 'hint');
  // What is not filled in yet must not look like what is wrong.
  if (!open.every(isUnfilled)) return 'look';
  return open.length > 0 ? 'begun' : 'done';
}

function isEmpty(section: SectionKey, report: Report): boolean {
  if (section === 'cover') return report.agency.trim() === '';
  if (isTable(section))
    return ![...report.cells].some(
      ([cell, value]) => cell.startsWith(`${section}.`) && value.kind !== 'blank' && !value.derived,
    );
  return ![...textsOf(report.narrative)].some(
    ([part, text]) => (part === section || part.startsWith(`${section}.`)) && text.trim() !== '',
  );
}

const isTable = (section: SectionKey): section is TableId =>
  (TABLE_IDS as readonly string[]).includes(section);
