/** The style sheet of the pages, from the same figures as the styles of the Word file. */
import {
  BAND_FILL,
  CELL_PADDING,
  CHARACTER,
  CHARACTER_SPACING,
  FOOTER_LINE,
  footerOf,
  HEADER,
  LABEL_INDENT,
  landscape,
  LINE,
  NOTE_LINE,
  portrait,
  size,
  standIns,
  TITLE_LINE,
  typeface,
  type Page,
} from '../typography';

/** Twips as CSS writes them. */
export const pt = (twips: number): string => `${twips / 20}pt`;
/** Of a browser, which draws none thinner, in twips: what is more than in Word is taken from the room around the text. */
export const BROWSER_BORDER = 15;
/** From border to text, on either side. */
const BESIDE = (CELL_PADDING - BROWSER_BORDER) / 2;
const type = (halfPoints: number): string => `${halfPoints / 2}pt`;

/** Latin letters and digits come from it; quotation marks and dashes from the Chinese typeface, as in Word. */
const LATIN = '年报西文';
const latin =
  `@font-face{font-family:${LATIN};unicode-range:U+20-7E;` +
  `src:local('${typeface.latin}'),local('TimesNewRomanPSMT'),local('Liberation Serif')}`;

const chinese = (face: string): string => [face, ...(standIns.get(face) ?? []), 'serif'].join(',');
const face = (name: string): string => `font-family:${LATIN},${chinese(name)}`;

const margins = ({ top, right, bottom, left }: Page): string =>
  `margin:${[top, right, bottom, left].map(pt).join(' ')}`;

/** — 1 — : odd pages right, even pages left, one character in (GB/T 9704—2012, 7.5). */
const pageNumber = (side: 'left' | 'right'): string =>
  `@page:${side}{@bottom-${side}{content:'— ' counter(page) ' —';vertical-align:top;` +
  `padding-top:${pt(portrait.bottom - footerOf(portrait) - FOOTER_LINE)};padding-${side}:${type(size.pageNumber)};` +
  `font:${type(size.pageNumber)}/${pt(FOOTER_LINE)} ${chinese(typeface.table)}}}`;

/**
 * On a page across the paper where other pages have it (7.4): at the edge that is on the left now, turned
 * with the paper, on odd pages at its lower end.
 */
const turnedNumber = (side: 'left' | 'right', end: 'top' | 'bottom'): string =>
  `@page across:${side}{@bottom-${side}{content:none}` +
  `@left-${end}{content:'— ' counter(page) ' —';writing-mode:vertical-rl;vertical-align:top;text-align:${side};` +
  `padding-right:${pt(portrait.bottom - footerOf(portrait) - FOOTER_LINE)};padding-${end}:${type(size.pageNumber)};` +
  `font:${type(size.pageNumber)}/${pt(FOOTER_LINE)} ${chinese(typeface.table)}}}`;

const paper =
  `@page{size:A4;${margins(portrait)}}@page across{size:A4 landscape;${margins(landscape)}}` +
  pageNumber('right') +
  pageNumber('left') +
  turnedNumber('right', 'bottom') +
  turnedNumber('left', 'top');

/** In the middle of 天头, as the header of the Word file. */
const headline = (text: string): string =>
  `@page{@top-center{content:'${text}';vertical-align:top;padding-top:${pt(HEADER)};` +
  `font:${type(size.body)}/${pt(LINE)} ${chinese(typeface.heading)}}}`;

/** Every rule is for the pages alone: the application's own style sheets stand beside it. */
const rules = (line: number): Readonly<Record<string, string>> => ({
  '': `font-size:${type(size.body)};line-height:${pt(line)};color:#000;background:#fff;letter-spacing:${pt(CHARACTER_SPACING)};line-break:strict;text-autospace:normal;overflow-wrap:anywhere;orphans:2;widows:2;print-color-adjust:exact;-webkit-print-color-adjust:exact;${face(typeface.body)}`,
  ' *': 'box-sizing:border-box',
  ' .landscape': 'page:across;break-before:page;break-after:page',
  // Browsers without margin boxes (Chromium before 131, Firefox, Safari) have this alone; it is on every page.
  ' .draft': `position:fixed;top:40%;left:0;right:0;margin:0;text-align:center;transform:rotate(-30deg);font-size:${type(2 * size.title)};line-height:2;letter-spacing:0;opacity:.12;${face(typeface.heading)}`,
  ' h1': `margin:0 0 ${pt(LINE)};text-align:center;font-weight:normal;font-size:${type(size.title)};line-height:${pt(TITLE_LINE)};letter-spacing:0;break-inside:avoid;${face(typeface.title)}`,
  ' .heading': `margin:0;font-size:1em;font-weight:normal;text-indent:${pt(2 * CHARACTER)};break-inside:avoid;break-after:avoid`,
  ' .heading.last': 'break-after:auto',
  ' .heading.under': `margin-top:${pt(LINE / 2)}`,
  ' .level1': face(typeface.heading),
  ' .level2': face(typeface.subheading),
  ' .text': `margin:0;text-indent:${pt(2 * CHARACTER)};text-align:justify;text-justify:inter-character`,
  ' .ragged': 'text-align:left',
  ' .short': 'break-inside:avoid',
  ' .run-in': face(typeface.subheading),
  ' .documentNumber': `margin:0 0 ${pt(2 * line)};text-align:center`,
  ' .addressee': 'margin:0',
  ' .note': `margin:0;text-indent:2em;font-size:${type(size.table)};line-height:${pt(NOTE_LINE)};letter-spacing:0;break-before:avoid;${face(typeface.table)}`,
  ' .sign-off': 'break-inside:avoid;break-before:avoid;text-autospace:no-autospace',
  ' .sign-off p': 'margin:0;text-align:right;white-space:pre-wrap',
  ' table': `border-collapse:collapse;table-layout:fixed;margin:0 auto;letter-spacing:0;text-autospace:no-autospace;${face(typeface.table)}`,
  ' .whole': 'break-inside:avoid',
  ' thead': 'display:table-header-group;break-inside:avoid',
  ' .glued': 'break-after:avoid',
  ' :is(td,th)': `border:.5pt solid #000;padding:0 ${pt(BESIDE)};vertical-align:middle;text-align:center;font-weight:normal;break-inside:avoid`,
  ' .band': `background:#${BAND_FILL}`,
  ' .header': 'font-weight:bold;word-break:keep-all',
  ' .label': `text-align:left;padding-left:${pt(BESIDE + LABEL_INDENT)}`,
  ' .remark': `text-align:left;padding-left:${pt(BESIDE + LABEL_INDENT)};${face(typeface.subheading)}`,
  ' .spread': 'break-inside:auto',
  ' .vertical': 'writing-mode:vertical-rl;text-align:center;padding:0',
});

/** @param line pitch of the text; what stands over every page */
export const printSheet = (line: number, headed: string | undefined): string =>
  latin +
  paper +
  (headed === undefined ? '' : headline(headed)) +
  Object.entries(rules(line))
    .map(([selector, rule]) => `.print-pages${selector}{${rule}}`)
    .join('');
