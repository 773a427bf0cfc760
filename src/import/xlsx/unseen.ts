/** Cells of a sheet whose figures nobody sees: white on white, or of a format that shows nothing. */
import type { SheetData } from '../../ooxml/sheet/scan';
import type { Workbook } from '../../ooxml/workbook';
import { attributesOf } from '../../ooxml/xml/attributes';
import { XmlReader } from '../../ooxml/xml/reader';

/** Numbers of the styles that do so, as cells name them. */
export type UnseenStyles = ReadonlySet<string>;

export function unseenStyles(book: Workbook): UnseenStyles {
  const path = book.partOf('styles');
  return path === undefined || !book.has(path) ? new Set() : stylesIn(book.text(path), path);
}

/** By `row,column`; of most workbooks there are none, and no cell need be asked. */
export function unseenCells({ text, rows }: SheetData, unseen: UnseenStyles): ReadonlySet<string> {
  if (unseen.size === 0) return new Set();
  const found = rows
    .flatMap(({ cells }) => cells)
    .filter(({ start, openEnd }) => unseen.has(attributesOf(text.slice(start, openEnd)).get('s') ?? '0'));
  return new Set(found.map(({ row, column }) => `${row},${column}`));
}

/** ECMA-376 part 1, 18.8: fonts, fills and formats stand before the cells' styles that name them. */
function stylesIn(text: string, part: string): UnseenStyles {
  const found = { white: [] as boolean[], filled: [] as boolean[], empty: new Set<string>() };
  const unseen = new Set<string>();
  const xml = new XmlReader(text, part);
  let count = 0;
  let list = '';
  while (xml.next()) {
    if (!xml.opening) continue;
    const { name } = xml;
    // A list of the sheet itself, not what stands in one.
    if (xml.depth === 2 && !xml.empty) list = name;
    else if (name === 'font' && list === 'fonts') found.white.push(false);
    else if (name === 'color' && list === 'fonts') found.white[found.white.length - 1] = isWhite(xml);
    else if (name === 'patternFill' && list === 'fills') found.filled.push(isPattern(xml));
    else if (name === 'gradientFill' && list === 'fills') found.filled.push(true);
    else if (name === 'fgColor' && list === 'fills' && isWhite(xml))
      found.filled[found.filled.length - 1] = false;
    else if (name === 'numFmt' && list === 'numFmts' && SHOWS_NOTHING.test(xml.attribute('formatCode') ?? ''))
      found.empty.add(xml.attribute('numFmtId') ?? '');
    else if (name === 'xf' && list === 'cellXfs') {
      const of = (which: string): number => Number(xml.attribute(which) ?? 0);
      const isWhiteOnWhite = found.white[of('fontId')] === true && found.filled[of('fillId')] !== true;
      if (isWhiteOnWhite || found.empty.has(xml.attribute('numFmtId') ?? '')) unseen.add(String(count));
      count++;
    }
  }
  return unseen;
}

const SHOWS_NOTHING = /^;{2,3}@?$/;

const isPattern = (xml: XmlReader): boolean => !/^(none)?$/.test(xml.attribute('patternType') ?? '');

/** By value, by the theme's first colour (the window's), or by the old palette. */
function isWhite(xml: XmlReader): boolean {
  const [rgb, theme, indexed] = [xml.attribute('rgb'), xml.attribute('theme'), xml.attribute('indexed')];
  if (rgb !== undefined) return /^([\da-f]{2})?(f[c-f]){3}$/i.test(rgb);
  if (theme !== undefined) return theme === '0' && Number(xml.attribute('tint') ?? 0) === 0;
  return indexed === '9' || indexed === '1';
}
