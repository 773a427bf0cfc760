/// <reference types="office-js" />
/** The workbook that is open in Excel, by Office.js. Everything up to ExcelApi 1.9 is taken for granted. */
import { Gateway } from './gateway';
import { insertPlan } from './insert';
import { Marker } from './mark';
import { MARK_AREAS } from './mark-plan';
import { FLOOR, isSupported } from './requirements';
import { revealPlace } from './reveal';
import { takeSnapshot, type Snapshot } from './snapshot';
import { Watch } from './watch';
import { readSheets } from './whole-sheet';
import { writeValues } from './write';
import { areaNames } from '../../workbook/layout';
import { textNames } from '../../workbook/text-areas';
import type { WorkbookPlan } from '../../workbook/plan';
import type {
  Ability,
  AreaContent,
  Mark,
  Place,
  Progress,
  SheetContent,
  UsualPrompt,
  WorkbookHost,
  WrittenValue,
} from '../../workbook/port';
import { TABLE_IDS } from '../../format/edition';
import type { Fault, Message } from '../../report/result';

export interface ExcelOptions {
  /** Milliseconds after which a reply of Excel is no longer waited for. */
  readonly patience?: number;
}

const PATIENCE = 30_000;
const TABLES = new Set(TABLE_IDS.map(areaNames.table));
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
  /** The sheets of texts, as they were at the last read. */
  private whole: readonly SheetContent[] = [];
  private readonly watches = new Set<Watch>();

  constructor(private readonly gateway: Gateway) {}

  can(ability: Ability): boolean {
    return (ability === 'watch' || ability === 'reveal') && isSupported(FLOOR);
  }

  /** @throws Fault as `insert.ts` and `survey.ts`, and those of `faults.ts` */
  insert(plan: WorkbookPlan, progress?: Progress): Promise<readonly Message[]> {
    return this.gateway.inTurn(() => {
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

  /** @throws Fault of `mark-plan.ts`, and those of `faults.ts` */
  mark(marks: readonly Mark[], usual: readonly UsualPrompt[] = []): Promise<void> {
    return this.gateway.inTurn(async () => {
      await this.lookUnlessKnown(marks.map(({ place }) => place.area));
      const written = await this.marker.mark(this.gateway, this.snapshot(), marks, usual);
      for (const area of written) this.areas.set(area.name, area);
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

  private snapshot(): Snapshot {
    return { areas: this.areas, sheets: this.sheets };
  }

  private async look(names: readonly string[]): Promise<void> {
    const { areas, sheets, whole } = await takeSnapshot(this.gateway, names, this.textSheets(names));
    this.sheets = sheets;
    this.whole = whole;
    for (const name of names) {
      const area = areas.get(name);
      this.looked.add(name);
      this.areas.delete(name);
      this.homes.delete(name);
      if (!area) continue;
      this.areas.set(name, area);
      this.homes.set(name, sheets.find((sheet) => sheet.name === area.sheet)!.id);
    }
  }

  /** Ids of the sheets that hold texts among these areas, as far as they are known. */
  private textSheets(names: readonly string[]): readonly string[] {
    const homes = names.flatMap((name) => (TEXTS.has(name) ? (this.homes.get(name) ?? []) : []));
    return [...new Set(homes)];
  }

  private async lookUnlessKnown(names: readonly string[]): Promise<void> {
    const needed = [...names, ...TABLES, ...MARK_AREAS];
    if (needed.some((name) => !this.looked.has(name))) await this.look(needed);
  }

  /** The hidden sheet, on which nobody but us writes, does not count. */
  private isOurs(sheetId: string): boolean {
    return [...this.homes].some(([area, home]) => home === sheetId && !HIDDEN.has(area));
  }
}

const HIDDEN = new Set([...MARK_AREAS, areaNames.version, areaNames.edition, areaNames.kept]);
