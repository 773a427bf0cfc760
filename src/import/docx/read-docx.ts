/** A Word document → Document, from its own part: styles, numbering and merges are what a checker wants. */
import { Numbering } from './numbering';
import { readParagraph, type ReadParagraph } from './paragraph';
import { styleNumbers, type StyleNumbers } from './styles';
import { cellsIn, readTable, type WordCell } from './table';
import { within } from './within';
import { importLimits } from '../limits';
import { linesOf } from '../recognise/narrative';
import type { ReadDocument } from '../recognise/recognise';
import { hasWhiteFigures, signsSettled, strokesSettled, withoutStrokes, withWhite } from '../spaces';
import { CellBudget, tableOf } from '../table';
import type { Block } from '../../document/model';
import { Package } from '../../ooxml/package/package';
import { parseRelationships, relationshipsOf, type Relationship } from '../../ooxml/package/relationships';
import { XmlReader } from '../../ooxml/xml/reader';
import { Fault, type Message } from '../../report/result';

/** @throws Fault `file-damaged`, `file-too-large`, `file-has-dtd` */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const file = new Package(bytes);
  const main = relationships(file, '');
  const part = main.find(({ type }) => type === 'officeDocument')?.target ?? 'word/document.xml';
  const text = file.text(part);
  if (text.length > importLimits.characters) throw new Fault('file-too-large', { what: 'characters' });
  const reader = new BodyReader(file, relationships(file, part));
  const blocks = reader.read(new XmlReader(text, part));
  const title = titleIn(file, main);
  return { document: { title, blocks }, titles: [], messages: reader.messages };
}

const relationships = (file: Package, source: string): readonly Relationship[] => {
  const path = relationshipsOf(source);
  return file.has(path) ? parseRelationships(file.text(path), path, source) : [];
};

function titleIn(file: Package, main: readonly Relationship[]): string {
  const path = main.find(({ type }) => type === 'core-properties')?.target;
  if (path === undefined || !file.has(path)) return '';
  const xml = new XmlReader(file.text(path), path);
  while (xml.next()) if (xml.opening && xml.name === 'title') return xml.content().trim();
  return '';
}

class BodyReader {
  private readonly numbering: Numbering;
  private readonly styles: StyleNumbers;
  private readonly budget = new CellBudget();
  private count = 0;
  private deleted = false;
  private boxes = false;
  private white = 0;

  constructor(file: Package, parts: readonly Relationship[]) {
    const target = (wanted: string) => parts.find(({ type }) => type === wanted)?.target;
    this.numbering = new Numbering(file, target('numbering'));
    this.styles = styleNumbers(file, target('styles'));
  }

  get messages(): Message[] {
    return [
      ...(this.deleted ? [{ code: 'import-left-out' as const, values: { what: 'deleted' } }] : []),
      ...(this.boxes ? [{ code: 'import-left-out' as const, values: { what: 'boxes' } }] : []),
      ...(this.white > 0 ? [{ code: 'import-white-figures' as const, values: { count: this.white } }] : []),
    ];
  }

  read(xml: XmlReader): Block[] {
    while (xml.next())
      if (xml.opening && xml.name === 'body') return xml.empty ? [] : this.blocks(xml).map(asText);
    throw new Fault('file-damaged', { reason: 'no-body', part: xml.part });
  }

  /** To the end of the current element; what only wraps blocks – controls, insertions – is gone through. */
  private blocks(xml: XmlReader): Block[] {
    const found: Block[] = [];
    if (xml.depth > importLimits.depth) throw new Fault('file-too-large', { what: 'depth' });
    within(xml, (name) => {
      if (name === 'p') found.push(...this.paragraph(xml));
      else if (name === 'tbl') found.push(...this.table(xml));
      else if (/^(sectPr|del|moveFrom|Fallback|sdtPr|sdtEndPr)$/.test(name)) xml.skip();
    });
    return found;
  }

  private paragraph(xml: XmlReader): Block[] {
    if (++this.count > importLimits.blocks) throw new Fault('file-too-large', { what: 'blocks' });
    const boxed: Block[] = [];
    const read = readParagraph(xml, (inside) => {
      boxed.push(...this.blocks(inside));
    });
    this.deleted ||= read.deleted;
    this.boxes ||= boxed.length > 0;
    const text = `${this.numberOf(read)}${read.text}`.trim();
    const own = text.split('\n').map((line) => line.trim());
    return [
      ...own
        .filter((line) => signsSettled(line) !== '')
        .map((line): Block => ({ kind: 'paragraph', text: line })),
      ...boxed,
    ];
  }

  /** An empty paragraph counts, but shows nothing. */
  private numberOf({ numbered, style, text }: ReadParagraph): string {
    const as = numbered ?? (style === undefined ? undefined : this.styles(style));
    if (as === undefined || as.list === '0' || text.trim() === '') return '';
    return this.numbering.next(as);
  }

  /** A table that holds tables, or has one cell, arranges the page. */
  private table(xml: XmlReader): Block[] {
    const rows = readTable(xml, (inside) => this.blocks(inside));
    const cells = rows.flat();
    if (cells.length <= 1 || cells.some(({ blocks }) => blocks.some(({ kind }) => kind === 'table')))
      return cells.flatMap(({ blocks }) => blocks);
    const table = tableOf(
      cellsIn(rows, (cell) => this.textOf(cell)),
      this.budget,
    );
    return table ? [table] : [];
  }

  private textOf({ blocks, shaded }: WordCell): string {
    const text = blocks.flatMap(linesOf).join('\n');
    if (!shaded && hasWhiteFigures(text)) this.white++;
    return signsSettled(strokesSettled(withWhite(text, shaded))).trim();
  }
}

/** Outside of a table of figures letters are what they are, however they are set. */
function asText(block: Block): Block {
  if (!('text' in block)) return block;
  return { ...block, text: signsSettled(withoutStrokes(withWhite(block.text, true))) };
}
