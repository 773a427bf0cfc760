/** Our host in the page of a test, called from outside. */
import type { WorkbookPlan } from '../../src/workbook/plan';
import type { WorkbookHost } from '../../src/workbook/port';
import type { FaultCode } from '../../src/report/fault-codes';
import { Fault } from '../../src/report/result';
import { excelHost } from '../../src/hosts/excel/excel-host';
import { excelFacts } from '../../src/hosts/excel/requirements';

export type Called =
  | { readonly value: unknown }
  | { readonly fault: { readonly code: FaultCode; readonly values: Fault['values'] } }
  | { readonly mistake: string };

export interface TestPage {
  start(patience: number): Promise<unknown>;
  call(method: string, args: readonly unknown[]): Promise<Called>;
}

declare global {
  interface Window {
    pane: TestPage;
    edited(): Promise<void>;
    unwatched(code: FaultCode): Promise<void>;
    progressed(steps: unknown): Promise<void>;
  }
}

let host: WorkbookHost;
let stop: (() => void) | undefined;

const calls: Readonly<Record<string, (...args: never[]) => unknown>> = {
  can: (ability) => host.can(ability),
  insert: (plan) => host.insert(revived(plan), (steps) => void window.progressed(steps)),
  read: (names) => host.read(names),
  readSheets: (sheets) => host.readSheets(sheets),
  write: (values) => host.write(values),
  putRow: (row, plan) => host.putRow?.(row, revived(plan)),
  mark: (marks, usual, manner) => host.mark(marks, usual ?? undefined, manner ?? undefined),
  mend: (plan) => host.mend?.(revived(plan)),
  reveal: (place) => host.reveal(place),
  watch: () =>
    void (stop = host.watch(
      () => void window.edited(),
      ({ code }) => void window.unwatched(code),
    )),
  stop: () => stop?.(),
  facts: () => excelFacts(),
};

/** Maps do not survive the way into the page. */
const revived = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, rowHeights: new Map(sheet.rowHeights) })),
});

window.pane = {
  async start(patience) {
    const info = await Office.onReady();
    host = excelHost({ patience });
    return info;
  },
  async call(method, args) {
    try {
      return { value: await calls[method]!(...(args as never[])) };
    } catch (cause) {
      if (cause instanceof Fault) return { fault: { code: cause.code, values: cause.values } };
      return { mistake: cause instanceof Error ? `${cause.stack}` : String(cause) };
    }
  },
};
