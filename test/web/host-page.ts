/** Our host in the page of a test, called from outside, and what a clerk does by hand. */
import { FUniver } from '@univerjs/core/lib/facade';
import type { ICellData, IWorkbookData } from '@univerjs/core';
import { rawCell } from '../../src/hosts/univer/cell';
import { shapeOf } from '../../src/hosts/univer/shape';
import { UniverHost } from '../../src/hosts/univer/univer-host';
import { createSpreadsheet } from '../../src/hosts/univer/spreadsheet';
import { openXlsx } from '../../src/hosts/xlsx/open-xlsx';
import { Fault } from '../../src/report/result';
import type { WorkbookPlan } from '../../src/workbook/plan';
import type { Called } from '../excel/page';

export interface HostPage {
  call(method: string, args: readonly unknown[]): Promise<Called>;
}

declare global {
  interface Window {
    host?: HostPage;
    noticed(): Promise<void>;
  }
}

const container = document.getElementById('root')!;
container.textContent = '';
const spreadsheet = await createSpreadsheet(container, { language: 'zh-CN', dark: false });
const host = new UniverHost(spreadsheet);
const book = () => FUniver.newAPI(spreadsheet.univer).getActiveWorkbook()!;
const sheet = (name: string) => book().getSheetByName(name)!;
let stop: (() => void) | undefined;

/** Maps do not survive the way into the page. */
const revived = (plan: WorkbookPlan): WorkbookPlan => ({
  ...plan,
  sheets: plan.sheets.map((each) => ({ ...each, rowHeights: new Map(each.rowHeights) })),
});

/** Shape, names and contents: an emptied cell is as one that was never there. */
function whole(data: IWorkbookData): string {
  const contents = Object.values(data.sheets).map(({ name, cellData = {} }) => [
    name,
    Object.entries(cellData).flatMap(([row, cells]) =>
      Object.entries(cells ?? {}).flatMap(([column, cell]) => {
        const { value, formula } = rawCell(cell as ICellData);
        return value === null && formula === undefined ? [] : [[row, column, value, formula]];
      }),
    ),
  ]);
  // Univer lists sheets without rules once it has looked for some, and no names once there were some.
  const resources = data.resources?.map((each) =>
    each.data.replace(/,?"[^"]*":\[\]/g, '').replace(/^\{\}$/, ''),
  );
  return JSON.stringify([shapeOf(data), contents, resources]);
}

const calls: Readonly<Record<string, (...args: never[]) => unknown>> = {
  insert: (plan) => host.insert(revived(plan)),
  read: (names) => host.read(names),
  readSheets: (sheets) => host.readSheets(sheets),
  write: (values) => host.write(values),
  mark: (marks) => host.mark(marks),
  reveal: (place) => host.reveal(place),
  blank: () => host.openBlank(),
  open: async (bytes: number[]) => {
    const file = openXlsx(Uint8Array.from(bytes));
    host.openFile(file, await file.looks());
  },
  watch: () => void (stop = host.watch(() => void window.noticed())),
  stop: () => stop?.(),
  save: async () => [...(await host.save()).bytes],
  lossy: async () => (await host.save()).lossy,
  whole: () => whole(book().save()),
  selected: () => book().getActiveRange()?.getA1Notation(),
  /** Whether the selected cell is seen beside what is frozen. */
  inSight: () => {
    const { startRow, endRow, startColumn, endColumn } = book().getActiveSheet().getVisibleRange()!;
    const { startRow: row, startColumn: column } = book().getActiveRange()!.getRange();
    return startRow <= row && row <= endRow && startColumn <= column && column <= endColumn;
  },
  /** The colour a cell is drawn on, as Univer gets it from all who have a say. */
  drawn: (name: string, address: string) => {
    const { startRow, startColumn } = sheet(name).getRange(address).getRange();
    const { s } = sheet(name).getSheet().getCell(startRow, startColumn) ?? {};
    return typeof s === 'object' ? (s?.bg?.rgb ?? null) : null;
  },
  type: (name: string, address: string, input: string | number) =>
    void sheet(name).getRange(address).setValue(input),
  typeAsText: (name: string, address: string, v: string) =>
    void sheet(name)
      .getRange(address)
      .setValue({ v, s: { n: { pattern: '@' } } }),
  addSheet: (name: string) => void book().insertSheet(name),
  renameSheet: (from: string, to: string) => void sheet(from).setName(to),
  deleteSheet: (name: string) => void book().deleteSheet(sheet(name)),
  putRow: (row) => host.putRow(row),
  /** Univer deletes from the sheet that is shown, as a clerk does. */
  deleteRow: (name: string, row: number) =>
    void book()
      .setActiveSheet(sheet(name))
      .deleteRows(row - 1, 1),
  insertRow: (name: string, row: number) => void sheet(name).insertRows(row - 1, 1),
};

window.host = {
  async call(method, args) {
    try {
      return { value: await calls[method]!(...(args as never[])) };
    } catch (cause) {
      if (cause instanceof Fault) return { fault: { code: cause.code, values: cause.values } };
      return { mistake: cause instanceof Error ? `${cause.stack}` : String(cause) };
    }
  },
};
