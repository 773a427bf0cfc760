/// <reference types="office-js" />
/** Thin lines around cells. They are decoration: where Excel refuses them, the template stays. */
import { addressStrings } from './addresses';
import { styledCells } from './grid';
import type { PlannedSheet } from '../../workbook/plan';
import type { Rectangle } from '../../ooxml/sheet/reference';
import { cellLooks } from '../../template/styles';
import { blocks } from '../../ooxml/sheet/rectangles';

const AROUND = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

export function layBorders(sheet: Excel.Worksheet, plan: PlannedSheet): void {
  const areas = blocks(
    styledCells(plan)
      .filter(({ style }) => cellLooks[style].border)
      .map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column })),
  );
  for (const high of [false, true]) for (const wide of [false, true]) drawAlike(sheet, areas, { high, wide });
}

interface Shape {
  readonly high: boolean;
  readonly wide: boolean;
}

/** A single row has no border between rows; whether Excel takes one for it is not documented. */
function drawAlike(sheet: Excel.Worksheet, areas: readonly Rectangle[], { high, wide }: Shape): void {
  const edges = [
    ...AROUND,
    ...(high ? (['InsideHorizontal'] as const) : []),
    ...(wide ? (['InsideVertical'] as const) : []),
  ];
  const alike = areas.filter(
    ({ top, bottom, left, right }) => top < bottom === high && left < right === wide,
  );
  for (const address of addressStrings(alike)) {
    const { borders } = sheet.getRanges(address).format;
    for (const edge of edges) borders.getItem(edge).style = 'Continuous';
  }
}
