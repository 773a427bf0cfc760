/**
 * What a page's own style sheets say of how its text is shown, written on the elements themselves, so that it
 * is read in one place. Sheets in other files are never fetched.
 */
import type { Tree } from './bounded-tree';
import { attribute, classesOf, forEachElement, isElement } from './elements';
import {
  declarationsIn,
  isForScreens,
  isImportant,
  rulesOf,
  type Compound,
  type StyleRule,
} from './style-sheet';
import { importLimits } from '../limits';
import { Fault } from '../../report/result';

/** Writes on every element what the sheets of its page say of it; its own `style` goes before them. */
export function applyPageStyles(tree: Tree.Document): void {
  const rules = rulesOf(sheetsIn(tree).join('\n'));
  if (rules.length === 0) return;
  const byKey = new Map<string, StyleRule[]>();
  for (const rule of rules) {
    const key = keyOf(rule);
    const own = byKey.get(key);
    if (own) own.push(rule);
    else byKey.set(key, [rule]);
  }
  const matching = new Matching();
  forEachElement(tree, (element) => {
    const found = keysOf(element)
      .flatMap((key) => byKey.get(key) ?? [])
      .filter((rule) => matching.fits(rule.compounds, element))
      .sort((a, b) => a.weight - b.weight);
    if (found.length > 0) write(element, found);
  });
}

function sheetsIn(tree: Tree.Document): string[] {
  const sheets: string[] = [];
  forEachElement(tree, (element) => {
    if (element.tagName !== 'style' || !isForScreens(attribute(element, 'media') ?? '')) return;
    for (const child of element.childNodes) if ('value' in child) sheets.push(child.value);
  });
  return sheets;
}

const keyOf = ({ compounds }: StyleRule): string => {
  const own = compounds[compounds.length - 1];
  const [name] = own?.classes ?? [];
  return name !== undefined ? `.${name}` : own?.id ? `#${own.id}` : (own?.tag ?? '');
};

const keysOf = (element: Tree.Element): string[] => [
  '',
  element.tagName,
  `#${attribute(element, 'id') ?? ''}`,
  ...classesOf(element).map((name) => `.${name}`),
];

/** Of one page: what is tried is counted, for rules times elements times what they stand in has no end. */
class Matching {
  private tried = 0;
  private readonly classes = new WeakMap<Tree.Element, readonly string[]>();

  /** @throws Fault `file-too-large` */
  fits(compounds: readonly Compound[], element: Tree.Element): boolean {
    const own = compounds[compounds.length - 1];
    if (!own || !this.isOne(own, element)) return false;
    let rest = compounds.length - 2;
    for (let at = element.parentNode; at && rest >= 0; at = 'parentNode' in at ? at.parentNode : null) {
      const outer = compounds[rest];
      if (outer && isElement(at) && this.isOne(outer, at)) rest--;
    }
    return rest < 0;
  }

  private isOne({ tag, id, classes }: Compound, element: Tree.Element): boolean {
    if (++this.tried > importLimits.styles)
      throw new Fault('file-too-large', { what: 'styles', limit: importLimits.styles });
    if ((tag !== '' && tag !== element.tagName) || (id !== '' && id !== attribute(element, 'id')))
      return false;
    if (classes.length === 0) return true;
    const own = this.classes.get(element) ?? classesOf(element);
    this.classes.set(element, own);
    return classes.every((name) => own.includes(name));
  }
}

/** What the element says of itself comes last and holds, but against what is marked as important. */
function write(element: Tree.Element, rules: readonly StyleRule[]): void {
  const own = attribute(element, 'style') ?? '';
  const said = rules.flatMap(({ declarations }) => [...declarations]);
  const sheets = declarationsIn(said.map(joined).join(';'));
  const kept = [...sheets].filter(([name, value]) => isImportant(value) || !declarationsIn(own).has(name));
  const before = kept.filter(([, value]) => !isImportant(value));
  const after = kept.filter(([, value]) => isImportant(value));
  const style = [...before.map(joined), own, ...after.map(joined)].filter((each) => each !== '').join(';');
  element.attrs = [
    ...element.attrs.filter(({ name }) => name !== 'style' && name !== OWN_STYLE),
    { name: 'style', value: style },
    { name: OWN_STYLE, value: own },
  ];
}

const joined = ([name, value]: readonly [string, string]): string => `${name}:${value}`;

/** Holds an element's own style where the sheets of its page have added to it. */
export const OWN_STYLE = 'data-own-style';
