import { importLimits } from '../limits';
import { parseRange, type Rectangle } from '../../ooxml/sheet/reference';
import { XmlReader } from '../../ooxml/xml/reader';

/** The merged areas of a worksheet part; absurdly large ones are left out. */
export function mergesOf(text: string, part: string): Rectangle[] {
  // Most sheets need not be read for it.
  if (!text.includes('mergeCell')) return [];
  const xml = new XmlReader(text, part);
  const merges: Rectangle[] = [];
  while (xml.next()) {
    if (!xml.opening || xml.name !== 'mergeCell') continue;
    const area = parseRange(xml.attribute('ref') ?? '');
    if (area && placesIn(area) <= importLimits.cells) merges.push(area);
  }
  return merges;
}

const placesIn = ({ top, left, bottom, right }: Rectangle): number => (bottom - top + 1) * (right - left + 1);
