/** Which part of a web page is the report: what holds its tables and the sections after them. */
import type { Tree } from './bounded-tree';
import type { Block } from '../../document/model';
import { isNonEmpty, type NonEmpty } from '../../report/non-empty';
import { lastEntry } from '../../report/present';

export interface PageBlock {
  readonly block: Block;
  /** The element it stands in. */
  readonly parent: Tree.ParentNode;
}

const OFFICIAL = /第二十条|申请人情况|本年度办理结果|未经复议/;
const LAST_SECTIONS = /其他需要报告|存在的主要问题/;

export const isOfficial = ({ block }: PageBlock): boolean =>
  block.kind === 'table' && block.rows.flat().some(({ text }) => OFFICIAL.test(text.replace(/\s/g, '')));

/** From the root down. */
function ancestors(node: Tree.ParentNode): Tree.ParentNode[] {
  const chain: Tree.ParentNode[] = [];
  for (let at: Tree.ParentNode | null = node; at; at = 'parentNode' in at ? at.parentNode : null)
    chain.unshift(at);
  return chain;
}

/** What is inside, what stands before (the title may), what after. All is inside where there is no official table. */
export function partsOf(blocks: readonly PageBlock[]): {
  readonly before: readonly PageBlock[];
  readonly inside: readonly PageBlock[];
  readonly after: readonly PageBlock[];
} {
  const tables = blocks.filter(isOfficial);
  const container = isNonEmpty(tables) ? containerOf(tables, blocks) : undefined;
  if (!container) return { before: [], inside: blocks, after: [] };
  const isInside = ({ parent }: PageBlock): boolean => ancestors(parent).includes(container);
  const first = blocks.findIndex(isInside);
  const last = blocks.length - [...blocks].reverse().findIndex(isInside);
  return { before: blocks.slice(0, first), inside: blocks.slice(first, last), after: blocks.slice(last) };
}

/** The smallest element with all official tables and, where the page has them, the sections that follow. */
function containerOf(tables: NonEmpty<PageBlock>, blocks: readonly PageBlock[]): Tree.ParentNode | undefined {
  const chains = tables.map(({ parent }) => ancestors(parent));
  const shared = ancestors(tables[0].parent).filter((node, depth) =>
    chains.every((chain) => chain[depth] === node),
  );
  const following = blocks.slice(blocks.indexOf(lastEntry(tables)) + 1);
  const sections = following.filter(
    ({ block }) => block.kind === 'paragraph' && LAST_SECTIONS.test(block.text) && block.text.length < 60,
  );
  return [...shared]
    .reverse()
    .find((node) => sections.every(({ parent }) => ancestors(parent).includes(node)));
}
