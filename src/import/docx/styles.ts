/** Which styles number their paragraphs: all that reading needs of them. */
import type { NumberedAs } from './numbering';
import type { Package } from '../../ooxml/package/package';
import { XmlReader } from '../../ooxml/xml/reader';

interface Style {
  basedOn?: string;
  list?: string;
  level?: number;
}

export type StyleNumbers = (style: string) => NumberedAs | undefined;

/** Longer chains of styles are made to hang a reader. */
const LONGEST_CHAIN = 20;

export function styleNumbers(file: Package, part: string | undefined): StyleNumbers {
  const styles =
    part === undefined || !file.has(part) ? new Map<string, Style>() : readStyles(file.text(part), part);
  return (id) => {
    let style = styles.get(id);
    let level: number | undefined;
    for (let i = 0; style && i < LONGEST_CHAIN; i++) {
      level ??= style.level;
      if (style.list !== undefined)
        return style.list === '0' ? undefined : { list: style.list, level: level ?? 0 };
      style = styles.get(style.basedOn ?? '');
    }
    return undefined;
  };
}

function readStyles(text: string, part: string): Map<string, Style> {
  const xml = new XmlReader(text, part);
  const styles = new Map<string, Style>();
  let style: Style = {};
  while (xml.next()) {
    if (!xml.opening) continue;
    const value = xml.prefixedAttribute('val') ?? '';
    if (xml.name === 'style') styles.set(xml.prefixedAttribute('styleId') ?? '', (style = {}));
    else if (xml.name === 'basedOn') style.basedOn = value;
    else if (xml.name === 'numId') style.list = value;
    else if (xml.name === 'ilvl') style.level = Number(value) || 0;
  }
  return styles;
}
