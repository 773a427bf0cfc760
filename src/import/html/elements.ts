/** What is asked of the elements of a page. */
import type { Tree } from './bounded-tree';

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;

export const attribute = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

export const classesOf = (element: Tree.Element): string[] =>
  (attribute(element, 'class') ?? '').split(/\s+/).filter((name) => name !== '');

export function forEachElement(node: Tree.ParentNode, each: (element: Tree.Element) => void): void {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    each(child);
    forEachElement(child, each);
  }
}

/** From the inside out, itself first. */
export function* outwards(element: Tree.Element): Generator<Tree.Element> {
  for (let at: Tree.ParentNode | null = element; at && isElement(at); at = at.parentNode) yield at;
}

export const isInCell = (element: Tree.Element): boolean => {
  for (const { tagName } of outwards(element)) if (/^(td|th|tr)$/.test(tagName)) return true;
  return false;
};

export const textNodesIn = (node: Tree.ParentNode): Tree.TextNode[] =>
  node.childNodes.flatMap((child) => {
    if (isElement(child)) return textNodesIn(child);
    return 'value' in child ? [child] : [];
  });
