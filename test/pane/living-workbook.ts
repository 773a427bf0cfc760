/** A workbook file that also tells of edits and jumps, as an open workbook does. */
import { balanced, reportOf } from '../real-reports';
import { wordsInOrder } from '../words-in-order';
import { makeWorkbook } from '../../src/app/make-workbook';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { fromPlain, type PlainValue } from '../../src/report/cell-value';
import type { FaultCode } from '../../src/report/fault-codes';
import { Fault } from '../../src/report/result';
import type { Place, WorkbookHost } from '../../src/workbook/port';

export const GRANTED = 'requests.granted.naturalPerson';

/** Made once, for many tests begin with the same. */
const books = new Map<string, Promise<Uint8Array>>();

export async function opened(changes: Record<string, PlainValue> = {}, agency = '某县自然资源局') {
  const key = JSON.stringify([changes, agency]);
  const book = books.get(key) ?? bookOf(changes, agency);
  books.set(key, book);
  return alive(openXlsx(await book));
}

async function bookOf(changes: Record<string, PlainValue>, agency: string): Promise<Uint8Array> {
  const base = reportOf(balanced, {
    agency,
    year: 2025,
    narrative: wordsInOrder(147),
    profile: { date: '2026年1月20日' },
  });
  const cells = new Map([
    ...base.cells,
    ...Object.entries(changes).map(([cell, value]) => [cell, fromPlain(value)] as const),
  ]);
  return (await makeWorkbook({ ...base, cells })).bytes();
}

export function alive(file: WorkbookHost) {
  const revealed: Place[] = [];
  const marks: number[] = [];
  let edited: () => void = () => undefined;
  let failing: { readonly code: FaultCode; readonly from: number } | undefined;
  let watchers = 0;
  let reads = 0;
  const host: WorkbookHost = {
    can: () => true,
    insert: (plan, progress) => file.insert(plan, progress),
    read: (names) => {
      reads++;
      return failing && reads >= failing.from ? Promise.reject(new Fault(failing.code)) : file.read(names);
    },
    readSheets: (sheets) => file.readSheets(sheets),
    write: (values) => file.write(values),
    mark: async (list) => {
      marks.push(list.length);
      await file.mark(list);
    },
    reveal: async (place) => void revealed.push(place),
    watch: (listener) => {
      edited = listener;
      watchers++;
      return () => void watchers--;
    },
  };
  return {
    host,
    revealed,
    marks,
    edit: () => edited(),
    /** Every read from now on, or after as many that succeed. */
    fail: (code: FaultCode, after = 0) => (failing = { code, from: reads + after + 1 }),
    calm: () => (failing = undefined),
    watchers: () => watchers,
    reads: () => reads,
  };
}

/** Until what an edit leads to has come about. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
