import type { XmlReader } from '../../ooxml/xml/reader';

/** Calls `each` at the opening tags within the current element, and ends where that element ends. */
export function within(xml: XmlReader, each: (name: string) => void): void {
  if (xml.opening && xml.empty) return;
  const outside = xml.depth - 1;
  while (xml.next() && xml.depth > outside) if (xml.opening) each(xml.name);
}
