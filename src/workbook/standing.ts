import type { Place } from './port';
import type { CellId } from '../format/edition';

/** Where a figure stands now: its place in its area, and on the sheet. */
export interface Standing {
  readonly place: Place;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As the host tells it; a value that is written takes its place. */
  readonly formula?: string | true;
}

/** A figure whose row is not there any more has none. */
export type Standings = ReadonlyMap<CellId, Standing>;
