/** A .docx taken apart by a reader of the tests' own. */
import { strFromU8, unzipSync } from 'fflate';
import { all, parseXml, text, type Element } from './xml';

export type Parts = ReadonlyMap<string, Element>;

/** Every part, parsed; throws where one is not well-formed. */
export const readParts = (bytes: Uint8Array): Parts =>
  new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, parseXml(strFromU8(part))]));

export const body = (parts: Parts): Element => all(parts.get('word/document.xml')!, 'w:body')[0]!;

/** A property below an element: `value(cell, 'w:gridSpan')`. */
export const value = (of: Element, name: string, attribute = 'w:val'): string | undefined =>
  all(of, name)[0]?.attributes[attribute];

export const cellText = (cell: Element): string => all(cell, 'w:t').map(text).join('');

export interface DocxCell {
  readonly text: string;
  readonly width: number;
  readonly columnSpan: number;
  readonly merge: 'restart' | 'continue' | undefined;
}

export const rowsOf = (table: Element): DocxCell[][] =>
  all(table, 'w:tr').map((row) =>
    all(row, 'w:tc').map((cell) => ({
      text: cellText(cell),
      width: Number(value(cell, 'w:tcW', 'w:w')),
      columnSpan: Number(value(cell, 'w:gridSpan') ?? 1),
      merge: value(cell, 'w:vMerge') as DocxCell['merge'],
    })),
  );

export const gridOf = (table: Element): number[] =>
  all(table, 'w:gridCol').map((column) => Number(column.attributes['w:w']));
