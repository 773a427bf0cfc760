/** word/styles.xml: GB/T 9704—2012 by level, so that a clerk may go on in Word. */
import {
  CHARACTER,
  CHARACTER_SPACING,
  FOOTER_LINE,
  LABEL_INDENT,
  LINE,
  NOTE_LINE,
  size,
  TABLE_LINE,
  TITLE_LINE,
  typeface,
} from '../typography';
import { DECLARATION, MAIN } from './namespace';

interface Style {
  readonly id: string;
  /** Names of built-in styles are English; Word shows them in its own language. */
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Shown in Word's gallery of styles. */
  readonly offered?: boolean;
  /** What stands in `w:pPr`, and what in `w:rPr`, in the order of the schema. */
  readonly paragraph: string;
  readonly run: string;
}

const fonts = (eastAsia: string, latin: string = typeface.latin): string =>
  `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastAsia}" w:cs="${latin}"/>`;

/**
 * In text said to be Chinese LibreOffice breaks a number over two lines; that of the document is Chinese all
 * the same, because a PDF of it is told by that.
 */
const LATIN = '<w:lang w:val="en-US" w:eastAsia="zh-CN"/>';

const type = (face: string, halfPoints: number, { bold = false, spacing = 0 } = {}): string =>
  `${fonts(face)}<w:b w:val="${bold}"/><w:bCs w:val="${bold}"/><w:i w:val="false"/><w:color w:val="auto"/>` +
  `${spacing === 0 ? '' : `<w:spacing w:val="${spacing}"/>`}<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>${LATIN}`;

const bodyType = (face: string): string => type(face, size.body, { spacing: CHARACTER_SPACING });

const exactly = (line: number, after = 0): string =>
  `<w:spacing w:before="0" w:after="${after}" w:line="${line}" w:lineRule="exact"/>`;

/** First line two characters in (7.3.3). */
const indent = `<w:ind w:firstLineChars="200" w:firstLine="${2 * CHARACTER}"/>`;
/** Said, because LibreOffice takes that of an office's own 正文 for a built-in style that says nothing. */
const flush = '<w:ind w:firstLineChars="0" w:firstLine="0"/>';
const align = (to: 'left' | 'right' | 'center' | 'both'): string => `<w:jc w:val="${to}"/>`;

const heading = (level: number, face: string, line: number): Style => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'BodyText',
  offered: true,
  paragraph: `<w:keepNext/><w:keepLines/>${exactly(line)}${indent}<w:outlineLvl w:val="${level - 1}"/>`,
  run: bodyType(face),
});

const prose = (line: number): readonly Style[] => [
  {
    id: 'Title',
    name: 'Title',
    next: 'BodyText',
    offered: true,
    paragraph: `<w:keepLines/>${exactly(TITLE_LINE, LINE)}${flush}${align('center')}`,
    run: type(typeface.title, size.title),
  },
  heading(1, typeface.heading, line),
  heading(2, typeface.subheading, line),
  heading(3, typeface.body, line),
  heading(4, typeface.body, line),
  {
    id: 'BodyText',
    name: 'Body Text',
    offered: true,
    paragraph: exactly(line) + indent + align('both'),
    run: bodyType(typeface.body),
  },
  {
    id: 'DocumentNumber',
    name: '发文字号',
    next: 'Title',
    paragraph: exactly(line, 2 * line) + flush + align('center'),
    run: bodyType(typeface.body),
  },
  {
    id: 'Salutation',
    name: 'Salutation',
    next: 'BodyText',
    paragraph: exactly(line) + flush + align('left'),
    run: bodyType(typeface.body),
  },
  {
    id: 'Signature',
    name: 'Signature',
    // Counted in characters: no space of Word's own between digits and 年.
    paragraph:
      '<w:autoSpaceDE w:val="false"/><w:autoSpaceDN w:val="false"/>' + exactly(line) + flush + align('right'),
    run: type(typeface.body, size.body),
  },
];

const furniture: readonly Style[] = [
  {
    id: 'Header',
    name: 'header',
    paragraph: exactly(LINE) + align('center'),
    run: type(typeface.heading, size.body),
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: exactly(FOOTER_LINE),
    run: `${fonts(typeface.table, typeface.table)}<w:sz w:val="${size.pageNumber}"/><w:szCs w:val="${size.pageNumber}"/>`,
  },
];

/** Kept with the next: a table stands on one page, or breaks where its rows say so. */
const inTable = (id: string, name: string, typeOfCell: string): Style => ({
  id,
  name,
  paragraph: `<w:keepNext/>${exactly(TABLE_LINE)}${align('center')}`,
  run: typeOfCell,
});

/** A character stands a little off the border. */
const leftInTable = (id: string, name: string, typeOfCell: string): Style => ({
  id,
  name,
  paragraph: `<w:keepNext/>${exactly(TABLE_LINE)}<w:ind w:left="${LABEL_INDENT}"/>${align('left')}`,
  run: typeOfCell,
});

const cells: readonly Style[] = [
  inTable('TableFigure', '表格居中', type(typeface.table, size.table)),
  inTable('TableHeader', '表头', type(typeface.table, size.table, { bold: true })),
  leftInTable('TableLabel', '表格左齐', type(typeface.table, size.table)),
  leftInTable('TableNote', '表格说明', type(typeface.subheading, size.note)),
  {
    id: 'UnderTable',
    name: '表注',
    next: 'BodyText',
    paragraph:
      exactly(NOTE_LINE) + `<w:ind w:firstLineChars="200" w:firstLine="${size.table * 20}"/>` + align('both'),
    run: type(typeface.table, size.table),
  },
];

/** For runs: （一）主动公开情况。 at the beginning of a paragraph. */
const runIn =
  '<w:style w:type="character" w:customStyle="1" w:styleId="RunIn"><w:name w:val="段首标题"/><w:qFormat/>' +
  `<w:rPr>${fonts(typeface.subheading)}</w:rPr></w:style>`;

const written = ({ id, name, basedOn = 'Normal', next, offered, paragraph, run }: Style): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${basedOn}"/>` +
  `${next === undefined ? '' : `<w:next w:val="${next}"/>`}${offered ? '<w:qFormat/>' : ''}` +
  `<w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

const defaults =
  `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(typeface.body)}` +
  `<w:sz w:val="${size.body}"/><w:szCs w:val="${size.body}"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>` +
  '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>';

const normal =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>';

/** @param line pitch of the text */
export const stylesWith = (line: number): string =>
  `${DECLARATION}<w:styles xmlns:w="${MAIN}">${defaults}${normal}` +
  `${[...prose(line), ...furniture, ...cells].map(written).join('')}${runIn}</w:styles>`;
