/**
 * What reading a file noticed and a rule finds as well (structure.cover, structure.label) is told once, by the
 * rule: wherever a report is checked. Where nothing is checked the message stands alone.
 */
import type { Message } from '../report/result';

const BY_RULES: ReadonlySet<string> = new Set(['agency-blank', 'year-unreadable', 'import-year-disputed']);

export const saidByNoRule = (messages: readonly Message[]): Message[] =>
  messages.filter(({ code }) => !BY_RULES.has(code));
