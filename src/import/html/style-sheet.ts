/** A style sheet → what it says of the elements that its selectors name, of the properties by which a text is shown. */

export type Declarations = ReadonlyMap<string, string>;

/** One compound of a selector: `td.x#y`. */
export interface Compound {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
}

export interface StyleRule {
  /** From the ancestor to the element itself. */
  readonly compounds: readonly Compound[];
  readonly weight: number;
  readonly declarations: Declarations;
}

/** Properties that decide whether, and how, a text is shown; the rest of a sheet is passed over. */
const SHOWN_BY = new Set([
  ...['display', 'visibility', 'opacity', 'font-size', 'color', 'background', 'background-color', 'clip'],
  ...['clip-path', 'position', 'left', 'text-indent', 'mso-hide', 'text-decoration', 'vertical-align'],
  ...['text-decoration-line', 'mso-text-raise', 'width', 'height', 'overflow'],
]);
/** Sheets of a site can be long; none that a saved page has is longer. */
const MOST_RULES = 5_000;
const LONGEST_SHEET = 2_000_000;

export const isForScreens = (media: string): boolean => /^\s*(all|screen|only screen)?\s*$/i.test(media);

/** Conditions (`@media print`, `@supports` …) are left out with all that is in them, but for those of any screen. */
export function rulesOf(sheet: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const text = sheet.slice(0, LONGEST_SHEET).replace(/\/\*[\s\S]*?(\*\/|$)|<!--|-->/g, ' ');
  let from = 0;
  for (let open = text.indexOf('{'); open >= 0 && rules.length < MOST_RULES; open = text.indexOf('{', from)) {
    const head = /[^;}]*$/.exec(text.slice(from, open))?.[0].trim() ?? '';
    from = open + 1;
    if (head.startsWith('@')) {
      if (!isOfScreens(head)) from = endOfBlock(text, from);
      continue;
    }
    const close = text.indexOf('}', from);
    const end = close < 0 ? text.length : close;
    const declarations = declarationsIn(text.slice(from, end));
    if (declarations.size > 0)
      for (const selector of head.split(',')) rules.push(...ruleOf(selector, declarations, rules.length));
    from = end + 1;
  }
  return rules;
}

const isOfScreens = (head: string): boolean =>
  /^@media\b/i.test(head) && isForScreens(head.slice('@media'.length).replace(/\s+/g, ' '));

function endOfBlock(text: string, from: number): number {
  let open = 1;
  let at = from;
  for (; at < text.length && open > 0; at++) {
    if (text[at] === '{') open++;
    else if (text[at] === '}') open--;
  }
  return at;
}

/** The last of a name holds, but for what is marked as important. */
export function declarationsIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const declaration of text.split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!SHOWN_BY.has(name)) continue;
    const value = declaration.slice(colon + 1).trim();
    if (!isImportant(found.get(name)) || isImportant(value)) found.set(name, value);
  }
  return found;
}

export const isImportant = (value = ''): boolean => /!\s*important\s*$/i.test(value);

const COMPOUND = /^([a-z][\w-]*|\*)?((?:[.#][\w\u4e00-\u9fff-]+)*)$/i;

/** Classes, ids and tags, one within another; of any other selector it is not known what it is for. */
function ruleOf(selector: string, declarations: Declarations, order: number): StyleRule[] {
  const compounds = selector
    .trim()
    .replace(/\s*>\s*/g, ' ')
    .split(/\s+/)
    .map((part): Compound | undefined => {
      const [, tag = '', names = ''] = COMPOUND.exec(part) ?? [];
      if (part === '' || tag + names !== part) return undefined;
      const all = names.match(/[.#][^.#]+/g) ?? [];
      return {
        tag: tag === '*' ? '' : tag.toLowerCase(),
        id: all.find((name) => name.startsWith('#'))?.slice(1) ?? '',
        classes: all.filter((name) => name.startsWith('.')).map((name) => name.slice(1)),
      };
    });
  const known = compounds.filter((each) => each !== undefined);
  if (known.length < compounds.length) return [];
  const count = (of: (compound: Compound) => number): number =>
    known.reduce((sum, each) => sum + of(each), 0);
  const specificity =
    1e4 * count(({ id }) => Number(id !== '')) +
    100 * count(({ classes }) => classes.length) +
    count(({ tag }) => Number(tag !== ''));
  return [{ compounds: known, weight: 1e4 * specificity + order, declarations }];
}
