/** The text of a tree in reading order, with the places where a line ends; what no reader sees is passed over. */
import type { Tree } from './bounded-tree';

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
  'head script style noscript template iframe object embed svg math canvas audio video select textarea button map title'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr o:p q s samp small span strike strong sub sup tt u var wbr img time ruby rb st1:chsdate'.split(
    ' ',
  ),
);

export const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node;
const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === '#text';

export const attribute = ({ attrs }: Tree.Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;

/** Struck out, or raised or lowered as the number of a note is. */
const APART = new Set(['s', 'del', 'strike', 'sup', 'sub']);
const SET_APART =
  /text-decoration[^;]*line-through|vertical-align\s*:\s*su[pb]|mso-text-raise\s*:\s*[1-9.]|(^|;)\s*top\s*:\s*-/i;

const isApart = (element: Tree.Element): boolean =>
  APART.has(element.tagName) || SET_APART.test(attribute(element, 'style') ?? '');

const NOT_THERE = /(^|;)\s*display\s*:\s*none/i;
/** It keeps its room. Of a block, what is within may be shown again, as when the page has loaded: only within a line it is final. */
const NOT_SHOWN =
  /(^|;)\s*(visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0+(\.0+)?\s*([a-z]+|%)?\s*(;|!|$))/i;

export function isHidden(element: Tree.Element): boolean {
  const style = attribute(element, 'style') ?? '';
  if (attribute(element, 'hidden') !== undefined || NOT_THERE.test(style)) return true;
  return NOT_SHOWN.test(style) && INLINE.has(element.tagName) && !element.childNodes.some(isElement);
}

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
  else if (tagName === 'input') sink.field?.(fieldOf(element));
  else if (tagName === 'table') {
    sink.end();
    sink.table(element);
  } else if (isApart(element)) {
    sink.apart();
    walkChildren(element, sink);
    sink.apart();
  } else walkChildren(element, sink);
}

function walkChildren(element: Tree.Element, sink: Sink): void {
  const isBlock = !INLINE.has(element.tagName) && !element.tagName.includes(':');
  if (isBlock) sink.end();
  const number = element.tagName === 'li' ? numberOf(element) : undefined;
  if (number !== undefined) sink.text(number, element);
  for (const child of element.childNodes) walk(child, sink);
  if (isBlock) sink.end();
}

/** Only what can be written into. */
const fieldOf = (input: Tree.Element): string =>
  /^(text|number|)$/i.test(attribute(input, 'type') ?? '') ? (attribute(input, 'value') ?? '') : '';

/** The number that a browser puts before an item of an ordered list. */
function numberOf(item: Tree.Element): string | undefined {
  const list = item.parentNode;
  if (!list || !isElement(list) || list.tagName !== 'ol') return undefined;
  if (/list-style[^;]*none/i.test(attribute(list, 'style') ?? '')) return undefined;
  const items = list.childNodes.filter((child) => isElement(child) && child.tagName === 'li');
  const first = Number(attribute(list, 'start') ?? 1);
  return Number.isInteger(first) ? `${first + items.indexOf(item)}.` : undefined;
}
