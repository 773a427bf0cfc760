/** Parts, sheets and names added to a package; what is there keeps its place and its number. */
import type { Package } from './package';
import { relationshipsOf } from './relationships';
import { appendTo, prefixed } from '../xml/append';
import { attributesOf } from '../xml/attributes';
import { elementsIn, readRoot, type Root } from '../xml/children';
import { splice, type Splice } from '../xml/splice';
import { encodeAttribute, encodeText } from '../xml/text';

export interface NewSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly text: string;
}

export interface NewName {
  readonly name: string;
  readonly formula: string;
  /** The sheet whose own it is. */
  readonly sheet?: string;
}

interface NewPart {
  /** Within the folder of the workbook. */
  readonly name: string;
  readonly type: string;
  readonly contentType: string;
  readonly text: string;
}

/** Namespaces of relationships, transitional and strict (ECMA-376 part 1, annex A). */
const RELATIONS = {
  transitional: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  strict: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};
const relationsOf = (workbook: string): string =>
  workbook.includes(RELATIONS.strict) ? RELATIONS.strict : RELATIONS.transitional;

const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TYPES = '[Content_Types].xml';

/** Children of the workbook (ECMA-376 part 1, 18.2.27) up to its names. */
const ORDER =
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames'.split(
    ' ',
  );

/** @returns the new relationship's id */
export function addPart(file: Package, workbook: string, { name, type, contentType, text }: NewPart): string {
  const path = freePath(file, workbook.slice(0, workbook.lastIndexOf('/') + 1), name);
  const relationships = relationshipsOf(workbook);
  const id = freeId(file.text(relationships));
  file.add(path, text);
  appendToRoot(file, TYPES, `<Override PartName="/${encodeAttribute(path)}" ContentType="${contentType}"/>`);
  const kind = `${relationsOf(file.text(workbook))}/${type}`;
  appendToRoot(
    file,
    relationships,
    `<Relationship Id="${id}" Type="${kind}" Target="/${encodeAttribute(path)}"/>`,
  );
  return id;
}

function freePath(file: Package, folder: string, name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)$/.exec(name) ?? [];
  let path = `${folder}${name}`;
  for (let n = 2; file.has(path); n++) path = `${folder}${stem}${n}${ending}`;
  return path;
}

function freeId(relationships: string): string {
  let n = 1;
  while (relationships.includes(`"rIdNb${n}"`) || relationships.includes(`'rIdNb${n}'`)) n++;
  return `rIdNb${n}`;
}

function appendToRoot(file: Package, path: string, element: string): void {
  const { text, prefix, root } = readRoot(file.text(path), path);
  const at = root.contentEnd;
  file.setText(path, splice(text, [{ start: at, end: at, text: prefixed(element, prefix) }]));
}

export function addSheets(
  file: Package,
  workbook: string,
  sheets: readonly NewSheet[],
  names: readonly NewName[],
  dropped: ReadonlySet<string>,
): void {
  const ids = sheets.map(({ text }) =>
    addPart(file, workbook, { name: 'worksheets/nianbao.xml', type: 'worksheet', contentType: SHEET, text }),
  );
  const root = readRoot(file.text(workbook), workbook);
  const there = itemsOf(root, 'sheets');
  const next = Math.max(0, ...there.map((sheet) => Number(attributesOf(sheet).get('sheetId')))) + 1;
  const entries = sheets.map((sheet, i) => entryOf(sheet, next + i, ids[i] ?? '', relationsOf(root.text)));
  const local = new Map(sheets.map(({ name }, i) => [name, there.length + i]));
  const own = names.map((name) => nameOf(name, name.sheet === undefined ? undefined : local.get(name.sheet)));
  const splices = [...appendTo(root, 'sheets', entries, ORDER), ...namesWith(root, own, dropped)];
  file.setText(workbook, splice(root.text, splices));
}

function itemsOf({ text, children }: Root, name: string): readonly string[] {
  const list = children.find((child) => child.name === name);
  return list ? elementsIn(text.slice(list.contentStart, list.contentEnd), name) : [];
}

/** The prefix of the relationship's id is stated with it: the workbook may have another. */
function entryOf({ name, visibility }: NewSheet, sheetId: number, id: string, relations: string): string {
  const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
  return `<sheet xmlns:r="${relations}" name="${encodeAttribute(name)}" sheetId="${sheetId}"${state} r:id="${id}"/>`;
}

function nameOf({ name, formula }: NewName, scope: number | undefined): string {
  const local = scope === undefined ? '' : ` localSheetId="${scope}"`;
  return `<definedName name="${encodeAttribute(name)}"${local}>${encodeText(formula)}</definedName>`;
}

function namesWith(root: Root, added: readonly string[], dropped: ReadonlySet<string>): readonly Splice[] {
  const there = itemsOf(root, 'definedNames');
  const kept = there.filter((name) => !dropped.has((attributesOf(name).get('name') ?? '').toLowerCase()));
  const list = root.children.find(({ name }) => name === 'definedNames');
  if (!list || kept.length === there.length) return appendTo(root, 'definedNames', added, ORDER);
  const p = root.prefix;
  const all = kept.join('') + prefixed(added.join(''), p);
  return [{ start: list.start, end: list.end, text: `<${p}definedNames>${all}</${p}definedNames>` }];
}
