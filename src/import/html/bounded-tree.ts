/** parse5's own tree with a limit to its size and depth: markup that nests without end is refused, not walked. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { importLimits } from '../limits';
import { Fault } from '../../report/result';

export type { DefaultTreeAdapterTypes as Tree } from 'parse5';

const tooLarge = (what: 'elements' | 'attributes' | 'words' | 'depth'): Fault =>
  new Fault('file-too-large', { what, limit: importLimits[what] });

/** @throws Fault `file-too-large` */
export function parseBounded(html: string): Tree.Document {
  const depths = new WeakMap<object, number>();
  const used = { elements: 0, attributes: 0, words: 0 };
  const take = (what: keyof typeof used, count: number): void => {
    used[what] += count;
    if (used[what] > importLimits[what]) throw tooLarge(what);
  };
  const put = (parent: Tree.ParentNode, node: Tree.ChildNode): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > importLimits.depth) throw tooLarge('depth');
    depths.set(node, depth);
  };
  return parse(html, {
    scriptingEnabled: false,
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement(name, namespace, attributes) {
        take('elements', 1);
        take('attributes', attributes.length);
        return defaultTreeAdapter.createElement(name, namespace, attributes);
      },
      createCommentNode(text) {
        take('elements', 1);
        return defaultTreeAdapter.createCommentNode(text);
      },
      // A text is put together from its words.
      insertText(parent, text) {
        take('words', 1);
        defaultTreeAdapter.insertText(parent, text);
      },
      appendChild(parent, node) {
        put(parent, node);
        defaultTreeAdapter.appendChild(parent, node);
      },
      insertBefore(parent, node, reference) {
        put(parent, node);
        defaultTreeAdapter.insertBefore(parent, node, reference);
      },
    },
  });
}
