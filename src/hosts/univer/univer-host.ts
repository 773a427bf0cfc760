/** The workbook that is open in Univer, beside the pane. */
import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  LifecycleService,
  LifecycleStages,
  RedoCommandId,
  UndoCommandId,
  type IExecutionOptions,
  type IWorkbookData,
} from '@univerjs/core';
import { BuiltInUIPart, ILayoutService, IUIPartsService } from '@univerjs/preset-sheets-core';
import { blankBook, openBook } from './blank-book';
import { Book } from './book';
import { bookShape } from './book-shape';
import { Calculation } from './calculation';
import { placeOn, readArea, readSheet, writeValues } from './cells';
import { backAfterDialogs } from './dialogs';
import { nextMatch } from './find';
import { insertPlan } from './insert';
import { draftIn, enterDraft, isTyping, type Draft } from './draft';
import { keepingSelection } from './keeping-selection';
import { Marks } from './marks';
import { putRow } from './put-row';
import { enterPaste, takePastes } from './paste/take-pastes';
import { moveConditions } from './moved-conditions';
import { joined, openedSo, plannedSo, saveFile, showFile, type Origin, type SavedFile } from './opened';
import { bringInSight, scrollBesideFrozen } from './scroll';
import { saidOfSelected, watchSelected, type Said } from './said';
import { darken, speak, type Appearance, type Spreadsheet } from './spreadsheet';
import type { Pasting } from '../../workbook/paste';
import type { WorkbookPlan } from '../../workbook/plan';
import type {
  Ability,
  AreaContent,
  Mark,
  Place,
  RowLook,
  SheetContent,
  WorkbookHost,
  WrittenValue,
} from '../../workbook/port';
import type { XlsxHost } from '../xlsx/open-xlsx';
import type { WorkbookLooks } from '../../workbook/sheet';
import { Fault, type Message } from '../../report/result';

const isEdit = (mutation: string): boolean =>
  mutation.startsWith('sheet.mutation.') || mutation === 'formula.mutation.set-defined-name';

/** Plain data, so that a browser can keep it. */
export interface Snapshot {
  readonly data: Partial<IWorkbookData>;
  readonly origin?: Origin;
  /** What was being typed. */
  readonly draft?: Draft;
}

export interface Steps {
  readonly undo: boolean;
  readonly redo: boolean;
}

export class UniverHost implements WorkbookHost {
  private readonly book: Book;
  private telling: () => void = () => undefined;
  /** Who hears of the clerk's own edits hears also of what was done at the clerk's word. */
  private readonly hearers = new Set<() => void>();
  readonly marks: Marks;
  private pasted: (pasting: Pasting) => void = () => undefined;
  private readonly calculation: Calculation;
  private origin: Origin | undefined;

  constructor(private readonly spreadsheet: Spreadsheet) {
    // Univer's services begin with the first workbook.
    openBook(spreadsheet, blankBook());
    this.book = new Book(spreadsheet.univer);
    this.marks = new Marks(this.book);
    this.calculation = new Calculation(this.book.injector);
    moveConditions(this.book);
    scrollBesideFrozen(spreadsheet, this.book);
    backAfterDialogs(this.book, () => this.focusSheet());
    takePastes(this.book, this, (pasting) => this.enter(pasting));
    this.showToolbar(false);
  }

  /** @throws Fault `host-empty` */
  private get shown() {
    const workbook = this.spreadsheet.api.getActiveWorkbook();
    if (!workbook) throw new Fault('host-empty');
    return workbook;
  }

  /** Fonts, colours and so on: a form is filled in without them, and its table needs the room. */
  showToolbar(shown: boolean): void {
    this.book.injector.get(IUIPartsService).setUIVisible(BuiltInUIPart.TOOLBAR, shown);
  }

  openBlank(): void {
    openBook(this.spreadsheet, blankBook());
    this.origin = undefined;
  }

  /** Shows a workbook file in place of what was open; that stays where Univer cannot show the file. */
  openFile(file: XlsxHost, looks: WorkbookLooks): void {
    const before = this.snapshot();
    try {
      this.origin = showFile(this.spreadsheet, this.book, file, looks);
    } catch (cause) {
      this.restore(before);
      throw new Fault('file-damaged', { reason: 'not-shown' }, { cause });
    }
  }

  /** What is being typed is entered. */
  async endEditing(): Promise<void> {
    await this.spreadsheet.api.getActiveWorkbook()?.endEditingAsync(true);
  }

  /** The workbook as a file. @throws Fault of the xlsx host */
  async save(): Promise<SavedFile> {
    await this.calculation.settled();
    return saveFile(this.book, this.origin);
  }

  /** All that is needed to go on later, in another page. */
  snapshot(): Snapshot {
    const draft = draftIn(this.book);
    return {
      data: this.shown.save(),
      ...(this.origin && { origin: this.origin }),
      ...(draft && { draft }),
    };
  }

  restore({ data, origin, draft }: Snapshot): void {
    openBook(this.spreadsheet, data);
    this.origin = origin;
    if (draft) enterDraft(this.book, draft);
  }

  can(ability: Ability): boolean {
    return ability === 'watch' || ability === 'reveal' || ability === 'type';
  }

  /** @throws Fault of `insert.ts` */
  async insert(plan: WorkbookPlan): Promise<readonly Message[]> {
    const shape = bookShape(this.book);
    const file = openedSo(this.origin, shape);
    const before = plannedSo(this.origin, shape);
    const inserted = insertPlan(this.book, plan, file?.sheetNames() ?? []);
    const { plan: laid, messages, replaced } = inserted;
    const whole = before ? joined(before, laid) : laid;
    if (file && !replaced) await this.follow(file, laid);
    else if (this.book.workbook.getSheetSize() === whole.sheets.length && (before || !this.origin))
      this.origin = { kind: 'plan', plan: whole, shape: bookShape(this.book) };
    this.tellHearers();
    return messages;
  }

  /** The file that was opened is given the same sheets, so that saving can go on patching it. */
  private async follow(file: XlsxHost, laid: WorkbookPlan): Promise<void> {
    await file.insert(laid);
    this.origin = { kind: 'file', bytes: file.bytes(), shape: bookShape(this.book) };
  }

  /** @throws Fault `area-too-large` */
  async read(names: readonly string[]): Promise<readonly AreaContent[]> {
    return names.flatMap((name) => {
      const located = this.book.locate(name);
      return located ? [readArea(located)] : [];
    });
  }

  async readSheets(sheets: readonly string[]): Promise<readonly SheetContent[]> {
    return sheets.flatMap((name) => {
      const sheet = this.book.workbook.getSheetBySheetName(name);
      return sheet ? [readSheet(sheet)] : [];
    });
  }

  /** @throws Fault `area-missing`, `place-outside-area` */
  async write(values: readonly WrittenValue[]): Promise<void> {
    await this.calculation.settled();
    writeValues(this.book, values);
    this.tellHearers();
  }

  private async enter(pasting: Pasting): Promise<void> {
    await this.calculation.settled();
    enterPaste(this.book, pasting);
    this.tellHearers();
    this.pasted(pasting);
  }

  /** Ctrl+Z takes them out again. */
  async addRows(name: string, count: number): Promise<AreaContent | undefined> {
    const located = this.book.locate(name);
    const sheet = located && this.shown.getSheetBySheetId(located.sheet.getSheetId());
    if (!sheet) return undefined;
    keepingSelection(this.book, () => void sheet.insertRowsBefore(located.area.bottom, count));
    const grown = this.book.locate(name);
    return grown && readArea(grown);
  }

  /** Ctrl+Z takes it out again. @throws Fault `area-missing`, `place-outside-area` */
  async putRow(row: RowLook): Promise<void> {
    await this.calculation.settled();
    putRow(this.book, this.shown, row);
    this.tellHearers();
  }

  /** @throws Fault of `marks.ts` */
  async mark(marks: readonly Mark[]): Promise<void> {
    // The sheet is drawn after the edit in any case; again only where it is to look otherwise.
    if (this.marks.replace(marks)) this.spreadsheet.api.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
    this.telling();
  }

  async reveal(place: Place): Promise<void> {
    // Before the first drawing there is nothing that could scroll.
    await this.book.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    const { sheet, row, column } = placeOn(this.book, place);
    const workbook = this.shown;
    const shown = workbook.getSheetBySheetId(sheet.getSheetId());
    if (!shown) throw new Fault('area-missing', { area: place.area });
    workbook.setActiveSheet(shown);
    // A merged cell is selected whole, as by a click.
    const merged = sheet.getMergedCell(row, column);
    (merged ? shown.getRange(merged) : shown.getRange(row, column)).activate();
    bringInSight(this.book, row, column);
    this.focusSheet();
  }

  undo(): void {
    void this.book.injector.get(ICommandService).executeCommand(UndoCommandId);
  }

  redo(): void {
    void this.book.injector.get(ICommandService).executeCommand(RedoCommandId);
  }

  /** Tells at once and after every change whether there is something to take back, and to do again. */
  watchSteps(listener: (steps: Steps) => void): () => void {
    const heard = this.book.injector
      .get(IUndoRedoService)
      .undoRedoStatus$.subscribe(({ undos, redos }) => listener({ undo: undos > 0, redo: redos > 0 }));
    return () => heard.unsubscribe();
  }

  /** Selects the next cell that holds these words, sheet after sheet, round and round. @returns whether there is one */
  findNext(words: string, backwards = false): boolean {
    const found = nextMatch(this.book, words, backwards);
    const sheet = found && this.shown.getSheetBySheetId(found.sheet);
    if (!found || !sheet) return false;
    this.shown.setActiveSheet(sheet);
    sheet.getRange(found.row, found.column).activate();
    bringInSight(this.book, found.row, found.column);
    return true;
  }

  /** What is typed goes into the selected cell. */
  focusSheet(): void {
    this.book.injector.get(ILayoutService).focus();
  }

  /** Univer's own menus. */
  speak(language: Appearance['language']): Promise<void> {
    return speak(this.spreadsheet, language);
  }

  darken(dark: boolean): void {
    darken(this.spreadsheet, dark);
  }

  watch(listener: () => void): () => void {
    return this.listen((id, { ours }) => isEdit(id) && !ours, listener);
  }

  /** Calls back after an edit of the clerk's or at their word, not after what formulas have come to since. */
  watchClerk(listener: () => void): () => void {
    this.hearers.add(listener);
    const stop = this.listen((id, { ours, fromFormula }) => isEdit(id) && !ours && !fromFormula, listener);
    return () => {
      this.hearers.delete(listener);
      stop();
    };
  }

  /** Calls back while something is being typed, before it is entered. */
  watchTyping(listener: () => void): () => void {
    // The bar of the cell's content is an editor of this kind too.
    return this.listen((id) => isTyping(id) && draftIn(this.book) !== undefined, listener);
  }

  /** Tells at once, after every selection and after every change of marks what is said of the cell. */
  watchSaid(listener: (said: Said | undefined) => void): () => void {
    const tell = () => listener(saidOfSelected(this.book, this.marks));
    this.telling = tell;
    tell();
    return watchSelected(this.book, tell);
  }

  /** Tells how a paste into the form went. */
  watchPastes(listener: (pasting: Pasting) => void): void {
    this.pasted = listener;
  }

  private tellHearers(): void {
    for (const hear of this.hearers) hear();
  }

  private listen(
    concerns: (mutation: string, how: IExecutionOptions) => boolean,
    listener: () => void,
  ): () => void {
    const heard = this.book.injector.get(ICommandService).onCommandExecuted(({ type, id }, how = {}) => {
      if (type === CommandType.MUTATION && concerns(id, how)) listener();
    });
    return () => heard.dispose();
  }
}
