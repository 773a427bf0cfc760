/** Which figures of a page are left out because nobody sees them: by how much of each is unseen. */
import type { Piece } from '../../src/import/pdf/geometry';
import { seenOf } from '../../src/import/pdf/seen';
import type { Unseen } from '../../src/import/pdf/unseen';

const piece = (text: string, left = 100, right = 140, y = 200): Piece => ({
  text,
  left,
  right,
  y,
  height: 10,
});
const white = (left: number, right: number, y = 200): Unseen => ({ left, right, y, invisible: false });
const WORDS = piece('words that anybody sees', 100, 500, 300);

const seen = (figure: Piece, ...unseen: Unseen[]): [string[], number] => {
  const read = seenOf([WORDS, figure], unseen);
  expect(read.recognised).toBe(false);
  expect(read.pieces[0]).toBe(WORDS);
  return [read.pieces.slice(1).map(({ text }) => text), read.unseen];
};

test.each<[string, Unseen[], [string[], number]]>([
  ['nothing', [], [['2001'], 0]],
  ['all of it', [white(100, 140)], [[], 1]],
  ['more than it', [white(90, 150)], [[], 1]],
  ['four fifths of it', [white(100, 132)], [[], 1]],
  ['less than that', [white(100, 131)], [['2 0 0 1'], 1]],
  ['its end', [white(120, 150)], [['2 0 0 1'], 1]],
  ['its parts', [white(100, 110), white(110, 125), white(125, 140)], [[], 1]],
  ['two parts of it', [white(100, 110), white(130, 140)], [['2 0 0 1'], 1]],
  ['more than a hair of it', [white(138.9, 160)], [['2 0 0 1'], 1]],
  ['a hair of it', [white(139, 160)], [['2001'], 0]],
  ['what is beside it', [white(140, 160)], [['2001'], 0]],
  ['what is before and after it', [white(0, 90), white(150, 240)], [['2001'], 0]],
  ['a stretch a little lower', [white(100, 140, 204.9)], [[], 1]],
  ['a stretch a little higher', [white(100, 140, 195.1)], [[], 1]],
  ['a line below', [white(100, 140, 205)], [['2001'], 0]],
  ['a line above', [white(100, 140, 195)], [['2001'], 0]],
])('of a figure is unseen: %s', (_, unseen, expected) => {
  expect(seen(piece('2001'), ...unseen)).toEqual(expected);
});

test.each([
  ['2001', true],
  ['2,001.5', true],
  ['２００１', true],
  ['7', true],
  ['.5', true],
  ['0．5，', true],
  ['2001件', false],
  ['共2001', false],
  ['..', false],
  ['white words', false],
])('unseen %j is left out: %j', (text, isLeftOut) => {
  expect(seen(piece(text), white(100, 140))).toEqual(isLeftOut ? [[], 1] : [[text], 0]);
});

test('a figure that stands on its side is as it is', () => {
  expect(seen({ ...piece('2001'), turned: true }, white(100, 140))).toEqual([['2001'], 0]);
});

const half = (invisible: boolean, right: number): Unseen => ({ left: 0, right, y: 200, invisible });
const PAGE = [piece('2001', 0, 100), piece('words', 0, 100, 400)];

test.each<[string, Unseen, { pieces: string[]; unseen: number; recognised: boolean }]>([
  ['half of a page is white', half(false, 100), { pieces: ['words'], unseen: 1, recognised: false }],
  ['more than half is white: on a dark ground', half(false, 101), { pieces: ['2001', 'words'], unseen: 0, recognised: false }],
  ['half of a page is invisible', half(true, 100), { pieces: ['words'], unseen: 1, recognised: false }],
  ['more than half is invisible: recognised', half(true, 101), { pieces: ['2001', 'words'], unseen: 0, recognised: true }],
])('where %s', (_, unseen, expected) => {
  const read = seenOf(PAGE, [unseen]);
  expect({ ...read, pieces: read.pieces.map(({ text }) => text) }).toEqual(expected);
}); // prettier-ignore
