/** Which styles number their paragraphs: all that reading needs of them. */
import type { NumberedAs } from './numbering';
import type { Package } from '../../ooxml/package/package';
import { XmlReader } from '../../ooxml/xml/reader';

interface Style {
  basedOn?: string | undefined;
  list?: string | undefined;
  level?: number;
}

type Styles = Map<string | undefined, Style>;

export type StyleNumbers = (style: string) => NumberedAs | undefined;

/** Longer chains of styles are made to hang a reader. */
const LONGEST_CHAIN = 20;

export function styleNumbers(file: Package, part: string | undefined): StyleNumbers {
  const styles: Styles =
    part === undefined || !file.has(part) ? new Map() : readStyles(file.text(part), part);
  return (id) => {
    let style = styles.get(id);
    let level: number | undefined;
    for (let i = 0; style && i < LONGEST_CHAIN; i++) {
      level ??= style.level;
      if (style.list !== undefined)
        return style.list === '0' ? undefined : { list: style.list, level: level ?? 0 };
      style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
    }
    return undefined;
  };
}

/** By id; one without an id is nobody's. */
function readStyles(text: string, part: string): Styles {
  const xml = new XmlReader(text, part);
  const styles: Styles = new Map();
  let style: Style = {};
  while (xml.next()) {
    if (!xml.opening) continue;
    const value = xml.prefixedAttribute('val');
    if (xml.name === 'style') styles.set(xml.prefixedAttribute('styleId'), (style = {}));
    else if (xml.name === 'basedOn') style.basedOn = value;
    else if (xml.name === 'numId') style.list = value;
    else if (xml.name === 'ilvl') style.level = Number(value) || 0;
  }
  return styles;
}
