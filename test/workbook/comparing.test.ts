import { comparing } from '../../src/workbook/comparing';
import type { Comparison } from '../../src/workbook/sheet';

test.each<[Comparison, string]>([
  ['equal', 'B2=1'],
  ['notEqual', 'B2<>1'],
  ['greaterThan', 'B2>1'],
  ['lessThan', 'B2<1'],
  ['greaterThanOrEqual', 'B2>=1'],
  ['lessThanOrEqual', 'B2<=1'],
  ['between', 'AND(B2>=1,B2<=$C$9)'],
  ['notBetween', 'OR(B2<1,B2>$C$9)'],
])('a conditional format that compares by %s is the formula %s', (comparison, formula) =>
  expect(comparing('B2', comparison, '1', '$C$9')).toBe(formula),
);
