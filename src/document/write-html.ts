/** Document → HTML that survives a website's editor: no class, no script, nothing from elsewhere. */
import { isRagged } from './flow/lines';
import { htmlTable } from './html-table';
import { DRAFT, type Writing } from './draft';
import type { Block, Document, Heading, Paragraph, SignOff } from './model';
import { titleLines } from './title-lines';
import { HEI, SONG, TITLE_WIDTH } from './typography';
import { escaped } from '../ooxml/xml/text';

const BODY =
  'max-width:900px;margin:0 auto;padding:16px;color:#000;background:#fff;font-size:18px;' +
  `font-family:仿宋_GB2312,仿宋,FangSong,STFangsong,${SONG},serif`;
const HEADING_FACE = `font-family:黑体,SimHei,STHeiti,${HEI},sans-serif`;
const TITLE = `text-align:center;font-size:1.5em;font-weight:normal;line-height:1.6;font-family:方正小标宋简体,SimSun,STSong,${SONG},serif`;

/** The whole page, title included. */
export function writeHtml(document: Document, writing: Writing = {}): string {
  return [
    '<!doctype html>',
    '<html lang="zh-CN">',
    '<head>',
    '<meta charset="utf-8" />',
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escaped(document.title)}</title>`,
    '</head>',
    `<body style="${BODY}">`,
    writeHtmlBody(document, writing),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** What stands in the page's body, title included. */
export const writeHtmlBody = ({ blocks }: Document, { draft = false }: Writing = {}): string =>
  [...(draft ? [`<p style="${DRAFT_LINE}">${DRAFT}</p>`] : []), ...blocks.map(htmlBlock)].join('\n');

const DRAFT_LINE = `margin:0;text-align:center;color:#a4262c;${HEADING_FACE}`;

function htmlBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return htmlTitle(block.text);
    case 'heading':
      return htmlHeading(block);
    case 'paragraph':
      return htmlParagraph(block);
    case 'table':
      return htmlTable(block);
    case 'signOff':
      return htmlSignOff(block);
  }
}

const PARAGRAPHS = {
  text: 'text-indent:2em',
  documentNumber: 'text-align:center',
  addressee: 'text-align:left',
  note: 'text-indent:2em;font-size:14px',
} as const;

/** （一）主动公开情况。 at the beginning is a heading that runs into the text. A web address is no wider than the page. */
function htmlParagraph({ text, role, runIn = 0 }: Paragraph): string {
  const heading = runIn === 0 ? '' : `<span style="${RUN_IN}">${escaped(text.slice(0, runIn))}</span>`;
  const breaks = isRagged(text) ? ';overflow-wrap:break-word' : '';
  return `<p style="margin:0;${PARAGRAPHS[role ?? 'text']};line-height:2${breaks}">${heading}${escaped(text.slice(runIn))}</p>`;
}

/** Broken where the printed title is, and only where it must be. */
const htmlTitle = (text: string): string => {
  const lines = titleLines(text, TITLE_WIDTH);
  const spans = lines.map((line) => `<span style="display:inline-block">${escaped(line)}</span>`);
  return `<h1 style="${TITLE}">${spans.join('')}</h1>`;
};

const HEADING = 'margin:0;text-indent:2em;line-height:2;font-size:1em;font-weight:normal';
const RUN_IN = `font-family:楷体_GB2312,楷体,KaiTi,STKaiti,${SONG},serif`;
const FACES = {
  1: `;${HEADING_FACE}`,
  2: `;${RUN_IN}`,
  3: '',
  4: '',
} as const;

/** The title is h1, so 一、 is h2. */
const htmlHeading = ({ level, text, newPage }: Heading): string =>
  `<h${level + 1} style="${HEADING}${FACES[level]}${newPage ? ';margin-top:2em;break-before:page' : ''}">${escaped(text)}</h${level + 1}>`;

const htmlSignOff = ({ agency, date }: SignOff): string =>
  [agency, ...(date === undefined ? [] : [date])]
    .filter((line) => line !== '')
    .map((line) => `<p style="margin:0;text-align:right;line-height:2">${escaped(line)}</p>`)
    .join('\n');
