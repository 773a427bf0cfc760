/** The figures of the three tables as those of one edition. */
import { readFigure } from './figure';
import type { Gathering } from './gathering';
import { UNDIVIDED } from './requests-rows';
import { editionForYear, editions, findCell } from '../../format/editions';
import { EDITION_IDS, type CellId, type Edition, type EditionId, type TableId } from '../../format/edition';
import { known, type CellValue } from '../../report/cell-value';
import type { FigureSource } from '../../report/published';
import type { Message } from '../../report/result';

type Gatherings = Readonly<Record<TableId, Gathering>>;

export interface ReadCells {
  readonly cells: Map<CellId, CellValue>;
  readonly sources: Map<CellId, FigureSource>;
  readonly messages: readonly Message[];
}

/** The edition whose figures table 二 has; where it tells nothing, what （六） and then the year say. */
export function editionOf(gatherings: Gatherings, year: number): EditionId {
  const figures = [...gatherings.proactive.figures.keys()];
  const had = EDITION_IDS.map((id) => ({
    id,
    count: figures.filter((key) => findCell(editions[id], `proactive.${key}`)).length,
  }));
  const most = Math.max(...had.map(({ count }) => count));
  const [only, ...others] = had.filter(({ count }) => count === most);
  if (only && others.length === 0) return only.id;
  if (gatherings.requests.rows.has(UNDIVIDED)) return '2019';
  return year > 0 ? editionForYear(year).id : EDITION_IDS[0];
}

export function cellsOf(gatherings: Gatherings, edition: Edition): ReadCells {
  const read: ReadCells & { messages: Message[] } = { cells: new Map(), sources: new Map(), messages: [] };
  for (const { table, figures, told } of Object.values(gatherings)) {
    for (const [key, source] of figures) {
      const id = `${table}.${key.replace(UNDIVIDED, 'otherOutcome')}`;
      const cell = findCell(edition, id);
      if (!cell) {
        read.messages.push(strange(table, source));
        told.add(key.slice(0, key.indexOf('.')));
      } else {
        read.cells.set(id, readFigure(source.text, cell.unit));
        read.sources.set(id, source);
      }
    }
  }
  if (edition.id !== '2019' && gatherings.requests.rows.has(UNDIVIDED)) divide(read, edition);
  return read;
}

const strange = (table: TableId, { row, column, text }: FigureSource): Message => ({
  code: 'import-cell-unread',
  values: { table, row: '', line: row + 1, column: column + 1, text },
});

/** Rows that are there, but not with all of their figures, and of which nothing is said yet. */
export function figuresMissing(gathering: Gathering, edition: Edition): Map<string, number> {
  const { table, rows, figures, told } = gathering;
  const missing = new Map<string, number>();
  for (const cell of edition.cells) {
    const { rowKey, columnKey } = cell;
    if (cell.table !== table || !rows.has(rowKey) || told.has(rowKey)) continue;
    if (!figures.has(`${rowKey}.${columnKey}`)) missing.set(rowKey, (missing.get(rowKey) ?? 0) + 1);
  }
  return missing;
}

/** Rows that a （六） in one row does not have. Its figures stand under 3.其他, as that row has the same key. */
const NOT_DIVIDED = /^requests\.other(NotSupplemented|FeeUnpaid)\./;

function divide(
  { cells, messages }: { cells: Map<CellId, CellValue>; messages: Message[] },
  edition: Edition,
): void {
  for (const { id } of edition.cells) if (NOT_DIVIDED.test(id) && !cells.has(id)) cells.set(id, known(0));
  messages.push({ code: 'import-outcome-undivided', values: {} });
}

/** Rows of the edition that a table does not have. */
export const missingRows = (gathering: Gathering, edition: Edition): string[] => {
  const undivided = gathering.rows.has(UNDIVIDED);
  const wanted = new Set(
    edition.cells.filter(({ table }) => table === gathering.table).map(({ rowKey }) => rowKey),
  );
  return [...wanted].filter(
    (key) => !gathering.rows.has(key) && !(undivided && /^other(Not|Fee|Outcome)/.test(key)),
  );
};
