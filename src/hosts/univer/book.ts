/** The workbook that is open in Univer, by its services; the facade is not fit for batches. */
import {
  ICommandService,
  IUniverInstanceService,
  UniverInstanceType,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {
  deserializeRangeWithSheet,
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
} from '@univerjs/preset-sheets-core';
import type { Rectangle } from '../../ooxml/sheet/reference';
import { Fault } from '../../report/result';

export interface LocatedArea {
  readonly name: string;
  readonly sheet: Worksheet;
  readonly area: Rectangle;
}

/** More cells than any of our areas. */
const MOST_CELLS = 200_000;

export class Book {
  readonly injector: Injector;
  private readonly commands: ICommandService;

  constructor(univer: Univer) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  /** None while one takes the place of another. */
  get current(): Workbook | undefined {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? undefined;
  }

  /** @throws Fault `host-empty` */
  get workbook(): Workbook {
    const workbook = this.current;
    if (!workbook) throw new Fault('host-empty');
    return workbook;
  }

  /** A change that the clerk did not make: it is not undone with theirs, and nobody is called back. */
  ourselves(id: string, params: object): void {
    this.run(id, { unitId: this.workbook.getUnitId(), ...params }, { ours: true });
  }

  /** As if the clerk did it: Ctrl+Z takes it back. */
  asClerk(id: string, params: object): void {
    this.run(id, { unitId: this.workbook.getUnitId(), ...params }, {});
  }

  private run(id: string, params: object, options: Record<string, boolean>): void {
    if (this.commands.syncExecuteCommand(id, params, options) === false)
      throw new Error(`Univer did not execute ${id}`);
  }

  /** All names, those that point to nothing included. */
  names(): readonly IDefinedNamesServiceParam[] {
    const names = this.injector.get(IDefinedNamesService);
    return Object.values(names.getDefinedNameMap(this.workbook.getUnitId()) ?? {});
  }

  /** Where the name, what it points to or its sheet is gone, there is none. */
  locate(name: string): LocatedArea | undefined {
    const { workbook } = this;
    const found = this.injector.get(IDefinedNamesService).getValueByName(workbook.getUnitId(), name);
    if (!found || found.formulaOrRefString.includes('#REF!')) return undefined;
    const { sheetName, range } = deserializeRangeWithSheet(found.formulaOrRefString);
    const sheet = workbook.getSheetBySheetName(sheetName);
    const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
    if (!sheet || ![top, left, bottom, right].every(Number.isInteger)) return undefined;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS)
      throw new Fault('area-too-large', { area: name });
    return { name, sheet, area: { top, left, bottom, right } };
  }
}
