/** Our styles added to those of a workbook: theirs keep their numbers, ours get new ones. */
import { appendTo } from '../../../ooxml/xml/append';
import { attributesOf, setAttribute } from '../../../ooxml/xml/attributes';
import { elementsIn, readRoot, type Root } from '../../../ooxml/xml/children';
import { splice } from '../../../ooxml/xml/splice';

/** Children of the style sheet (ECMA-376 part 1, 18.8.39). */
const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
/** Below it are the formats every program knows (18.8.30). */
const FIRST_OWN_FORMAT = 164;

export interface GraftedStyles {
  readonly text: string;
  /** What is added to the number of a cell's style, and of a conditional format's. */
  readonly cells: number;
  readonly conditions: number;
}

function itemsOf({ text, children }: Root, name: string): readonly string[] {
  const list = children.find((child) => child.name === name);
  return list ? elementsIn(text.slice(list.contentStart, list.contentEnd), name) : [];
}

const opening = (element: string): string => element.slice(0, element.indexOf('>') + 1);

function retagged(element: string, values: Readonly<Record<string, number | undefined>>): string {
  const tag = opening(element);
  const changed = Object.entries(values).reduce(
    (now, [name, value]) => (value === undefined ? now : setAttribute(now, name, String(value))),
    tag,
  );
  return changed + element.slice(tag.length);
}

function numberIn(element: string, name: string): number | undefined {
  const value = attributesOf(opening(element)).get(name);
  return value === undefined ? undefined : Number(value);
}

/** Our own number formats under numbers that are free. */
function formatsOf(theirs: Root, ours: Root) {
  const taken = itemsOf(theirs, 'numFmts').map((format) => numberIn(format, 'numFmtId') ?? 0);
  const next = Math.max(FIRST_OWN_FORMAT - 1, ...taken) + 1;
  const own = itemsOf(ours, 'numFmts');
  const given = new Map(own.map((format, i) => [numberIn(format, 'numFmtId'), next + i]));
  return { items: own.map((format, i) => retagged(format, { numFmtId: next + i })), given };
}

export function graftStyles(theirText: string, ourText: string): GraftedStyles {
  const theirs = readRoot(theirText, 'styles');
  const ours = readRoot(ourText, 'styles');
  if (theirs.children.length === 0) return { text: ourText, cells: 0, conditions: 0 };
  const count = (name: string) => itemsOf(theirs, name).length;
  const formats = formatsOf(theirs, ours);
  const moved = (xf: string, name: string, list: string) => {
    const value = numberIn(xf, name);
    return value === undefined ? undefined : value + count(list);
  };
  const xfs = itemsOf(ours, 'cellXfs').map((xf) =>
    retagged(xf, {
      numFmtId: formats.given.get(numberIn(xf, 'numFmtId')),
      fontId: moved(xf, 'fontId', 'fonts'),
      fillId: moved(xf, 'fillId', 'fills'),
      borderId: moved(xf, 'borderId', 'borders'),
      xfId: 0,
    }),
  );
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['numFmts', formats.items],
    ...['fonts', 'fills', 'borders'].map((name) => [name, itemsOf(ours, name)] as const),
    ['cellXfs', xfs],
    ['dxfs', itemsOf(ours, 'dxfs')],
  ];
  const splices = lists.flatMap(([name, items]) => appendTo(theirs, name, items, ORDER));
  return { text: splice(theirText, splices), cells: count('cellXfs'), conditions: count('dxfs') };
}
