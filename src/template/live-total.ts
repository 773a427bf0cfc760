/** The template's formula of a total, for where its parts stand now. */
import { totalAt } from './formulas';
import type { CellId, Edition } from '../format/edition';
import { definitionOf } from '../rules/equations';
import type { Standings } from '../workbook/standing';

/** None of what is no total, where totals are typed, and where a part of it is not there any more. */
export function liveTotal(edition: Edition, total: CellId, standings: Standings): string | undefined {
  const parts = definitionOf(edition, total)?.right;
  const own = standings.cells.get(total);
  if (!parts || !own || standings.totals === 'typed') return undefined;
  const there = parts.flatMap((part) => {
    const standing = standings.cells.get(part);
    return standing?.sheet === own.sheet ? [standing] : [];
  });
  return there.length === parts.length ? totalAt(there) : undefined;
}
