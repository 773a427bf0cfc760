/** Local requirements in the pane: read from a file and looked at, kept in the workbook, saved as a file. */
import type { NoticeCode } from '../language/pane/zh-CN';
import { createStore, type Store } from './store';
import type { Workplace } from './workplace';
import type { Settings } from '../report/settings';
import { readWorkbook } from './read-workbook';
import type { ReadWorkbook } from '../workbook/read';
import { settingWrites } from '../workbook/settings-cells';
import { settingFields, type CoverField } from '../workbook/cover';

export interface Offered {
  readonly settings: Settings;
  readonly isExample: boolean;
}

/** Whether requirements have no cells to stand in. */
export const lacksSettings = (missing: readonly CoverField[]): boolean =>
  settingFields.some((field) => missing.includes(field));

export class RequirementsDesk {
  /** What was read and is not in use yet. */
  readonly store: Store<{ readonly offered: Offered | undefined }> = createStore<{
    readonly offered: Offered | undefined;
  }>({ offered: undefined });

  constructor(private readonly place: Workplace) {}

  /** Shows what a file asks; of one that has something amiss nothing is taken. */
  async choose(file: File): Promise<void> {
    await this.place.take({ doing: 'reading' }, async () => {
      const { readRequirements } = await import('../app/requirements/read-requirements');
      const settings = readRequirements(new Uint8Array(await file.arrayBuffer()));
      this.store.set({ offered: { settings, isExample: false } });
    });
  }

  async showExample(): Promise<void> {
    await this.place.take({}, async () => {
      const { exampleRequirements } = await import('../app/requirements/example');
      this.store.set({ offered: { settings: exampleRequirements(), isExample: true } });
    });
  }

  forget(): void {
    this.store.set({ offered: undefined });
  }

  /** Into its cells, which are added first where there are none. */
  adopt(): Promise<void> {
    const { offered } = this.store.get();
    return this.keep('requirements-taken', async (read) => {
      if (!offered) return;
      if (lacksSettings(read.missing)) await this.lay(read);
      await this.place.host.write(settingWrites(offered.settings));
      this.forget();
    });
  }

  /** Fields that the workbook lacks, on a sheet of their own. */
  addFields(): Promise<void> {
    return this.keep('fields-added', (read) => this.lay(read));
  }

  /** Excel writes only where it has read. */
  private async lay({ value, missing }: ReadWorkbook): Promise<void> {
    const { host, store } = this.place;
    const { missingFieldsOf } = await import('../app/template-of');
    const inserted = await host.insert(missingFieldsOf(missing, value, store.get().language));
    store.set({ inserted });
    await readWorkbook(host);
  }

  private keep(code: NoticeCode, act: (read: ReadWorkbook) => Promise<void>): Promise<void> {
    return this.place.change('keeping', async () => {
      await act(await readWorkbook(this.place.host));
      this.place.store.set({ notice: { kind: 'done', code, values: {} } });
    });
  }
}

const desks = new WeakMap<Workplace, RequirementsDesk>();

/** What was read is still there when the clerk comes back to the view. */
export function requirementsDesk(place: Workplace): RequirementsDesk {
  const desk = desks.get(place) ?? new RequirementsDesk(place);
  desks.set(place, desk);
  return desk;
}
