import fc from 'fast-check';
import { change, clean, found } from './found';
import { EDITION_IDS, type Edition, type EditionId } from '../../src/format/edition';
import { edition2019, edition2021 } from '../../src/format/editions';
import { known, type PlainValue } from '../../src/report/cell-value';
import { firstCellOf } from '../../src/report/finding';
import type { Report } from '../../src/report/report';
import { check } from '../../src/rules/check';
import { definitionOf, equationsOf } from '../../src/rules/equations';
import type { Rule } from '../../src/rules/rule';
import { ruleOf, rules } from '../../src/rules/rules';

test('a report in which every relation holds has no findings', () => {
  expect(check(clean)).toEqual({ findings: [], notJudged: [] });
});

test('the equations are 42, and each figure of tables 三 and 四 is in one of them', () => {
  const equations = equationsOf(edition2021);
  expect(equations).toHaveLength(25 + 7 + 7 + 3);
  const named = new Set(equations.flatMap(({ left, right }) => [...left, ...right]));
  expect([...named].sort()).toEqual(
    edition2021.cells
      .filter(({ table }) => table !== 'proactive')
      .map(({ id }) => id)
      .sort(),
  );
});

test.each<[string, Record<string, PlainValue>, unknown[][]]>([
  [
    'a transposed figure breaks its row and its column',
    { 'requests.granted.naturalPerson': 63 },
    [
      ['requests.row-total', 'error', 'requests.granted.total', 48, 75, -27],
      ['requests.outcome-total', 'error', 'requests.handled.naturalPerson', 120, 147, -27],
    ],
  ],
  [
    'a total of all outcomes that was not updated breaks three relations',
    { 'requests.handled.naturalPerson': 119 },
    [
      ['requests.row-total', 'error', 'requests.handled.total', 149, 148, 1],
      ['requests.outcome-total', 'error', 'requests.handled.naturalPerson', 119, 120, -1],
      ['requests.balance', 'error', 'requests.received.naturalPerson', 125, 124, 1],
    ],
  ],
  [
    'a block of table 四',
    { 'review.reconsideration.total': 6 },
    [['review.total', 'error', 'review.reconsideration.total', 6, 5, 1]],
  ],
  [
    'a blank is not 0',
    { 'proactive.compulsion.decisions': null },
    [['value.blank', 'error', 'proactive.compulsion.decisions', null, null, null]],
  ],
  [
    'a slash',
    { 'review.directLitigation.pending': '/' },
    [['value.not-a-number', 'error', 'review.directLitigation.pending', '/', 0, null]],
  ],
  [
    'a note in the cell',
    { 'proactive.normativeDocuments.issued': '2（其中修订1件）' },
    [['value.not-a-number', 'error', 'proactive.normativeDocuments.issued', '2（其中修订1件）', 2, null]],
  ],
  [
    '元 in a cell of 万元',
    { 'proactive.fees.amount': '251000元' },
    [['value.not-a-number', 'error', 'proactive.fees.amount', '251000元', 25.1, null]],
  ],
  [
    '万件 in a cell of 件',
    { 'proactive.licences.decisions': '1.2万件' },
    [['value.not-a-number', 'error', 'proactive.licences.decisions', '1.2万件', 12_000, null]],
  ],
  [
    'words',
    { 'proactive.fees.amount': '见附件' },
    [['value.not-a-number', 'error', 'proactive.fees.amount', '见附件', null, null]],
  ],
  [
    'full-width digits are used, and said',
    { 'requests.granted.naturalPerson': '３６' },
    [['value.number-as-text', 'warning', 'requests.granted.naturalPerson', '３６', 36, null]],
  ],
  [
    'half a document',
    { 'proactive.licences.decisions': 1263.5 },
    [['value.not-an-integer', 'error', 'proactive.licences.decisions', 1263.5, null, null]],
  ],
  [
    'fewer than none',
    { 'proactive.licences.decisions': -3 },
    [['value.negative', 'error', 'proactive.licences.decisions', -3, null, null]],
  ],
  [
    'a fee of five decimals',
    { 'proactive.fees.amount': 96.17161 },
    [['value.decimals', 'hint', 'proactive.fees.amount', 96.17161, 96.1716, 0.00001]],
  ],
  [
    'a fee so small that it is told with an exponent',
    { 'proactive.fees.amount': 1.5e-7 },
    [['value.decimals', 'hint', 'proactive.fees.amount', 1.5e-7, 0, 0]],
  ],
  [
    'more issued than are in force and were repealed',
    { 'proactive.normativeDocuments.issued': 16 },
    [['proactive.implied-stock', 'error', 'proactive.normativeDocuments.inForce', -1, 0, -1]],
  ],
  [
    'more 规章 issued than are in force',
    { 'proactive.rules.issued': 1 },
    [
      ['proactive.implied-stock', 'error', 'proactive.rules.inForce', -1, 0, -1],
      ['proactive.rule-making-power', 'warning', 'proactive.rules.issued', 1, 0, 1],
    ],
  ],
  [
    'more issued than are in force, while nobody knows how many were repealed',
    { 'proactive.normativeDocuments.issued': 16, 'proactive.normativeDocuments.repealed': null },
    [['value.blank', 'error', 'proactive.normativeDocuments.repealed', null, null, null]],
  ],
])('%s', (_, changes, expected) => {
  expect(found(change(changes))).toEqual(expected);
});

test('a relation that is broken names every cell of it, the total first', () => {
  const [finding] = check(change({ 'review.reconsideration.total': 6 })).findings;
  expect(finding!.at).toEqual(
    ['total', 'upheld', 'corrected', 'otherResult', 'pending'].map((column) => ({
      cell: `review.reconsideration.${column}`,
    })),
  );
});

test.each([0, 1.5, 20.25, 4068.208, 59237.2449])('a fee of %d is in order', (amount) => {
  expect(found(change({ 'proactive.fees.amount': amount }))).toEqual([]);
});

describe('规章', () => {
  test.each([
    ['淮安市人民政府', undefined, []],
    ['上海市人民政府办公厅', undefined, []],
    ['江苏省人民政府', undefined, []],
    ['恩施土家族苗族自治州人民政府', undefined, []],
    ['国家统计局', undefined, []],
    ['舞钢市尚店镇人民政府', undefined, ['error']],
    ['沭阳县人民政府', undefined, ['error']],
    ['南京市鼓楼区中央门街道办事处', undefined, ['error']],
    ['舞钢市人民政府', undefined, ['warning']],
    ['某市统计局', undefined, ['warning']],
    ['某市统计局', 'department', ['error']],
    ['舞钢市人民政府', 'cityGovernment', []],
  ] as const)('%s (%s) with a figure for 规章: %j', (agency, kind, severities) => {
    const report = {
      ...change({ 'proactive.rules.inForce': 3 }),
      agency,
      ...(kind && { profile: { kind, date: '2025年1月20日' } }),
    };
    expect(check(report).findings.map((finding) => finding.severity)).toEqual(severities);
  });
});

test('each equation is of its rule, and a total is made by the one that is its row', () => {
  const countsIn = (edition: Edition) =>
    ['requests.row-total', 'requests.outcome-total', 'requests.balance', 'review.total'].map(
      (of) => equationsOf(edition).filter(({ rule }) => rule === of).length,
    );
  expect(countsIn(edition2021)).toEqual([25, 7, 7, 3]);
  expect(countsIn(edition2019)).toEqual([23, 7, 7, 3]);
  expect(definitionOf(edition2021, 'requests.handled.total')).toMatchObject({ rule: 'requests.row-total' });
  expect(definitionOf(edition2021, 'requests.handled.enterprise')).toMatchObject({
    rule: 'requests.outcome-total',
    total: 'requests.handled.enterprise',
  });
  expect(definitionOf(edition2021, 'requests.received.enterprise')).toBeUndefined();
});

test('in the format of 2019 a decrease (本年增/减) is no negative count', () => {
  const of2019: Report = { ...clean, edition: '2019', cells: new Map() };
  const report = change({ 'proactive.licences.change': -3, 'proactive.licences.decisions': -3 }, of2019);
  const negative = check(report).findings.filter(({ rule }) => rule === 'value.negative');
  expect(negative.map(firstCellOf)).toEqual(['proactive.licences.decisions']);
});

test('any change of one figure of tables 三 and 四 is reported', () => {
  const cells = edition2021.cells.filter(({ table }) => table !== 'proactive').map(({ id }) => id);
  fc.assert(
    fc.property(
      fc.constantFrom(...cells),
      fc.integer({ min: 1, max: 5000 }),
      fc.boolean(),
      (cell, by, up) => {
        const value = clean.cells.get(cell)!;
        const before = value.kind === 'known' ? value.value : 0;
        const report = {
          ...clean,
          cells: new Map([...clean.cells, [cell, known(up ? before + by : before - by)]]),
        };
        expect(check(report).findings.some(({ severity }) => severity === 'error')).toBe(true);
      },
    ),
  );
});

test('a rule is asked of its own editions only', () => {
  const asked = { ...ruleOf('value.blank'), notIn: ['2019'] } as const;
  const rulesFound = (edition: EditionId) =>
    check({ ...clean, edition, cells: new Map() }, undefined, [asked]).findings.length;
  expect([rulesFound('2021'), rulesFound('2019')]).toEqual([edition2021.cells.length, 0]);
});

test('a rule is found by its id', () => {
  expect(ruleOf('requests.balance')).toMatchObject({ id: 'requests.balance', source: 'label' });
  expect(() => ruleOf('requests.weather')).toThrow(new RangeError('no rule requests.weather'));
});

test('every rule has its own id, and the newest edition is judged by all of them', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { notIn = [] } of rules as readonly Rule[]) expect(notIn).not.toContain(EDITION_IDS[0]);
});
