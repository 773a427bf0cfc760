/** What stands where on the pages of a PDF, in points from the upper left corner of the paper. */
import { getDocument, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Of the type. */
  readonly size: number;
  /** As the PDF calls it, without the mark of a subset. */
  readonly font: string;
  /** Clockwise: it goes down from `top` to `bottom`, and its baseline is `across` from the left edge. */
  readonly turned?: { readonly across: number; readonly top: number; readonly bottom: number };
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order of the file. */
  readonly texts: readonly PdfText[];
}

export interface Pdf {
  readonly title: string | undefined;
  readonly pages: readonly PdfPage[];
}

export async function readPdfPages(bytes: Uint8Array): Promise<Pdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  try {
    const { info } = (await document.getMetadata()) as { info: { Title?: string } };
    const pages: PdfPage[] = [];
    for (let i = 1; i <= document.numPages; i++) pages.push(await pageOf(await document.getPage(i)));
    return { title: info.Title, pages };
  } finally {
    await task.destroy();
  }
}

async function pageOf(page: PDFPageProxy): Promise<PdfPage> {
  const [, , width = 0, height = 0] = page.view;
  // Fonts have their names once the page's operators have been read.
  await page.getOperatorList();
  const { items } = await page.getTextContent({ disableNormalization: true });
  const texts = items.flatMap((item): PdfText[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(a, b);
    const font = (page.commonObjs.get(item.fontName) as { name: string }).name.replace(/^[A-Z]{6}\+/, '');
    const own = { text: item.str, left: x, right: x + item.width, baseline: height - y, size, font };
    const top = height - y;
    const isTurned = Math.abs(a) < 0.1 && b < 0;
    return [isTurned ? { ...own, turned: { across: x, top, bottom: top + item.width } } : own];
  });
  return { width, height, texts };
}

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly texts: readonly PdfText[];
}

export interface TurnedLine {
  readonly text: string;
  /** Of its baseline from the left edge of the paper. */
  readonly across: number;
  readonly top: number;
  readonly bottom: number;
  readonly texts: readonly PdfText[];
}

/** The page number of a page across the paper: what is turned there. */
export function turnedLine({ texts }: PdfPage): TurnedLine {
  const own = texts
    .flatMap((each) => (each.turned ? [{ ...each, ...each.turned }] : []))
    .sort((a, b) => a.top - b.top);
  return {
    text: own.map(({ text }) => text).join(''),
    across: own[0]?.across ?? NaN,
    top: own[0]?.top ?? NaN,
    bottom: own.at(-1)?.bottom ?? NaN,
    texts: own,
  };
}

/** Upright texts on one baseline, from top to bottom and left to right. */
export function linesOf({ texts }: PdfPage): PdfLine[] {
  const lines: PdfText[][] = [];
  for (const text of texts) {
    if (text.turned) continue;
    const line = lines.find(([first]) => Math.abs(first!.baseline - text.baseline) < 2);
    if (line) line.push(text);
    else lines.push([text]);
  }
  return lines
    .map((own) => [...own].sort((a, b) => a.left - b.left))
    .map((own) => ({
      text: own.map(({ text }) => text).join(''),
      left: Math.min(...own.map(({ left }) => left)),
      right: Math.max(...own.map(({ right }) => right)),
      baseline: own[0]!.baseline,
      texts: own,
    }))
    .sort((a, b) => a.baseline - b.baseline);
}
