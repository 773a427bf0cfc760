/**
 * The native conditional formats of a table, generated from the same equations as the checks, so
 * that a workbook filled in without any program of ours shows balance errors by itself. Before
 * them stand our own marks, which look at the flag matrix on the hidden sheet.
 */
import { brokenFormula, negativeSumFormula, positionOf, type Fixed, type Origin } from './formulas';
import { blocks } from '../ooxml/sheet/rectangles';
import { cornerOf } from '../ooxml/sheet/reference';
import { areaNames } from '../workbook/layout';
import { FLAGS, flagsOf, MARK_LOOKS } from '../workbook/flags';
import type { PlannedHighlight } from '../workbook/plan';
import type { Mark } from '../workbook/port';
import type { Rectangle } from '../ooxml/sheet/reference';
import type { CellId, Edition, NumberCell, TableId } from '../format/edition';
import { equationsOf, type Equation } from '../rules/equations';
import { impliedStocks } from '../rules/proactive/implied-stock';

export function tableHighlights(edition: Edition, table: TableId, origin: Origin): PlannedHighlight[] {
  const cells = edition.cells.filter((cell) => cell.table === table);
  const areas = blocks(cells.map((cell) => spot(edition, cell.id, origin)));
  const first = cornerOf(areas);
  return [
    ...markHighlights(areaNames.table(table), areas),
    ...valueHighlights(edition, cells, origin),
    ...equationHighlights(edition, table, origin),
    { areas, look: 'empty', formula: `ISBLANK(${first})` },
  ];
}

/** Our own marks, as the flags of an area say. */
export const markHighlights = (
  area: string,
  areas: readonly Rectangle[],
  looks: readonly Mark['look'][] = MARK_LOOKS,
): PlannedHighlight[] => looks.map((look) => ({ areas, look, formula: `${flagAt(area)}=${FLAGS[look]}` }));

/** The flag at the same place of the flag matrix, wherever the area has been moved to. */
function flagAt(area: string): string {
  const corner = `INDEX(${area},1,1)`;
  return `INDEX(${flagsOf(area)},ROW()-ROW(${corner})+1,COLUMN()-COLUMN(${corner})+1)`;
}

/** Text where a number belongs; a count that is negative or has decimals. */
function valueHighlights(edition: Edition, cells: readonly NumberCell[], origin: Origin): PlannedHighlight[] {
  const at = (some: readonly NumberCell[]) => blocks(some.map((cell) => spot(edition, cell.id, origin)));
  const everywhere = at(cells);
  const counts = at(cells.filter((cell) => cell.decimals === 0 && !cell.signed));
  const a = cornerOf(everywhere);
  const n = cornerOf(counts);
  return [
    { areas: counts, look: 'wrong', formula: `AND(ISNUMBER(${n}),OR(${n}<0,${n}<>INT(${n})))` },
    { areas: everywhere, look: 'doubtful', formula: `AND(ISTEXT(${a}),LEN(${a})>0)` },
  ];
}

interface Condition {
  readonly cells: readonly CellId[];
  readonly lit: readonly CellId[];
  readonly formula: (fixed: Fixed) => string;
}

/** Equations whose formulas are the same but for the place share one conditional format. */
function equationHighlights(edition: Edition, table: TableId, origin: Origin): PlannedHighlight[] {
  const groups = new Map<string, { lit: Rectangle[]; formula: string }>();
  for (const condition of conditions(edition, table, origin)) {
    const rows = new Set(condition.cells.map((cell) => positionOf(edition, cell, origin).row));
    const fixed = rows.size === 1 ? { row: false, column: true } : { row: true, column: false };
    const formula = condition.formula(fixed);
    const key = fixed.column
      ? formula.replace(/(\$[A-Z]+)\d+/g, '$1_')
      : formula.replace(/[A-Z]+(?=\$\d)/g, '_');
    const group = groups.get(key) ?? { lit: [], formula };
    group.lit.push(...condition.lit.map((cell) => spot(edition, cell, origin)));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ lit, formula }) => ({ areas: blocks(lit), look: 'shared', formula }));
}

function conditions(edition: Edition, table: TableId, origin: Origin): Condition[] {
  const prefix = `${table}.`;
  const ofTable = equationsOf(edition).filter((equation) => equation.left[0]?.startsWith(prefix));
  const sums = edition.id !== '2019' && table === 'proactive' ? impliedStocks : [];
  return [
    ...ofTable.map(({ left, right, total }: Equation) => ({
      cells: [...left, ...right],
      lit: total === undefined ? [...left, ...right] : [total],
      formula: (fixed: Fixed) => brokenFormula(edition, left, right, origin, fixed),
    })),
    ...sums.map(({ plus, minus }) => ({
      cells: [...plus, ...minus],
      lit: [...plus, ...minus],
      formula: (fixed: Fixed) => negativeSumFormula(edition, plus, minus, origin, fixed),
    })),
  ];
}

function spot(edition: Edition, cell: CellId, origin: Origin): Rectangle {
  const { row, column } = positionOf(edition, cell, origin);
  return { top: row, left: column, bottom: row, right: column };
}
