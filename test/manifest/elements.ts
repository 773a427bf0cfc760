/** The manifest as a flat list of its elements, in order. */
import { XmlReader } from '../../src/ooxml/xml/reader';

export interface Element {
  readonly name: string;
  /** Names of the elements around it, from the root. */
  readonly path: readonly string[];
  readonly text: string;
  attribute(name: string): string | undefined;
}

const NAMES = ['resid', 'id', 'size', 'DefaultValue', 'Value', 'Locale', 'Name', 'MinVersion'];

export function elementsOf(manifest: string): Element[] {
  const reader = new XmlReader(manifest, 'manifest.xml');
  const path: string[] = [];
  const elements: Element[] = [];
  while (reader.next()) {
    path.length = reader.depth - (reader.opening && !reader.empty ? 1 : 0);
    if (!reader.opening) continue;
    const attributes = new Map(NAMES.map((name) => [name, reader.attribute(name)]));
    const text = reader.empty ? '' : manifest.slice(reader.end, manifest.indexOf('<', reader.end)).trim();
    elements.push({ name: reader.name, path: [...path], text, attribute: (name) => attributes.get(name) });
    if (!reader.empty) path.push(reader.name);
  }
  return elements;
}
