/** Some cells of a planned sheet: what they take, what is said of them, how they show errors. */
import { shiftFormula } from '../../ooxml/sheet/shift-formula';
import type { Rectangle } from '../../ooxml/sheet/reference';
import { blocks } from '../../ooxml/sheet/rectangles';
import type { PlannedHighlight, PlannedSheet } from '../../workbook/plan';

/** Of a plan only what concerns these cells. */
export function partOf(sheet: PlannedSheet, cells: readonly Rectangle[]): PlannedSheet {
  const keys = new Set(cells.map(({ top, left }) => `${top} ${left}`));
  const within = (areas: readonly Rectangle[]) =>
    blocks(areas.flatMap(singleCells).filter(({ top, left }) => keys.has(`${top} ${left}`)));
  return {
    ...sheet,
    validations: sheet.validations.flatMap((planned) => {
      const areas = within(planned.areas);
      return areas.length > 0 ? [{ ...planned, areas }] : [];
    }),
    highlights: sheet.highlights.flatMap((planned): PlannedHighlight[] => {
      const areas = within(planned.areas);
      const [from] = planned.areas;
      const [to] = areas;
      if (!from || !to) return [];
      const formula = shiftFormula(planned.formula, to.top - from.top, to.left - from.left);
      return [{ ...planned, areas, formula }];
    }),
  };
}

export const singleCells = ({ top, left, bottom, right }: Rectangle): Rectangle[] =>
  Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, i) => {
    const width = right - left + 1;
    const [row, column] = [top + Math.floor(i / width), left + (i % width)];
    return { top: row, left: column, bottom: row, right: column };
  });
