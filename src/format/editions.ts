/** The two editions in use. 2019 is stated as its difference from 2021. */
import {
  EDITION_IDS,
  type CellId,
  type Edition,
  type EditionId,
  type NumberCell,
  type TableId,
} from './edition';
import { proactiveBlocks2019, proactiveBlocks2021, proactiveTable } from './proactive-table';
import { otherOutcomes2019, otherOutcomes2021, requestRows, requestsTable } from './requests-table';
import { reviewTable } from './review-table';

const REQUEST_WIDTHS = [754, 921, 3271, 685, 685, 685, 685, 685, 685, 685];

type Parts = Pick<Edition, 'id' | 'reportYears' | 'notice'> & {
  readonly proactive: ReturnType<typeof proactiveTable>;
  readonly requests: ReturnType<typeof requestsTable>;
};

const edition = ({ proactive, requests, ...rest }: Parts): Edition => ({
  ...rest,
  tables: { proactive: proactive.table, requests: requests.table, review: reviewTable.table },
  cells: [...proactive.cells, ...requests.cells, ...reviewTable.cells],
  outcomeRows: requests.outcomeRows,
});

const parts2021: Parts = {
  id: '2021',
  reportYears: [2021, null],
  notice: '国办公开办函〔2021〕30号',
  proactive: proactiveTable(proactiveBlocks2021, [2435, 2435, 2435, 2435], { 3: [1, 1, 1], 1: [3] }),
  requests: requestsTable(requestRows(otherOutcomes2021), REQUEST_WIDTHS),
};

/** 试行; report years 2019 and 2020. Other columns in table 二, one row for （六） in table 三. */
const parts2019: Parts = {
  ...parts2021,
  id: '2019',
  reportYears: [2019, 2020],
  notice: '国办公开办函〔2019〕60号',
  proactive: proactiveTable(proactiveBlocks2019, [2435, 2435, 1218, 1217, 2435], {
    3: [1, 2, 1],
    2: [2, 2],
  }),
  requests: requestsTable(requestRows(otherOutcomes2019), REQUEST_WIDTHS),
};

export const edition2021: Edition = edition(parts2021);
export const edition2019: Edition = edition(parts2019);

export const editions: Readonly<Record<EditionId, Edition>> = { '2021': edition2021, '2019': edition2019 };

export const isEditionId = (value: unknown): value is EditionId => EDITION_IDS.some((id) => id === value);

/** The edition a report year must use: the newest that held then; the oldest for years before all of them. */
export const editionForYear = (year: number): Edition =>
  EDITION_IDS.map((id) => editions[id]).find(({ reportYears: [from] }) => year >= from) ?? edition2019;

const cellsById = new Map<Edition, ReadonlyMap<CellId, NumberCell>>();

/** The figure a CellId names in an edition, or undefined where the edition has none of that name. */
export function findCell(of: Edition, id: CellId): NumberCell | undefined {
  let byId = cellsById.get(of);
  if (!byId) cellsById.set(of, (byId = new Map(of.cells.map((cell) => [cell.id, cell]))));
  return byId.get(id);
}

/** The one row that （六） had in 2019 has the key of the last of its three. */
const SAME_KEY_OTHER_MEANING = 'otherOutcome';

/** The figures of `one` that mean the same in `other`. */
export const cellsInBoth = (one: Edition, other: Edition): readonly NumberCell[] =>
  one === other
    ? one.cells
    : one.cells.filter(({ id, rowKey }) => rowKey !== SAME_KEY_OTHER_MEANING && findCell(other, id));

/** A row as the format words it; the blocks of table 四 are named by what stands over them. */
export function rowName(of: Edition, table: TableId, rowKey: string): string {
  const cell = of.cells.find((each) => each.table === table && each.rowKey === rowKey);
  return cell?.row.slice(-1)[0] ?? cell?.column.slice(-2)[0] ?? rowKey;
}
