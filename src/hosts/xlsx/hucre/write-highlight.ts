import type { ConditionalRule } from 'hucre/xlsx';
import { fontOf } from './write-style';
import type { SheetHighlight } from '../../../workbook/sheet';
import { highlightLooksOf } from '../../../template/styles';
import { sqrefOf } from '../../../ooxml/sheet/reference';

/** @param i the first that applies wins */
export function writeHighlight(
  { areas, formula, repeated, look, stop = true }: SheetHighlight,
  i: number,
): ConditionalRule {
  const { fill, ...type } = highlightLooksOf(look);
  const font = fontOf(type);
  return {
    ...(formula !== undefined
      ? { type: 'expression', formula }
      : { type: repeated ? 'duplicateValues' : 'uniqueValues' }),
    priority: i + 1,
    range: sqrefOf(areas),
    ...(stop && { stopIfTrue: true }),
    style: {
      // The fill of a conditional format is its background colour.
      ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } } }),
      ...(Object.keys(font).length > 0 && { font }),
    },
  };
}
