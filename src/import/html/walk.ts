/** The text of a tree in reading order, with the places where a line ends; what no reader sees is passed over. */
import type { Tree } from './bounded-tree';
import { attribute, isElement, textNodesIn } from './elements';
import { isTable } from './parts';
import { isApart, isHidden, isInline } from './shown';

export interface Sink {
  /** @param parent the element it stands in */
  text(text: string, parent: Tree.ParentNode): void;
  /** The line ends here. */
  end(): void;
  table(table: Tree.Element): void;
  /** What follows is struck out or raised, or was: beside a figure it is none of its digits. */
  apart(): void;
  /** What stands in a field of a form. */
  field?(value: string): void;
}

const UNSEEN = new Set(
  'head script style noscript template iframe object embed svg math canvas audio video button map title'.split(
    ' ',
  ),
);
const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

export function walk(node: Tree.Node, sink: Sink): void {
  if (isText(node)) {
    if (node.parentNode) sink.text(node.value, node.parentNode);
  } else if (isElement(node)) walkElement(node, sink);
  else if ('childNodes' in node) for (const child of node.childNodes) walk(child, sink);
}

function walkElement(element: Tree.Element, sink: Sink): void {
  const { tagName } = element;
  if (UNSEEN.has(tagName) || isHidden(element)) return;
  if (tagName === 'br' || tagName === 'hr') sink.end();
  else if (/^(input|select|textarea)$/.test(tagName)) sink.field?.(fieldOf(element));
  else if (isTable(element)) {
    sink.end();
    sink.table(element);
  } else if (isApart(element)) {
    sink.apart();
    walkChildren(element, sink);
    sink.apart();
  } else walkChildren(element, sink);
}

function walkChildren(element: Tree.Element, sink: Sink): void {
  const isBlock = !isInline(element);
  if (isBlock) sink.end();
  const number = element.tagName === 'li' ? numberOf(element) : undefined;
  if (number !== undefined) sink.text(number, element);
  for (const child of element.childNodes) walk(child, sink);
  if (isBlock) sink.end();
}

/** Only what can be written into, or is chosen. */
function fieldOf(field: Tree.Element): string {
  if (field.tagName === 'textarea') return textIn(field);
  if (field.tagName === 'select') {
    const options = field.childNodes.filter(isElement).filter(({ tagName }) => tagName === 'option');
    const shown = options.find((option) => attribute(option, 'selected') !== undefined) ?? options[0];
    return shown ? textIn(shown) : '';
  }
  return /^(text|number|)$/i.test(attribute(field, 'type') ?? '') ? (attribute(field, 'value') ?? '') : '';
}

const textIn = (element: Tree.Element): string =>
  textNodesIn(element)
    .map(({ value }) => value)
    .join('');

/** The number that a browser puts before an item of an ordered list. */
function numberOf(item: Tree.Element): string | undefined {
  const list = item.parentNode;
  if (!list || !isElement(list) || list.tagName !== 'ol') return undefined;
  if (/list-style[^;]*none/i.test(attribute(list, 'style') ?? '')) return undefined;
  const items = list.childNodes.filter((child) => isElement(child) && child.tagName === 'li');
  const first = Number(attribute(list, 'start') ?? 1);
  return Number.isInteger(first) ? `${first + items.indexOf(item)}.` : undefined;
}
