/** A template is never laid beside another, nor over a name that stands for something else. */
import { areaNames } from '../../src/workbook/layout';
import { refusePresent } from '../../src/workbook/refuse-present';

const other = { name: '某处', sheet: '台账' };

test.each([
  [
    'our table',
    [{ name: areaNames.table('requests'), sheet: '表三' }],
    'template-present',
    { sheet: '表三' },
  ],
  [
    'our table behind another name',
    [other, { name: areaNames.table('review'), sheet: '表四' }],
    'template-present',
    { sheet: '表四' },
  ],
  [
    'another name of ours',
    [other, { name: '别处', sheet: '表' }],
    'name-taken',
    { name: '某处', sheet: '台账' },
  ],
])('%s: refused, the sheet named', (_, standing, code, values) =>
  expect(() => refusePresent(standing)).toThrow(expect.objectContaining({ code, values })),
);

test('where no name of ours points to anything there is room', () =>
  expect(() => refusePresent([])).not.toThrow());
