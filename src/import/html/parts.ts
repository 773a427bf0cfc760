/** What of a table an element is: by its name or, where it has another, by how it is laid out or what it says it is. */
import type { Tree } from './bounded-tree';
import { attribute, isElement } from './elements';
import { isHidden } from './shown';

type TablePart = 'table' | 'caption' | 'head' | 'body' | 'foot' | 'row' | 'cell';

const BY_NAME = new Map<string, TablePart>([
  ['table', 'table'],
  ['caption', 'caption'],
  ['thead', 'head'],
  ['tbody', 'body'],
  ['tfoot', 'foot'],
  ['tr', 'row'],
  ['td', 'cell'],
  ['th', 'cell'],
]);
/** CSS 2, 17.2. */
const BY_DISPLAY = new Map<string, TablePart>([
  ['table', 'table'],
  ['inline-table', 'table'],
  ['table-caption', 'caption'],
  ['table-header-group', 'head'],
  ['table-row-group', 'body'],
  ['table-footer-group', 'foot'],
  ['table-row', 'row'],
  ['table-cell', 'cell'],
]);
/** WAI-ARIA 1.2. */
const BY_ROLE = new Map<string, TablePart>([
  ['table', 'table'],
  ['grid', 'table'],
  ['rowgroup', 'body'],
  ['row', 'row'],
  ['cell', 'cell'],
  ['gridcell', 'cell'],
  ['columnheader', 'cell'],
  ['rowheader', 'cell'],
]);
const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]*table[a-z-]*)/i;

function partOf(element: Tree.Element): TablePart | undefined {
  const byName = BY_NAME.get(element.tagName);
  if (byName || element.attrs.length === 0) return byName;
  const byRole = BY_ROLE.get(attribute(element, 'role') ?? '');
  return byRole ?? BY_DISPLAY.get(DISPLAY.exec(attribute(element, 'style') ?? '')?.[1]?.toLowerCase() ?? '');
}

const partsIn = (parent: Tree.Element, part: TablePart): Tree.Element[] =>
  parent.childNodes.filter(
    (child): child is Tree.Element => isElement(child) && partOf(child) === part && !isHidden(child),
  );

/** Its own rows, not those of tables within. */
export const rowsOf = (table: Tree.Element): Tree.Element[] => [
  ...partsIn(table, 'head').flatMap((group) => partsIn(group, 'row')),
  ...table.childNodes.flatMap((child) => {
    if (!isElement(child) || isHidden(child)) return [];
    const part = partOf(child);
    return part === 'row' ? [child] : part === 'body' ? partsIn(child, 'row') : [];
  }),
  ...partsIn(table, 'foot').flatMap((group) => partsIn(group, 'row')),
];

export const cellsOf = (row: Tree.Element): Tree.Element[] => partsIn(row, 'cell');

export const captionsOf = (table: Tree.Element): Tree.Element[] => partsIn(table, 'caption');

/** Other elements are laid out as tables too, often around what is none: a row with cells tells. */
export const isTable = (element: Tree.Element): boolean =>
  element.tagName === 'table' ||
  (partOf(element) === 'table' && rowsOf(element).some((row) => cellsOf(row).length > 1));
