import { factor, type Concern } from '../../src/locate/factor';
import type { Change } from '../../src/report/finding';
import type { NonEmpty } from '../../src/report/non-empty';

const change = (cell: string): Change => ({ cell, from: 1, to: 2 });

/** Cells are named by the concerns they take part in: `ab` takes part in a and b. Capitals are broken. */
const concern: Concern = {
  of: ({ cell }) => [...cell].map((letter) => letter.charCodeAt(0)),
  isBroken: (letter) => letter < 'a'.charCodeAt(0),
};

const parts = ([first, ...others]: NonEmpty<readonly string[]>): string[][] =>
  factor([first.map(change), ...others.map((cells) => cells.map(change))], concern).map(({ alternatives }) =>
    alternatives.map((changes) => changes.map(({ cell }) => cell).join('+')),
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
])('%s', (_, explanations, expected) => {
  expect(parts(explanations)).toEqual(expected);
});
