/** Every member of the Office API that our sources use exists where the manifest lets us start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { membersUsed, type UsedMember } from '../../excel/api-members';
import { FLOOR } from '../../../src/hosts/excel/requirements';

const ROOT = join(import.meta.dirname, '../../..');
const DIST = join(ROOT, 'node_modules/@microsoft/office-js/dist');
const library = readFileSync(join(DIST, 'excel-win32-16.01.debug.js'), 'utf8');
const loader = readFileSync(join(DIST, 'office.debug.js'), 'utf8');

const config = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  .config as object;
const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, ROOT);

const EXAMPLE = join(ROOT, 'src/example-of-misuse.ts');
const MISUSE = `/// <reference types="office-js" />
import { atLeast } from './hosts/excel/requirements';
export const misuse = (sheet: Excel.Worksheet, event: Excel.WorksheetChangedEventArgs) => [
  sheet.notes,
  event.triggerSource,
  atLeast('1.14', event, 'triggerSource', ({ triggerSource }) => triggerSource),
  atLeast('1.14', sheet, 'notes', ({ notes }) => notes),
  sheet.load('name,customProperties/items'),
  Office.context.ui.openBrowserWindow,
  atLeast('DialogApi 1.1', Office.context.ui, 'openBrowserWindow', (ui) => ui.openBrowserWindow),
];`;

/** The sources, and one more that does what must not be done. */
function program(): ts.Program {
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists, getSourceFile } = host;
  host.readFile = (path) => (path === EXAMPLE ? MISUSE : readFile(path));
  host.fileExists = (path) => path === EXAMPLE || fileExists(path);
  host.getSourceFile = (path, ...rest) =>
    path === EXAMPLE
      ? ts.createSourceFile(path, MISUSE, ts.ScriptTarget.ES2022, true)
      : getSourceFile(path, ...rest);
  return ts.createProgram([...fileNames, EXAMPLE], options, host);
}

/** `ExcelApi 1.14` is not above `ExcelApi 1.14`; another set is above all of them. */
function isAbove(set: string, floor: string): boolean {
  const [[name, version = '0'], [floorName, floorVersion = '0']] = [set, floor].map((each) =>
    each.split(' '),
  ) as [string[], string[]];
  return name !== floorName || Number(version.split('.')[1]) > Number(floorVersion.split('.')[1]);
}

const isTooNew = ({ set, probed }: UsedMember): boolean =>
  set !== '' && isAbove(set, `ExcelApi ${FLOOR}`) && isAbove(set, probed);

/** A class of the library has the member on its prototype, its own or an inherited one. */
function isShipped({ name }: UsedMember): boolean {
  const [namespace, owner, member] = name.split('.') as [string, string, string | undefined];
  if (member === undefined) return library.includes(`${owner}`);
  if (namespace === 'Office') return loader.includes(member) || library.includes(member);
  return [`${owner}.prototype, "${member}"`, `${owner}.prototype.${member} = `].some((text) =>
    library.includes(text),
  );
}

describe('the Office API that we use', () => {
  let ours: readonly UsedMember[];
  let misuse: readonly UsedMember[];

  beforeAll(() => {
    const all = program();
    ours = membersUsed(all, fileNames);
    misuse = membersUsed(all, [EXAMPLE]);
  }, 120_000);

  test(`is in ExcelApi ${FLOOR}, or behind a probe`, () => {
    expect(ours.filter(isTooNew).map(({ name, set, at }) => `${at} ${name} ${set}`)).toEqual([]);
    const names = new Set(ours.map(({ name }) => name));
    for (const name of [
      'Excel.Worksheet.getRanges',
      'Excel.Range.formulas',
      'Excel.DataValidationPrompt.message',
      'Excel.WorksheetProtection.protected',
      'Excel.PageLayout.zoom',
      'Excel.PageBreakCollection.add',
      'Office.UI.openBrowserWindow',
    ]) {
      expect(names).toContain(name);
    }
  });

  test('is in the library that we ship', () => {
    const missing = ours.filter((member) => member.isOfClass && !isShipped(member));
    expect(missing.map(({ name, at }) => `${at} ${name}`)).toEqual([]);
  });

  test('is named nowhere but in the host for Excel', () => {
    const elsewhere = ours.filter(
      ({ name, at }) => name.startsWith('Excel.') && !at.startsWith('src/hosts/excel/'),
    );
    expect(elsewhere.map(({ name, at }) => `${at} ${name}`)).toEqual([]);
  });

  test('and misuse would be found', () => {
    expect(misuse.filter(isTooNew).map(({ name }) => name)).toEqual([
      'Excel.Worksheet.notes',
      'Excel.WorksheetChangedEventArgs.triggerSource',
      'Excel.Worksheet.notes',
      'Excel.Worksheet.customProperties',
      'Excel.WorksheetCustomPropertyCollection.items',
      'Office.UI.openBrowserWindow',
      'Office.UI.openBrowserWindow',
    ]);
    const notes = misuse.filter((member) => member.name === 'Excel.Worksheet.notes');
    expect(notes.map(isShipped)).toEqual([false, false]);
  });
});
