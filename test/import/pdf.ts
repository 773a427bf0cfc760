/** A report as a PDF whose Chinese font is not in it, as some programs write them: text by codes, tables by lines. */
import { placesByRow } from '../../src/document/grid';
import type { Document, Table } from '../../src/document/model';
import { reportDocument } from '../../src/document/report-document';
import type { Report } from '../../src/report/report';

const PAGE = { width: 595, height: 842, left: 40, top: 50, wide: 515 };
const SIZE = 8;
const LINE = 13;

/** Codes as UniGB-UCS2-H has them: two bytes a character. */
const hex = (text: string): string =>
  [...text].map((c) => c.charCodeAt(0).toString(16).padStart(4, '0')).join('');

class Pages {
  readonly contents: string[] = [];
  private now: string[] = [];
  private y = PAGE.top;

  text(text: string, x: number, y: number): void {
    if (text !== '') this.now.push(`BT /F1 ${SIZE} Tf ${x} ${PAGE.height - y} Td <${hex(text)}> Tj ET`);
  }

  /** Room for so many lines; a page is begun where there is none. @returns where it begins */
  room(lines: number): number {
    if (this.y + lines * LINE > PAGE.height - 50) this.turn();
    const { y } = this;
    this.y += lines * LINE;
    return y;
  }

  box(x: number, y: number, width: number, height: number): void {
    this.now.push(`${x} ${PAGE.height - y - height} ${width} ${height} re S`);
  }

  turn(): void {
    this.contents.push(this.now.join('\n'));
    this.now = [];
    this.y = PAGE.top;
  }
}

const IN_LINE = Math.floor(PAGE.wide / SIZE);

function lines(text: string, most: number): string[] {
  const found = text.split('\n').flatMap((line) => line.match(new RegExp(`.{1,${most}}`, 'gu')) ?? ['']);
  return found;
}

function layTable(table: Table, pages: Pages): void {
  const whole = table.widths.reduce((a, b) => a + b, 0);
  const edges = [0, ...table.widths].map(
    (_, i, all) => PAGE.left + (all.slice(0, i + 1).reduce((a, b) => a + b, 0) / whole) * PAGE.wide,
  );
  const rows = placesByRow(table);
  const tall = rows.map((places) =>
    Math.max(
      2,
      ...places
        .filter(({ cell, continued }) => !continued && cell.rowSpan === 1)
        .map(
          ({ cell, column }) =>
            textLines(cell.text, edges[column + cell.columnSpan]! - edges[column]!).length,
        ),
    ),
  );
  // On a page of its own: what is broken in two is tested elsewhere.
  pages.turn();
  const tops = tall.map((height) => pages.room(height));
  const bottom = (row: number): number => tops[row]! + tall[row]! * LINE;
  for (const [row, places] of rows.entries())
    for (const { cell, column, continued } of places) {
      if (continued) continue;
      const [left, right] = [edges[column]!, edges[column + cell.columnSpan]!];
      pages.box(left, tops[row]!, right - left, bottom(row + cell.rowSpan - 1) - tops[row]!);
      textLines(cell.text, right - left).forEach((line, i) =>
        pages.text(line, left + 2, tops[row]! + LINE * (i + 0.8)),
      );
    }
}

const textLines = (text: string, width: number): string[] =>
  lines(text, /^[\d.-]*$/.test(text) ? 99 : Math.max(1, Math.floor((width - 3) / SIZE)));

function pagesOf({ blocks }: Document): string[] {
  const pages = new Pages();
  for (const block of blocks) {
    if (block.kind === 'table') layTable(block, pages);
    else {
      const text = block.kind === 'signOff' ? `${block.agency}\n${block.date ?? ''}` : block.text;
      const indent = block.kind === 'title' ? 160 : 16;
      for (const [i, line] of lines(text, IN_LINE - 2).entries())
        pages.text(
          line,
          PAGE.left + (i === 0 || block.kind === 'title' ? indent : 0),
          pages.room(1) + LINE * 0.8,
        );
    }
  }
  pages.turn();
  return pages.contents;
}

const SHADE =
  '<</ShadingType 2/ColorSpace/DeviceRGB/Coords[0 0 1 0]/Function<</FunctionType 2/Domain[0 1]/C0[0 0 0]/C1[0 0 1]/N 1>>>>';

/** Tells of each code that it is its own character, in blocks of a hundred as the CMap format asks. */
function ownCharacters(contents: readonly string[]): string {
  const shown = contents.flatMap((content) => content.match(/(?<=<)[\da-f]+(?=>)/gi) ?? []);
  const codes = shown.flatMap((text) => text.match(/.{4}/g) ?? []);
  const lines = [...new Set(codes)].map((code) => `<${code}> <${code}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, i) =>
    lines.slice(100 * i, 100 * i + 100),
  );
  const told = blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  return `begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange\n${told.join('\n')}\nendcmap`;
}

/** The encoding of a file that tells its characters by itself, as most do; the others are told by tables of Adobe's. */
export const TOLD = 'Identity-H';

/**
 * @param encoding `TOLD`, or a CMap of Adobe's that has these codes
 * @param redrawn what a page has instead of its own content
 */
export function pdfOf(
  report: Report,
  encoding = 'UniGB-UCS2-H',
  redrawn: (content: string) => string = (content) => content,
): Uint8Array {
  const contents = pagesOf(reportDocument(report)).map(redrawn);
  const kids = contents.map((_, i) => `${6 + 2 * i} 0 R`).join(' ');
  const told = encoding === TOLD ? `/ToUnicode ${6 + 2 * contents.length} 0 R` : '';
  const ordering = encoding === TOLD ? 'Identity' : 'GB1';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
    `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[4 0 R]${told}>>`,
    `<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/W[1[500]2 95 500]/FontDescriptor 5 0 R/CIDSystemInfo<</Registry(Adobe)/Ordering(${ordering})/Supplement 2>>>>`,
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
    ...contents.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${PAGE.width} ${PAGE.height}]/Resources<</Font<</F1 3 0 R>>/ExtGState<</G1<</Font[3 0 R ${SIZE}]>>>>/Shading<</S1 ${SHADE}>>>>/Contents ${7 + 2 * i} 0 R>>`,
      stream(content),
    ]),
    ...(told && [stream(ownCharacters(contents))]),
  ];
  return fileOf(objects);
}

interface Drawn {
  readonly content: Uint8Array;
  /** Of the dictionary of the stream. */
  readonly entries?: string;
  /** Of the dictionary of the page. */
  readonly page?: string;
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

const stream = (content: string, entries = ''): string =>
  `<</Length ${content.length}${entries}>>\nstream\n${content}\nendstream`;

/** Pages of these contents as they are, with a form X that they may draw. @param placed of the form's dictionary */
export function rawPdf(pages: readonly Drawn[], form = '', placed = ''): Uint8Array {
  const pattern = `/Pattern<</P1<</PatternType 2/Shading ${SHADE}>>>>`;
  const font = `/Resources<</Font<</F1 3 0 R>>/ExtGState<</G1<</Font[3 0 R 10]>>>>/XObject<</X 4 0 R>>${pattern}>>`;
  return fileOf([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.map((_, i) => `${5 + 2 * i} 0 R`).join(' ')}]/Count ${pages.length}>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    stream(form, '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>' + placed),
    ...pages.flatMap(({ content, entries, page = '' }, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]${page}${font}/Contents ${6 + 2 * i} 0 R>>`,
      stream(latin1(content), entries),
    ]),
  ]);
}

/** @param objects one character for each byte */
function fileOf(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = file.length;
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
