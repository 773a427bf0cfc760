/** A `<table>` → rows of cells with their spans. */
import type { Tree } from './bounded-tree';
import { Lines } from './lines';
import { attribute, forEachElement, isElement, outwards, textNodesIn } from './elements';
import { cellsOf, isTable, rowsOf } from './parts';
import { hasWhiteLetters, isStruck, isWhite } from './shown';
import { walk, type Sink } from './walk';
import { importLimits } from '../limits';
import { strokesSettled, struckOut } from '../spaces';
import type { CellIn } from '../table';

/** Of a table within a cell each row is a line. */
export function textOf(node: Tree.Node, unseen?: WhiteFigures): string {
  const lines = new Lines();
  const sink: Sink = {
    text: (text, parent) => lines.text(unseen ? unseen.seen(text, parent) : text),
    end: () => void lines.end(),
    apart: () => lines.apart(),
    field: (value) => lines.text(value),
    table: (table) => {
      for (const row of rowsOf(table)) {
        for (const cell of cellsOf(row)) lines.text(`${textOf(cell, unseen)} `);
        lines.end();
      }
    },
  };
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, sink);
  lines.end();
  return lines.lines.join('\n');
}

export interface ReadRows {
  readonly rows: readonly (readonly CellIn[])[];
  /** Figures in white letters: left out, as no reader sees them. */
  readonly white: number;
}

/** @param cells of the table, row by row */
export function readRows(table: Tree.Element, cells: readonly (readonly Tree.Element[])[]): ReadRows {
  const { white, struck } = looksIn(table);
  const unseen = white && !isWhiteThroughout(cells.flat()) ? new WhiteFigures() : undefined;
  const rows = cells.map((row) => row.map((cell) => cellIn(cell, unseen, struck)));
  return { rows, white: unseen?.count ?? 0 };
}

/** Whether anything in a table or around it is white or struck out: of most nothing is, and no cell need be asked. */
function looksIn(table: Tree.Element): { readonly white: boolean; readonly struck: boolean } {
  const looks = { white: false, struck: false };
  const look = (element: Tree.Element): void => {
    looks.white ||= hasWhiteLetters(element);
    looks.struck ||= isStruck(element);
  };
  [...outwards(table)].forEach(look);
  forEachElement(table, look);
  return looks;
}

const FIGURE = /^[\s\d０-９.．,，]*[\d０-９][\s\d０-９.．,，]*$/;

class WhiteFigures {
  count = 0;

  /** What is seen of a text. */
  seen(text: string, parent: Tree.ParentNode): string {
    if (!FIGURE.test(text) || !isWhite(parent)) return text;
    this.count++;
    return '';
  }
}

/** Its labels are white as well: what it stands on is dark. */
function isWhiteThroughout(cells: readonly Tree.Element[]): boolean {
  const labels = cells.flatMap((cell) => textNodesIn(cell)).filter(({ value }) => /\p{L}/u.test(value));
  const white = labels.filter(({ parentNode }) => parentNode && isWhite(parentNode));
  return 2 * white.length > labels.length;
}

function cellIn(cell: Tree.Element, unseen: WhiteFigures | undefined, struck: boolean): CellIn {
  const text = textOf(cell, unseen);
  return {
    text: struck && isAllStruck(cell) ? strokesSettled(struckOut(text)) : text,
    columnSpan: spanOf(cell, 'colspan'),
    rowSpan: spanOf(cell, 'rowspan'),
  };
}

/** Nothing that is written in it is left as it was. */
function isAllStruck(cell: Tree.Element): boolean {
  const written = textNodesIn(cell).filter(({ value }) => value.trim() !== '');
  const isIn = (parent: Tree.ParentNode | null): boolean =>
    parent !== null && isElement(parent) && [...outwards(parent)].some(isStruck);
  return written.length > 0 && written.every(({ parentNode }) => isIn(parentNode));
}

/** HTML standard: no more than 1000 columns, 65534 rows; 0 rows means all that follow. */
function spanOf(cell: Tree.Element, name: 'colspan' | 'rowspan'): number {
  const span = parseInt(attribute(cell, name) ?? attribute(cell, `aria-${name}`) ?? '1', 10);
  if (name === 'rowspan' && span === 0) return 65_534;
  return span > 0 ? Math.min(span, name === 'colspan' ? importLimits.columns : 65_534) : 1;
}

/** It holds tables of more than one cell, or has one cell only: it arranges the page and is no table. */
export function isLayout(rows: readonly (readonly Tree.Element[])[]): boolean {
  const cells = rows.flat();
  return cells.length <= 1 || cells.some(holdsTable);
}

function holdsTable(node: Tree.ParentNode): boolean {
  return node.childNodes.some(
    (child) =>
      isElement(child) &&
      ((isTable(child) && rowsOf(child).flatMap(cellsOf).length > 1) || holdsTable(child)),
  );
}
