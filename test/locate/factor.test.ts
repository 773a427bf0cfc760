import { factor, type Factor } from '../../src/locate/factor';
import type { Change } from '../../src/report/finding';
import type { NonEmpty } from '../../src/report/non-empty';

const change = (cell: string): Change => ({ cell, from: 1, to: 2 });

/** Cells are named by the concerns they take part in: `ab` takes part in a and b. Capitals are at fault. */
const concernsOf = ({ cell }: Change): number[] => [...cell].map((letter) => letter.charCodeAt(0));

const factored = ([first, ...others]: NonEmpty<readonly string[]>): Factor[] =>
  factor([first.map(change), ...others.map((cells) => cells.map(change))], concernsOf);

const parts = (explanations: NonEmpty<readonly string[]>): string[][] =>
  factored(explanations).map(({ alternatives }) =>
    alternatives.map((changes) => changes.map(({ cell }) => cell).join('+')),
  );

/** Which of the concerns at fault are a matter of each factor. */
const owned = (explanations: NonEmpty<readonly string[]>): string[] =>
  factored(explanations).map(({ owns }) =>
    [...'ABCDE'].filter((letter) => owns(letter.charCodeAt(0))).join(''),
  );

test.each<[string, NonEmpty<string[]>, string[][]]>([
  ['two cells with nothing in common', [['AB', 'CD']], [['AB'], ['CD']]],
  ['two cells in one equation that held', [['Ax', 'Bx']], [['Ax+Bx']]],
  [
    'exchanged rows and columns',
    [
      ['AC', 'BD'],
      ['AD', 'BC'],
    ],
    [['AC+BD', 'AD+BC']],
  ],
  [
    'two alternatives, and an independent cell',
    [
      ['A', 'CD'],
      ['Ay', 'CD'],
    ],
    [['A', 'Ay'], ['CD']],
  ],
  [
    'independent alternatives, every pair of them',
    [
      ['A', 'C'],
      ['A', 'Cz'],
      ['Ay', 'C'],
      ['Ay', 'Cz'],
    ],
    [
      ['A', 'Ay'],
      ['C', 'Cz'],
    ],
  ],
  [
    'alternatives of which not every pair goes together',
    [
      ['A', 'C'],
      ['Ay', 'Cz'],
    ],
    [['A+C', 'Ay+Cz']],
  ],
  [
    'cells that change an equation that held, but not both at once, beside an independent cell',
    [
      ['A', 'C', 'E'],
      ['Ax', 'C', 'E'],
      ['A', 'Cx', 'E'],
      ['A', 'C', 'Ez'],
      ['Ax', 'C', 'Ez'],
      ['A', 'Cx', 'Ez'],
    ],
    [
      ['A+C', 'Ax+C', 'A+Cx'],
      ['E', 'Ez'],
    ],
  ],
])('%s', (_, explanations, expected) => {
  expect(parts(explanations)).toEqual(expected);
});

test('a factor owns what its changes have to do with; where nothing is taken apart, all', () => {
  expect(owned([['AB', 'CD']])).toEqual(['AB', 'CD']);
  expect(
    owned([
      ['A', 'C', 'E'],
      ['Ax', 'C', 'E'],
      ['A', 'Cx', 'E'],
    ]),
  ).toEqual(['AC', 'E']);
  expect(
    owned([
      ['A', 'C'],
      ['Ay', 'Cz'],
    ]),
  ).toEqual(['ABCDE']);
});
