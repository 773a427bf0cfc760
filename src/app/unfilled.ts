/**
 * What is not filled in yet is told apart from what is wrong: a template that was just put in has no
 * mistakes. Before publishing, and for other programs, both stand in the way alike.
 */
import type { Problem } from './problems';

const OF_WORDS = new Set(['structure.sections', 'structure.cover']);

export const isBlankFigure = ({ findings: [{ rule }] }: Problem): boolean => rule === 'value.blank';

/** A part, or a line of the cover, with nothing in it. */
export const isBlankPart = ({ findings: [{ rule, actual }] }: Problem): boolean =>
  OF_WORDS.has(rule) && actual === null;

export const isUnfilled = (problem: Problem): boolean => isBlankFigure(problem) || isBlankPart(problem);

export interface Unfilled {
  readonly figures: number;
  readonly parts: number;
}

export const countUnfilled = (problems: readonly Problem[]): Unfilled => ({
  figures: problems.filter(isBlankFigure).length,
  parts: problems.filter(isBlankPart).length,
});
