/** A `<table>` → rows of cells with their spans. */
import type { Tree } from './bounded-tree';
import { Lines } from './lines';
import { attribute, isElement, isHidden, walk, type Sink } from './walk';
import { importLimits } from '../limits';
import type { CellIn } from '../table';

const named = (parent: Tree.Element, ...names: string[]): Tree.Element[] =>
  parent.childNodes.filter(
    (child): child is Tree.Element => isElement(child) && names.includes(child.tagName) && !isHidden(child),
  );

/** Its own rows, not those of tables within. */
export const rowsOf = (table: Tree.Element): Tree.Element[] => [
  ...named(table, 'thead').flatMap((group) => named(group, 'tr')),
  ...table.childNodes.flatMap((child) => {
    if (!isElement(child) || isHidden(child)) return [];
    return child.tagName === 'tr' ? [child] : child.tagName === 'tbody' ? named(child, 'tr') : [];
  }),
  ...named(table, 'tfoot').flatMap((group) => named(group, 'tr')),
];

export const cellsOf = (row: Tree.Element): Tree.Element[] => named(row, 'td', 'th');

export const captionsOf = (table: Tree.Element): Tree.Element[] => named(table, 'caption');

/** Of a table within a cell each row is a line. */
export function textOf(node: Tree.Node): string {
  const lines = new Lines();
  const sink: Sink = {
    text: (text) => lines.text(text),
    end: () => void lines.end(),
    apart: () => lines.apart(),
    field: (value) => lines.text(value),
    table: (table) => {
      for (const row of rowsOf(table)) {
        for (const cell of cellsOf(row)) lines.text(`${textOf(cell)} `);
        lines.end();
      }
    },
  };
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, sink);
  lines.end();
  return lines.lines.join('\n');
}

export const readRows = (table: Tree.Element): CellIn[][] =>
  rowsOf(table).map((row) => cellsOf(row).map(cellIn));

const cellIn = (cell: Tree.Element): CellIn => ({
  text: textOf(cell),
  columnSpan: spanOf(cell, 'colspan'),
  rowSpan: spanOf(cell, 'rowspan'),
});

/** HTML standard: no more than 1000 columns, 65534 rows; 0 rows means all that follow. */
function spanOf(cell: Tree.Element, name: 'colspan' | 'rowspan'): number {
  const span = parseInt(attribute(cell, name) ?? '1', 10);
  if (name === 'rowspan' && span === 0) return 65_534;
  return span > 0 ? Math.min(span, name === 'colspan' ? importLimits.columns : 65_534) : 1;
}

/** It holds tables of more than one cell, or has one cell only: it arranges the page and is no table. */
export function isLayout(table: Tree.Element): boolean {
  const cells = rowsOf(table).flatMap(cellsOf);
  return cells.length <= 1 || cells.some(holdsTable);
}

function holdsTable(node: Tree.ParentNode): boolean {
  return node.childNodes.some(
    (child) =>
      isElement(child) &&
      ((child.tagName === 'table' && rowsOf(child).flatMap(cellsOf).length > 1) || holdsTable(child)),
  );
}
