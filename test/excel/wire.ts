/** Messages between office.js and the workbook in memory: counted, pushed, and disturbed on demand. */
import { Book, type Sheet } from './book';
import { carryOut, type RequestBody } from './request';
import { Screen } from './screen';
import { UndoStack } from './undo';
import { ExcelError } from './wire-object';
import { rangeAddress } from '../../src/ooxml/sheet/reference';
import type { Rectangle } from '../../src/ooxml/sheet/reference';

/** A disturbance of the next requests. */
export interface Disturbance {
  /** The error code of Excel. */
  readonly code?: string;
  /** Fail only where this member is touched, e.g. `PageLayout.Zoom`; what came before is done. */
  readonly member?: string;
  /** Let this many requests pass first. */
  readonly after?: number;
  /** No reply: the request is lost, or carried out and only its reply lost. */
  readonly lose?: 'request' | 'reply';
  /** Milliseconds until the reply. */
  readonly delay?: number;
  /** How many requests are disturbed; 1 unless told. */
  readonly times?: number;
}

export interface WireOptions {
  /** Whether a method of a null object gives a null object. */
  readonly nullChains: boolean;
  /** Whether events tell who made a change (ExcelApi 1.14). */
  readonly triggerSource: boolean;
  /** Whether what an add-in does can be undone (ExcelApi 1.19). */
  readonly undo: boolean;
}

export interface Counts {
  readonly requests: number;
  readonly bytes: number;
  readonly events: number;
}

/** 5 MB, as Excel on the web. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
const CHANGED = 10;
const DELETED = 15;
const TO_WORKBOOK = 65536;

export class Wire {
  readonly listening = new Set<'changed' | 'deleted'>();
  payloadLimit = PAYLOAD_LIMIT;
  editMode = false;
  loseEvents = 0;
  counts: Counts = { requests: 0, bytes: 0, events: 0 };
  /** Mistakes of the product or of this Excel: no test may end with one. */
  readonly mistakes: string[] = [];
  readonly undo: UndoStack;
  readonly screen: Screen;
  /** `Type.member` that was used last. */
  at = '';
  private drawing = false;
  private disturbances: { left: number; readonly how: Disturbance }[] = [];
  private current: Disturbance | undefined;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly options: WireOptions,
    private readonly push: (message: object) => void,
    readonly book = new Book(),
  ) {
    this.undo = new UndoStack(book, options.undo);
    this.screen = new Screen(book);
  }

  disturb(how: Disturbance): void {
    for (let i = 0; i < (how.after ?? 0); i++) this.disturbances.push({ left: 1, how: {} });
    this.disturbances.push({ left: how.times ?? 1, how });
  }

  calm(): void {
    this.disturbances = [];
  }

  /** In turn, as Excel: a slow request holds up the next. @returns the reply; undefined where there is none */
  handle(text: string): Promise<string | undefined> {
    const turn = this.last.then(() => this.handleNext(text));
    this.last = turn;
    return turn;
  }

  private async handleNext(text: string): Promise<string | undefined> {
    const { id, flags, message } = JSON.parse(text) as Sent;
    const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
    if (isInternal(body)) return replyOf(id, carryOut(this, body));
    const bytes = new TextEncoder().encode(text).length;
    this.counts = { ...this.counts, requests: this.counts.requests + 1, bytes: this.counts.bytes + bytes };
    const how = this.nextDisturbance();
    if (how.delay) await new Promise((resolve) => setTimeout(resolve, how.delay));
    if (how.lose === 'request') return undefined;
    const reply = this.answer(body, bytes, how, flags);
    if (how.lose === 'reply') return undefined;
    return replyOf(id, reply);
  }

  private answer(body: RequestBody, bytes: number, how: Disturbance, flags: number): object {
    if (this.editMode) return refusal('InvalidOperationInCellEditMode');
    if (bytes > this.payloadLimit) return refusal('RequestPayloadSizeLimitExceeded');
    if (how.code && !how.member) return refusal(how.code);
    this.current = how;
    const done = this.undo.beforeRequest(flags);
    try {
      return carryOut(this, body);
    } catch (mistake) {
      this.mistakes.push(String(mistake));
      return refusal('GeneralException');
    } finally {
      this.current = undefined;
      done();
      if (this.drawing) this.screen.draw();
      this.drawing = false;
    }
  }

  /** Once the request is done. */
  drawAfterwards(): void {
    this.drawing = true;
  }

  private nextDisturbance(): Disturbance {
    const [next] = this.disturbances;
    if (!next) return {};
    if (--next.left === 0) this.disturbances.shift();
    return next.how;
  }

  /** Called for every member that is used. */
  touch(type: string, member: string): void {
    const at = `${type}.${member}`;
    // As Excel tells where it failed: `Range.select`.
    this.at = `${type}.${member[0]!.toLowerCase()}${member.slice(1)}`;
    if (this.current?.member === at) throw new ExcelError(this.current.code ?? 'GeneralException');
  }

  changed(
    sheet: Sheet,
    area: Rectangle,
    by = 'ThisLocalAddin',
    changeType = 'RangeEdited',
    source = 'Local',
  ): void {
    if (!this.listening.has('changed')) return;
    const trigger = this.options.triggerSource ? { triggerSource: by } : {};
    const rows = changeType.startsWith('Row') ? `${area.top + 1}:${area.bottom + 1}` : rangeAddress(area);
    this.event(CHANGED, {
      changeType,
      source,
      worksheetId: sheet.id,
      address: rows,
      shiftDirection: 'None',
      ...trigger,
    });
  }

  deleteSheet(sheet: Sheet, by: string): void {
    this.book.delete(sheet);
    void by;
    if (this.listening.has('deleted')) this.event(DELETED, { source: 'Local', worksheetId: sheet.id });
  }

  private event(type: number, args: object): void {
    if (this.loseEvents > 0) {
      this.loseEvents--;
      return;
    }
    this.counts = { ...this.counts, events: this.counts.events + 1 };
    this.push({ type: 3, message: { entries: [[TO_WORKBOOK, type, 'Workbook', JSON.stringify(args)]] } });
  }
}

interface Sent {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

/** What office.js tells Excel on its own account as it starts. */
const isInternal = ({ ObjectPaths }: RequestBody): boolean =>
  Object.values(ObjectPaths).every(({ ObjectPathType }) => ObjectPathType === 2);

const replyOf = (id: number, reply: object): string =>
  JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(reply) } });

const refusal = (Code: string): object => ({
  Error: { Code, Message: `（中文说明）${Code}`, ActionIndex: 0, HttpStatusCode: 400 },
});
