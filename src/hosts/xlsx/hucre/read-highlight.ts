/** hucre's conditional formats as ours. */
import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import type { HighlightLooks, SheetHighlight } from '../../../workbook/sheet';
import { colorOf } from './read-style';
import { comparing } from '../../../workbook/comparing';
import type { Rectangle } from '../../../ooxml/sheet/reference';
import { addressOf, parseRange } from '../../../ooxml/sheet/reference';

/** Bars, scales, icons, ranks and averages stay in the file and are not shown. */
export function readHighlight(rule: ConditionalRule, theme: readonly string[]): SheetHighlight[] {
  const areas = rule.range.split(/\s+/).flatMap((area) => parseRange(area) ?? []);
  const decided = areas[0] && decision(rule, areas[0]);
  if (!decided) return [];
  return [{ areas, ...decided, look: looksOf(rule.style ?? {}, theme), stop: rule.stopIfTrue ?? false }];
}

type Decision = Pick<SheetHighlight, 'formula' | 'repeated'>;

/** The kinds that look for texts and blanks have their formula with them (ECMA-376 part 1, 18.3.1.10). */
function decision({ type, operator, formula = [] }: ConditionalRule, first: Rectangle): Decision | undefined {
  if (type === 'duplicateValues') return { repeated: true };
  if (type === 'uniqueValues') return { repeated: false };
  const [from, to] = [formula].flat();
  if (from === undefined || from === '') return undefined;
  if (type !== 'cellIs') return { formula: from };
  return { formula: comparing(addressOf(first.top, first.left), operator ?? 'equal', from, to ?? from) };
}

function looksOf({ font, fill }: CellStyle, theme: readonly string[]): HighlightLooks {
  // The fill of a conditional format is its background colour.
  const back = fill?.type === 'pattern' ? colorOf(fill.bgColor ?? fill.fgColor, theme) : undefined;
  const color = colorOf(font?.color, theme);
  return {
    ...(back !== undefined && { fill: back }),
    ...(color !== undefined && { color }),
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && { underline: true }),
  };
}
