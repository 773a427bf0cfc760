/** A web page → Document. Scripts, links, frames and pictures are never followed. */
import { parseBounded, type Tree } from './bounded-tree';
import { isOfficial, partsOf, type PageBlock } from './content';
import { Lines } from './lines';
import { captionsOf, cellsOf, isTable, rowsOf } from './parts';
import { isLayout, readRows, textOf } from './read-table';
import { attribute, forEachElement, isInCell } from './elements';
import { applyPageStyles } from './page-styles';
import { isHidden } from './shown';
import { walk, type Sink } from './walk';
import { importLimits } from '../limits';
import { CellBudget, tableOf } from '../table';
import type { Block } from '../../document/model';
import type { ReadDocument } from '../recognise/recognise';
import { Fault, type Message } from '../../report/result';

/** @throws Fault `file-too-large` */
export function readHtml(html: string): ReadDocument {
  const tree = parseBounded(html);
  applyPageStyles(tree);
  let page = pageIn(tree);
  if (!page.blocks.some(isOfficial) && showHidden(tree)) page = pageIn(tree);
  const { before, inside } = partsOf(page.blocks);
  const titles = [...titlesIn(tree), ...before.flatMap(({ block }) => ('text' in block ? [block.text] : []))];
  const messages: Message[] =
    page.white > 0 ? [{ code: 'import-white-figures', values: { count: page.white } }] : [];
  const [title = ''] = titles;
  return { document: { title, blocks: inside.map(({ block }) => block) }, titles, messages };
}

function pageIn(tree: Tree.Document): PageReader {
  const page = new PageReader();
  walk(tree, page);
  page.end();
  return page;
}

/** Where nothing that is shown is a report: parts with tables that a script shows when the page has loaded. */
function showHidden(tree: Tree.Document): boolean {
  let any = false;
  forEachElement(tree, (element) => {
    if (!isHidden(element) || isInCell(element) || !hasTable(element)) return;
    element.attrs = element.attrs.filter(({ name }) => !/^(style|hidden|data-own-style)$/.test(name));
    any = true;
  });
  return any;
}

function hasTable(element: Tree.Element): boolean {
  let any = false;
  forEachElement(element, (each) => {
    any ||= isTable(each);
  });
  return any;
}

class PageReader implements Sink {
  readonly blocks: PageBlock[] = [];
  white = 0;
  private readonly lines = new Lines();
  private readonly budget = new CellBudget();
  private parent: Tree.ParentNode | undefined;

  text(text: string, parent: Tree.ParentNode): void {
    this.lines.text(text);
    if (text.trim() !== '') this.parent ??= parent;
  }

  apart(): void {
    this.lines.apart();
  }

  end(): void {
    const line = this.lines.end();
    if (line !== undefined && this.parent) this.put({ kind: 'paragraph', text: line }, this.parent);
    this.parent = undefined;
  }

  table(table: Tree.Element): void {
    const cells = rowsOf(table).map(cellsOf);
    if (isLayout(cells)) {
      for (const part of [...captionsOf(table), ...cells.flat()]) {
        for (const child of part.childNodes) walk(child, this);
        this.end();
      }
      return;
    }
    for (const caption of captionsOf(table)) this.caption(textOf(caption), table);
    const { rows, white } = readRows(table, cells);
    this.white += white;
    const content = tableOf(rows, this.budget);
    if (content) this.put(content, table);
  }

  /** One that repeats the heading over the table, as for screen readers, says nothing new. */
  private caption(text: string, table: Tree.Element): void {
    const before = this.blocks[this.blocks.length - 1]?.block;
    const isRepeated = before !== undefined && 'text' in before && before.text.includes(text.trim());
    if (!isRepeated) this.put({ kind: 'paragraph', text }, table);
  }

  private put(block: Block, parent: Tree.ParentNode): void {
    if (this.blocks.length >= importLimits.blocks) throw new Fault('file-too-large', { what: 'blocks' });
    this.blocks.push({ block, parent });
  }
}

const TITLE_NAMES = /^(ArticleTitle|og:title|title)$/i;

/** What the page says it is called: by its own tags first, then its headings. */
function titlesIn(tree: Tree.Document): string[] {
  const found = { meta: [] as string[], title: [] as string[], h1: [] as string[] };
  forEachElement(tree, (element) => {
    const { tagName } = element;
    if (tagName === 'title' || tagName === 'h1') found[tagName].push(textOf(element));
    else if (tagName === 'meta' && TITLE_NAMES.test(nameOf(element)))
      found.meta.push(attribute(element, 'content') ?? '');
  });
  return [...found.meta, ...found.title, ...found.h1].filter((text) => text !== '');
}

const nameOf = (meta: Tree.Element): string => attribute(meta, 'name') ?? attribute(meta, 'property') ?? '';
