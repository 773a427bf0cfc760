import type { Splice } from '../xml/splice';
import { XmlReader } from '../xml/reader';

export interface Relationship {
  readonly id: string;
  /** The last segment of its type, the same in transitional and strict files: `worksheet`. */
  readonly type: string;
  /** Path of the part in the package. */
  readonly target: string;
  readonly element: Splice;
}

const folderOf = (part: string): string => part.slice(0, part.lastIndexOf('/') + 1);

export const relationshipsOf = (part: string): string =>
  `${folderOf(part)}_rels/${part.slice(part.lastIndexOf('/') + 1)}.rels`;

/** ECMA-376 part 2, 6.5.3.4: relative to the source part, or absolute from `/`. */
export function resolveTarget(source: string, target: string): string {
  const path = target.startsWith('/') ? target : folderOf(source) + target;
  const segments: string[] = [];
  for (const segment of path.replace(/\\/g, '/').split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** The relationships to parts of the package; external ones are never followed and left out. */
export function parseRelationships(text: string, part: string, source: string): readonly Relationship[] {
  const xml = new XmlReader(text, part);
  const found: Relationship[] = [];
  while (xml.next()) {
    if (!xml.opening || xml.name !== 'Relationship' || xml.attribute('TargetMode') === 'External') continue;
    const type = xml.attribute('Type') ?? '';
    const id = xml.attribute('Id') ?? '';
    const target = resolveTarget(source, xml.attribute('Target') ?? '');
    const { start } = xml;
    xml.skip();
    found.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target,
      element: { start, end: xml.end, text: '' },
    });
  }
  return found;
}
