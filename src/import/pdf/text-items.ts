/** The text of a page, as pdf.js tells it. */
import type { Budget } from './budget';
import type { Matrix } from './geometry';
import type { PdfFilePage } from './pdf-js';

export interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly dir: string;
}

/** Bit by bit, so that a page of more than a report's is left where it is too much. */
export async function textItemsOf(page: PdfFilePage, budget: Budget): Promise<TextItem[]> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: TextItem[] }>).getReader();
  const items: TextItem[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    budget.take('pieces', read.value.items.length);
    items.push(...read.value.items);
  }
  return items;
}

export const lettersOf = (items: readonly TextItem[]): number =>
  items.reduce((sum, { str }) => sum + str.replace(/\s/g, '').length, 0);
