/** Each page of a PDF: its pieces of text and its ruling lines, as pdf.js tells them. */
import { refuseLarge } from './guard';
import { multiplied, type Matrix, type Piece, type Rulings } from './geometry';
import { withOpened, type Both, type PdfFile, type PdfFilePage, type PdfJs } from './pdf-js';
import { rulingsOf } from './rulings';
import { seenOf, type SeenPieces } from './seen';
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

async function pagesIn({ words, drawing }: Both<PdfFile>, library: PdfJs): Promise<PdfPages> {
  if (words.numPages > importLimits.pages)
    throw new Fault('file-too-large', { what: 'pages', count: words.numPages });
  const pages: PdfPage[] = [];
  const budgets = { words: new Budget(), drawing: new Budget() };
  for (let i = 1; i <= words.numPages; i++) {
    const page = { words: await words.getPage(i), drawing: await drawing.getPage(i) };
    pages.push(await pageOf(library, page, budgets));
  }
  return { pages, title: await titleOf(words) };
}

async function titleOf(file: PdfFile): Promise<string> {
  const { info } = await file.getMetadata();
  const { Title = '' } = info as { readonly Title?: string };
  return withoutRadicals(Title);
}

/** Of the whole file: forms may be drawn time and again, so that what stands in it does not tell how much it draws. */
class Budget {
  private readonly used = { pieces: 0, steps: 0 };

  /** @throws Fault `file-too-large` */
  take(what: 'pieces' | 'steps', count: number): void {
    this.used[what] += count;
    const limit = importLimits.pdf[what];
    if (this.used[what] > limit) throw new Fault('file-too-large', { what, limit });
  }
}

async function pageOf(
  { OPS, AnnotationMode }: PdfJs,
  page: Both<PdfFilePage>,
  budgets: Both<Budget>,
): Promise<PdfPage> {
  const viewport = page.words.getViewport({ scale: 1 });
  const matrix = viewport.transform as Matrix;
  const items = await itemsOf(page.words, budgets.words);
  // What is laid on a page – stamps, notes – has no words here, and lines that are not its own.
  const operators = await page.drawing.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  budgets.drawing.take('steps', operators.fnArray.length);
  // Fonts among them, set by themselves or with other things at once.
  const needed = operators.argsArray.filter((_, i) => operators.fnArray[i] === OPS.dependency) as [string][];
  if (
    needed.some(([name]) => isUnreadable(page.drawing, name)) ||
    lettersOf(items) < lettersOf(await itemsOf(page.drawing, budgets.drawing))
  )
    throw new Fault('pdf-fonts-missing');
  const pieces = once(items.flatMap((item) => pieceOf(item, matrix)));
  return {
    ...seenOf(pieces, unseenOn(operators, OPS, matrix)),
    rulings: rulingsOf(operators, OPS, matrix),
    width: viewport.width,
    height: viewport.height,
  };
}

/** A font that only the strict reading gives up leaves fewer than the lenient one. */
const lettersOf = (items: readonly TextItem[]): number =>
  items.reduce((sum, { str }) => sum + str.replace(/\s/g, '').length, 0);

/** Bit by bit, so that a page of more than a report's is left where it is too much. */
async function itemsOf(page: PdfFilePage, budget: Budget): Promise<TextItem[]> {
  const reader = (page.streamTextContent() as ReadableStream<{ items: TextItem[] }>).getReader();
  const items: TextItem[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    budget.take('pieces', read.value.items.length);
    items.push(...read.value.items);
  }
  return items;
}

/**
 * Of a font that pdf.js cannot make sense of, or that is not in the file and that there is no table for, it has what
 * went wrong, and leaves out all that is set in it. What that would say is not guessed.
 */
const isUnreadable = ({ commonObjs }: PdfFilePage, name: string): boolean =>
  commonObjs.has(name) && typeof commonObjs.get(name) === 'string';

interface TextItem {
  readonly str: string;
  readonly transform: Matrix;
  readonly width: number;
  readonly height: number;
  readonly dir: string;
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
