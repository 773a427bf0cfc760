/** The peer: docxtemplater fills a prepared template. Typesetting is done beforehand, and not counted. */
import Docxtemplater from 'docxtemplater';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Block, Document } from '../../src/document/model';
import { writeDocx } from '../../src/document/write-docx';

/** What docxtemplater asks of a zip (it was written for PizZip), on fflate. */
class Zip {
  readonly files: Record<string, { readonly name: string; asText(): string }> = {};
  constructor(bytes: Uint8Array) {
    for (const [name, part] of Object.entries(unzipSync(bytes))) this.put(name, strFromU8(part));
  }
  private put(name: string, text: string): void {
    this.files[name] = { name, asText: () => text };
  }
  file(name: string | RegExp, part?: string | Uint8Array): unknown {
    if (typeof name !== 'string') return Object.values(this.files).filter((f) => name.test(f.name));
    if (part === undefined) return this.files[name] ?? null;
    this.put(name, typeof part === 'string' ? part : strFromU8(part));
    return this;
  }
  remove(name: string): void {
    delete this.files[name];
  }
  bytes(): Uint8Array {
    return zipSync(Object.fromEntries(Object.values(this.files).map((f) => [f.name, strToU8(f.asText())])));
  }
}

export interface Template {
  readonly bytes: Uint8Array;
  readonly values: Readonly<Record<string, string>>;
}

/** The document with every text but the tables' official wording replaced by a tag. */
export function prepare(document: Document): Template {
  const values: Record<string, string> = {};
  const tag = (text: string): string => {
    const name = `t${Object.keys(values).length}`;
    values[name] = text;
    return `{${name}}`;
  };
  const tagged = (block: Block): Block => {
    if (block.kind === 'signOff') return { ...block, agency: tag(block.agency), date: tag(block.date ?? '') };
    if (block.kind !== 'table') return { ...block, text: tag(block.text) };
    const cell = (c: (typeof block.rows)[number][number]) =>
      c.role === 'number' ? { ...c, text: tag(c.text) } : c;
    return { ...block, rows: block.rows.map((row) => row.map(cell)) };
  };
  const bytes = writeDocx({ ...document, blocks: document.blocks.map(tagged) });
  return { bytes, values };
}

export function fill({ bytes, values }: Template): Uint8Array {
  const zip = new Zip(bytes);
  new Docxtemplater(zip as never).render(values);
  return zip.bytes();
}
