/** A .docx taken apart by a reader of the tests' own. */
import { strFromU8, unzipSync } from 'fflate';
import { all, elements, parseXml, text, type Element } from './xml';
import type { Document } from '../../src/document/model';
import { writeDocx } from '../../src/document/write-docx';

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

/** What is written of a document, taken apart. */
export const write = async (document: Document): Promise<Parts> => readParts(await writeDocx(document));

/** By their ids. */
export const stylesOf = (parts: Parts): Map<string, Element> =>
  new Map(all(parts.get('word/styles.xml')!, 'w:style').map((s) => [s.attributes['w:styleId']!, s]));

/** Those of the body itself, in their order. */
export const paragraphs = (parts: Parts): { style: string | undefined; text: string }[] =>
  elements(body(parts))
    .filter((e) => e.name === 'w:p')
    .map((p) => ({ style: value(p, 'w:pStyle'), text: cellText(p) }));
