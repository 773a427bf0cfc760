/** The host in the page as a host here, so that the tests of the port run over it like over any other. */
import type { Page } from 'playwright-core';
import type { Called } from '../excel/page';
import type { Clerk } from '../hosts/contract';
import { Fault, type Message } from '../../src/report/result';
import type { WorkbookPlan } from '../../src/workbook/plan';
import type { AreaContent, SheetContent, WorkbookHost } from '../../src/workbook/port';

const portable = (plan: WorkbookPlan) => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, rowHeights: [...sheet.rowHeights] })),
});

export interface Remote {
  readonly host: WorkbookHost;
  readonly clerk: Clerk;
  call<T>(method: string, ...args: readonly unknown[]): Promise<T>;
}

export function remoteHost(page: Page): Remote {
  const call = async <T>(method: string, ...args: readonly unknown[]): Promise<T> => {
    const called = await page.evaluate<Called, [string, readonly unknown[]]>(
      ([name, given]) => window.host!.call(name, given),
      [method, args],
    );
    if ('fault' in called) throw new Fault(called.fault.code, called.fault.values);
    if ('mistake' in called) throw new Error(called.mistake);
    return called.value as T;
  };
  const host: WorkbookHost = {
    can: () => true,
    insert: (plan) => call<readonly Message[]>('insert', portable(plan)),
    read: (names) => call<readonly AreaContent[]>('read', names),
    readSheets: (sheets) => call<readonly SheetContent[]>('readSheets', sheets),
    write: (values) => call('write', values),
    mark: (marks) => call('mark', marks),
    reveal: (place) => call('reveal', place),
    watch: () => () => undefined,
  };
  // One after another: the page takes calls in the order they are sent.
  const clerk: Clerk = {
    type: (...args) => void call('type', ...args),
    typeAsText: (...args) => void call('typeAsText', ...args),
    addSheet: (...args) => void call('addSheet', ...args),
    renameSheet: (...args) => void call('renameSheet', ...args),
    deleteSheet: (...args) => void call('deleteSheet', ...args),
    insertRow: (...args) => void call('insertRow', ...args),
  };
  return { host, clerk, call };
}
