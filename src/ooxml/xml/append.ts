/** Elements added to a list in a part that stands as it is, written as the part writes its own. */
import { setAttribute } from './attributes';
import { elementsIn, type Child, type Root } from './children';
import type { Splice } from './splice';

export const prefixed = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);

/** An element that is written `<x/>` is opened. */
const opened = (
  text: string,
  { start, contentStart, contentEnd, end }: Child,
  prefix: string,
  name: string,
) => ({
  tag: text.slice(start, contentStart).replace(/\s*\/>$/, '>'),
  content: text.slice(contentStart, contentEnd),
  close: contentEnd === end ? `</${prefix}${name}>` : text.slice(contentEnd, end),
});

/**
 * @param order of the children of the root: where the list is not there, it goes after what comes before it
 */
export function appendTo(
  { text, prefix, root, children }: Root,
  name: string,
  elements: readonly string[],
  order: readonly string[],
): Splice[] {
  if (elements.length === 0) return [];
  const added = prefixed(elements.join(''), prefix);
  const list = children.find((child) => child.name === name);
  if (list) {
    const { tag, content, close } = opened(text, list, prefix, name);
    const count = elementsIn(content, name).length + elements.length;
    const counted = /\scount\s*=/.test(tag) ? setAttribute(tag, 'count', String(count)) : tag;
    return [{ start: list.start, end: list.end, text: counted + content + added + close }];
  }
  const before = new Set(order.slice(0, order.indexOf(name)));
  const at = Math.max(root.contentStart, ...children.filter((c) => before.has(c.name)).map(({ end }) => end));
  return [{ start: at, end: at, text: `<${prefix}${name}>${added}</${prefix}${name}>` }];
}
