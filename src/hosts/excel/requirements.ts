/// <reference types="office-js" />
/**
 * Which Excel this is. Everything up to `FLOOR` may be used as it is: the manifest asks for it.
 * Whatever is newer goes through `atLeast`, because a host may claim a set whose members the
 * library we ship does not have, and the reverse (OfficeDev/office-js #4750, #3504).
 */

/** Asked for in manifest.xml. */
export const FLOOR = '1.9';

/** @param set `1.14` of ExcelApi, or another with its name: `OpenBrowserWindowApi 1.1` */
export function isSupported(set: string): boolean {
  const [version, name = 'ExcelApi'] = set.split(' ').reverse();
  return Office.context.requirements.isSetSupported(name, version);
}

/**
 * What has to be claimed so that writing leaves the clerk's undo whole. Excel has undo for add-ins since
 * ExcelApi 1.19 (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities);
 * the library we ship tells it of `values` only where the other two are there as well.
 */
const UNDO = ['1.19', 'ExcelApiUndo 1.7', 'RichApiRuntimeFlag 1.1'];

export const canUndo = (): boolean => UNDO.every(isSupported);

/**
 * A member above the floor: `use` is called only where the set is claimed and the member exists.
 * A test walks all our sources and knows this function by its name.
 */
export function atLeast<T extends object, R>(
  set: string,
  owner: T,
  member: string,
  use: (owner: T) => R,
): R | undefined {
  return isSupported(set) && member in owner ? use(owner) : undefined;
}

/** For the diagnosis text; nothing of the workbook. */
export interface ExcelFacts {
  /** Of Excel's own surface, e.g. `zh-CN`. */
  readonly language: string;
  readonly platform: string;
  readonly version: string;
  /** The highest set claimed, e.g. `1.14`; empty where not even the floor is. */
  readonly api: string;
}

const HIGHEST = 21;

export function excelFacts(): ExcelFacts {
  const { displayLanguage, diagnostics } = Office.context;
  const sets = Array.from({ length: HIGHEST }, (_, i) => `1.${i + 1}`).filter(isSupported);
  return {
    language: displayLanguage,
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    api: sets.at(-1) ?? '',
  };
}
