/** The straight lines of a page: stroked ones, and the thin filled boxes that Word and WPS draw instead. */
import { moved, multiplied, type Matrix, type Point, type Ruling, type Rulings } from './geometry';

/** What this needs of pdf.js: its operators by name. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}
export type OperatorCodes = Readonly<Record<string, number>>;

/** A filled box no thicker than this is a line. */
const THICKEST = 3;
const SHORTEST = 2;
/** Off the straight by no more than this. */
const SLANT = 1;
/** Lines nearer than this are one. */
const SAME = 1.6;
const GAP = 2.5;
const MOST_LINES = 40_000;

export function rulingsOf({ fnArray, argsArray }: Operators, codes: OperatorCodes, page: Matrix): Rulings {
  const strokes = codesOf(codes, 'stroke', 'closeStroke');
  const both = codesOf(codes, 'fillStroke', 'eoFillStroke', 'closeFillStroke', 'closeEOFillStroke');
  const fills = codesOf(codes, 'fill', 'eoFill');
  const found = { horizontal: [] as Ruling[], vertical: [] as Ruling[] };
  const kept: Matrix[] = [];
  let matrix = page;
  fnArray.forEach((code, i) => {
    const args = argsArray[i] ?? [];
    if (code === codes.save) kept.push(matrix);
    else if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = kept.pop() ?? matrix;
    else if (code === codes.transform) matrix = multiplied(matrix, args as Matrix);
    else if (code === codes.paintFormXObjectBegin) {
      kept.push(matrix);
      if (args[0]) matrix = multiplied(matrix, args[0] as Matrix);
    } else if (code === codes.constructPath && found.horizontal.length + found.vertical.length < MOST_LINES) {
      const how = args[0] as number;
      const paths = pathsOf(args[1], matrix);
      if (strokes.has(how) || both.has(how)) for (const path of paths) addStrokes(path, found);
      if (fills.has(how) || both.has(how)) for (const path of paths) addThinBox(path, found);
    }
  });
  return { horizontal: joined(found.horizontal), vertical: joined(found.vertical) };
}

const codesOf = (codes: OperatorCodes, ...names: string[]): ReadonlySet<number> =>
  new Set(names.map((name) => codes[name] ?? -1));

/** moveTo, lineTo, curveTo, closePath, as pdf.js 5.4 packs them. */
const LENGTH = [2, 2, 6, 0];

/** The corners of each path; curves are no lines and left out. */
export function pathsOf(packed: unknown, matrix: Matrix): Point[][] {
  const data = Array.isArray(packed) ? (packed[0] as ArrayLike<number> | null) : null;
  const paths: Point[][] = [];
  if (!data) return paths;
  for (let i = 0; i < data.length;) {
    const operator = data[i++] ?? 3;
    const path = paths[paths.length - 1];
    if (operator === 0) paths.push([moved(matrix, data[i] ?? 0, data[i + 1] ?? 0)]);
    else if (operator === 1 && path) path.push(moved(matrix, data[i] ?? 0, data[i + 1] ?? 0));
    else if (operator === 2) paths.push([moved(matrix, data[i + 4] ?? 0, data[i + 5] ?? 0)]);
    else if (operator === 3 && path?.[0]) path.push(path[0]);
    i += LENGTH[operator] ?? 0;
  }
  return paths;
}

interface Found {
  readonly horizontal: Ruling[];
  readonly vertical: Ruling[];
}

function addStrokes(path: readonly Point[], found: Found): void {
  for (const [i, b] of path.entries()) {
    const a = path[i - 1];
    if (!a) continue;
    if (Math.abs(a.y - b.y) <= SLANT) add(found.horizontal, (a.y + b.y) / 2, a.x, b.x);
    else if (Math.abs(a.x - b.x) <= SLANT) add(found.vertical, (a.x + b.x) / 2, a.y, b.y);
  }
}

function addThinBox(path: readonly Point[], found: Found): void {
  if (path.length < 4) return;
  const xs = path.map(({ x }) => x);
  const ys = path.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top <= THICKEST && right - left > bottom - top)
    add(found.horizontal, (top + bottom) / 2, left, right);
  else if (right - left <= THICKEST) add(found.vertical, (left + right) / 2, top, bottom);
}

function add(rulings: Ruling[], at: number, a: number, b: number): void {
  const ruling = { at, from: Math.min(a, b), to: Math.max(a, b) };
  if ([at, a, b].every(Number.isFinite)) rulings.push(ruling);
}

/** Pieces on one line that touch are one; what is left shorter than a letter is none. */
function joined(rulings: readonly Ruling[]): Ruling[] {
  const sorted = [...rulings].sort((a, b) => a.at - b.at || a.from - b.from);
  const lines: Ruling[][] = [];
  for (const ruling of sorted) {
    const line = lines[lines.length - 1];
    if (line?.[0] && ruling.at - line[0].at <= SAME) line.push(ruling);
    else lines.push([ruling]);
  }
  return lines.flatMap(joinedLine).filter(({ from, to }) => to - from >= SHORTEST);
}

function joinedLine(line: readonly Ruling[]): Ruling[] {
  const at = line.reduce((sum, ruling) => sum + ruling.at, 0) / line.length;
  const whole: { at: number; from: number; to: number }[] = [];
  for (const { from, to } of [...line].sort((a, b) => a.from - b.from)) {
    const last = whole[whole.length - 1];
    if (last && from - last.to <= GAP) last.to = Math.max(last.to, to);
    else whole.push({ at, from, to });
  }
  return whole;
}
