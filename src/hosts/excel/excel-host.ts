/// <reference types="office-js" />
/** The workbook that is open in Excel, by Office.js. Everything up to ExcelApi 1.9 is taken for granted. */
import { Gateway } from './gateway';
import { Marker } from './mark';
import { MARK_AREAS } from './mark-plan';
import { canUndo, FLOOR, isSupported } from './requirements';
import { revealPlace } from './reveal';
import { takeSnapshot, type Figures, type Snapshot } from './snapshot';
import { Watch } from './watch';
import { readSheets } from './whole-sheet';
import { writeValues } from './write';
import { areaNames, textNames } from '../../workbook/layout';
import type { WorkbookPlan } from '../../workbook/plan';
import type {
  Ability,
  AreaContent,
  Mark,
  MarkManner,
  Place,
  Progress,
  RowLook,
  SheetContent,
  UsualPrompt,
  WorkbookHost,
  WrittenValue,
} from '../../workbook/port';
import { TABLE_IDS } from '../../format/edition';
import { markedAreas } from '../../workbook/flags';
import type { Rectangle } from '../../ooxml/sheet/reference';
import { addRows } from './add-rows';
import { blocks } from '../../ooxml/sheet/rectangles';
import type { Fault, Message } from '../../report/result';
import { present } from '../../report/present';

export interface ExcelOptions {
  /** Milliseconds after which a reply of Excel is no longer waited for. */
  readonly patience?: number;
}

const PATIENCE = 30_000;
const TABLES = new Set(TABLE_IDS.map(areaNames.table));
const MARKED = markedAreas.map(({ area }) => area);
const TEXTS = new Set(textNames);

export const excelHost = ({ patience = PATIENCE }: ExcelOptions = {}): WorkbookHost =>
  new ExcelHost(new Gateway(patience));

class ExcelHost implements WorkbookHost {
  private readonly marker = new Marker();
  private readonly areas = new Map<string, AreaContent>();
  /** Area → the sheet it is on, which may have been renamed by the time an event comes. */
  private readonly homes = new Map<string, string>();
  /** Areas that were asked for, whether they were there or not. */
  private readonly looked = new Set<string>();
  private sheets: Snapshot['sheets'] = [];
  private pasted: Snapshot['pasted'] = [];
  private byHand = false;
  /** As they were told with the marks. */
  private figures: Figures = new Map();
  /** The sheets of texts, as they were at the last read. */
  private whole: readonly SheetContent[] = [];
  private readonly watches = new Set<Watch>();

  constructor(private readonly gateway: Gateway) {}

  can(ability: Ability): boolean {
    return ability !== 'type' && isSupported(FLOOR);
  }

  /** @throws Fault as `insert.ts` and `survey.ts`, and those of `faults.ts` */
  insert(plan: WorkbookPlan, progress?: Progress): Promise<readonly Message[]> {
    return this.gateway.inTurn(async () => {
      // Not needed before the pane's first button can be pressed.
      const { insertPlan } = await import('./insert');
      this.marker.forget();
      this.areas.clear();
      this.looked.clear();
      return insertPlan(this.gateway, plan, progress);
    });
  }

  /** @throws Fault `area-too-large`, and those of `faults.ts` */
  read(names: readonly string[]): Promise<readonly AreaContent[]> {
    return this.gateway.inTurn(async () => {
      await this.look(names.some((name) => TABLES.has(name)) ? [...names, ...MARK_AREAS] : names);
      this.watches.forEach((watch) => watch.again());
      return names.flatMap((name) => this.areas.get(name) ?? []);
    });
  }

  /**
   * Of the sheets of texts as they were at the last read, which has brought them along where it could.
   * @throws as `read`
   */
  readSheets(sheets: readonly string[]): Promise<readonly SheetContent[]> {
    return this.gateway.inTurn(async () => {
      const there = this.whole.filter(({ sheet }) => sheets.includes(sheet));
      const others = sheets.filter((name) => !there.some(({ sheet }) => sheet === name));
      return [...there, ...(await readSheets(this.gateway, others))];
    });
  }

  /** @throws Fault of `write.ts`, and those of `faults.ts` */
  write(values: readonly WrittenValue[]): Promise<void> {
    return this.gateway.inTurn(async () => {
      await this.lookUnlessKnown(values.map(({ place }) => place.area));
      await writeValues(this.gateway, this.snapshot(), values);
    });
  }

  /** @throws those of `faults.ts` */
  addRows(area: string, count: number): Promise<AreaContent | undefined> {
    return this.gateway.inTurn(async () => {
      await addRows(this.gateway, area, count);
      await this.look([area]);
      return this.areas.get(area);
    });
  }

  /** @throws Fault `area-missing`, and those of `faults.ts` */
  putRow(row: RowLook, plan: WorkbookPlan): Promise<void> {
    return this.gateway.inTurn(async () => {
      await this.look([row.area]);
      const { putRow } = await import('./put-row');
      await putRow(this.gateway, this.snapshot(), row, plan);
      this.marker.doubt();
      await this.look([row.area]);
    });
  }

  /** @throws Fault of `mark-plan.ts`, and those of `faults.ts` */
  mark(
    marks: readonly Mark[],
    usual: readonly UsualPrompt[] = [],
    { live = false }: MarkManner = {},
  ): Promise<void> {
    return this.gateway.inTurn(async () => {
      this.figures = figuresOf(usual);
      if (live && !canUndo()) return;
      await this.lookUnlessKnown(marks.map(({ place }) => place.area));
      const written = await this.marker.mark(this.gateway, this.snapshot(), { marks, usual, live });
      for (const area of written) this.areas.set(area.name, area);
    });
  }

  /** From what the last read found, so that it costs nothing where nothing is amiss. @throws Fault of `faults.ts` */
  mend(plan: WorkbookPlan): Promise<readonly Message[]> {
    return this.gateway.inTurn(async () => {
      const messages = this.pasted.length > 0 ? await this.mendPasted(plan) : [];
      if (messages.length > 0) this.marker.doubt();
      if (!this.byHand) return messages;
      await this.gateway.trip(({ workbook }) =>
        TABLE_IDS.map(areaNames.table)
          .filter((name) => this.areas.has(name))
          .forEach((name) => workbook.names.getItem(name).getRange().worksheet.calculate(false)),
      );
      return [...messages, { code: 'calculated-by-hand', values: {} }];
    });
  }

  /** @throws Fault of `faults.ts` */
  reveal(place: Place): Promise<void> {
    return this.gateway.inTurn(() => revealPlace(this.gateway, place));
  }

  watch(listener: () => void, failed: (fault: Fault) => void = () => undefined): () => void {
    const watch = new Watch(this.gateway, (id) => this.isOurs(id), listener, failed);
    this.watches.add(watch);
    return () => {
      this.watches.delete(watch);
      watch.stop();
    };
  }

  /** Loaded when it is first needed: most workbooks never are pasted into. */
  private async mendPasted(plan: WorkbookPlan): Promise<readonly Message[]> {
    const { mendPasted } = await import('./mend');
    return mendPasted(this.gateway, this.snapshot(), plan);
  }

  private snapshot(): Snapshot {
    return { areas: this.areas, sheets: this.sheets, pasted: this.pasted, byHand: this.byHand };
  }

  private async look(names: readonly string[]): Promise<void> {
    const { areas, sheets, pasted, byHand, whole } = await takeSnapshot(this.gateway, {
      names,
      ids: this.textSheets(names),
      figures: this.figures,
    });
    this.sheets = sheets;
    this.whole = whole;
    this.byHand = byHand;
    if (names.some((name) => TABLES.has(name))) this.pasted = pasted;
    for (const name of names) {
      const area = areas.get(name);
      this.looked.add(name);
      this.areas.delete(name);
      this.homes.delete(name);
      if (!area) continue;
      this.areas.set(name, area);
      const home = sheets.find((sheet) => sheet.name === area.sheet);
      this.homes.set(name, present(home, `sheet of ${name}`).id);
    }
  }

  /** Ids of the sheets that hold texts among these areas, as far as they are known. */
  private textSheets(names: readonly string[]): readonly string[] {
    const homes = names.flatMap((name) => (TEXTS.has(name) ? (this.homes.get(name) ?? []) : []));
    return [...new Set(homes)];
  }

  private async lookUnlessKnown(names: readonly string[]): Promise<void> {
    const needed = [...names, ...MARKED, ...MARK_AREAS];
    if (needed.some((name) => !this.looked.has(name))) await this.look(needed);
  }

  /** The hidden sheet, on which nobody but us writes, does not count. */
  private isOurs(sheetId: string): boolean {
    return [...this.homes].some(([area, home]) => home === sheetId && !HIDDEN.has(area));
  }
}

/** Of a figure the template always says something. */
function figuresOf(usual: readonly UsualPrompt[]): Figures {
  const cells = new Map<string, Rectangle[]>();
  for (const { place } of usual) {
    const { area, row, column } = place;
    const cell = { top: row, left: column, bottom: row, right: column };
    cells.set(area, [...(cells.get(area) ?? []), cell]);
  }
  return new Map([...cells].map(([area, all]) => [area, blocks(all)]));
}

const HIDDEN = new Set([...MARK_AREAS, areaNames.version, areaNames.edition, areaNames.kept]);
