import type { Finding } from '../../src/report/finding';
import { findingJson, quoted } from '../../src/report/finding-json';
import { textsOf } from '../../src/report/text';

const texts = textsOf({ other: '结转下年度9件。' });
const number = { part: 'other', start: 5, end: 7 } as const;
const SAID = { actual: 9, expected: 6, difference: 3 };

test('a finding in the words: its places with what stands there, and the readings', () => {
  const readings = [{ cells: ['requests.carriedOut.total'], value: 6 }] as const;
  const suspects = [{ changes: [{ ...number, end: 6, from: '9', to: '6' }], reason: 'other' }] as const;
  const finding: Finding = {
    rule: 'narrative.figure',
    severity: 'warning',
    at: [number],
    kind: 'not told',
    ...SAID,
    readings,
    suspects,
  };
  expect(findingJson(finding, texts)).toStrictEqual({
    rule: 'narrative.figure',
    severity: 'warning',
    cells: [],
    places: [{ ...number, text: '9件' }],
    ...SAID,
    readings,
    suspects,
  });
});

test('a finding in a table: its cells and blocks, and no places; how many explanations there are where more exist', () => {
  const finding: Finding = {
    rule: 'requests.row-total',
    severity: 'error',
    at: [{ cell: 'requests.granted.total' }, { block: 6, section: 'requests' }],
    ...SAID,
    suspects: [],
  };
  const json = {
    rule: 'requests.row-total',
    severity: 'error',
    cells: ['requests.granted.total'],
    blocks: [6],
    ...SAID,
    suspects: [],
  };
  expect(findingJson(finding, texts)).toStrictEqual(json);
  expect(findingJson({ ...finding, suspectCount: 41 }, texts)).toStrictEqual({ ...json, suspectCount: 41 });
});

test('a part that is not written has no words', () => {
  expect(quoted({ part: 'problems', start: 0, end: 2 }, texts)).toBe('');
});
