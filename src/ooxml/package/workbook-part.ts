/** The workbook part: its sheets, its names, its calculation settings. */
import { Fault } from '../../report/result';
import { sheetLimits } from '../sheet/limits';
import type { Splice } from '../xml/splice';
import { XmlReader } from '../xml/reader';
import { setAttribute } from '../xml/attributes';
import type { DefinedName } from './names';

export interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  /** What to change so that every formula is calculated when the file is opened; `undefined` if so already. */
  readonly calculateOnLoad: Splice | undefined;
}

/** What may stand before `calcPr` (ECMA-376 part 1, 18.2.27) and, of these, comes last. */
const beforeCalculation = new Set(['sheets', 'functionGroups', 'externalReferences', 'definedNames']);

/** A function of its own: the compiler would hold the name for the only one there can be. */
const startsWith = (xml: XmlReader, name: string): boolean => xml.next() && xml.name === name;

function refuseMore(what: 'sheets' | 'names', count: number, part: string): void {
  const limit = sheetLimits[what];
  if (count >= limit) throw new Fault('file-too-large', { what, part, limit });
}

function readName(xml: XmlReader): DefinedName {
  const name = xml.attribute('name') ?? '';
  const scope = xml.attribute('localSheetId');
  return { name, scope: scope === undefined ? undefined : Number(scope), formula: xml.content() };
}

function readSheet(xml: XmlReader): SheetEntry {
  const state = xml.attribute('state');
  return {
    name: xml.attribute('name') ?? '',
    relationship: xml.prefixedAttribute('id') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
  };
}

function settingOf(xml: XmlReader): Splice | undefined {
  if (/^(1|true)$/.test(xml.attribute('fullCalcOnLoad') ?? '')) return undefined;
  const tag = xml.text.slice(xml.start, xml.end);
  return { start: xml.start, end: xml.end, text: setAttribute(tag, 'fullCalcOnLoad', '1') };
}

/** @throws Fault `file-not-workbook` where the part is something else */
export function parseWorkbookPart(text: string, part: string): WorkbookPart {
  const xml = new XmlReader(text, part);
  if (!startsWith(xml, 'workbook')) throw new Fault('file-not-workbook', { kind: 'zip' });
  const prefix = /^<([^\s:/>]+:)/.exec(text.slice(xml.start, xml.end))?.[1] ?? '';
  const sheets: SheetEntry[] = [];
  const names: DefinedName[] = [];
  let setting: Splice | undefined | null = null;
  let place = -1;
  while (xml.next()) {
    const ends = !xml.opening || xml.empty;
    if (ends && xml.depth === 1 && beforeCalculation.has(xml.name)) place = xml.end;
    if (!xml.opening) continue;
    if (xml.name === 'sheet') {
      refuseMore('sheets', sheets.length, part);
      sheets.push(readSheet(xml));
    } else if (xml.name === 'definedName') {
      refuseMore('names', names.length, part);
      names.push(readName(xml));
    } else if (xml.name === 'calcPr') setting = settingOf(xml);
    else if (xml.name === 'extLst') xml.skip();
  }
  if (setting === null) setting = { start: place, end: place, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` };
  return { sheets, names, calculateOnLoad: setting };
}
