/** Each page of a PDF: its pieces of text and its ruling lines, as pdf.js tells them. */
import { Budget } from './budget';
import { Drawing } from './drawing';
import { refuseLarge } from './guard';
import { multiplied, type Matrix, type Piece, type Rulings } from './geometry';
import { withOpened, type Opened, type PdfFile, type PdfFilePage, type PdfJs } from './pdf-js';
import { rulingsOf, type Operators } from './rulings';
import { seenOf, type SeenPieces } from './seen';
import { textItemsOf, type TextItem } from './text-items';
import { unseenOn } from './unseen';
import { importLimits } from '../limits';
import { withoutRadicals } from '../../report/radicals';
import { Fault } from '../../report/result';

export interface PdfPage extends SeenPieces {
  readonly rulings: Rulings;
  readonly width: number;
  readonly height: number;
}

export interface PdfPages {
  readonly pages: readonly PdfPage[];
  /** As the file's properties say. */
  readonly title: string;
}

/** @throws Fault */
export async function pagesOf(bytes: Uint8Array): Promise<PdfPages> {
  refuseLarge(bytes);
  try {
    return await withOpened(bytes, pagesIn);
  } catch (cause) {
    throw faultOf(cause);
  }
}

async function pagesIn(file: Opened, library: PdfJs): Promise<PdfPages> {
  const { strictly } = file;
  if (strictly.numPages > importLimits.pages)
    throw new Fault('file-too-large', { what: 'pages', count: strictly.numPages });
  const pages: PdfPage[] = [];
  const budget = new Budget();
  const drawing = new Drawing(file, library);
  for (let i = 1; i <= strictly.numPages; i++) {
    const page = await strictly.getPage(i);
    const items = await textItemsOf(page, budget);
    pages.push(pageOf(library, page, items, await drawing.ofPage(i, items)));
  }
  return { pages, title: await titleOf(strictly) };
}

async function titleOf(file: PdfFile): Promise<string> {
  const { info } = await file.getMetadata();
  const { Title = '' } = info as { readonly Title?: string };
  return withoutRadicals(Title);
}

function pageOf(
  { OPS }: PdfJs,
  page: PdfFilePage,
  items: readonly TextItem[],
  operators: Operators,
): PdfPage {
  const viewport = page.getViewport({ scale: 1 });
  const matrix = viewport.transform as Matrix;
  const pieces = once(items.flatMap((item) => pieceOf(item, matrix)));
  return {
    ...seenOf(pieces, unseenOn(operators, OPS, matrix)),
    rulings: rulingsOf(operators, OPS, matrix),
    width: viewport.width,
    height: viewport.height,
  };
}

/** Blanks are told by places. */
function pieceOf({ str, transform, width, height, dir }: TextItem, page: Matrix): Piece[] {
  const text = withoutRadicals(str.trim());
  if (text === '') return [];
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = multiplied(page, transform);
  const size = Math.hypot(c, d) || Math.hypot(a, b) || height;
  // Vertical text is one letter wide and goes down from its first.
  if (dir === 'ttb') return [{ text, left: x - size / 2, right: x + size / 2, y: y + size, height: size }];
  const turned = Math.abs(a) < Math.abs(b) / 10 && { turned: true as const };
  return [{ text, left: x, right: x + width, y, height: size, ...turned }];
}

/** Apart by no more than this, in heights of the letters. */
const SAME_PLACE = 0.25;
/** A page may say 0 ten thousand times. */
const LOOKED_BACK = 50;

/** Some make letters bold by setting them twice, the second time a hair beside the first. */
function once(pieces: readonly Piece[]): Piece[] {
  const seen = new Map<string, Piece[]>();
  return pieces.filter((piece) => {
    const same = (seen.get(piece.text) ?? []).slice(-LOOKED_BACK);
    seen.set(piece.text, [...same, piece]);
    return !same.some(
      ({ left, y, height }) =>
        Math.abs(left - piece.left) <= SAME_PLACE * height && Math.abs(y - piece.y) <= SAME_PLACE * height,
    );
  });
}

/** By the name of a pdf.js error; anything else that it cannot read is a damaged file. */
function faultOf(cause: unknown): Fault {
  if (cause instanceof Fault) return cause;
  const isLocked = cause instanceof Error && cause.name === 'PasswordException';
  return new Fault(isLocked ? 'file-encrypted' : 'pdf-unreadable', {}, { cause });
}
