/** hucre's conditional formats as ours, and the reverse. */
import type { CellStyle, ConditionalRule } from 'hucre/xlsx';
import type { Comparison, PicturedCondition } from './picture';
import { colorOf } from './read-style';
import type { Rectangle } from '../../../ooxml/sheet/reference';
import { sqrefOf } from './plan-areas';
import { columnName, parseRange } from '../../../ooxml/sheet/reference';

/** Bars, scales, icons, ranks and averages stay in the file and are not shown. */
export function readCondition(rule: ConditionalRule, theme: readonly string[]): PicturedCondition[] {
  const areas = rule.range.split(/\s+/).flatMap((area) => parseRange(area) ?? []);
  const decided = areas[0] && decision(rule, areas[0]);
  if (!decided) return [];
  return [{ areas, ...decided, looks: looksOf(rule.style ?? {}, theme), stop: rule.stopIfTrue ?? false }];
}

type Decision = Pick<PicturedCondition, 'formula' | 'repeated'>;

/** The kinds that look for texts and blanks have their formula with them (ECMA-376 part 1, 18.3.1.10). */
function decision({ type, operator, formula = [] }: ConditionalRule, first: Rectangle): Decision | undefined {
  if (type === 'duplicateValues') return { repeated: true };
  if (type === 'uniqueValues') return { repeated: false };
  const [from, to] = [formula].flat();
  if (from === undefined || from === '') return undefined;
  if (type !== 'cellIs') return { formula: from };
  const cell = `${columnName(first.left)}${first.top + 1}`;
  return { formula: comparing(cell, operator ?? 'equal', from, to ?? from) };
}

const SIGNS: Readonly<Record<Exclude<Comparison, 'between' | 'notBetween'>, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

export function comparing(cell: string, comparison: Comparison, from: string, to: string): string {
  if (comparison === 'between') return `AND(${cell}>=${from},${cell}<=${to})`;
  if (comparison === 'notBetween') return `OR(${cell}<${from},${cell}>${to})`;
  return `${cell}${SIGNS[comparison]}${from}`;
}

function looksOf({ font, fill }: CellStyle, theme: readonly string[]): PicturedCondition['looks'] {
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

export function writeCondition(
  { areas, formula, repeated, looks, stop }: PicturedCondition,
  priority: number,
): ConditionalRule {
  const { fill, color, bold, italic, underline } = looks;
  const hasFont = color !== undefined || bold || italic || underline;
  return {
    ...(formula !== undefined
      ? { type: 'expression', formula }
      : { type: repeated ? 'duplicateValues' : 'uniqueValues' }),
    priority,
    range: sqrefOf(areas),
    ...(stop && { stopIfTrue: true }),
    style: {
      ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill } } }),
      ...(hasFont && {
        font: {
          ...(color !== undefined && { color: { rgb: color } }),
          ...(bold && { bold }),
          ...(italic && { italic }),
          ...(underline && { underline }),
        },
      }),
    },
  };
}
