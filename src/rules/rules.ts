/** The explicit list of all rules, in the order they are run and published. */
import { figureRuleList } from './figure-rules';
import { figure } from './narrative/figure';
import { percentage } from './narrative/percentage';
import { parts } from './narrative/parts';
import { contradiction } from './narrative/contradiction';
import { noFigure } from './narrative/no-figure';
import { aspects } from './narrative/aspects';
import { problems } from './narrative/problems';
import { processingFee } from './narrative/processing-fee';
import { privacy } from './narrative/privacy';
import { proofreading } from './narrative/proofreading';
import { agency } from './structure/agency';
import { basis } from './structure/basis';
import { cover } from './structure/cover';
import { deadline } from './structure/deadline';
import { sections } from './structure/sections';
import { year } from './structure/year';
import type { Rule } from './rule';

/** On what the words say: of themselves, and beside the tables. Loaded where they are asked for. */
const ofWords = [
  cover,
  sections,
  agency,
  basis,
  year,
  deadline,
  figure,
  percentage,
  parts,
  contradiction,
  noFigure,
  aspects,
  problems,
  processingFee,
  privacy,
  proofreading,
] as const satisfies readonly Rule[];

export type RuleId = (typeof figureRuleList | typeof ofWords)[number]['id'];

export const rules: readonly Rule<RuleId>[] = [...figureRuleList, ...ofWords];
