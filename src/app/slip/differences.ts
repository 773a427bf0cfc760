/** In what a report read from a file differs from the one on the slip. */
import type { Slip } from './slip';
import type { CellId } from '../../format/edition';
import { editions } from '../../format/editions';
import { toPlain, type CellValue, type PlainValue } from '../../report/cell-value';
import { valueOf, type Report } from '../../report/report';
import type { Dismissal } from '../../workbook/kept';
import { canonical } from './digest';

/** A stretch of words that is not the same, as it was and as it is. */
export interface Words {
  readonly was: string;
  readonly is: string;
}

/** Where words stand; `place` is a part of the report, a section's number or a field of the first sheet. */
export type Difference =
  | { readonly kind: 'edition'; readonly was: string; readonly is: string }
  | { readonly kind: 'figure'; readonly cell: CellId; readonly was: PlainValue; readonly is: PlainValue }
  | ({ readonly kind: 'words'; readonly place: string } & Words)
  | { readonly kind: 'undismissed' | 'dismissed'; readonly dismissal: Dismissal }
  | { readonly kind: 'reason'; readonly dismissal: Dismissal; readonly was: string };

export function figureDifferences(was: Report, is: Report): Difference[] {
  if (was.edition !== is.edition) return [{ kind: 'edition', was: was.edition, is: is.edition }];
  return editions[was.edition].cells.flatMap(({ id }): Difference[] => {
    const [before, now] = [valueOf(was, id), valueOf(is, id)];
    return isSameValue(before, now)
      ? []
      : [{ kind: 'figure', cell: id, was: toPlain(before), is: toPlain(now) }];
  });
}

/** A number is the same however it was written. */
const isSameValue = (a: CellValue, b: CellValue): boolean =>
  a.kind === 'known' && b.kind === 'known' ? a.value === b.value : toPlain(a) === toPlain(b);

/** Places in the order of the first; those only one of the two has are different too. */
export function wordDifferences(
  was: ReadonlyMap<string, string>,
  is: ReadonlyMap<string, string>,
): Difference[] {
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((place): Difference[] => {
    const found = difference(was.get(place) ?? '', is.get(place) ?? '');
    return found === undefined ? [] : [{ kind: 'words', place, ...found }];
  });
}

/** Characters shown before and after what differs, and of that itself. */
const AROUND = 8;
const MOST = 60;

/** Spaces and ends of lines are not words: another program sets its own. */
function difference(was: string, is: string): Words | undefined {
  const [before, now] = [was, is].map((text) =>
    Array.from(text.normalize('NFC').replace(/[\s\u200B\uFEFF]/g, '')),
  );
  if (!before || !now || before.join('') === now.join('')) return undefined;
  let start = 0;
  while (start < before.length && before[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(before.length, now.length) - start;
  while (end < most && before[before.length - 1 - end] === now[now.length - 1 - end]) end++;
  return { was: excerpt(before, start, end), is: excerpt(now, start, end) };
}

function excerpt(chars: readonly string[], start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(chars.length, chars.length - end + AROUND);
  const shown = chars.slice(from, Math.min(to, from + MOST)).join('');
  return `${from > 0 ? '…' : ''}${shown}${from + MOST < to || to < chars.length ? '…' : ''}`;
}

/** @param is those the workbook keeps and that still hold */
export function dismissalDifferences({ dismissed: was }: Slip, is: readonly Dismissal[]): Difference[] {
  const before = new Map(was.map((each) => [lookedAt(each), each]));
  const now = new Map(is.map((each) => [lookedAt(each), each]));
  return [
    ...was.flatMap((dismissal): Difference[] => {
      const same = now.get(lookedAt(dismissal));
      if (!same) return [{ kind: 'undismissed', dismissal }];
      return same.reason === dismissal.reason
        ? []
        : [{ kind: 'reason', dismissal: same, was: dismissal.reason }];
    }),
    ...is
      .filter((each) => !before.has(lookedAt(each)))
      .map((dismissal): Difference => ({ kind: 'dismissed', dismissal })),
  ];
}

const lookedAt = (dismissal: Dismissal): string => canonical({ ...dismissal, reason: '' });
