/** Letters of a page that no reader sees: white with nothing behind them but the page, or set to be invisible. */
import { moved, multiplied, type Matrix, type Point } from './geometry';
import { pathsOf, type OperatorCodes, type Operators } from './rulings';

/** A stretch of a line, on its baseline. */
export interface Unseen {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Set so as not to be painted at all, as the text that a scanner's program lays under a picture. */
  readonly invisible: boolean;
}

/** In six digits, as pdf.js gives every colour. */
const WHITE = /(f[c-f]){3}/;
/** ISO 32000-1, 9.3.6: neither filled nor stroked. */
const INVISIBLE_MODES = new Set([3, 7]);

type Arguments = readonly unknown[];

export function unseenOn({ fnArray, argsArray }: Operators, codes: OperatorCodes, page: Matrix): Unseen[] {
  const acts = new Map(Object.entries(ACTS).map(([name, act]) => [codes[name], act]));
  const painter = new Painter(page, codes);
  fnArray.forEach((code, i) => acts.get(code)?.(painter, argsArray[i] ?? []));
  return painter.unseen;
}

interface Look {
  readonly matrix: Matrix;
  readonly white: boolean;
  readonly invisible: boolean;
  readonly size: number;
  readonly letterSpace: number;
  readonly wordSpace: number;
  readonly stretch: number;
  readonly leading: number;
}

/** As pdf.js has it. */
interface Glyph {
  /** In thousandths of the size. */
  readonly width: number;
  readonly isSpace: boolean;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];
const EVERYWHERE: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
const SQUARE: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 1, y: 1 },
];

class Painter {
  readonly unseen: Unseen[] = [];
  look: Look;
  private readonly kept: Look[] = [];
  private readonly painted: Box[] = [];
  private text = UNMOVED;
  private line: Point = { x: 0, y: 0 };
  private at = 0;
  private readonly fills: ReadonlySet<number | undefined>;

  constructor(matrix: Matrix, codes: OperatorCodes) {
    const look = { matrix, white: false, invisible: false, size: 0 };
    this.look = { ...look, letterSpace: 0, wordSpace: 0, stretch: 1, leading: 0 };
    this.fills = new Set(FILLS.map((name) => codes[name]));
  }

  set(change: Partial<Look>): void {
    this.look = { ...this.look, ...change };
  }

  save(): void {
    this.kept.push(this.look);
  }

  restore(): void {
    this.look = this.kept.pop() ?? this.look;
  }

  transform(matrix: Matrix): void {
    this.set({ matrix: multiplied(this.look.matrix, matrix) });
  }

  /** @param matrix of the text; without one it begins anew */
  begin(matrix: Matrix = UNMOVED): void {
    this.text = matrix;
    this.line = { x: 0, y: 0 };
    this.at = 0;
  }

  move(x: number, y: number): void {
    this.line = { x: this.line.x + x, y: this.line.y + y };
    this.at = this.line.x;
  }

  show(glyphs: readonly (Glyph | number)[]): void {
    const from = this.at;
    for (const glyph of glyphs) this.at += this.advance(glyph);
    const { white, invisible, matrix } = this.look;
    if (!white && !invisible) return;
    const whole = multiplied(matrix, this.text);
    const [a, b] = [moved(whole, from, this.line.y), moved(whole, this.at, this.line.y)];
    const run = { left: Math.min(a.x, b.x), right: Math.max(a.x, b.x), y: a.y, invisible };
    if (invisible || !this.isBacked(run)) this.unseen.push(run);
  }

  /** As pdf.js shows text: a number moves back by thousandths of the size. */
  private advance(glyph: Glyph | number): number {
    const { size, letterSpace, wordSpace, stretch } = this.look;
    if (typeof glyph === 'number') return ((-glyph * size) / 1000) * stretch;
    const { width, isSpace } = glyph;
    return ((width * size) / 1000 + letterSpace + (isSpace ? wordSpace : 0)) * stretch;
  }

  /** Where something was filled with another colour than white, or a picture put. */
  private isBacked({ left, right, y }: Unseen): boolean {
    const x = (left + right) / 2;
    return this.painted.some((box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
  }

  fill(how: number, packed: unknown): void {
    if (this.look.white || !this.fills.has(how)) return;
    for (const path of pathsOf(packed, this.look.matrix)) this.paint(path);
  }

  /** Of a picture of two colours one is the colour of what is filled, and the other none. */
  mask(): void {
    if (!this.look.white) this.picture();
  }

  picture(): void {
    this.paint(SQUARE.map(({ x, y }) => moved(this.look.matrix, x, y)));
  }

  shade(): void {
    this.painted.push(EVERYWHERE);
  }

  private paint(path: readonly Point[]): void {
    const [xs, ys] = [path.map(({ x }) => x), path.map(({ y }) => y)];
    const [left, right] = [Math.min(...xs), Math.max(...xs)];
    this.painted.push({ left, right, top: Math.min(...ys), bottom: Math.max(...ys) });
  }
}

const FILLS = ['fill', 'eoFill', 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke'];

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const pictured = (painter: Painter): void => painter.picture();
const masked = (painter: Painter): void => painter.mask();

/** What pdf.js tells the page to do (its `OPS`), as far as it matters here. */
const ACTS: Readonly<Record<string, (painter: Painter, args: Arguments) => void>> = {
  save: (painter) => painter.save(),
  restore: (painter) => painter.restore(),
  transform: (painter, args) => painter.transform(args as Matrix),
  paintFormXObjectBegin: (painter, [matrix]) => {
    painter.save();
    if (matrix) painter.transform(matrix as Matrix);
  },
  paintFormXObjectEnd: (painter) => painter.restore(),
  setFillRGBColor: (painter, [colour]) => painter.set({ white: WHITE.test(String(colour)) }),
  setFillColorN: (painter) => painter.set({ white: false }),
  setTextRenderingMode: (painter, [mode]) => painter.set({ invisible: INVISIBLE_MODES.has(number(mode)) }),
  setCharSpacing: (painter, [space]) => painter.set({ letterSpace: number(space) }),
  setWordSpacing: (painter, [space]) => painter.set({ wordSpace: number(space) }),
  setHScale: (painter, [percent]) => painter.set({ stretch: number(percent) / 100 }),
  setLeading: (painter, [leading]) => painter.set({ leading: -number(leading) }),
  setFont: (painter, [, size]) => painter.set({ size: number(size) }),
  setGState: (painter, [entries]) => {
    for (const [key, value] of entries as readonly [string, unknown][])
      if (key === 'Font') painter.set({ size: (value as readonly [unknown, number])[1] });
  },
  beginText: (painter) => painter.begin(),
  setTextMatrix: (painter, [matrix]) => painter.begin(matrix as Matrix),
  moveText: (painter, [x, y]) => painter.move(number(x), number(y)),
  setLeadingMoveText: (painter, [x, y]) => {
    painter.set({ leading: number(y) });
    painter.move(number(x), number(y));
  },
  nextLine: (painter) => painter.move(0, painter.look.leading),
  showText: (painter, [glyphs]) => painter.show(glyphs as readonly (Glyph | number)[]),
  constructPath: (painter, [how, packed]) => painter.fill(how as number, packed),
  paintImageXObject: pictured,
  paintInlineImageXObject: pictured,
  paintImageMaskXObject: masked,
  paintSolidColorImageMask: masked,
  shadingFill: (painter) => painter.shade(),
};
