/** The host in the page as a host here, so that the tests of the port run over it like over any other. */
import type { Page } from 'playwright-core';
import type { Called } from './page';
import type { FaultCode } from '../../src/report/fault-codes';
import { Fault, type Message } from '../../src/report/result';
import type { ExcelFacts } from '../../src/hosts/excel/requirements';
import type { WorkbookPlan } from '../../src/workbook/plan';
import type { AreaContent, Progress, SheetContent, WorkbookHost } from '../../src/workbook/port';

export interface RemoteHost extends WorkbookHost {
  facts(): Promise<ExcelFacts>;
}

export interface Listeners {
  edited: () => void;
  unwatched: (code: FaultCode) => void;
  progressed: Progress;
}

const portable = (plan: WorkbookPlan) => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, rowHeights: [...sheet.rowHeights] })),
});

export function remoteHost(page: Page, listeners: Listeners): RemoteHost {
  const call = async <T>(method: string, ...args: readonly unknown[]): Promise<T> => {
    const called = await page.evaluate<Called, [string, readonly unknown[]]>(
      ([name, given]) => window.pane.call(name, given),
      [method, args],
    );
    if ('fault' in called) throw new Fault(called.fault.code, called.fault.values);
    if ('mistake' in called) throw new Error(called.mistake);
    return called.value as T;
  };
  return {
    can: (ability) => ability !== 'type',
    insert: (plan, progress = () => undefined) => {
      listeners.progressed = progress;
      return call<readonly Message[]>('insert', portable(plan));
    },
    read: (names) => call<readonly AreaContent[]>('read', names),
    readSheets: (sheets) => call<readonly SheetContent[]>('readSheets', sheets),
    write: (values) => call('write', values),
    putRow: (row, plan) => call('putRow', row, portable(plan)),
    mark: (marks, usual, manner) => call('mark', marks, usual ?? null, manner ?? null),
    mend: (plan) => call<readonly Message[]>('mend', portable(plan)),
    reveal: (place) => call('reveal', place),
    watch: (listener, failed) => {
      listeners.edited = listener;
      listeners.unwatched = (code) => failed?.(new Fault(code));
      void call('watch');
      return () => void call('stop');
    },
    facts: () => call('facts'),
  };
}
