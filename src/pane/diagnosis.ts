/** Facts for a technician. Never the contents of a cell. */
import type { Notice, PaneState } from './state';
import { VERSION } from '../app/version';

/** Of a fault's values those that tell of the program, not of the workbook. */
const told = ({ values }: Notice): (string | number)[] =>
  [values.reason, values.location].flatMap((value) => (value === undefined || value === '' ? [] : [value]));

/** What the host knows of itself: product, platform, version, API sets. */
export type HostFacts = Readonly<Record<string, string>>;

export function diagnosis({ template, checkup, notice, language }: PaneState, facts: HostFacts): string {
  const lines: Record<string, string | number> = {
    version: VERSION,
    ...facts,
    userAgent: navigator.userAgent,
    language,
    template,
    ...(checkup && {
      edition: checkup.report.edition,
      filled: `${checkup.filled}/${checkup.figures}`,
      rules: checkup.problems.map(({ findings }) => findings[0].rule).join(' ') || '-',
    }),
    ...(notice?.kind === 'fault' && { fault: [notice.code, ...told(notice)].join(' ') }),
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
