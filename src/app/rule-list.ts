/** The published list of rules, in both languages. */
import { en } from '../language/en';
import { zhCN } from '../language/zh-CN';
import { rules } from '../rules/rules';
import type { Severity } from '../report/finding';
import { EDITION_IDS } from '../format/edition';
import type { RuleId } from '../rules/rules';
import type { Rule, Source } from '../rules/rule';

export interface PublishedRule {
  readonly id: string;
  readonly severity: Severity;
  readonly source: Source;
  /** Official wording the rule rests on. */
  readonly citation?: string;
  readonly editions: readonly string[];
  readonly what: { readonly 'zh-CN': string; readonly en: string };
}

export const publishedRules = (): PublishedRule[] =>
  rules.map(({ id, severity, source, citation, notIn }: Rule<RuleId>) => ({
    id,
    severity,
    source,
    ...(citation && { citation }),
    editions: EDITION_IDS.filter((edition) => !notIn?.includes(edition)),
    what: { 'zh-CN': zhCN.rules[id].asks, en: en.rules[id].asks },
  }));
