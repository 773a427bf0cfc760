/** A clerk at work in the tests' Excel, who remembers every cell: the workbook must be as they remember. */
import type { Excel } from '../excel/excel';
import type { Value } from '../excel/typed';
import type { CellId } from '../../src/format/edition';
import { addressOf } from '../../src/ooxml/sheet/reference';
import type { Standings } from '../../src/workbook/standing';

interface Spot {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const keyOf = ({ sheet, row, column }: Spot): string => `${sheet} ${row} ${column}`;

export class Clerk {
  private memory: Map<string, { readonly spot: Spot; readonly value: Value }>;
  private readonly spots: Map<CellId, Spot>;

  constructor(
    private readonly excel: Excel,
    standings: Standings,
  ) {
    this.memory = new Map(typedCells(excel).map((cell) => [keyOf(cell.spot), cell]));
    this.spots = new Map(
      [...standings.cells].map(([cell, { sheet, row, column }]) => [cell, { sheet, row, column }]),
    );
  }

  /** @param kept what Excel keeps of it, where that is not the same */
  type(cell: CellId, input: Value, kept = input): void {
    this.typeAt(this.spots.get(cell)!, input, kept);
  }

  typeAt(spot: Spot, input: Value, kept = input): void {
    this.excel.type(spot.sheet, addressOf(spot.row, spot.column), input);
    this.remember(spot, kept);
  }

  /** What the pane wrote at the clerk's word. */
  sawWritten(cell: CellId, value: Value): void {
    this.remember(this.spots.get(cell)!, value);
  }

  value(cell: CellId): Value {
    return this.memory.get(keyOf(this.spots.get(cell)!))?.value ?? '';
  }

  /** What stands in the workbook. */
  actual(cell: CellId): Value {
    const { sheet, row, column } = this.spots.get(cell)!;
    return this.excel.value(sheet, addressOf(row, column));
  }

  /** @param row counted from 0 */
  insertRow(sheet: string, row: number): void {
    this.excel.insertRow(sheet, row + 1);
    const moved = (spot: Spot): Spot =>
      spot.sheet === sheet && spot.row >= row ? { ...spot, row: spot.row + 1 } : spot;
    for (const [cell, spot] of this.spots) this.spots.set(cell, moved(spot));
    const all = [...this.memory.values()].map(({ spot, value }) => ({ spot: moved(spot), value }));
    this.memory = new Map(all.map((each) => [keyOf(each.spot), each]));
  }

  rowOf(cell: CellId): Spot {
    return this.spots.get(cell)!;
  }

  /** Every cell in which the workbook and the clerk differ, in words. */
  differences(): readonly string[] {
    const actual = new Map(typedCells(this.excel).map(({ spot, value }) => [keyOf(spot), value]));
    const keys = new Set([...actual.keys(), ...this.memory.keys()]);
    return [...keys].flatMap((key) => {
      const [is, should] = [actual.get(key) ?? '', this.memory.get(key)?.value ?? ''];
      return is === should ? [] : [`${key}: ${is} instead of ${should}`];
    });
  }

  private remember(spot: Spot, value: Value): void {
    this.memory.set(keyOf(spot), { spot, value });
  }
}

/** All that is typed on sheets a clerk sees; formulas are the template's own. */
const typedCells = ({ wire: { book } }: Excel) =>
  book.sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .flatMap(({ name: sheet, cells }) =>
      [...cells].flatMap(([at, { content }]) => {
        const [row, column] = at.split(' ').map(Number) as [number, number];
        if (content.formula !== undefined || content.value === '') return [];
        return [{ spot: { sheet, row, column }, value: content.value }];
      }),
    );
