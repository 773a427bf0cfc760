/** Official rows that were deleted are put back, where the workbook's program can. */
import { readWorkbook } from './read-workbook';
import type { Checkup } from './state';
import { noticeOf } from './turns';
import type { Workplace } from './workplace';
import { editions } from '../format/editions';
import { Fault, type Message } from '../report/result';
import { definitionOf } from '../rules/equations';
import { liveTotal } from '../template/live-total';
import { areaNames } from '../workbook/layout';
import { lookOf, lostRow } from '../workbook/lost-row';
import type { WrittenValue } from '../workbook/port';
import type { ReadWorkbook } from '../workbook/read';

/** Whether a row that is gone can be put back here; else the sentence about it says how. */
export const canPutBack = (message: Message, { report, standings }: Checkup, { host }: Workplace): boolean =>
  host.putRow !== undefined && lostRow(message, editions[report.edition], standings) !== undefined;

/** @param message `row-missing`, as the last check told it */
export function putBack(message: Message, place: Workplace): Promise<void> {
  const { host, store } = place;
  return place.change('repairing', async () => {
    const { value: report, standings, messages } = await readWorkbook(host);
    const edition = editions[report.edition];
    const still = messages.find((each) => each.code === message.code && isSame(each, message));
    const lost = still && lostRow(still, edition, standings);
    if (!lost || !host.putRow) return store.set({ notice: noticeOf(new Fault('repair-stale')) });
    const { templateOf } = await import('../app/template-of');
    const area = areaNames.table(lost.table);
    // Not of its figures: a total that cannot be reckoned without the row would count as typed.
    const plan = templateOf(
      { ...report, cells: new Map() },
      { totals: standings.totals, language: store.get().language },
    );
    await host.putRow(lookOf(lost, area, plan), plan);
    const lacking = new Set(edition.cells.map(({ id }) => id).filter((id) => !standings.cells.has(id)));
    const now = await readWorkbook(host);
    await host.write(totalsWithout(lacking, now));
    const first = edition.cells.find(({ id }) => lacking.has(id) && now.standings.cells.has(id));
    const place = first && now.standings.cells.get(first.id)?.place;
    if (place && host.can('reveal')) await host.reveal(place);
    const values = { label: String(message.values.label) };
    store.set({ notice: { kind: 'done', code: 'row-put-back', values } });
  });
}

const isSame = (one: Message, other: Message): boolean =>
  one.values.table === other.values.table && one.values.row === other.values.row;

/** Formulas of totals that stood in the row or summed it up: they lost it with the row. A typed total stays. */
function totalsWithout(
  lacking: ReadonlySet<string>,
  { value: report, standings }: ReadWorkbook,
): WrittenValue[] {
  const edition = editions[report.edition];
  return edition.cells.flatMap(({ id }) => {
    const standing = standings.cells.get(id);
    const parts = definitionOf(edition, id)?.right ?? [];
    const concerned = lacking.has(id) || (standing?.formula && parts.some((part) => lacking.has(part)));
    const formula = concerned ? liveTotal(edition, id, standings) : undefined;
    return standing && formula !== undefined ? [{ place: standing.place, value: '', formula }] : [];
  });
}
