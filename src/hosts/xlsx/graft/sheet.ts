/** One of our sheets, as hucre wrote it, for another workbook: its styles by new numbers, its texts with it. */
import type { GraftedStyles } from './styles';
import { elementsIn, readRoot } from '../../../ooxml/xml/children';

/** What stands in each shared string, as written. */
export function stringsIn(sharedStrings: string): readonly string[] {
  const { text, root } = readRoot(sharedStrings, 'sharedStrings');
  const items = elementsIn(text.slice(root.contentStart, root.contentEnd), 'sharedStrings');
  return items.map((item) => item.replace(/^<si[^>]*>|<\/si>$/g, ''));
}

/**
 * Texts come into the cells, so that the strings of the workbook stay as they are. Two sheets that
 * are selected are written on together: ours is not.
 */
export const graftSheet = (
  text: string,
  strings: readonly string[],
  styles: Omit<GraftedStyles, 'text'>,
): string =>
  text
    .replace(/\stabSelected="[^"]*"/g, '')
    .replace(/<(c|row|col)(\s[^>]*?\s|\s)(s|style)="(\d+)"/g, (_, element, between, name, style) => {
      return `<${element}${between}${name}="${Number(style) + styles.cells}"`;
    })
    .replace(/\sdxfId="(\d+)"/g, (_, id) => ` dxfId="${Number(id) + styles.conditions}"`)
    .replace(
      /(<c\s[^>]*?)\st="s"([^>]*)><v>(\d+)<\/v>/g,
      (_, before, after, index) => `${before} t="inlineStr"${after}><is>${strings[Number(index)] ?? ''}</is>`,
    );
