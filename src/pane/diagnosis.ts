/** Facts for a technician. Never the contents of a cell. */
import type { PaneState } from './state';
import { VERSION } from '../app/version';

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
      rules: checkup.problems.map(({ findings }) => findings[0]!.rule).join(' ') || '-',
    }),
    ...(notice?.kind === 'fault' && { fault: notice.code }),
  };
  return Object.entries(lines)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
