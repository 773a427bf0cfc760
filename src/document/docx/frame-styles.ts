/** Our styles beside those of an office's own document; one of ours whose name is taken gets another. */
import { stylesWith } from './styles';
import { readRoot } from '../../ooxml/xml/children';
import { splice } from '../../ooxml/xml/splice';

/** Headers, footers and what is based on nothing stay the office's. */
const THEIRS = new Set(['Normal', 'Header', 'Footer']);

export interface FrameStyles {
  /** The part with ours added. */
  readonly text: string;
  /** What a style of ours is called there. */
  readonly idOf: (id: string) => string;
}

const attribute = (xml: string, name: string): string => new RegExp(`${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
const nameIn = (style: string): string => attribute(/<w:name\b[^>]*>/.exec(style)?.[0] ?? '', 'w:val');

/** @param line pitch of the text */
export function frameStyles(theirs: string, part: string, line: number): FrameStyles {
  const { root, children } = readRoot(theirs, part);
  const there = children.map(({ start, end }) => theirs.slice(start, end));
  const ids = new Set(there.map((style) => attribute(style, 'w:styleId').toLowerCase()));
  const names = new Set(there.map((style) => nameIn(style).toLowerCase()));
  const ours = stylesOf(line);
  const renamed = new Map(
    ours
      .filter(({ id, name }) => ids.has(id.toLowerCase()) || names.has(name.toLowerCase()))
      .map(({ id }) => [id, freeId(id, ids)]),
  );
  const idOf = (id: string): string => renamed.get(id) ?? id;
  const added = ours.map(({ id, name, xml }) =>
    withIds(xml, idOf).replace(
      `<w:name w:val="${name}"/>`,
      `<w:name w:val="${renamed.has(id) ? `年报 ${name}` : name}"/>`,
    ),
  );
  const at = root.contentEnd;
  return { text: splice(theirs, [{ start: at, end: at, text: added.join('') }]), idOf };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let n = 1;
  while (taken.has(`nianbao${n}${id}`.toLowerCase())) n++;
  return `Nianbao${n}${id}`;
}

interface OwnStyle {
  readonly id: string;
  readonly name: string;
  readonly xml: string;
}

/** Based on nothing: what an office has set for its own text is not ours. */
function stylesOf(line: number): OwnStyle[] {
  const text = stylesWith(line);
  return readRoot(text, 'styles')
    .children.filter(({ name }) => name === 'style')
    .map(({ start, end }) => text.slice(start, end))
    .map((style) => style.replace(/<w:basedOn\b[^>]*\/>/, ''))
    .map((xml) => ({ id: attribute(xml, 'w:styleId'), name: nameIn(xml), xml }))
    .filter(({ id }) => !THEIRS.has(id));
}

/** Text of ours cannot hold such a tag: it is escaped. */
export const withIds = (xml: string, idOf: (id: string) => string): string =>
  xml
    .replace(
      /(<w:(?:pStyle|rStyle|next) w:val=")([^"]*)"/g,
      (_, tag: string, id: string) => `${tag}${idOf(id)}"`,
    )
    .replace(/(w:styleId=")([^"]*)"/g, (_, tag: string, id: string) => `${tag}${idOf(id)}"`);
