import ts from 'typescript';
import { parse, read, sourceFiles, walk } from './source';

/** Files that are data: words and lists, not code. */
const DATA = [/^src\/language\/(\w+\/)?(zh-CN|en)(-\w+)?\.ts$/, /^src\/format\/rule-making-cities\.ts$/];

interface Measured {
  readonly name: string;
  readonly lines: number;
}

const linesOf = (text: string): number => text.replace(/\n$/, '').split('\n').length;

const files: readonly Measured[] = sourceFiles
  .filter((path) => !DATA.some((data) => data.test(path)))
  .map((path) => ({ name: path, lines: linesOf(read(path)) }));

const all: readonly (Measured & { readonly body: number })[] = sourceFiles.flatMap(functionsIn);
/** One-liners would make every median small. */
const functions = all.filter(({ body }) => body >= 2);

/** Every function of a file: its lines from the first word to the last brace, and those of its block. */
function functionsIn(path: string): (Measured & { body: number })[] {
  const file = parse(path);
  const line = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  const found: (Measured & { body: number })[] = [];
  walk(file, (node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
    const first = line(node.getStart());
    const span = (of: ts.Node): number => line(of.end) - line(of.getStart()) + 1;
    const body = ts.isBlock(node.body) ? span(node.body) : 0;
    found.push({ name: `${path}:${first + 1}`, lines: span(node), body });
  });
  return found;
}

const quantile = (measured: readonly Measured[], q: number): number => {
  const sorted = measured.map(({ lines }) => lines).sort((a, b) => a - b);
  return sorted[Math.ceil(q * sorted.length) - 1] ?? 0;
};

const over = (measured: readonly Measured[], most: number): string[] =>
  measured.filter(({ lines }) => lines > most).map(({ name, lines }) => `${name} has ${lines} lines`);

describe('files are small', () => {
  test('half of them have no more than 70 lines', () => expect(quantile(files, 0.5)).toBeLessThanOrEqual(70));
  test('nine of ten have no more than 200', () => expect(quantile(files, 0.9)).toBeLessThanOrEqual(200));
  test('none has more than 350', () => expect(over(files, 350)).toEqual([]));
});

describe('functions are small', () => {
  test('half of them have no more than 8 lines', () =>
    expect(quantile(functions, 0.5)).toBeLessThanOrEqual(8));
  test('none has more than 50', () => expect(over(all, 50)).toEqual([]));
});

test('no room is more than three tenths of the house', () => {
  const rooms = new Map<string, number>();
  for (const path of sourceFiles) {
    const room = path.split('/')[1]!;
    rooms.set(room, (rooms.get(room) ?? 0) + linesOf(read(path)));
  }
  const whole = [...rooms.values()].reduce((sum, lines) => sum + lines, 0);
  const shares = [...rooms].map(([room, lines]) => [room, Math.round((1000 * lines) / whole) / 10] as const);
  expect(shares.filter(([, share]) => share > 30)).toEqual([]);
  expect(rooms.size).toBeGreaterThan(10);
});
