import type { Rectangle } from '../ooxml/sheet/reference';

interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: unknown;
}

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** The cells, and under every merge empty ones of the same style: borders are drawn cell by cell. */
export function withMergedCells<C extends StyledCell>(sheet: {
  readonly cells: readonly C[];
  readonly merges: readonly Rectangle[];
}): readonly (C | Pick<C, keyof StyledCell>)[] {
  const all = new Map<string, C | Pick<C, keyof StyledCell>>(
    sheet.cells.map((cell) => [keyOf(cell.row, cell.column), cell]),
  );
  for (const { top, left, bottom, right } of sheet.merges) {
    const first = all.get(keyOf(top, left));
    if (!first) continue;
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (!all.has(keyOf(row, column)))
          all.set(keyOf(row, column), { row, column, style: first.style } as Pick<C, keyof StyledCell>);
  }
  return [...all.values()];
}
