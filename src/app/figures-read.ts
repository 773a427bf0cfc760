/** How much of a report was read. */
import type { CellId } from '../format/edition';
import { editions } from '../format/editions';
import { valueOf, type Report } from '../report/report';

export interface FiguresRead {
  /** How many figures were read, of how many there are. */
  readonly read: number;
  readonly figures: number;
  /** Blank, or not a number. */
  readonly unread: readonly CellId[];
}

export function figuresRead(report: Report): FiguresRead {
  const { cells } = editions[report.edition];
  const unread = cells.filter(({ id }) => valueOf(report, id).kind !== 'known').map(({ id }) => id);
  return { read: cells.length - unread.length, figures: cells.length, unread };
}
