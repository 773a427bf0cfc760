/** The file of local requirements that the command line names. */
import { readBytes } from './files';
import { readRequirements } from '../app/requirements/read-requirements';
import type { Report } from '../report/report';
import type { Settings } from '../report/settings';

/** @throws Fault for a file that nothing is taken of */
export const requirementsIn = (path: string | undefined): Settings | undefined =>
  path === undefined ? undefined : readRequirements(readBytes(path));

/** With these in place of its own, where some were named. */
export const asking = (report: Report, settings: Settings | undefined): Report =>
  settings ? { ...report, settings } : report;
