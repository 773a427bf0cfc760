/** An Excel for tests: the real office.js in a real browser, and a workbook in memory behind it. */
import type { Browser, Page } from 'playwright-core';
import { pasteInto, type Book, type Sheet } from './book';
import { pretendExcel } from './inject';
import { parseAddress, placesIn } from './rectangles';
import { remoteHost, type Listeners, type RemoteHost } from './remote-host';
import { shiftRows } from './shift-rows';
import type { Value } from './typed';
import { Wire, type Counts, type Disturbance, type WireOptions } from './wire';
import type { FaultCode } from '../../src/report/fault-codes';

export interface ExcelOptions extends Partial<WireOptions> {
  readonly browser: Browser;
  /** A page that loads office.js; the tests' own unless told. */
  readonly url: string;
  readonly matrix?: Readonly<Record<string, string>>;
  readonly language?: 'zh-CN' | 'en-US';
  readonly platform?: 'PC' | 'Mac';
  /** Where the workbook is kept. */
  readonly document?: string;
  /** A workbook of an Excel that was closed; an empty one unless told. */
  readonly book?: Book;
  /** Milliseconds the host waits for a reply. */
  readonly patience?: number;
}

const MATRIX = { ExcelApi: '1.14', AddinCommands: '1.3', DialogApi: '1.2', OpenBrowserWindowApi: '1.1' };

/** An Excel that has undo for add-ins, and says so to the library we ship. */
export const WITH_UNDO = {
  ...MATRIX,
  ExcelApi: '1.20',
  ExcelApiUndo: '1.8',
  RichApiRuntimeFlag: '1.2',
} as const;

const atLeast = (minor: number, set = '0'): boolean => Number(set.split('.')[1]) >= minor;

export async function startExcel(options: ExcelOptions): Promise<Excel> {
  const { browser, matrix = MATRIX, language = 'zh-CN', platform = 'PC' } = options;
  const { document = 'C:\\年报.xlsx' } = options;
  const context = await browser.newContext();
  const page = await context.newPage();
  const listeners: Listeners = {
    edited: () => undefined,
    unwatched: () => undefined,
    progressed: () => undefined,
  };
  const push = eventsTo(page, (cause) => page.isClosed() || wire.mistakes.push(String(cause)));
  const wire = new Wire(
    {
      nullChains: true,
      triggerSource: atLeast(14, matrix.ExcelApi),
      undo: atLeast(19, matrix.ExcelApi),
      ...options,
    },
    push,
    options.book,
  );
  await context.exposeBinding('excelSend', (_, text: string) => wire.handle(text));
  await context.exposeBinding('edited', () => listeners.edited());
  await context.exposeBinding('unwatched', (_, code: FaultCode) => listeners.unwatched(code));
  await context.exposeBinding('progressed', (_, steps: { done: number; of: number }) =>
    listeners.progressed(steps),
  );
  // tsx wraps named functions in a call of `__name`, which a page does not have.
  await page.addInitScript('globalThis.__name = (f) => f');
  await page.addInitScript(pretendExcel, { matrix, language, platform, document });
  const excel = new Excel(page, wire, listeners, options);
  await excel.open();
  return excel;
}

/** What happens in one turn goes over together: a journey for each of a burst's edits would take longer than they. */
function eventsTo(page: Page, failed: (cause: unknown) => void): (message: object) => void {
  let waiting: string[] = [];
  const deliver = () => {
    const texts = waiting;
    waiting = [];
    page
      .evaluate((all) => all.forEach((text) => window._richApiNativeBridge.onMessageFromHost?.(text)), texts)
      .catch(failed);
  };
  return (message) => {
    if (waiting.length === 0) queueMicrotask(deliver);
    waiting.push(JSON.stringify(message));
  };
}

export class Excel {
  readonly host: RemoteHost;
  /** Addresses of other origins that were asked for. */
  readonly strangers: string[] = [];

  constructor(
    readonly page: Page,
    readonly wire: Wire,
    listeners: Listeners,
    private readonly options: ExcelOptions,
  ) {
    this.host = remoteHost(page, listeners);
    const { origin } = new URL(options.url);
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== origin)
        this.strangers.push(request.url());
    });
    page.on('pageerror', (error) => wire.mistakes.push(`in the page: ${error.stack}`));
  }

  /** Loads the page, again if need be: a new session in the same workbook. */
  async open(): Promise<void> {
    await this.page.goto(this.options.url);
    await this.page.evaluate((patience) => window.pane?.start(patience), this.options.patience ?? 30_000);
  }

  /** What a clerk types, in a range or one cell. */
  type(sheet: string, address: string, input: Value): void {
    const target = this.sheet(sheet);
    const area = parseAddress(address);
    this.wire.undo.beforeEdit(target, area);
    for (const [row, column] of placesIn(area)) {
      target.type(row, column, input);
      this.wire.screen.drawCell(target, row, column);
    }
    this.wire.changed(target, area, 'Unknown');
  }

  /** A plain paste, from another workbook: it brings along what the cells there take and how they look. */
  paste(sheet: string, address: string, input: Value): void {
    const target = this.sheet(sheet);
    const area = parseAddress(address);
    this.wire.undo.beforeEdit(target, area);
    // Validation is not triggered by a plain paste, which brings its own along:
    // https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation; OfficeDev/office-js #1157
    for (const [row, column] of placesIn(area)) pasteInto(target, row, column, input);
    this.wire.screen.draw();
    this.wire.changed(target, area, 'Unknown');
  }

  /** Ctrl+Z. @returns whether there was something to take back */
  undo(): boolean {
    const step = this.wire.undo.undo();
    if (!step) return false;
    this.wire.screen.draw();
    if (step.edit) this.wire.changed(step.edit.sheet, step.edit.area, 'Unknown');
    return true;
  }

  /** 手动计算 in the tab 公式. */
  calculateByHand(): void {
    for (const sheet of this.wire.book.sheets) sheet.calculate();
    this.wire.book.calculation = 'Manual';
  }

  typeAsText(sheet: string, address: string, input: string): void {
    const { top, left } = parseAddress(address);
    this.sheet(sheet).restyle(top, left, { numberFormat: '@' });
    this.type(sheet, address, input);
  }

  /** The same edit by somebody else who has the workbook open. */
  typeRemotely(sheet: string, address: string, input: Value): void {
    const target = this.sheet(sheet);
    const area = parseAddress(address);
    target.type(area.top, area.left, input);
    this.wire.changed(target, area, 'Unknown', 'RangeEdited', 'Remote');
  }

  value(sheet: string, address: string): Value {
    const { top, left } = parseAddress(address);
    return this.sheet(sheet).value(top, left);
  }

  formula(sheet: string, address: string): string | undefined {
    const { top, left } = parseAddress(address);
    return this.sheet(sheet).cell(top, left).content.formula;
  }

  /** The colour a conditional format gives the cell; empty for none. */
  shown(sheet: string, address: string): string {
    const { top, left } = parseAddress(address);
    return this.wire.screen.shown(this.sheet(sheet), top, left)?.format.fill ?? '';
  }

  /** What is said when the cell is selected. */
  prompt(sheet: string, address: string): { readonly title: string; readonly text: string } | undefined {
    const { top, left } = parseAddress(address);
    const prompt = this.sheet(sheet).cell(top, left).validation?.prompt;
    return prompt?.showPrompt ? { title: prompt.title, text: prompt.message } : undefined;
  }

  /** @param row as Excel counts them, from 1; the new rows come before it. */
  insertRow(sheet: string, row: number, count = 1): void {
    const target = this.sheet(sheet);
    shiftRows(target, row - 1, count);
    this.wire.screen.draw();
    this.wire.changed(
      target,
      { top: row - 1, bottom: row + count - 2, left: 0, right: 0 },
      'Unknown',
      'RowInserted',
    );
  }

  deleteRow(sheet: string, row: number, count = 1): void {
    const target = this.sheet(sheet);
    shiftRows(target, row - 1, -count);
    this.wire.screen.draw();
    this.wire.changed(
      target,
      { top: row - 1, bottom: row + count - 2, left: 0, right: 0 },
      'Unknown',
      'RowDeleted',
    );
  }

  addSheet(name: string): Sheet {
    return this.wire.book.add(name);
  }

  renameSheet(from: string, to: string): void {
    this.sheet(from).name = to;
  }

  deleteSheet(name: string): void {
    this.wire.deleteSheet(this.sheet(name), 'Unknown');
  }

  merge(sheet: string, address: string): void {
    this.sheet(sheet).merge(parseAddress(address));
  }

  protect(sheet: string, on = true): void {
    this.sheet(sheet).protected = on;
  }

  protectStructure(on = true): void {
    this.wire.book.structureProtected = on;
  }

  editMode(on: boolean): void {
    this.wire.editMode = on;
  }

  fault(how: Disturbance): void {
    this.wire.disturb(how);
  }

  loseEvents(count: number): void {
    this.wire.loseEvents = count;
  }

  counts(): Counts {
    return this.wire.counts;
  }

  /** Requests and bytes of what `act` makes the product do. */
  async counting(act: () => Promise<unknown>): Promise<Counts> {
    const before = this.wire.counts;
    await act();
    const { requests, bytes, events } = this.wire.counts;
    return {
      requests: requests - before.requests,
      bytes: bytes - before.bytes,
      events: events - before.events,
    };
  }

  sheetNames(): readonly string[] {
    return this.wire.book.sheets.map(({ name }) => name);
  }

  sheet(name: string): Sheet {
    const sheet = this.wire.book.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  /** @throws where the product used what this Excel does not know, or asked another origin. */
  async close(): Promise<void> {
    await this.page.context().close();
    const mistakes = [...this.wire.mistakes, ...this.strangers];
    if (mistakes.length > 0) throw new Error(mistakes.join('\n'));
  }
}
