/** Whether a reader sees what stands in an element, and whether it is a part of the text around it. */
import type { Tree } from './bounded-tree';
import { attribute, classesOf, isElement, isInCell, outwards } from './elements';
import { OWN_STYLE } from './page-styles';

const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr o:p q s samp small span strike strong sub sup tt u var wbr img time ruby rb st1:chsdate'.split(
    ' ',
  ),
);

export const isInline = ({ tagName }: Tree.Element): boolean => INLINE.has(tagName) || tagName.includes(':');

const NOT_THERE = /(^|;)\s*display\s*:\s*none/i;
/** It keeps its room. Of a block, what is within may be shown again, as when the page has loaded: only within a line it is final. */
const NOT_SHOWN =
  /(^|;)\s*(visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0+(\.0+)?\s*([a-z]+|%)?\s*(;|!|$)|opacity\s*:\s*0+(\.0+)?\s*(;|!|$))/i;
/** For a program that reads aloud: far off the screen, or cut to nothing. */
const FOR_THE_EAR =
  /(^|;)\s*(left\s*:\s*-\d{3,}|text-indent\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*[01](px)?\b|clip-path\s*:\s*(inset\(\s*(50|100)%|polygon\(\s*0(px)?\s+0(px)?,\s*0(px)?\s+0(px)?,))/i;
/** The names that the usual sheets have for such, met where the sheet is not at hand. */
const NAMED_UNSEEN =
  /^(sr-only|visually-?hidden|screen-reader(-text|-only)?|d-none|hidden|hide|layui-hide)$/i;

export function isHidden(element: Tree.Element): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  const style = attribute(element, 'style') ?? '';
  if (NOT_THERE.test(attribute(element, OWN_STYLE) ?? style)) return true;
  const inline = isInline(element);
  if (NOT_SHOWN.test(style) && inline && !element.childNodes.some(isElement)) return true;
  // What a sheet hides of a page a script may show: a whole part of it is not left out for that.
  if (!NOT_THERE.test(style) && !FOR_THE_EAR.test(style))
    return inline && classesOf(element).some((name) => NAMED_UNSEEN.test(name));
  return inline || isInCell(element);
}

/** Struck out, or raised or lowered as the number of a note is. */
const APART = new Set(['sup', 'sub']);
const SET_APART = /vertical-align\s*:\s*su[pb]|mso-text-raise\s*:\s*[1-9.]|(^|;)\s*top\s*:\s*-/i;
const STRUCK = new Set(['s', 'del', 'strike']);
const SET_STRUCK = /text-decoration[^;]*line-through/i;
/** One of two that say the same, for screens of another size or for programs: which is shown the page's scripts and sheets decide. */
const TWIN =
  /^(?:(?:only|visible|hidden|show|hide)[-_])?(pc|mobile|phone|wap|h5|web|desktop|tablet|print|xs|sm|md|lg)(?:[-_](?:only|show|hide|view|text|visible|hidden))?$/i;

export const isStruck = (element: Tree.Element): boolean =>
  STRUCK.has(element.tagName) || SET_STRUCK.test(attribute(element, 'style') ?? '');

export const isApart = (element: Tree.Element): boolean =>
  isStruck(element) ||
  APART.has(element.tagName) ||
  SET_APART.test(attribute(element, 'style') ?? '') ||
  (isInline(element) &&
    (attribute(element, 'aria-hidden') === 'true' || classesOf(element).some((name) => TWIN.test(name))));

const COLOUR = /(?:^|;)\s*color\s*:\s*([^;!]+)/gi;
const BACKGROUND = /(?:^|;)\s*background(?:-color)?\s*:\s*([^;!]+)/i;
const WHITE =
  /^(white|transparent|#fff|#fffe?fe?fe?|#ffffff|rgba?\(\s*25[45]\s*,\s*25[45]\s*,\s*25[45]\b.*|rgba\([^)]*,\s*0?\.?0+\s*\)|windowbg)$/i;

/** White letters, and nothing behind them but the page. */
export function isWhite(parent: Tree.ParentNode): boolean {
  if (!isElement(parent)) return false;
  const around = [...outwards(parent)];
  const colour = around.map(colourOf).find((each) => each !== '');
  return colour !== undefined && WHITE.test(colour) && !around.some(hasBackground);
}

export const hasWhiteLetters = (element: Tree.Element): boolean => WHITE.test(colourOf(element));

function colourOf(element: Tree.Element): string {
  const style = attribute(element, 'style');
  const said = style === undefined ? undefined : [...style.matchAll(COLOUR)].pop()?.[1]?.trim();
  return said ?? (element.tagName === 'font' ? (attribute(element, 'color') ?? '').trim() : '');
}

function hasBackground(element: Tree.Element): boolean {
  const said = BACKGROUND.exec(attribute(element, 'style') ?? '')?.[1]?.trim();
  const colour = attribute(element, 'bgcolor')?.trim();
  const isSeen = (each: string | undefined): boolean =>
    each !== undefined && !WHITE.test(each) && !/^(none|inherit|initial|unset|)$/i.test(each);
  return isSeen(said) || isSeen(colour) || attribute(element, 'background') !== undefined;
}
