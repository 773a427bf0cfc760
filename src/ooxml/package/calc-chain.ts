import type { Package } from './package';
import type { Relationship } from './relationships';
import { parseRelationships } from './relationships';
import { splice } from '../xml/splice';
import { XmlReader } from '../xml/reader';
import type { Splice } from '../xml/splice';

const TYPES = '[Content_Types].xml';

function overrideOf(text: string, target: string): readonly Splice[] {
  const xml = new XmlReader(text, TYPES);
  while (xml.next()) {
    if (!xml.opening || xml.name !== 'Override') continue;
    const { start } = xml;
    const name = xml.attribute('PartName');
    xml.skip();
    if (name?.toLowerCase() === `/${target}`.toLowerCase()) return [{ start, end: xml.end, text: '' }];
  }
  return [];
}

function dropPart(file: Package, relationshipsPath: string, { target, element }: Relationship): void {
  file.setText(relationshipsPath, splice(file.text(relationshipsPath), [element]));
  const types = file.text(TYPES);
  file.setText(TYPES, splice(types, overrideOf(types, target)));
  file.remove(target);
}

/**
 * Takes the calculation chain out: it names every cell with a formula, and a cell in it without
 * one makes Excel call the file damaged. Excel builds it anew.
 */
export function dropCalcChain(file: Package, relationshipsPath: string, workbookPath: string): void {
  const chain = parseRelationships(file.text(relationshipsPath), relationshipsPath, workbookPath).find(
    ({ type }) => type === 'calcChain',
  );
  if (chain) dropPart(file, relationshipsPath, chain);
}
