/** Check a report from a file of any kind: the same on the command line and where a file is dropped. */
import { checkReport, type CheckedReport } from './check-report';
import { knowledgeOf } from './last-year/knowledge';
import type { Source } from './open-source';
import type { LastYear } from '../report/last-year';

/** @param given last year's report from beside the source; else the one that it keeps itself */
export const checkSource = (source: Source, given?: LastYear): CheckedReport =>
  checkReport(source.report, knowledgeOf(source, given));
