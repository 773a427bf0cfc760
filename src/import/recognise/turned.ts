/** Table 三 on its side – an applicant to a row, an outcome to a column –, turned back. */
import type { Line } from './line';
import { isApplicant } from './requests-columns';
import { placesByRow } from '../../document/grid';
import type { Table } from '../../document/model';

/** Names of applicants at the beginning of so many rows, with more behind each than the form has columns. */
const LEAST = { rows: 5, behind: 10 };
const LEAD = 3;

/** @param lines of the table as it stands */
export function turnedBack(table: Table, lines: readonly Line[]): Line[] | undefined {
  const named = lines.filter(
    ({ cells }) => cells.length > LEAST.behind && cells.slice(0, LEAD).some(isApplicant),
  );
  return named.length >= LEAST.rows ? columnsOf(table, lines[0]?.block ?? 0) : undefined;
}

function columnsOf(table: Table, block: number): Line[] {
  const rows = placesByRow(table);
  return table.widths.map((_, column): Line => {
    const own = rows.flatMap((places, row) => {
      const place = places.find(
        (each) => each.column <= column && column < each.column + each.cell.columnSpan,
      );
      return place && !place.continued ? [{ ...place, row }] : [];
    });
    return {
      block,
      grid: block,
      row: column,
      cells: own
        .filter(({ cell }) => !cell.missing)
        .map(({ cell, row, column: begins }) => ({
          text: cell.text,
          column: row,
          columnSpan: cell.rowSpan,
          rowSpan: cell.columnSpan,
          continued: begins < column,
          place: { block, row, column: begins },
        })),
      ragged: own.some(({ cell }) => cell.missing),
      overlong: false,
    };
  });
}
