/** What is said of a figure when its cell is selected. */
import type { TemplateTexts } from './texts';
import type { UsualPrompt } from '../workbook/port';
import type { Standings } from '../workbook/standing';
import type { Edition, NumberCell } from '../format/edition';
import { definitionOf } from '../rules/equations';

export const figurePrompt = (edition: Edition, cell: NumberCell, texts: TemplateTexts) =>
  texts.figure(cell, definitionOf(edition, cell.id) !== undefined);

/** The prompts of all figures, where they stand now. */
export function usualPrompts(
  edition: Edition,
  standings: Standings,
  texts: TemplateTexts,
): readonly UsualPrompt[] {
  return edition.cells.flatMap((cell) => {
    const standing = standings.cells.get(cell.id);
    return standing ? [{ place: standing.place, ...figurePrompt(edition, cell, texts) }] : [];
  });
}
