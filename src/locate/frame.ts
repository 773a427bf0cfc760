/** The number cells that occur in the equations of an edition, numbered. */
import type { CellId, Edition } from '../format/edition';
import { equationsOf } from '../rules/equations';

export interface Frame {
  readonly edition: Edition;
  /** In the order of the tables. */
  readonly cells: readonly CellId[];
  readonly indexOf: ReadonlyMap<CellId, number>;
}

const cache = new Map<Edition, Frame>();

export function frameOf(edition: Edition): Frame {
  let frame = cache.get(edition);
  if (!frame) cache.set(edition, (frame = build(edition)));
  return frame;
}

function build(edition: Edition): Frame {
  const occurring = new Set(equationsOf(edition).flatMap(({ left, right }) => [...left, ...right]));
  const cells = edition.cells.map((cell) => cell.id).filter((id) => occurring.has(id));
  return { edition, cells, indexOf: new Map(cells.map((id, i) => [id, i])) };
}
