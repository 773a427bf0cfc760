/** The formulas our template generates, and no others: parsed once, evaluated when asked. */
import { parseAddress } from './rectangles';
import type { Value } from './typed';
import type { Rectangle } from '../../src/ooxml/sheet/reference';

/** A formula as a function of where it is looked at from. */
export type Formula = (scope: Scope) => Value;

export interface Scope {
  readonly row: number;
  readonly column: number;
  /** Rows and columns by which relative references move (conditional formats). */
  readonly down: number;
  readonly across: number;
  cell(row: number, column: number): Value;
  /** Undefined for a name that points nowhere. */
  name(name: string): { readonly area: Rectangle; cell(row: number, column: number): Value } | undefined;
}

interface Cells {
  readonly area: Rectangle;
  readonly values: readonly Value[];
}
type Term = (scope: Scope) => Value | Cells;

const TOKEN =
  /\s*("(?:[^"]|"")*"|\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\w(])|\d+(?:\.\d+)?|[A-Za-z_][\w.]*|<>|<=|>=|[=<>+\-&(),])/y;
const parsed = new Map<string, Formula>();

export function parseFormula(text: string): Formula {
  let formula = parsed.get(text);
  if (!formula) parsed.set(text, (formula = parse(text)));
  return formula;
}

const single = (term: Value | Cells): Value => (typeof term === 'object' ? (term.values[0] ?? '') : term);
const many = (term: Value | Cells): readonly Value[] => (typeof term === 'object' ? term.values : [term]);
const areaOf = (term: Value | Cells): Rectangle | undefined =>
  typeof term === 'object' ? term.area : undefined;
const sum = (values: readonly Value[]): number =>
  values.reduce<number>((all, v) => (typeof v === 'number' ? all + v : all), 0);

type Call = (args: readonly Term[], scope: Scope) => Value | Cells;
const CALLS: Readonly<Record<string, Call>> = {
  IF: ([test, yes, no], s) => (single(test!(s)) ? yes!(s) : no!(s)),
  AND: (args, s) => args.every((arg) => single(arg(s))),
  OR: (args, s) => args.some((arg) => single(arg(s))),
  COUNT: (args, s) => args.flatMap((arg) => many(arg(s))).filter((v) => typeof v === 'number').length,
  SUM: (args, s) => sum(args.flatMap((arg) => many(arg(s)))),
  INDEX: ([from, row, column], s) =>
    at(from!(s) as Cells, Number(single(row!(s))), Number(single(column!(s)))),
  ROW: ([of], s) => (of ? areaOf(of(s))!.top : s.row) + 1,
  COLUMN: ([of], s) => (of ? areaOf(of(s))!.left : s.column) + 1,
  ISBLANK: ([of], s) => single(of!(s)) === '',
  ISNUMBER: ([of], s) => typeof single(of!(s)) === 'number',
  ISTEXT: ([of], s) => typeof single(of!(s)) === 'string' && single(of!(s)) !== '',
  LEN: ([of], s) => String(single(of!(s))).length,
  INT: ([of], s) => Math.floor(Number(single(of!(s)))),
};

function at({ area, values }: Cells, row: number, column: number): Cells {
  const width = area.right - area.left + 1;
  const place = { top: area.top + row - 1, left: area.left + column - 1 };
  const outside = row < 1 || column < 1 || column > width || place.top > area.bottom;
  return {
    area: { ...place, bottom: place.top, right: place.left },
    values: [outside ? '#REF!' : values[(row - 1) * width + column - 1]!],
  };
}

const OPERATIONS: Readonly<Record<string, (a: Value, b: Value) => Value>> = {
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '>': (a, b) => a > b,
  '+': (a, b) => Number(a) + Number(b),
  '-': (a, b) => Number(a) - Number(b),
  '&': (a, b) => `${a}${b}`,
};
const LEVELS = [['=', '<>', '<', '>'], ['&'], ['+', '-']] as const;

function parse(text: string): Formula {
  const tokens = tokenize(text);
  let i = 0;
  const operand = (): Term => {
    const token = tokens[i++]!;
    if (token === '(') {
      const inner = level(0);
      i++;
      return inner;
    }
    if (tokens[i] === '(') return call(token);
    return leaf(token);
  };
  const call = (name: string): Term => {
    const args: Term[] = [];
    for (i++; tokens[i] !== ')';) {
      if (tokens[i] === ',') i++;
      else args.push(level(0));
    }
    i++;
    const run = CALLS[name];
    if (!run) throw new Error(`this Excel does not know ${name}()`);
    return (scope) => run(args, scope);
  };
  const level = (n: number): Term => {
    const operators = LEVELS[n] as readonly string[] | undefined;
    if (!operators) return operand();
    let left = level(n + 1);
    while (operators.includes(tokens[i]!)) {
      const run = OPERATIONS[tokens[i++]!]!;
      const [a, b] = [left, level(n + 1)];
      left = (scope) => run(single(a(scope)), single(b(scope)));
    }
    return left;
  };
  const term = level(0);
  return (scope) => single(term(scope));
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const start = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`this Excel cannot read ${text.slice(start)}`);
    tokens.push(match[1]!);
  }
  return tokens;
}

function leaf(token: string): Term {
  if (token.startsWith('"')) return () => token.slice(1, -1).replace(/""/g, '"');
  if (/^\d/.test(token)) return () => Number(token);
  if (token === 'TRUE' || token === 'FALSE') return () => token === 'TRUE';
  if (/^\$?[A-Z]{1,3}\$?\d/.test(token))
    return (scope) => cellsAt(relative(token, scope), (r, c) => scope.cell(r, c));
  return (scope) => {
    const name = scope.name(token);
    return name ? cellsAt(name.area, (r, c) => name.cell(r, c)) : '#REF!';
  };
}

function relative(token: string, { down, across }: Scope): Rectangle {
  const area = parseAddress(token);
  const [from, to = from] = token
    .split(':')
    .map((part) => ({ column: !part.startsWith('$'), row: !/\$\d/.test(part) }));
  return {
    top: area.top + (from!.row ? down : 0),
    left: area.left + (from!.column ? across : 0),
    bottom: area.bottom + (to!.row ? down : 0),
    right: area.right + (to!.column ? across : 0),
  };
}

function cellsAt(area: Rectangle, cell: (row: number, column: number) => Value): Cells {
  const values: Value[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let c = area.left; c <= area.right; c++) values.push(cell(row, c));
  return { area, values };
}
